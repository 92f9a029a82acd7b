// The rhythm of four years, with the days on which the whole SOP was adopted and who asks for it.
import { sopAdoptionAnchor } from '#shared/school/anchors.ts'
import { useState } from 'react'
import type { IsoDay } from '#shared/day.ts'
import { removeSopAdoption, setFourYearGround, setSopAdoption } from '#shared/school/edits.ts'
import type { KnownWord } from '#shared/school/field.ts'
import type { School } from '#shared/school/school.ts'
import type { Rhythm } from '#shared/year/rhythm.ts'
import { DayField } from '../../components/fields.tsx'
import { goToField } from '../../session/place.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { RhythmCard } from './rhythm-card.tsx'
import { Ring } from './ring.tsx'

type FourYearGround = KnownWord<School['rhythms']['fourYearGround']>
const grounds: readonly { readonly value: FourYearGround; readonly words: string }[] = [
  { value: 'partnership', words: 'Ons samenwerkingsverband' },
  { value: 'board', words: 'Ons bestuur' },
  { value: 'own-choice', words: 'Onze school kiest het zelf' },
  { value: 'none', words: 'Niemand' },
  { value: 'unknown', words: 'Nog niet bekend: ik vraag het na' }
]

export function FourYears({ rhythm, today }: { readonly rhythm: Rhythm; readonly today: IsoDay }) {
  return (
    <RhythmCard
      rhythm={rhythm}
      picture={<Ring due={rhythm.due} today={today} isDuty={rhythm.ground.kind === 'statute'} />}
    >
      <Adoptions />
      <WhoAsks />
    </RhythmCard>
  )
}

function Adoptions() {
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
    <div className="stack-s">
      {shown.map(({ id, day }, index) => (
        <div key={id}>
          <DayField
            id={sopAdoptionAnchor(id)}
            label={index === 0 ? 'Het hele SOP vastgesteld op' : `Ook vastgesteld op (${index + 1})`}
            value={day}
            {...(index > 0 && { description: '' })}
            makeEdit={(value) => setSopAdoption(id, value)}
          />
          {mayWrite && adoptions.length > 0 && (
            <button type="button" className="text-button small" onClick={() => remove(id)}>
              Verwijder<span className="unseen"> vaststelling {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      {mayWrite && adoptions.length > 0 && (
        <button type="button" className="text-button small" onClick={addAdoption}>
          Nog een datum toevoegen
        </button>
      )}
    </div>
  )
}

function addAdoption(): void {
  const id = newId()
  edit(setSopAdoption(id, ''))
  goToField(sopAdoptionAnchor(id))
}

function WhoAsks() {
  const ground = useSchool((school) => school.rhythms.fourYearGround)
  const mayWrite = useMayWrite()
  return (
    <fieldset className="radios column">
      <legend>Wie wil dat u het profiel elke vier jaar vaststelt?</legend>
      {grounds.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name="four-year-ground"
            id={`four-year-ground.${value}`}
            checked={ground === value}
            disabled={!mayWrite}
            onChange={() => edit(setFourYearGround(value))}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
