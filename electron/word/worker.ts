// The worker's side of writing: writes a document and checks it, away from the window's own process thread. The Word library
// is read at the first order.
import { parentPort } from 'node:worker_threads'
import type { Outline } from '#shared/documents/outline.ts'
import type { WordCheck } from './check.ts'
import { END, type Heard } from './orders.ts'

export interface WriteOrder {
  readonly type: 'write'
  readonly outline: Outline
}

export interface WriteReply {
  readonly type: 'written'
  readonly bytes: Uint8Array
  readonly check: WordCheck
}

const tell = (message: Heard<WriteReply>, transfer: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...transfer])

/** Tells the document and how its check went. Rejects with what the writer throws. */
export async function write({ outline }: WriteOrder): Promise<void> {
  tell({ type: 'progress', step: 'Het document wordt geschreven', done: 0.1 })
  const [{ writeWord }, { checkWord }] = await Promise.all([import('./write.ts'), import('./check.ts')])
  const bytes = Uint8Array.from(await writeWord(outline))
  tell({ type: 'progress', step: 'Het document wordt nagekeken', done: 0.8 })
  const check = checkWord(bytes, outline)
  tell({ type: 'written', bytes, check }, [bytes.buffer])
}

/** A worker's one ear: each order that comes in is carried out, and what fails is told. Without an ear it ends. */
export function obey<Order extends object>(carryOut: (order: Order) => Promise<void>): void {
  parentPort?.on('message', (told: Order | typeof END) => {
    if (told === END) return parentPort?.close()
    carryOut(told).catch((error: unknown) => tell({ type: 'failed', error }))
  })
}
