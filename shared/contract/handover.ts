// Handing a school over: all of its folder in one zip, and taking such a zip in.
import * as z from 'zod'
import { answers, forSchool, id, nothing, type Requests } from './shapes.ts'

export interface GivenZip {
  /** For a download, and to show where it stands. */
  readonly documentId: string
  readonly fileName: string
  readonly place: string
  readonly files: number
  /** Files of the folder that could not come along, by their names in it. */
  readonly leftOut: readonly string[]
}

/** What is in a zip, said before anything is done with it. */
export interface ZipContents {
  readonly zipId: string
  readonly fileName: string
  readonly name: string
  readonly townName: string
  readonly example: boolean
  /** "23 november 2026, 14:03": when the school in it was last saved. */
  readonly savedOn: string
  /** Frozen folders, of whatever kind. */
  readonly versions: number
  /** Colleagues of whom the names stand in it. */
  readonly people: number
  /** A school of this list that is the same one. */
  readonly there: { readonly schoolId: string; readonly name: string; readonly place: string } | null
}

const forZip = z.strictObject({ zipId: id })

export const handoverRequests = {
  /** Saves the school and writes all of its folder as one zip, where the director chooses; in the browser beside the schools. Null when she cancelled. */
  'handover.give': { input: forSchool, ...answers<GivenZip | null>() },
  /** Asks the director for a zip and says what is in it. Null when she cancelled. */
  'handover.pick': { input: nothing, ...answers<ZipContents | null>() },
  /** The same of a zip that a page sent. */
  'handover.look': { input: forZip, ...answers<ZipContents>() },
  /** Makes a school folder of it, among the schools and over none. `beside`: also where the same school is there already. */
  'handover.takeIn': {
    input: z.strictObject({ zipId: id, beside: z.boolean() }),
    ...answers<{ schoolId: string }>()
  },
  /** She does not want it after all: what a page sent is thrown away. */
  'handover.drop': { input: forZip, ...answers<null>() }
} as const satisfies Requests
