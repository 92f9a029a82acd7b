// A call to a disk that does not answer also holds the thread that made it: it cannot be stopped, and ends when the disk answers.
import type { Worker } from 'node:worker_threads'

const held = new Set<Worker>()

/** It was stopped, and is still there. */
export function threadIsHeld(worker: Worker): void {
  held.add(worker)
  worker.once('exit', () => held.delete(worker))
}

/** Whether there is such a thread. The program cannot end before it does. */
export const isHeldByThread = (): boolean => held.size > 0
