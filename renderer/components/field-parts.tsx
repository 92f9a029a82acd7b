// Fields of a section that stand in no list: a few numbers side by side, or longer ones below each other. What a section keeps per offer is
// that of the round that the screen shows.
import { fill } from '#shared/catalogue/fill.ts'
import type { FieldPart, PartOf } from '#shared/catalogue/section-content.ts'
import { setSingleField, singleText } from '#shared/school/single-fields.ts'
import { useRound, useRoundKey } from '../session/round.ts'
import { useSchool } from '../session/school-store.ts'
import { useWords } from '../session/school-words.ts'
import { DayField, LongTextField, TextField } from './fields.tsx'

export function Numbers({ part: { title, fields, changed } }: { readonly part: PartOf<'numbers'> }) {
  const words = useWords()
  return (
    <section className="stack-s" aria-labelledby="numbers-title">
      <h2 id="numbers-title">{fill(title, words)}</h2>
      <div className="numbers">
        {fields.map((field) => (
          <SingleField key={field.field} part={field} changed={changed} />
        ))}
      </div>
    </section>
  )
}

export const Fields = ({ part: { fields, changed } }: { readonly part: PartOf<'fields'> }) => (
  <div className="stack-l single-fields">
    {fields.map((field) => (
      <SingleField key={field.field} part={field} changed={changed} />
    ))}
  </div>
)

const views = { short: TextField, long: LongTextField, day: DayField } as const

interface SingleFieldProps {
  readonly part: FieldPart
  /** What undo says. */
  readonly changed: string
}

export function SingleField({ part, changed }: SingleFieldProps) {
  const { field, label, help, type } = part
  const words = useWords()
  const round = useRound((shown) => shown)
  const key = useRoundKey()
  const value = useSchool((school) => singleText(school, field, round))
  const View = views[type]
  return (
    <View
      id={field}
      label={fill(label, words)}
      description={fill(help, words)}
      value={value}
      makeEdit={(next) => setSingleField(field, next, changed, key)}
    />
  )
}
