// What is noticed when the files of a region are opened, a sentence each. None keeps the rest from going on.
import { fill } from '../catalogue/fill.ts'
import type { NeedsContent } from '../catalogue/needs-content.ts'
import type { CheckKind, RegionContent } from '../catalogue/region-content.ts'
import { parseDay, writeDay } from '../day.ts'
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import { counted, listed, nameOr, numberWord } from '../text.ts'
import { listStandings, type ListStanding } from './agreement-lists.ts'
import { sameSchool, type SameSchool } from './alike.ts'
import type { DeliveredFile, Deliveries, RegionSchool } from './deliveries.ts'
import { linesOf, offers } from './lines.ts'
import type { Thresholds } from './region.ts'

export interface Check {
  readonly kind: CheckKind | 'refused'
  /** Of the school that it is about; undefined: it is about a file of which nobody knows the school. */
  readonly schoolId: string | undefined
  /** The name of the school, or of the file where there is none. */
  readonly about: string
  /** The file that it is about; empty: none came. */
  readonly fileName: string
  readonly sentence: string
  /** It asks whether it is the same school as this one on the list. */
  readonly same?: SameSchool
}

/** In the order of the files that are refused, and then of the schools. */
export function checksOf(
  deliveries: Deliveries,
  thresholds: Thresholds,
  { needs }: Pick<NeedsContent, 'needs'>,
  content: RegionContent
): readonly Check[] {
  const known = new Set(needs.map(({ id }) => id))
  const standingOf = listStandings(deliveries.schools.flatMap(({ now }) => (now === undefined ? [] : [now.delivery])))
  const twice = new Set(deliveries.listedTwice)
  return [
    ...deliveries.refused.map(({ fileName, why, at }) => ({
      kind: 'refused' as const,
      schoolId: undefined,
      about: fileName,
      fileName,
      sentence: fill(content.faults[why], { plek: at === '' ? '–' : at })
    })),
    ...deliveries.schools.flatMap((school): readonly Check[] => {
      const file = school.now ?? school.files.at(-1)
      const same = deliveries.alike.find(({ delivered }) => delivered.id === school.id)
      const about = nameOr(school.name, file?.fileName ?? content.noName)
      return [
        ...(twice.has(school.id) ? [['listed-twice', {}] as const] : []),
        ...ofSchool(school, deliveries),
        ...ofDelivery(school, thresholds, known, standingOf)
      ].map(([kind, words]) => ({
        kind,
        schoolId: school.id,
        about,
        fileName: file?.fileName ?? '',
        sentence: fill(content.checks[kind], words),
        ...(kind === 'same-delivered' && same !== undefined ? { same: sameSchool(same) } : {})
      }))
    })
  ]
}

type Noticed = readonly [kind: CheckKind, words: Readonly<Record<string, string>>]

/** What its files are, beside each other and beside the list. */
function ofSchool(school: RegionSchool, { hasList, schoolYear, alike }: Deliveries): readonly Noticed[] {
  const { now, files, isListed } = school
  const ofThisYear = files.filter(({ delivery }) => delivery.schoolYear === schoolYear)
  const asListed = alike.find((one) => one.listed.id === school.id)
  const asDelivered = alike.find(({ delivered }) => delivered.id === school.id)
  const conceptAfter = lastConceptAfter(now, ofThisYear)
  const later = files.findLast(({ delivery }) => delivery.schoolYear > schoolYear)
  return [
    ...(ofThisYear.length < 2
      ? []
      : conceptAfter === undefined
        ? [['double', { aantal: numberWord(ofThisYear.length) }] as const]
        : [['concept-after', { aantal: numberWord(ofThisYear.length), ...conceptAfter }] as const]),
    ...(asListed === undefined
      ? inOtherYears(school, later)
      : [['same-listed', { school: nameOf(asListed.delivered) }] as const]),
    ...(now?.delivery.concept === true ? [['concept', {}] as const] : []),
    ...(school.hasOtherBoard ? [['other-board', { bestuur: school.board }] as const] : []),
    ...(hasList && !isListed
      ? [
          asDelivered === undefined
            ? (['not-listed', {}] as const)
            : (['same-delivered', { school: nameOf(asDelivered.listed) }] as const)
        ]
      : []),
    ...(files.length > 0 && school.code === '' && folded(school.name) === '' ? [['nameless', {}] as const] : [])
  ]
}

const nameOf = ({ name, place }: Pick<RegionSchool, 'name' | 'place'>): string =>
  place === '' ? name : `${name} (${place})`

/** Of this year nothing came, or of a later one something did: one sentence, also where more holds. */
function inOtherYears(
  { now, old, isListed, isOutside, locationOf }: RegionSchool,
  later: DeliveredFile | undefined
): readonly Noticed[] {
  const year = later === undefined ? {} : { schooljaar: later.delivery.schoolYear }
  if (now === undefined && !isOutside) {
    if (locationOf !== undefined) return [['as-location', { school: locationOf }]]
    if (old !== undefined) return [['old-year', { schooljaar: old.delivery.schoolYear }]]
    if (later !== undefined) return [['only-later', year]]
    if (isListed) return [['not-delivered', {}]]
  }
  return later === undefined ? [] : [['later-year', year]]
}

/** The days of the adopted delivery that counts, and of the last concept that came later. */
function lastConceptAfter(
  now: DeliveredFile | undefined,
  files: readonly DeliveredFile[]
): { readonly dag: string; readonly later: string } | undefined {
  const day = now?.delivery.concept === false ? parseDay(now.delivery.deliveredOn) : undefined
  const later = files
    .flatMap(({ delivery }) => (delivery.concept ? (parseDay(delivery.deliveredOn) ?? []) : []))
    .toSorted()
    .at(-1)
  return day === undefined || later === undefined || later <= day
    ? undefined
    : { dag: writeDay(day), later: writeDay(later) }
}

/** What it says, where that is unusual. */
function ofDelivery(
  { now }: RegionSchool,
  { nearlyAll, hardlyAny }: Thresholds,
  known: ReadonlySet<string>,
  standingOf: (delivery: NonNullable<RegionSchool['now']>['delivery']) => ListStanding
): readonly Noticed[] {
  if (now === undefined) return []
  const lines = linesOf(now.delivery)
  const extra = lines.filter((line) => offers(line, 'extra')).length
  const standing = standingOf(now.delivery)
  const unknown = lines.filter(({ need }) => !known.has(need))
  return [
    ...(extra > nearlyAll ? [['nearly-all', { aantal: String(extra) }] as const] : []),
    ...(lines.length < hardlyAny ? [['hardly-any', { drempel: String(hardlyAny) }] as const] : []),
    ...(standing === 'other' ? [['other-agreements', {}] as const] : []),
    ...(standing === 'none' ? [['no-agreements', {}] as const] : []),
    ...(unknown.length === 0 ? [] : [['unknown-needs', { namen: namesOf(unknown) }] as const])
  ]
}

const MOST_NAMED = 5

function namesOf(lines: readonly { readonly need: string; readonly name: string }[]): string {
  const names = lines.map(({ need, name }) => nameOr(name, need)).toSorted(compared)
  const others = names.length - MOST_NAMED
  return listed(others > 1 ? [...names.slice(0, MOST_NAMED), counted(others, 'andere', 'andere')] : names)
}
