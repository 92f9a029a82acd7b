// How many schools of the region offer something of a need, as its bundle tells it. Counts alone: what makes a state (how many left it open, the thresholds of
// the region) does not stand in a bundle, so none is given.
import type { Bundle } from '../delivery/bundle.ts'
import { isEnough, usualThresholds } from './region.ts'

export type BundleTotal =
  /** By the usual threshold: that of the region itself may be another. */
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'counted'
      /** Schools that say that they offer something of it; and as extra help. */
      readonly offered: number
      readonly extra: number
      readonly delivered: number
      /** All of the region. */
      readonly schools: number
    }

/** Undefined where the bundle does not tell it, or tells what cannot be. @param need as it is delivered */
export function bundleTotal({ totals, schools, delivered }: Bundle, need: string): BundleTotal | undefined {
  const total = totals.find((one) => one.need === need)
  if (total === undefined) return undefined
  const { offered, extra } = total
  if (extra > offered || offered > delivered || delivered > schools) return undefined
  return isEnough({ n: delivered, m: schools }, usualThresholds)
    ? { kind: 'counted', offered, extra, delivered, schools }
    : { kind: 'too-few' }
}
