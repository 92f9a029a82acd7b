// What came and what went since last year, of schools that delivered in both years.
import type { NeedLevel } from '../school/vocabulary.ts'
import { linesOf, type NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type IndexedSchool, type RegionFilter, type RegionIndex } from './region-index.ts'
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
  const both = schools.filter(({ school }) => school.now !== undefined && school.lastYear !== undefined)
  const differences = new Map<string, Difference>()
  for (const each of both) noteDifferences(each, differences)
  return {
    both: both.length,
    fresh: schools.filter(({ school }) => school.now !== undefined && school.lastYear === undefined).map(schoolOf),
    gone: schools.filter(({ school }) => school.now === undefined && school.lastYear !== undefined).map(schoolOf),
    needs: index.needs.flatMap((need) =>
      levels.flatMap((level) => {
        const difference = differences.get(`${level} ${need.id}`)
        return difference === undefined ? [] : [{ need, level, ...difference }]
      })
    )
  }
}

interface Difference {
  readonly came: SchoolOf[]
  readonly went: SchoolOf[]
}

/** By level and need. */
function noteDifferences(each: IndexedSchool, differences: Map<string, Difference>): void {
  const before = byNeed(each.school.lastYear === undefined ? [] : linesOf(each.school.lastYear.delivery))
  const school = schoolOf(each)
  for (const need of new Set([...each.lines.keys(), ...before.keys()])) {
    const now = each.lines.get(need)?.levels ?? []
    const then = before.get(need)?.levels ?? []
    for (const level of levels) {
      const is = now.includes(level)
      if (is === then.includes(level)) continue
      const difference = differences.get(`${level} ${need}`) ?? { came: [], went: [] }
      differences.set(`${level} ${need}`, difference)
      ;(is ? difference.came : difference.went).push(school)
    }
  }
}

const byNeed = (lines: readonly NeedLine[]): ReadonlyMap<string, NeedLine> =>
  new Map(lines.map((line) => [line.need, line]))
