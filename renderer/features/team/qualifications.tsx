// The papers of a person, each with the last day on which it holds.
import { Button } from '@mantine/core'
import { expiryOf, type Expiry } from '#shared/expertise/expiry.ts'
import { qualificationAnchor } from '#shared/school/anchors.ts'
import type { Person, Qualification } from '#shared/school/internal-records.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { addQualification, removeQualification, setQualificationField } from '#shared/school/people-edits.ts'
import { DayField, TextField } from '../../components/fields.tsx'
import { named } from '../../components/named.ts'
import { Symbol, type SymbolName } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { presentPlace } from '../../session/place.ts'
import { useMayWrite } from '../../session/school-store.ts'

export function Qualifications({ person: { id, qualifications } }: { readonly person: Person }) {
  const mayWrite = useMayWrite()
  const adds = fieldAnchor('people', id, 'qualifications.add')
  const add = (): void => {
    const made = newId()
    editAndGo(addQualification(id, made, '', ''), qualificationAnchor(id, made, 'name'))
  }
  const remove = ({ id: own, name }: Qualification): void => {
    const at = qualifications.findIndex((one) => one.id === own)
    const next = qualifications[at + 1] ?? qualifications[at - 1]
    editAndGo(removeQualification(id, own), next === undefined ? adds : qualificationAnchor(id, next.id, 'name'), {
      ...presentPlace(),
      field: adds
    })
    announce(`Verwijderd: ${named(name)}. U kunt dit ongedaan maken.`)
  }
  return (
    <fieldset className="plain-set">
      <legend>Bewijzen</legend>
      <p className="small soft">Bijvoorbeeld BHV of meldcode. Zet erbij tot en met welke dag het geldt.</p>
      {qualifications.length > 0 && (
        <ul className="papers">
          {qualifications.map((one) => (
            <Paper key={one.id} person={id} qualification={one} mayWrite={mayWrite} onRemove={() => remove(one)} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button id={adds} variant="default" size="compact-md" onClick={add}>
          Voeg een bewijs toe
        </Button>
      )}
    </fieldset>
  )
}

const standWords: Readonly<Record<Expiry['stand'], { readonly words: string; readonly symbol: SymbolName }>> = {
  expired: { words: 'Verlopen', symbol: 'warn' },
  expiring: { words: 'Verloopt binnen een jaar', symbol: 'upcoming' },
  valid: { words: 'Geldig', symbol: 'done' }
}

interface PaperProps {
  readonly person: string
  readonly qualification: Qualification
  readonly mayWrite: boolean
  readonly onRemove: () => void
}

function Paper({ person, qualification: { id, name, expires }, mayWrite, onRemove }: PaperProps) {
  const today = useToday()
  const stand = expiryOf(expires, today)?.stand
  return (
    <li>
      <TextField
        id={qualificationAnchor(person, id, 'name')}
        label="Bewijs"
        value={name}
        makeEdit={(value) => setQualificationField(person, id, 'name', value)}
      />
      <DayField
        id={qualificationAnchor(person, id, 'expires')}
        label="Geldig tot en met"
        description=""
        value={expires}
        makeEdit={(value) => setQualificationField(person, id, 'expires', value)}
      />
      <p className="state">
        {stand !== undefined && (
          <>
            <Symbol name={standWords[stand].symbol} /> {standWords[stand].words}
          </>
        )}
      </p>
      {mayWrite && (
        <button type="button" className="item-act" onClick={onRemove}>
          Verwijder<span className="unseen">: {named(name)}</span>
        </button>
      )}
    </li>
  )
}
