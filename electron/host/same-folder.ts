// Whether two paths lead to one folder: through a link, or with other capitals where the disk does not tell them apart.
import { stat } from 'node:fs/promises'

/** False where one of them is not there, or where the disk has no numbers for its folders. */
export async function isSameFolder(one: string, other: string): Promise<boolean> {
  if (one === other) return true
  const [first, second] = await Promise.all([one, other].map((folder) => stat(folder, { bigint: true }).catch(() => undefined)))
  return first !== undefined && second !== undefined && first.ino !== 0n && first.ino === second.ino && first.dev === second.dev
}
