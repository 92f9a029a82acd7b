// The worker's side of `orders.ts`.
import { parentPort } from 'node:worker_threads'
import { END, type Heard } from './orders.ts'

/** Tells who gave the order. @param transfer what goes over, and is no more here */
export const tell = <Reply extends { readonly type: string }>(
  message: Heard<Reply>,
  transfer: readonly ArrayBuffer[] = []
): void => parentPort?.postMessage(message, [...transfer])

/**
 * A worker's one ear: each order that comes in is carried out, and what fails is told. Without an ear it ends, as soon as it has nothing to do.
 * @param carryOut is told by its signal that nobody waits for it any more
 */
export function obey<Order extends object>(carryOut: (order: Order, ending: AbortSignal) => Promise<void>): void {
  const ending = new AbortController()
  parentPort?.on('message', (told: Order | typeof END) => {
    if (told === END) {
      ending.abort()
      return parentPort?.close()
    }
    carryOut(told, ending.signal).catch((error: unknown) => tell({ type: 'failed', error }))
  })
}
