// What a delivery says of each need, as this program reads it. What it does not know stays in the file, and is shown as it is called there.
import type { DeliveredNeed, Delivery } from '../delivery/delivery.ts'
import { knownWord, knownWords } from '../school/field.ts'
import { needLevels, needSoons, type NeedLevel } from '../school/vocabulary.ts'

export interface NeedLine {
  /** Id of the need. */
  readonly need: string
  /** As the school read it. */
  readonly name: string
  /** In their own order; none where it is "not now", or where it said nothing that we know. */
  readonly levels: readonly NeedLevel[]
  readonly notNow: boolean
  /** What it would take. */
  readonly needed: string
  /** Null: not counted. */
  readonly places: number | null
  readonly soon: (typeof needSoons)[number]
  readonly confirmedOn: string
  readonly schoolYear: string
}

/** Of a delivery that was read once: every view asks for its lines. */
const read = new WeakMap<Delivery, readonly NeedLine[]>()

/** Its lines, one per need: of two of the same need the first. One that says nothing at all is no line. */
export function linesOf(delivery: Delivery): readonly NeedLine[] {
  const known = read.get(delivery)
  if (known !== undefined) return known
  const lines = linesIn(delivery)
  read.set(delivery, lines)
  return lines
}

function linesIn(delivery: Delivery): readonly NeedLine[] {
  const lines = new Map<string, NeedLine>()
  for (const row of delivery.needs) {
    if (lines.has(row.need)) continue
    const line = lineOf(row)
    if (line.notNow || line.levels.length > 0) lines.set(row.need, line)
  }
  return [...lines.values()]
}

const lineOf = ({
  need,
  name,
  levels,
  notNow,
  needed,
  places,
  soon,
  confirmedOn,
  schoolYear
}: DeliveredNeed): NeedLine => ({
  need,
  name,
  levels: notNow ? [] : knownWords(needLevels, levels),
  notNow,
  needed: needed.trim(),
  places,
  soon: knownWord(needSoons, soon as (typeof needSoons)[number]),
  confirmedOn,
  schoolYear
})

export const offers = ({ levels }: NeedLine, level: NeedLevel): boolean => levels.includes(level)
