// What belongs to a person: what she carries, her papers, whether her name may be public, and leaving.
import { expiryOf } from '#shared/expertise/expiry.ts'
import type { Person } from '#shared/school/internal-records.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { setAgreed, setCarries } from '#shared/school/people-edits.ts'
import { named } from '../../components/named.ts'
import { OwnFold } from '../../components/own-fold.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { useToday } from '../../session/host.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { askToLeave, useLeaving } from './leave.ts'
import { LeavingQuestion } from './leaving-question.tsx'
import { Qualifications } from './qualifications.tsx'

export function PersonMore({ id }: { readonly id: string }) {
  const person = useSchool((school) => school.internal.people.find((one) => one.id === id))
  const today = useToday()
  const mayWrite = useMayWrite()
  const isLeaving = useLeaving(({ step }) => (step.kind === 'asked' || step.kind === 'erasing') && step.person === id)
  if (person === undefined) return null
  const anchor = (field: string): string => fieldAnchor('people', id, field)
  return (
    <>
      <OwnFold
        summary={summaryOf(person, today)}
        holds={[anchor('expertise'), anchor('qualifications'), anchor('agreed')]}
      >
        <Carries id={id} field={anchor('expertise')} />
        <Qualifications person={person} />
        <Agreed id={id} field={anchor('agreed')} agreed={person.agreed} />
        {mayWrite && (
          <button
            type="button"
            className="text-button"
            onClick={() => askToLeave({ list: 'people', id, name: named(person.name) })}
          >
            Deze collega gaat weg<span className="unseen">: {named(person.name)}</span>
          </button>
        )}
      </OwnFold>
      {isLeaving && <LeavingQuestion id={id} />}
    </>
  )
}

/** "Deskundigheid (2) en bewijzen (1, waarvan 1 verlopen)" */
function summaryOf({ expertise, qualifications }: Person, today: Parameters<typeof expiryOf>[1]): string {
  const expired = qualifications.filter(({ expires }) => expiryOf(expires, today)?.stand === 'expired').length
  return `Deskundigheid (${expertise.length}) en bewijzen (${qualifications.length}${expired === 0 ? '' : `, waarvan ${expired} verlopen`})`
}

function Carries({ id, field }: { readonly id: string; readonly field: string }) {
  const items = useSchool((school) => school.sections.expertise.items)
  const carried = useSchool((school) => school.internal.people.find((one) => one.id === id)?.expertise)
  const mayWrite = useMayWrite()
  return (
    <Ticks
      id={field}
      legend="Wat kan deze collega?"
      empty="Er staat nog geen deskundigheid in de lijst. Begin bij ‘Per deskundigheid’."
      mayWrite={mayWrite}
      ticks={items.map((item) => ({
        field: `${field}.${item.id}`,
        words: named(item.name),
        on: carried?.includes(item.id) === true,
        set: (on) => edit(setCarries(id, item.id, on))
      }))}
    />
  )
}

function Agreed({ id, field, agreed }: { readonly id: string; readonly field: string; readonly agreed: boolean }) {
  const mayWrite = useMayWrite()
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          id={field}
          checked={agreed}
          disabled={!mayWrite}
          aria-describedby={`${field}.means`}
          onChange={(event) => edit(setAgreed(id, event.currentTarget.checked))}
        />
        <span>“Mijn naam mag in openbare stukken”</span>
      </label>
      <p className="small soft measure" id={`${field}.means`}>
        Vink dit alleen aan als deze collega het zelf zegt. Dan mag de naam in stukken voor iedereen staan. Zonder
        vinkje waarschuwt het programma als u de naam in uw profiel schrijft.
      </p>
    </div>
  )
}
