// Which legal frame holds: by the day for a duty that runs today, by the school year for what the offer must contain.
import type { Catalogue, Frame, GroundData, GroundKey } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { firstDayOf, type IsoDay, type SchoolYear } from '../day.ts'
import type { Sector } from '../school/school.ts'
import type { Ground } from './ground.ts'

/**
 * The frame that is in force on a day. For a day before the first frame the first one is given: the app knows no older law.
 * Throws when the catalogue has no frame for the sector, which a test of the content excludes.
 */
export function frameOn(catalogue: Catalogue, sector: Sector, day: IsoDay): Frame {
  const frames = catalogue.frames
    .filter((frame) => frame.sectors.includes(sector))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const inForce = frames.findLast((frame) => frame.validFrom <= day) ?? frames[0]
  if (inForce === undefined) throw new Error(`no legal frame for ${sector}`)
  return inForce
}

/** The frame for the offer of a school year: the one in force on its first day. */
export const frameFor = (catalogue: Catalogue, sector: Sector, schoolYear: SchoolYear): Frame =>
  frameOn(catalogue, sector, firstDayOf(schoolYear))

/** The ground of a subject for the offer of a school year. */
export const groundFor = (
  catalogue: Catalogue,
  sector: Sector,
  key: GroundKey,
  offerYear: SchoolYear,
  words: Words
): Ground => groundOf(catalogue, frameFor(catalogue, sector, offerYear).grounds[key], words)

/** A ground with its source looked up and the school's words filled in. */
export function groundOf(catalogue: Catalogue, data: GroundData, words: Words): Ground {
  const source = catalogue.sources.find((candidate) => candidate.id === data.source)
  return {
    kind: data.kind,
    label: data.label,
    sentence: fill(data.sentence, words),
    article: data.article,
    source: source?.title ?? '',
    href: source?.href ?? '',
    checkedOn: source?.checkedOn ?? '',
    unconfirmed: data.unconfirmed
  }
}
