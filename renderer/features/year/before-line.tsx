// What the year before said, in grey below the field that asks it anew. Nothing where it said nothing, or this year says the same.
import { writtenDay } from '#shared/documents/written-day.ts'

interface BeforeLineProps {
  /** "Vorig jaar", or the school year that it was said for. */
  readonly when: string
  readonly then: string
  readonly now: string
  readonly isDay: boolean
}

export function BeforeLine({ when, then, now, isDay }: BeforeLineProps) {
  if (then.trim() === '' || then === now) return null
  return (
    <p className="small soft year-before">
      {when}: {isDay ? writtenDay(then) : then}
    </p>
  )
}
