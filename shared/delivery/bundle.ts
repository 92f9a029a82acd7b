// What a partnership (SWV) or board gives back to its schools: what the schools that agreed offer, and how many of all schools offer it. Of a school
// that did not agree nothing stands in it but that it is counted. docs/delivery-format.md says it in words.
import * as z from 'zod'
import type { IsoDay } from '../day.ts'
import { compared } from '../order.ts'
import { knownWords } from '../school/field.ts'
import { needLevels, sectors, yesOrNo, type NeedLevel } from '../school/vocabulary.ts'
import type { Delivery } from './delivery.ts'
import { isSameSchool, type NamedSchool } from './same-school.ts'

export const BUNDLE_FORMAT = 'sop-wijzer/bundel'
export const BUNDLE_VERSION = 1

const line = z.string().max(2_000)
const choice = z.string().max(100)
const count = z.int().min(0).max(100_000)
const schoolYear = z.string().regex(/^\d{4}-\d{4}$/)

const offerRow = z.object({
  /** As in a delivery. */
  need: line,
  /** As the school read it, or wrote it. */
  name: line,
  levels: z.array(choice).max(20),
  soon: choice
})

const schoolRow = z.object({
  code: line,
  name: line,
  place: line,
  postcode4: line,
  sector: z.enum(sectors),
  board: line,
  contact: z.object({ function: line, email: line }),
  schoolYear,
  /** Made without a decision. */
  concept: z.boolean(),
  offers: z.array(offerRow).max(1_000)
})

/** Keys that are not known here are let be: they stay in the file. */
export const bundleSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** How the region calls itself. */
  region: line,
  schoolYear,
  madeOn: z.string().max(40),
  /** The m of "n van m scholen": all schools of the region; and those that delivered. */
  schools: count,
  delivered: count,
  totals: z
    .array(
      z.object({
        need: line,
        name: line,
        /** So many schools offer something of it. */
        offered: count,
        /** So many of them as extra help. */
        extra: count
      })
    )
    .max(10_000),
  /** Those that agreed, by place and name. */
  shared: z.array(schoolRow).max(10_000),
  /** Of the school for which it was made, whether it agreed or not; null: it was made for all. */
  own: schoolRow.nullable()
})

export type Bundle = z.infer<typeof bundleSchema>
export type BundleSchool = Bundle['shared'][number]

interface NamedNeed {
  readonly id: string
  readonly name: string
}

export interface BundleSource {
  readonly region: string
  readonly schoolYear: string
  readonly madeOn: IsoDay
  /** How many schools the region has; where fewer than delivered are listed, those that delivered. */
  readonly schools: number
  /** One per school: those that count, as the region judged them. */
  readonly deliveries: readonly Delivery[]
  /** The list of needs: what is told of all schools is called so, never in the words of one of them. */
  readonly needs: readonly NamedNeed[]
  /** Made for this school alone. */
  readonly own?: Delivery
}

/** What every school may read, and of `own` its own row. */
export function makeBundle(source: BundleSource): Bundle {
  const { region, schoolYear: year, madeOn, schools, deliveries, needs, own } = source
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    region,
    schoolYear: year,
    madeOn,
    schools: Math.max(schools, deliveries.length),
    delivered: deliveries.length,
    totals: needs.map((need) => totalOf(need, deliveries)),
    shared: deliveries.filter(isShared).map(rowOf).toSorted(byPlace),
    own: own === undefined ? null : rowOf(own)
  }
}

/** Only who said yes. */
const isShared = ({ mayBeShared }: Delivery): boolean => mayBeShared === ('yes' satisfies (typeof yesOrNo)[number])

/** The row of this school itself. One that the bundle was made for counts only where it is this school: files go to the wrong address. */
export const ownRow = ({ own, shared }: Bundle, here: NamedSchool): BundleSchool | undefined =>
  own !== null && isSameSchool(own, here) ? own : shared.find((row) => isSameSchool(row, here))

/** The school that it was made for, where that is another than this one. */
export const madeForOther = ({ own }: Bundle, here: NamedSchool): BundleSchool | undefined =>
  own === null || isSameSchool(own, here) ? undefined : own

/** All others. */
export const othersIn = ({ shared }: Bundle, here: NamedSchool): readonly BundleSchool[] =>
  shared.filter((row) => !isSameSchool(row, here))

function rowOf({ school, schoolYear: year, contact, concept, needs }: Delivery): BundleSchool {
  return {
    code: school.code,
    name: school.name,
    place: school.place,
    postcode4: school.postcode4,
    sector: school.sector,
    board: school.board,
    contact: { function: contact.function, email: contact.email },
    schoolYear: year,
    concept,
    offers: needs
      .filter(isOffer)
      .map(({ need, name, levels, soon }) => ({ need, name, levels: [...knownWords(needLevels, levels)], soon }))
  }
}

/** Another level is one that a newer program knows: there are no words for it here. */
const levelsOf = ({ notNow, levels }: Delivery['needs'][number]): readonly NeedLevel[] =>
  notNow ? [] : knownWords(needLevels, levels)
const isOffer = (row: Delivery['needs'][number]): boolean => levelsOf(row).length > 0

function totalOf({ id, name }: NamedNeed, deliveries: readonly Delivery[]): Bundle['totals'][number] {
  const levels = deliveries.map(({ needs }) => needs.filter(({ need }) => need === id).flatMap(levelsOf))
  return {
    need: id,
    name,
    offered: levels.filter((all) => all.length > 0).length,
    extra: levels.filter((all) => all.includes('extra')).length
  }
}

const byPlace = (one: BundleSchool, other: BundleSchool): number =>
  compared(one.place.toLowerCase(), other.place.toLowerCase()) || compared(one.name, other.name)
