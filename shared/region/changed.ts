// What came and what went since last year, of schools that delivered in both years.
import type { NeedLevel } from '../school/vocabulary.ts'
import { linesOf, type NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type RegionFilter, type RegionIndex } from './region-index.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

/** What is more than in every class. */
const levels = ['extra', 'outside', 'for-others'] as const satisfies readonly NeedLevel[]
export type ChangedLevel = (typeof levels)[number]

export interface ChangedNeed {
  readonly need: RegionNeed
  readonly level: ChangedLevel
  /** By name. */
  readonly came: readonly SchoolOf[]
  readonly went: readonly SchoolOf[]
}

export interface Changed {
  /** Delivered this year and last year. */
  readonly both: number
  /** Delivered this year, and not last year. */
  readonly fresh: readonly SchoolOf[]
  /** Delivered last year, and nothing yet this year. */
  readonly gone: readonly SchoolOf[]
  /** In the order of the list of needs; only where something came or went. */
  readonly needs: readonly ChangedNeed[]
}

export function changedSince(index: RegionIndex, filter: RegionFilter = {}): Changed {
  const schools = filtered(index, filter).filter(({ school }) => school.counts)
  const both = schools.flatMap((each) => {
    const { now, lastYear } = each.school
    if (now === undefined || lastYear === undefined) return []
    return [{ school: schoolOf(each), now: each.lines, before: byNeed(linesOf(lastYear.delivery)) }]
  })
  const has = (lines: ReadonlyMap<string, NeedLine>, need: string, level: NeedLevel): boolean =>
    lines.get(need)?.levels.includes(level) ?? false
  return {
    both: both.length,
    fresh: schools.filter(({ school }) => school.now !== undefined && school.lastYear === undefined).map(schoolOf),
    gone: schools.filter(({ school }) => school.now === undefined && school.lastYear !== undefined).map(schoolOf),
    needs: index.needs.flatMap((need) =>
      levels
        .map((level) => ({
          need,
          level,
          came: both.filter(({ now, before }) => has(now, need.id, level) && !has(before, need.id, level)),
          went: both.filter(({ now, before }) => !has(now, need.id, level) && has(before, need.id, level))
        }))
        .filter(({ came, went }) => came.length + went.length > 0)
        .map((one) => ({ ...one, came: one.came.map(named), went: one.went.map(named) }))
    )
  }
}

const named = ({ school }: { readonly school: SchoolOf }): SchoolOf => school

const byNeed = (lines: readonly NeedLine[]): ReadonlyMap<string, NeedLine> =>
  new Map(lines.map((line) => [line.need, line]))
