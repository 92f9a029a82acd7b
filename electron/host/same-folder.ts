// Whether two paths lead to one folder: through a link, a drive that was given a letter, or with other capitals where the disk
// does not tell them apart.
import { stat } from 'node:fs/promises'

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
  return folders.filter((folder, index) => folders.indexOf(folder) === index && (numbers[index] === undefined || numbers.indexOf(numbers[index]) === index))
}

/** What the disk knows a folder by. */
async function numbersOf(folder: string): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE)))
  const found = await Promise.race([stat(folder, { bigint: true }).catch(() => undefined), late])
  clearTimeout(timer)
  return found === undefined || found.ino === 0n ? undefined : `${found.dev}/${found.ino}`
}
