// What only the school sees of an expertise: whether it comes with a paper, and who carries it.
import { knownWord } from '#shared/school/field.ts'
import { setQualified } from '#shared/school/internal-edits.ts'
import { emptyExpertise } from '#shared/school/internal-records.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { setCarries } from '#shared/school/people-edits.ts'
import { qualifieds, type School } from '#shared/school/school.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { named } from '../../components/named.ts'
import { OwnFold } from '../../components/own-fold.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { WhoSees } from '../../components/who-sees.tsx'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'

type Qualified = (typeof qualifieds)[number]
const qualifiedWords: Readonly<Record<Qualified, string>> = { unknown: 'Kies', yes: 'Ja', no: 'Nee' }
const options = qualifieds.map((value) => ({ value, label: qualifiedWords[value] }))

const qualifiedOf = ({ internal }: School, id: string): Qualified =>
  knownWord(qualifieds, (internal.expertise.find((record) => record.id === id) ?? emptyExpertise(id)).qualified)

export function ExpertiseMore({ id }: { readonly id: string }) {
  const qualified = fieldAnchor('expertise', id, 'qualified')
  const carriers = fieldAnchor('expertise', id, 'carriers')
  return (
    <OwnFold summary="Alleen voor uw school: wie kan dit?" holds={[qualified, carriers]}>
      <Qualified id={id} field={qualified} />
      <Carriers id={id} field={carriers} />
      <WhoSees list="expertise" field="qualified" />
    </OwnFold>
  )
}

function Qualified({ id, field }: { readonly id: string; readonly field: string }) {
  const value = useSchool((school) => qualifiedOf(school, id))
  return (
    <div className="short-field">
      <ChoiceField
        id={field}
        label="Gediplomeerd?"
        options={options}
        value={value}
        makeEdit={(chosen) => setQualified(id, qualifieds.find((one) => one === chosen) ?? 'unknown')}
      />
    </div>
  )
}

function Carriers({ id, field }: { readonly id: string; readonly field: string }) {
  const people = useSchool((school) => school.internal.people)
  const mayWrite = useMayWrite()
  return (
    <Ticks
      id={field}
      legend="Wie kan dit?"
      empty="Er staan nog geen collega’s in. Zet ze eerst bij ‘Per collega’."
      mayWrite={mayWrite}
      ticks={people.map((person) => ({
        field: `${field}.${person.id}`,
        words: person.role.trim() === '' ? named(person.name) : `${named(person.name)} (${person.role.trim()})`,
        on: person.expertise.includes(id),
        set: (on) => edit(setCarries(person.id, id, on))
      }))}
    />
  )
}
