// The days on which the whole SOP was adopted. What was decided on here is shown and not asked: its day stands with its decision.
import { useState } from 'react'
import { writeDay } from '#shared/day.ts'
import { sopAdoptionAnchor } from '#shared/school/anchors.ts'
import { removeSopAdoption, setSopAdoption } from '#shared/school/edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { isSopOutside, OUTSIDE } from '#shared/year/outside.ts'
import { DayField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'

export function SopsOutside() {
  const adoptions = useSchool((school) => school.rhythms.sopAdoptions)
  const mayWrite = useMayWrite()
  // An empty field waits for a day that is not in the school yet; it keeps its id when the first sign is typed.
  const [waiting, setWaiting] = useState(newId)
  const shown = adoptions.length === 0 ? [{ id: waiting, day: '' }] : adoptions
  const remove = (id: string): void => {
    const next = newId()
    setWaiting(next)
    edit(removeSopAdoption(id))
    goToField(sopAdoptionAnchor(adoptions.find((adoption) => adoption.id !== id)?.id ?? next))
  }
  return (
    <section className="stack-s" aria-labelledby="sops-outside-title">
      <h3 id="sops-outside-title">Het hele profiel</h3>
      {shown.map(({ id, day }, index) => (
        <Adoption
          key={id}
          id={id}
          day={day}
          place={index + 1}
          onRemove={adoptions.length === 0 ? undefined : () => remove(id)}
        />
      ))}
      {mayWrite && adoptions.length > 0 && (
        <button type="button" className="text-button small" onClick={addAdoption}>
          Nog een datum toevoegen
        </button>
      )}
    </section>
  )
}

interface AdoptionProps {
  readonly id: string
  readonly day: string
  /** From 1. */
  readonly place: number
  readonly onRemove: (() => void) | undefined
}

function Adoption({ id, day, place, onRemove }: AdoptionProps) {
  const isOutside = useSchool((school) => isSopOutside(school, { day }))
  const mayWrite = useMayWrite()
  // As it was when the screen opened: a field does not go away below the hand that types a day in it.
  const [isAsked] = useState(isOutside)
  const adopted = typedDay(day)
  if (!isAsked)
    return (
      <p id={sopAdoptionAnchor(id)} tabIndex={-1}>
        {adopted === undefined ? day : writeDay(adopted)}:{' '}
        <ToScreen screen={{ name: 'year' }}>vastgesteld in dit programma</ToScreen>
      </p>
    )
  return (
    <div>
      <DayField
        id={sopAdoptionAnchor(id)}
        label={place === 1 ? 'Het hele SOP vastgesteld op' : `Ook vastgesteld op (${place})`}
        value={day}
        {...(place > 1 && { description: '' })}
        makeEdit={(value) => setSopAdoption(id, value)}
      />
      <p className="row small">
        {adopted !== undefined && isOutside && <span>Dit is {OUTSIDE}.</span>}
        {mayWrite && onRemove !== undefined && (
          <button type="button" className="text-button" onClick={onRemove}>
            Verwijder<span className="unseen"> vaststelling {place}</span>
          </button>
        )}
      </p>
    </div>
  )
}

function addAdoption(): void {
  const id = newId()
  edit(setSopAdoption(id, ''))
  goToField(sopAdoptionAnchor(id))
}
