// Where a school offers what is needed: more than one of four.
import { levelWords } from '#shared/documents/need-words.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import type { NamedNeed } from '#shared/school/need-edits.ts'
import type { NeedLevel } from '#shared/school/school.ts'
import { needLevels } from '#shared/school/vocabulary.ts'
import { capital } from '#shared/text.ts'
import { useWords } from '../../session/school-words.ts'

interface LevelsProps {
  readonly need: NamedNeed
  readonly value: readonly string[]
  readonly onChange: (level: NeedLevel, on: boolean) => void
  /** The last one stays. */
  readonly oneAtLeast?: boolean
}

export function Levels({ need, value, onChange, oneAtLeast = false }: LevelsProps) {
  const words = useWords()
  const isLast = oneAtLeast && needLevels.filter((level) => value.includes(level)).length === 1
  const help = needAnchor(need.id, 'levels-help')
  return (
    <fieldset
      className="radios boxes"
      id={needAnchor(need.id, 'levels')}
      tabIndex={-1}
      aria-describedby={isLast ? help : undefined}
    >
      <legend>
        Waar biedt u dit?<span className="unseen"> {need.name}</span>
      </legend>
      <div className="row">
        {needLevels.map((level) => {
          const isOn = value.includes(level)
          return (
            <label key={level}>
              <input
                type="checkbox"
                checked={isOn}
                disabled={isLast && isOn}
                onChange={(event) => onChange(level, event.currentTarget.checked)}
              />
              <span>{capital(levelWords(level, words))}</span>
            </label>
          )
        })}
      </div>
      {isLast && (
        <p id={help} className="small soft">
          Eén vakje blijft aan. Biedt u dit niet meer? Kies dan hieronder “Nu niet” of “Maak leeg”.
        </p>
      )}
    </fieldset>
  )
}
