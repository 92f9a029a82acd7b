// Changing a small file of the program's own while another program of ours may do the same.
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { codeOf, nodeFileSystem } from '../../disk/file-system.ts'

/** Milliseconds between two looks, and how often it is looked: what takes longer was left by a crash. */
const BETWEEN = 20
const LOOKS = 50

/**
 * Runs work while no other program runs its own under this lock, a file that is there meanwhile. A lock that is held for a
 * second by the same program counts as left behind. Where no lock can be made the work is done without: it is a courtesy.
 */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  const isOurs = await take(lock)
  try {
    await work()
  } finally {
    if (isOurs) await rm(lock, { force: true }).catch(() => undefined)
  }
}

async function take(lock: string): Promise<boolean> {
  let holder = ''
  for (let look = 0; ; look += 1) {
    try {
      await writeFile(lock, randomUUID(), { flag: 'wx' })
      return true
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false
    }
    const now = await nodeFileSystem.read(lock).then(
      (bytes) => Buffer.from(bytes).toString('utf8'),
      () => ''
    )
    if (now !== holder) [holder, look] = [now, 0]
    if (look === LOOKS) await rm(lock, { force: true }).catch(() => undefined)
    if (look > LOOKS) return false
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
}
