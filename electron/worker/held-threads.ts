// A call to a disk that does not answer also holds the thread that made it: it cannot be stopped, and ends when the disk answers.
import type { Worker } from 'node:worker_threads'

const ending = new Set<Worker>()

/** It was told to end. */
export function isEnding(worker: Worker): void {
  ending.add(worker)
  worker.once('exit', () => ending.delete(worker))
}

/** Whether a thread that was told to end is still there. The program cannot end before it does. */
export const isHeldByThread = (): boolean => ending.size > 0
