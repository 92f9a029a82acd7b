// The own file of a region: what whoever looks at its deliveries said, beside the deliveries themselves. A region is that of a partnership (SWV), or all
// schools of one board.
import * as z from 'zod'
import { sectors } from '../school/vocabulary.ts'

export const REGION_FORMAT = 'sop-wijzer/regio'
export const REGION_VERSION = 1

export const regionKinds = ['partnership', 'board'] as const
export type RegionKind = (typeof regionKinds)[number]

const line = z.string().max(2_000)
const share = z.number().min(0).max(1)
const count = z.int().min(0).max(10_000)

/** What decides on a state (coverage.ts); each can be changed. */
const thresholdsSchema = z.looseObject({
  /** Of the schools of the region: where fewer delivered, nothing has a state. */
  delivered: share,
  /** Of the schools of an area: where more left a need open, it is unknown. */
  leftOpen: share,
  /** So many schools with extra help, with as many places in all, are ample. */
  ample: count,
  /** In needs: who says extra help of more of them is asked whether that is so. */
  nearlyAll: count,
  /** In needs: who filled in fewer is asked so too. */
  hardlyAny: count
})
export type Thresholds = z.infer<typeof thresholdsSchema>

/** Those that somebody changes; the others stay. */
export const someThresholdsSchema = z.strictObject({
  delivered: z.exactOptional(share),
  leftOpen: z.exactOptional(share),
  ample: z.exactOptional(count),
  nearlyAll: z.exactOptional(count),
  hardlyAny: z.exactOptional(count)
})
export type ThresholdName = keyof z.infer<typeof someThresholdsSchema>

export const usualThresholds: Thresholds = { delivered: 0.5, leftOpen: 0.5, ample: 4, nearlyAll: 35, hardlyAny: 5 }

/** Whether of m schools so many delivered that something can be said of all. */
export const isEnough = (
  { n, m }: { readonly n: number; readonly m: number },
  { delivered }: Pick<Thresholds, 'delivered'>
): boolean => n > 0 && n >= m * delivered

export const regionSchema = z.looseObject({
  format: z.literal(REGION_FORMAT),
  version: z.literal(REGION_VERSION),
  name: line,
  kind: z.enum(regionKinds),
  /** All schools of the region, also those that deliver nothing: the m of "n van m scholen". Empty: nobody gave the list yet. */
  schools: z
    .array(
      z.looseObject({
        id: line,
        /** As in a delivery (docs/delivery-format.md). */
        code: line,
        name: line,
        place: line,
        board: line,
        /** The part of the region ("kring") that it belongs to; empty: its place. */
        area: line,
        /** Left out: nobody said so; what it delivers does. */
        sector: z.exactOptional(z.enum(sectors))
      })
    )
    .max(10_000),
  thresholds: thresholdsSchema,
  /** Towns that the program does not know, put on the map by hand. */
  placed: z
    .array(
      z.looseObject({
        place: line,
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180)
      })
    )
    .max(10_000),
  /** A state is a question to the region: what the region says to it. Area: empty of the whole region, else the id of an area (region-index.ts). */
  answers: z
    .array(
      z.looseObject({ id: line, schoolYear: line, need: line, area: line, text: z.string().max(20_000), day: line })
    )
    .max(100_000)
})
export type Region = z.infer<typeof regionSchema>
export type SchoolOfRegion = Region['schools'][number]

/** As it begins: nobody gave a list of schools. */
export const emptyRegion = (name: string, kind: RegionKind): Region => ({
  format: REGION_FORMAT,
  version: REGION_VERSION,
  name,
  kind,
  schools: [],
  thresholds: usualThresholds,
  placed: [],
  answers: []
})
