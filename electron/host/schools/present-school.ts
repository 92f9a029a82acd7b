// A school as it is now, for who wants to take something from it: as the program has it open, or as it stands on disk.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import { readSchool, type ReadSchool, type StoreOptions } from '../../store/index.ts'
import type { OpenSchool } from '../school/open-school.ts'

/** Reads what is on disk and touches nothing. */
export async function schoolOnDisk(folder: string, store: StoreOptions): Promise<Answer<School>> {
  const read = await readSchool(folder, store)
  return read.state === 'ok' ? ok(read.value) : failed(problem(problems[read.state]))
}

/** What this program cannot read whole nothing is made of. */
export const schoolInMemory = ({ openStore, value }: OpenSchool): Answer<School> =>
  openStore === null ? failed(problem('newer-version')) : ok(value)

const problems: Readonly<Record<Exclude<ReadSchool['state'], 'ok'>, ProblemCode>> = {
  newer: 'newer-version',
  damaged: 'damaged',
  unreadable: 'unreadable',
  missing: 'folder-gone',
  'not-a-school': 'folder-gone'
}
