// Regions: a partnership or a board that looks at what its schools delivered. A window names a region and a delivery by ids and codes; it never sees a path.
import * as z from 'zod'
import type { SchoolYear } from '../day.ts'
import type { Town } from '../places/towns.ts'
import type { HelpByPlace } from '../region/nearest-help.ts'
import type { PassedOver } from '../region/passed-over.ts'
import type { RegionNeed } from '../region/needs.ts'
import type { RegionPlaces } from '../region/region-places.ts'
import type { YearState } from '../region/year-state.ts'
import type { YearDelivered } from '../region/years.ts'
import { LARGEST_DELIVERY, type DeliveryFault } from '../delivery/read-delivery.ts'
import type { AgreementView } from '../region/agreements.ts'
import type { AreaView } from '../region/area-view.ts'
import type { Changed } from '../region/changed.ts'
import type { Check } from '../region/checks.ts'
import type { CoverageTable, Delivered } from '../region/coverage.ts'
import type { ForOthers, Questions } from '../region/for-others.ts'
import type { NeedView } from '../region/need-view.ts'
import type { Area, Board } from '../region/region-index.ts'
import { regionKinds, regionSchema, someThresholdsSchema, type Region, type RegionKind } from '../region/region.ts'
import type { SchoolOf } from '../region/school-of.ts'
import type { SchoolView } from '../region/school-view.ts'
import type { WantedAndTraining } from '../region/wanted.ts'
import { sectors } from '../school/vocabulary.ts'
import type { PlacedFile } from './documents.ts'
import { answers, id, nothing, type Requests } from './shapes.ts'

export interface ListedRegion {
  readonly id: string
  /** Of its folder, where its file cannot be read. */
  readonly name: string
  readonly kind: RegionKind | null
  readonly place: string
  readonly state: 'ok' | 'damaged' | 'newer' | 'unreadable' | 'silent' | 'missing'
}

/** An earlier value of regio.json. */
export interface EarlierRegion {
  readonly id: string
  /** "23 november 2026, 14:03" */
  readonly label: string
}

export type OpenedRegion =
  | {
      readonly state: 'open'
      readonly regionId: string
      readonly region: Region
      readonly place: string
      /** Another program works in it: reading goes on, and saving says so. */
      readonly writesElsewhere: boolean
      /** Of which there are deliveries, the newest first. */
      readonly years: readonly SchoolYear[]
    }
  | {
      /** A dated copy of the file that cannot be used was kept. */
      readonly state: 'damaged'
      readonly regionId: string
      readonly place: string
      readonly earlier: readonly EarlierRegion[]
    }

/**
 * Of a zip nothing is read. `zip-damaged`: or no zip · `zip-locked`: it asks for a password · `zip-unsafe`: a name or a file that no program of good will puts
 * in it · `zip-large`: too much in it · `zip-empty`: nothing.
 */
export const zipFaults = ['zip-damaged', 'zip-locked', 'zip-unsafe', 'zip-large', 'zip-empty'] as const
export type ZipFault = (typeof zipFaults)[number]
/** `unreadable`: no plain file, or the disk does not give it. The others are of `readDelivery`, or of a zip as a whole. */
export type BroughtFault = DeliveryFault | ZipFault | 'unreadable' | 'disk-full' | 'not-saved'

/** What became of one file that was brought in. `inZip`: the zip in which it came, where it came in one; `fileName` has its folders in it then. */
export type Brought = { readonly fileName: string; readonly inZip?: string } & (
  | {
      readonly kind: 'new' | 'there'
      readonly schoolYear: SchoolYear
      readonly school: string
    }
  | {
      readonly kind: 'refused'
      readonly why: BroughtFault
      /** As a path in the file, or empty. */ readonly at: string
    }
)

export interface BroughtIn {
  readonly files: readonly Brought[]
  /** It was stopped: what was brought in before that is there. */
  readonly stopped: boolean
  /** Not read. */
  readonly passedOver: PassedOver
}

/** What is noticed when the deliveries of a year are read, and by what one can choose among them. */
export interface RegionOverview {
  readonly delivered: Delivered
  /** Whether enough schools delivered to speak of states. */
  readonly hasStates: boolean
  readonly checks: readonly Check[]
  /** Of which there are deliveries that do not count in this year, the newest first. */
  readonly laterYears: readonly YearDelivered[]
  /** By name. */
  readonly schools: readonly (SchoolOf & { readonly hasDelivered: boolean })[]
  readonly areas: readonly Area[]
  readonly boards: readonly Board[]
}

/** What of a delivery a window shows beside its needs. */
export interface ShownDelivery {
  readonly deliveredOn: string
  readonly schoolYear: string
  readonly concept: boolean
  readonly version: string
  readonly adoptedOn: string
  readonly adviceOn: string
  readonly contact: string
  readonly email: string
  readonly mayBeShared: string
  readonly question: string
  readonly extra: readonly { readonly question: string; readonly answer: string }[]
}

/** The places of a region, and how far extra help for a need is from each. */
export interface ShownPlaces extends RegionPlaces {
  /** Null: no need was asked, or the region does not have it. */
  readonly help: HelpByPlace | null
  readonly needs: readonly Pick<RegionNeed, 'id' | 'name' | 'cluster'>[]
}

export interface ShownSchool extends Omit<SchoolView, 'delivery'> {
  readonly delivery: ShownDelivery | null
}

const forRegion = z.strictObject({ regionId: id })
const words = z.string().max(2_000)
/** Of which schools; all where nothing is said. */
const filter = z.strictObject({
  sector: z.enum(sectors).optional(),
  board: words.optional(),
  area: words.optional()
})
const forYear = forRegion.extend({ schoolYear: words })
const forView = forYear.extend({ filter })
const MOST_IN_PART = 100

export const regionsRequests = {
  'regions.list': { input: nothing, ...answers<readonly ListedRegion[]>() },
  'regions.create': {
    input: z.strictObject({ name: words, kind: z.enum(regionKinds) }),
    ...answers<{ regionId: string }>()
  },
  /** Asks for the folder of a region. Null when cancelled. */
  'regions.pick': { input: nothing, ...answers<{ regionId: string } | null>() },
  /** Takes it off the list; its folder stays. */
  'regions.forget': { input: forRegion, ...answers<null>() },
  'regions.open': { input: forRegion, ...answers<OpenedRegion>() },
  /** The window shows it no more. */
  'regions.leave': { input: forRegion, ...answers<null>() },
  /** Puts an earlier value in the place of a file that cannot be used, which is kept. */
  'regions.putBack': { input: forRegion.extend({ earlierId: id }), ...answers<null>() },
  /** Asks for files, or for a folder of them, and copies them in. Progress comes as events. Null when cancelled. */
  'regions.pickDeliveries': {
    input: forRegion.extend({ from: z.enum(['files', 'folder']) }),
    ...answers<BroughtIn | null>()
  },
  /** The texts of files that a page read, in parts. */
  'regions.take': {
    input: forRegion.extend({
      files: z.array(z.strictObject({ fileName: words, text: z.string().max(LARGEST_DELIVERY) })).max(MOST_IN_PART)
    }),
    ...answers<BroughtIn>()
  },
  /** A zip that a page sent: its files as if they were given loose. It is kept no longer. */
  'regions.takeZip': { input: forRegion.extend({ zipId: id }), ...answers<BroughtIn>() },
  /** What is being brought in, or read, goes no further. */
  'regions.stop': { input: forRegion, ...answers<null>() },
  /**
   * The school year that is looked at until somebody chooses; null: there is no delivery. Reads what is new on disk; progress comes as events. So do all
   * below it.
   */
  'regions.usualYear': { input: forRegion, ...answers<SchoolYear | null>() },
  'regions.overview': { input: forYear, ...answers<RegionOverview>() },
  'regions.coverage': { input: forView, ...answers<CoverageTable>() },
  /** Null for an area, a need or a school that is not there. */
  'regions.area': { input: forView.extend({ area: words }), ...answers<AreaView | null>() },
  'regions.need': { input: forView.extend({ need: words }), ...answers<NeedView | null>() },
  'regions.school': { input: forYear.extend({ school: words }), ...answers<ShownSchool | null>() },
  'regions.agreements': { input: forView, ...answers<readonly AgreementView[]>() },
  'regions.wanted': { input: forView, ...answers<WantedAndTraining>() },
  'regions.changed': { input: forView, ...answers<Changed>() },
  'regions.questions': {
    input: forView,
    ...answers<{ readonly questions: Questions; readonly others: readonly ForOthers[] }>()
  },
  /** `near`: in kilometres, what is still near. */
  'regions.places': {
    input: forView.extend({ need: words.nullable(), near: z.number().min(0).max(100) }),
    ...answers<ShownPlaces>()
  },
  /** Towns that are called so, or that begin so; a few at most. */
  'regions.towns': { input: z.strictObject({ typed: words }), ...answers<readonly Town[]>() },
  /** "Stand van het jaar" of each school. */
  'regions.yearStates': { input: forView, ...answers<readonly YearState[]>() },
  /** Puts the list of decisions, or the state of all schools as a table, beside the documents of the region. */
  'regions.makeDecisions': { input: forView.extend({ form: z.enum(['word', 'csv']) }), ...answers<PlacedFile>() },
  /** What schools may read of each other, as a file beside the documents of the region; of one school also its own row. */
  'regions.bundle': { input: forYear.extend({ school: words.nullable() }), ...answers<PlacedFile>() },
  /** The report, as a file beside the documents of the region. "not-here": this computer makes no PDF. */
  'regions.report': { input: forYear.extend({ form: z.enum(['word', 'pdf']) }), ...answers<PlacedFile>() },
  /** Everything as tables. */
  'regions.tables': { input: forYear, ...answers<readonly PlacedFile[]>() },
  /** Rows of the list of schools: by their ids in the place of what is there, or behind it. And those that go. */
  'regions.changeSchools': {
    input: forRegion.extend({ put: regionSchema.shape.schools, remove: z.array(id).max(10_000) }),
    ...answers<Region>()
  },
  /** Those that are given; the others stay. */
  'regions.setThresholds': {
    input: forRegion.extend({ thresholds: someThresholdsSchema }),
    ...answers<Region>()
  },
  'regions.rename': { input: forRegion.extend({ name: words }), ...answers<Region>() },
  /** What the region says to a state; empty: nothing any more. */
  'regions.answer': {
    input: forRegion.extend({ schoolYear: words, need: words, area: words, text: z.string().max(20_000) }),
    ...answers<Region>()
  },
  /** A town on the map by hand; null: no more. */
  'regions.placeTown': {
    input: forRegion.extend({
      place: words,
      at: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullable()
    }),
    ...answers<Region>()
  }
} as const satisfies Requests

export type RegionsEvent =
  /** Bringing in, or reading: so many of so many files. */
  | { readonly type: 'region-progress'; readonly regionId: string; readonly done: number; readonly total: number }
  /** Its file or its deliveries are others now: they are asked anew. */
  | { readonly type: 'region'; readonly regionId: string }
