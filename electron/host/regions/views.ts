// What the deliveries of a region say, for a window: judged once for each school year, and anew when a file or the region's own file is another.
import type { RegionOverview, ShownSchool } from '#shared/contract/regions.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { agreementViews } from '#shared/region/agreements.ts'
import { areaView } from '#shared/region/area-view.ts'
import { changedSince } from '#shared/region/changed.ts'
import { checksOf, type Check } from '#shared/region/checks.ts'
import { coverageTable, deliveredOf } from '#shared/region/coverage.ts'
import { deliveriesOf, type RegionFile } from '#shared/region/deliveries.ts'
import { forOthers, questionsOf } from '#shared/region/for-others.ts'
import { needView } from '#shared/region/need-view.ts'
import { regionIndex, type RegionIndex } from '#shared/region/region-index.ts'
import type { Region } from '#shared/region/region.ts'
import { schoolOf } from '#shared/region/school-of.ts'
import { schoolView } from '#shared/region/school-view.ts'
import { wantedAndTraining } from '#shared/region/wanted.ts'
import type { SchoolYear } from '#shared/day.ts'
import { needsContent } from '#assets/needs/index.ts'
import { regionContent } from '#assets/region/index.ts'

/** A region in one school year, as its files stand now. */
export interface Judged {
  readonly files: readonly RegionFile[]
  readonly region: Region
  readonly index: RegionIndex
  readonly checks: readonly Check[]
}

/** @param rest between two pieces of the work, so that others get their turn */
export async function judge(
  files: readonly RegionFile[],
  region: Region,
  schoolYear: SchoolYear,
  rest: () => Promise<void>
): Promise<Judged> {
  const deliveries = deliveriesOf(files, region, schoolYear)
  await rest()
  const index = regionIndex(deliveries, needsContent)
  await rest()
  return { files, region, index, checks: checksOf(deliveries, region.thresholds, needsContent, regionContent) }
}

export function overviewOf({ index, checks, region: { thresholds } }: Judged): RegionOverview {
  const delivered = deliveredOf(index)
  return {
    delivered,
    hasStates: coverageTable({ ...index, needs: [] }, thresholds).hasStates,
    checks,
    schools: index.schools.map((school) => ({
      ...schoolOf(school),
      hasDelivered: school.school.now !== undefined
    })),
    areas: index.areas,
    boards: index.boards
  }
}

/** Only what a window shows: what a program does not know may be anything. */
export function shownSchool({ index, checks }: Judged, schoolId: string): ShownSchool | null {
  const found = schoolView(index, checks, schoolId)
  if (found === undefined) return null
  return { ...found, delivery: found.delivery === undefined ? null : shown(found.delivery) }
}

const shown = ({
  deliveredOn,
  schoolYear,
  concept,
  profile,
  contact,
  mayBeShared,
  question,
  extra
}: Delivery): NonNullable<ShownSchool['delivery']> => ({
  deliveredOn,
  schoolYear,
  concept,
  version: profile.version,
  adoptedOn: profile.adoptedOn,
  adviceOn: profile.adviceOn,
  contact: contact.function,
  email: contact.email,
  mayBeShared,
  question,
  extra: extra.map(({ question: asked, answer }) => ({ question: asked, answer }))
})

export { agreementViews, areaView, changedSince, coverageTable, forOthers, needView, questionsOf, wantedAndTraining }
