// The format of a region: the file of its own that stands beside the deliveries of its schools.
import { REGION_FORMAT, REGION_VERSION, regionSchema, usualThresholds, type Region } from '#shared/region/region.ts'
import { isTooDeep } from '#shared/school/limits.ts'
import type { Format } from './types.ts'

const MEGABYTE = 1024 * 1024

export const regionFormat: Format<Region> = {
  kind: REGION_FORMAT,
  fileName: 'regio.json',
  version: REGION_VERSION,
  migrations: new Map(),
  largest: 64 * MEGABYTE,
  isTooDeep: (raw) => isTooDeep(raw, 1),
  filledIn: (raw) =>
    isRecord(raw['thresholds']) ? { ...raw, thresholds: { ...usualThresholds, ...raw['thresholds'] } } : raw,
  is: (raw): raw is Region => regionSchema.safeParse(raw).success,
  fits: (value) => regionSchema.safeParse(value).success,
  // It stands alone in its folder, so that every copy beside it is of the same region.
  idOf: () => REGION_FORMAT,
  nameOf: ({ name }) => name,
  forGood: (value) => value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
