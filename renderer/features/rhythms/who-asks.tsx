// Who wants the whole profile adopted every four years: the ground of that clock.
import { setFourYearGround } from '#shared/school/edits.ts'
import type { KnownWord } from '#shared/school/field.ts'
import type { School } from '#shared/school/school.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'

type FourYearGround = KnownWord<School['rhythms']['fourYearGround']>
const grounds: readonly { readonly value: FourYearGround; readonly words: string }[] = [
  { value: 'partnership', words: 'Ons samenwerkingsverband' },
  { value: 'board', words: 'Ons bestuur' },
  { value: 'own-choice', words: 'Onze school kiest het zelf' },
  { value: 'none', words: 'Niemand' },
  { value: 'unknown', words: 'Nog niet bekend: ik vraag het na' }
]

export function WhoAsks() {
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
