// How often each answer was given, as a bar. It says nothing that the words below it do not say.
import type { Counts } from '#shared/questionnaire/counting.ts'
import { answers, answerWords } from './content.ts'

interface SpreadProps {
  readonly chosen: Counts['chosen']
  readonly unknown?: number
  readonly blank?: number
}

export function Spread({ chosen, unknown = 0, blank = 0 }: SpreadProps) {
  const counts = [...chosen, unknown]
  const all = counts.reduce((sum, count) => sum + count, 0)
  return (
    <div className="spread">
      {all > 0 && (
        <div className="spread-bar" aria-hidden="true">
          {counts.map(
            (count, at) => count > 0 && <span key={at} data-answer={answers[at]} style={{ flexGrow: count }} />
          )}
        </div>
      )}
      <ul className="spread-words">
        {counts.map((count, at) => {
          const answer = answers[at]
          if (answer === undefined || (answer === 'unknown' && count === 0)) return null
          return (
            <li key={answer}>
              <span className="spread-key" data-answer={answer} aria-hidden="true" />
              {answerWords(answer)} {count}
            </li>
          )
        })}
        {blank > 0 && <li>Niet ingevuld {blank}</li>}
      </ul>
    </div>
  )
}
