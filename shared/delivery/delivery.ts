// What a school delivers to its partnership (SWV): what its profile offers, in a file that another program can read. docs/delivery-format.md says it in
// words. Nothing in it points to a pupil or to one colleague.
import * as z from 'zod'
import {
  agreementStatuses,
  clusters,
  expertiseStands,
  listSources,
  needLevels,
  needSoons,
  sectors,
  trainingStatuses,
  yesOrNo
} from '../school/vocabulary.ts'

export const DELIVERY_FORMAT = 'sop-wijzer/levering'
export const DELIVERY_VERSION = 1

/** One line of text. A longer one is no delivery of ours. */
const line = z.string().max(2_000)
const long = z.string().max(20_000)
const rows = <T extends z.ZodType>(row: T): z.ZodArray<T> => z.array(row).max(1_000)
/** A day as `shared/day.ts` has it, or empty. */
const day = z.string().max(40)

/** A word of a choice; one that is not known here reads as "unknown", and stays as it is in the file. */
const choice = z.string().max(100)

const needRow = z.looseObject({
  /** Of assets/needs; of a newer program or a region's own list it may be another. */
  need: line,
  /** As the school read it. */
  name: line,
  levels: z.array(choice).max(20),
  notNow: z.boolean(),
  /** What it would take. */
  needed: long,
  /** How many pupils at the same time; null: not counted. Never how many are there now. */
  places: z.number().min(0).max(100_000).nullable(),
  soon: choice,
  confirmedOn: day,
  /** School year of that day, or empty. */
  schoolYear: line
})

const agreementRow = z.looseObject({ id: line, text: long, status: choice, firstStep: line, firstStepBy: day })

export const deliverySchema = z.looseObject({
  format: z.literal(DELIVERY_FORMAT),
  version: z.literal(DELIVERY_VERSION),
  /** Of the offer that it tells: "2026-2027". */
  schoolYear: z.string().regex(/^\d{4}-\d{4}$/),
  deliveredOn: day,
  /** True: of the school as it was that day, without a decision. False: of an adopted version. */
  concept: z.boolean(),
  school: z.looseObject({
    /** BRIN with the number of the location, as the school wrote it without spaces, in capitals: "99ZZ00". May be empty. */
    code: line,
    name: line,
    place: line,
    /** Four digits, or empty. */
    postcode4: line,
    sector: z.enum(sectors),
    cluster: choice,
    board: line,
    /** The one whose agreements the school follows comes first. */
    partnerships: rows(line),
    /** Other locations than the first. */
    locations: rows(z.looseObject({ code: line, name: line, place: line }))
  }),
  profile: z.looseObject({
    /** How the version is called; empty of a concept. */
    version: line,
    adoptedOn: day,
    /** The MR's advice. */
    adviceOn: day,
    /** The day on which the lines below were so. */
    referenceDay: day
  }),
  /** A function, with its address; nobody by name. */
  contact: z.looseObject({ function: line, email: line }),
  /** Whether other schools may read it; "unknown": nobody said, so no. */
  mayBeShared: choice,
  needs: rows(needRow),
  agreements: z.looseObject({ source: choice, planYears: line, rows: rows(agreementRow) }),
  /** Expertise that is wanted or in development. */
  wanted: rows(z.looseObject({ name: line, stand: choice })),
  /** Training that is planned or running. */
  training: rows(z.looseObject({ goal: line, serves: line, period: line, status: choice })),
  /** Answers to what the region asked besides, in its order. */
  extra: rows(z.looseObject({ id: line, question: long, answer: long })),
  /** What the school asks of the partnership. */
  question: long,
  /** How far this year's round is; days are empty of what did not happen yet. */
  year: z.looseObject({
    askedOn: day,
    advice: choice,
    adviceOn: day,
    /** The decision differs from the advice. */
    departs: choice,
    /** The last day on which it waits with carrying it out. */
    suspendedUntil: day,
    adoptedOn: day,
    guideAdoptedOn: day
  })
})

/** As it stands in the file, with what this program does not know. */
export type Delivery = z.infer<typeof deliverySchema>
export type DeliveredNeed = Delivery['needs'][number]

/** The words that this program knows of each choice, the first for one that it does not know. */
export const deliveryWords = {
  levels: needLevels,
  soon: needSoons,
  cluster: clusters,
  mayBeShared: yesOrNo,
  source: listSources,
  status: agreementStatuses,
  stand: expertiseStands,
  training: trainingStatuses
} as const
