// The worker's side: writes one document and checks it, away from the window's own process thread.
import { parentPort, workerData } from 'node:worker_threads'
import type { Outline } from '#shared/documents/outline.ts'
import { checkWord, type WordCheck } from './check.ts'
import { writeWord } from './write.ts'

export type WorkerMessage =
  | { readonly type: 'progress'; readonly step: string; /** 0 to 1 */ readonly done: number }
  | { readonly type: 'written'; readonly bytes: Uint8Array; readonly check: WordCheck }

const tell = (message: WorkerMessage, transfer: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, [...transfer])

async function work(outline: Outline): Promise<void> {
  tell({ type: 'progress', step: 'Het document wordt geschreven', done: 0.1 })
  const bytes = Uint8Array.from(await writeWord(outline))
  tell({ type: 'progress', step: 'Het document wordt nagekeken', done: 0.8 })
  const check = checkWord(bytes, outline)
  tell({ type: 'written', bytes, check }, [bytes.buffer])
}

const { outline }: { outline: Outline } = workerData
await work(outline)
