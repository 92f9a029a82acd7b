// The worker's side of writing: writes a document and checks it, away from the window's own process thread. The Word library
// is read at the first order.
import type { Outline } from '#shared/documents/outline.ts'
import type { WordCheck } from './check.ts'
import { tell } from '../worker/obey.ts'

export interface WriteOrder {
  readonly type: 'write'
  readonly outline: Outline
}

export interface WriteReply {
  readonly type: 'written'
  readonly bytes: Uint8Array
  readonly check: WordCheck
}

/** Tells the document and how its check went. Rejects with what the writer throws. */
export async function write({ outline }: WriteOrder): Promise<void> {
  tell<WriteReply>({ type: 'progress', step: 'Het document wordt geschreven', done: 0.1 })
  const [{ writeWord }, { checkWord }] = await Promise.all([import('./write.ts'), import('./check.ts')])
  const bytes = Uint8Array.from(await writeWord(outline))
  tell<WriteReply>({ type: 'progress', step: 'Het document wordt nagekeken', done: 0.8 })
  const check = checkWord(bytes, outline)
  tell<WriteReply>({ type: 'written', bytes, check }, [bytes.buffer])
}
