// What only the board reads: the words of the cover note, folded away until they are asked for.
import type { StepPartOf } from '#shared/catalogue/step-content.ts'
import { RoundFields, useInYear } from './round-fields.tsx'

export type BoardNotePart = StepPartOf<'adoption'>['boardNote']

export function BoardNote({ part: { title, text, fields } }: { readonly part: BoardNotePart }) {
  const inYear = useInYear()
  return (
    <details>
      <summary>{title}</summary>
      <div className="stack">
        <p>{inYear(text)}</p>
        <RoundFields fields={fields} />
      </div>
    </details>
  )
}
