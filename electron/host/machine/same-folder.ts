// Whether two paths lead to one folder: through a link, a drive that was given a letter, or with other capitals where the disk
// does not tell them apart.
import { stat } from 'node:fs/promises'
import { answers } from './answering.ts'
import { LATE, within } from './patience.ts'

/** A disk that does not answer in this time tells nothing, in milliseconds. */
const PATIENCE = 1_500

/** False where one of them is not there, or where the disk has no numbers for its folders. */
export async function isSameFolder(one: string, other: string): Promise<boolean> {
  if (one === other) return true
  const [first, second] = await Promise.all([numbersOf(one), numbersOf(other)])
  return first !== undefined && first === second
}

/** Of folders that are one by two names only the first stays. */
export async function distinct(folders: readonly string[]): Promise<readonly string[]> {
  const numbers = await Promise.all(folders.map(numbersOf))
  return folders.filter(
    (folder, index) =>
      folders.indexOf(folder) === index && (numbers[index] === undefined || numbers.indexOf(numbers[index]) === index)
  )
}

/** Each folder is asked about once at a time, however many want to know: on a disk that does not answer each question holds a thread. */
const asking = new Map<string, Promise<string | undefined>>()

/** What the disk knows a folder by. */
async function numbersOf(folder: string): Promise<string | undefined> {
  if (!(await answers(folder, PATIENCE))) return undefined
  const answer = await within(PATIENCE, asking.get(folder) ?? ask(folder))
  return answer === LATE ? undefined : answer
}

function ask(folder: string): Promise<string | undefined> {
  const asked = stat(folder, { bigint: true })
    .then(
      ({ dev, ino }) => (ino === 0n ? undefined : `${dev}/${ino}`),
      () => undefined
    )
    .finally(() => asking.delete(folder))
  asking.set(folder, asked)
  return asked
}
