// Why a school was not saved: what the disk says, or that another wrote there.
import { refusalOf } from '../disk/faults.ts'
import type { SaveFailure } from './types.ts'

/** A write that did not happen, for a reason that is not the disk's. */
export class StoreFault extends Error {
  constructor(readonly why: SaveFailure) {
    super(why)
  }
}

export const failureOf = (error: unknown): SaveFailure => (error instanceof StoreFault ? error.why : refusalOf(error))
