// A call to a disk that does not answer also holds the end of the program: Node waits for its threads, for ever if need be.
import { isHeldByThread } from '../../worker/held-threads.ts'

/** What is just being read or written is done within so many milliseconds. */
const MOMENT = 1_000

/** Whether the program could not end by itself. Only to be asked when all else is done. */
export async function isHeldByDisk(): Promise<boolean> {
  const end = performance.now() + MOMENT
  // What a thread waits for does not stand among what the program waits for.
  while (isHeldByThread() || process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))) {
    if (performance.now() > end) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

/** Ends it all the same, at once. */
export const endHeld = (): void => void process.kill(process.pid, 'SIGKILL')
