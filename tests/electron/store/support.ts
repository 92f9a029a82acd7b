// What the tests of the store share: a school, a folder of its own, and options without waiting.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { change } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { plainJson } from '../../../electron/store/plain-json.ts'
import { sealed } from '../../../electron/store/seal.ts'
import { createSchoolAt, defaultStoreOptions, openSchool, type StoreOptions } from '../../../electron/store/index.ts'
import type { Erasing, Opened } from '../../../electron/store/types.ts'

export { diskError, diskWith } from '../disk/support.ts'

/** A school in a place of this name; the place is what the tests change. */
export const schoolIn = (place: string, extra: Record<string, unknown> = {}): School => ({
  ...newSchool('school-1', {
    name: 'De Wilgenhof',
    sector: 'bao',
    board: 'Stichting Rivierland',
    partnership: 'SWV Rivierenland',
    place
  }),
  ...extra
})

/** What stands in school.json when this value was saved. */
export const fileText = (value: object): string => Buffer.from(sealed(plainJson(value))).toString('utf8')

export const moved = (school: School, place: string): School => ({ ...school, identity: { ...school.identity, place } })

export const LEFT_US = 'Fenna Quist'

/** A school with somebody who leaves, and what takes her out of it. */
export const withLeaver = (school: School): School => ({
  ...school,
  internal: {
    ...school.internal,
    people: [{ id: 'p1', name: LEFT_US, role: 'Leraar', fte: '', agreed: false, expertise: [], qualifications: [] }]
  }
})
export const leaving: Erasing = {
  change: (school) => change(school, erasePerson('p1').apply).next,
  traces: ['p1', LEFT_US]
}

/** A new folder that goes away after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sop-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** 23 November 2026, 14:03:12 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 14, 3, 12)

/** The machine's own disk, our own clock, no waiting between tries. */
export function testOptions(changes: Partial<StoreOptions> = {}): StoreOptions {
  return {
    ...defaultStoreOptions(),
    now: () => NOW,
    newId: () => randomUUID(),
    pause: () => Promise.resolve(),
    ...changes
  }
}

/** A folder with a school in it. */
export async function madeSchool(
  school: School = schoolIn('Tiel'),
  options: StoreOptions = testOptions()
): Promise<string> {
  const folder = path.join(newFolder(), 'school')
  const made = await createSchoolAt(folder, school, options)
  if (!made.ok) throw new Error(`not made: ${made.why}`)
  return folder
}

/** Opens a school that must open, and gives the lease back after the test. */
export async function opened(
  folder: string,
  options: StoreOptions = testOptions()
): Promise<Extract<Opened, { state: 'open' }> & { readonly school: School }> {
  const result = await openSchool(folder, options)
  if (result.state !== 'open') throw new Error(`not open: ${JSON.stringify(result)}`)
  onTestFinished(() => result.store.release())
  return { ...result, school: result.value }
}
