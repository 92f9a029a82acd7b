// What the papers of a region are made from, and how they name a need, a school and an area.
import texts from '#assets/documents/region-report.json' with { type: 'json' }
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fill } from '../../catalogue/fill.ts'
import type { CoverageState, RegionContent } from '../../catalogue/region-content.ts'
import type { NeedsContent } from '../../catalogue/needs-content.ts'
import type { IsoDay, SchoolYear } from '../../day.ts'
import { checksOf, type Check } from '../../region/checks.ts'
import { deliveriesOf, yearBefore, type RegionFile } from '../../region/deliveries.ts'
import { regionIndex, type RegionIndex } from '../../region/region-index.ts'
import type { Region } from '../../region/region.ts'
import type { NeedLevel } from '../../school/vocabulary.ts'
import { listed, nameOr } from '../../text.ts'
import { levelWords } from '../need-words.ts'

export interface RegionSource {
  readonly region: Region
  readonly index: RegionIndex
  /** The same schools a year earlier; undefined where nothing of that year is there. */
  readonly lastYear: RegionIndex | undefined
  readonly checks: readonly Check[]
  readonly catalogue: Catalogue
  readonly content: RegionContent
  readonly today: IsoDay
}

/** What is known of a region on a day, from its files. */
export interface RegionKnown extends Pick<RegionSource, 'region' | 'catalogue' | 'content' | 'today'> {
  readonly files: readonly RegionFile[]
  readonly schoolYear: SchoolYear
  readonly needs: NeedsContent
}

/** Judges the files of a year, and those of the year before as they were then. */
export function regionSource({ files, schoolYear, needs, ...rest }: RegionKnown): RegionSource {
  const { region, content } = rest
  const ofYear = (year: SchoolYear): RegionIndex => regionIndex(deliveriesOf(files, region, year), needs)
  const index = ofYear(schoolYear)
  const checks = checksOf(index.deliveries, region.thresholds, needs, content)
  return besideLastYear({ ...rest, index, checks }, ofYear(yearBefore(schoolYear)))
}

/** @param before the same schools a year earlier, also where nobody delivered then */
export const besideLastYear = (now: Omit<RegionSource, 'lastYear'>, before: RegionIndex): RegionSource => ({
  ...now,
  lastYear: before.schools.some(({ school }) => school.now !== undefined) ? before : undefined
})

type Called = { readonly name: string; readonly place: string; readonly isOutside: boolean }

/** "De Wilgenhof (Eikendorp)"; of one that does not count that too. */
export const schoolName = ({ content }: Pick<RegionSource, 'content'>, { name, place, isOutside }: Called): string => {
  const called = nameOr(name, content.noName)
  const named = place.trim() === '' ? called : fill(texts.named, { school: called, plaats: nameOr(place, '') })
  return isOutside ? fill(texts.outside, { school: named, woorden: content.outside }) : named
}

export const areaName = ({ content }: Pick<RegionSource, 'content'>, { name }: { readonly name: string }): string =>
  nameOr(name, content.noArea)

/** The first of them, and how many more there are; by the order in which they are given. */
export function firstOf(names: readonly string[], most: number): string {
  const others = names.length - most
  return listed(others > 1 ? [...names.slice(0, most), fill(texts.more, { aantal: String(others) })] : names)
}

/** In the words of the sector that most regions have; those of secondary education where all schools are of that. */
export function levelWord({ index, catalogue }: RegionSource, level: NeedLevel): string {
  const isSecondary = index.schools.length > 0 && index.schools.every(({ school }) => school.sector === 'vo')
  return levelWords(level, catalogue.words[isSecondary ? 'vo' : 'bao'])
}

export const stateAbout = ({ content, region }: RegionSource, state: CoverageState): string =>
  fill(content.states[state].about, { aantal: String(Math.max(1, region.thresholds.ample)) })
