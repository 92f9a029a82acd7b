// One school: all that it delivered, and what is noticed about that.
import type { Check } from './checks.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { NeedLine } from './lines.ts'
import type { RegionNeed } from './needs.ts'
import type { RegionIndex } from './region-index.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

export interface SchoolView {
  readonly school: SchoolOf
  /** Of this year, else its newest one before; undefined: it delivered nothing yet. */
  readonly delivery: Delivery | undefined
  /** Of an earlier year. */
  readonly isOld: boolean
  readonly fileName: string
  readonly checks: readonly Check[]
  /** In the order of the list of needs; those that it left open too. Of a need that stands in no list only what it said. */
  readonly needs: readonly { readonly need: RegionNeed; readonly line: NeedLine | undefined }[]
}

/** Undefined for a school that is not there. */
export function schoolView(index: RegionIndex, checks: readonly Check[], schoolId: string): SchoolView | undefined {
  const found = index.schools.find(({ school }) => school.id === schoolId)
  if (found === undefined) return undefined
  const { school } = found
  const file = school.now ?? school.old
  const lines = school.now === undefined ? found.oldLines : found.lines
  const sector = school.sector
  const named = new Set(index.needs.map(({ id }) => id))
  return {
    school: schoolOf(found),
    delivery: file?.delivery,
    isOld: school.now === undefined && school.old !== undefined,
    fileName: file?.fileName ?? '',
    checks: checks.filter((check) => check.schoolId === schoolId),
    needs: [
      ...index.needs
        .filter(
          ({ id, isKnown, sectors }) => lines.has(id) || (isKnown && (sector === undefined || sectors.includes(sector)))
        )
        .map((need) => ({ need, line: lines.get(need.id) })),
      ...[...lines.values()]
        .filter(({ need }) => !named.has(need))
        .map((line) => ({
          need: { id: line.need, name: line.name, cluster: '', sectors: [], isKnown: false },
          line
        }))
    ]
  }
}
