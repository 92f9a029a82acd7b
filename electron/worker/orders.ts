// A worker that carries out orders one at a time, each with a time limit. It is started at its first order, and anew after one
// that was stopped: starting it takes longer than writing a short document.
import { Worker } from 'node:worker_threads'
import { threadIsHeld } from './held-threads.ts'

export interface Limits {
  /** Milliseconds; 30 seconds when not given. */
  readonly timeLimitMs?: number
  /** The time counts anew from each sign that it goes on. */
  readonly patient?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (step: string, done: number) => void
}

export interface Stopped {
  readonly ok: false
  readonly why: 'too-slow' | 'cancelled'
}

/** What comes from the worker. */
export type Heard<Reply> =
  | Reply
  | { readonly type: 'progress'; readonly step: string; /** 0 to 1 */ readonly done: number }
  /** A bug of ours. */
  | { readonly type: 'failed'; readonly error: unknown }

/** Told to the worker in the place of an order: there are no more. */
export const END = 'end'

const TIME_LIMIT_MS = 30_000
/** For a thread that is to end by itself, in milliseconds. */
const GRACE_MS = 1_000

export class Orders<Order, Reply extends { readonly type: string }> {
  private worker: Worker | undefined
  private waiting: { hear(message: Heard<Reply>): void; fail(error: unknown): void } | undefined

  /** @param entry the built worker */
  constructor(
    private readonly entry: URL,
    private readonly graceMs = GRACE_MS
  ) {}

  /** Gives the reply of the wanted type, or why there is none. A bug in the worker rejects, with its own error. */
  async carryOut<T extends Reply['type']>(
    order: Order,
    wanted: T,
    limits: Limits
  ): Promise<Extract<Reply, { type: T }> | Stopped> {
    const { timeLimitMs = TIME_LIMIT_MS, patient = false, signal, onProgress } = limits
    if (signal?.aborted) return { ok: false, why: 'cancelled' }
    const worker = this.started()
    let timer: NodeJS.Timeout | undefined
    let stop: (() => void) | undefined
    try {
      const outcome = await new Promise<Extract<Reply, { type: T }> | Stopped>((resolve, reject) => {
        const isWanted = (message: Heard<Reply>): message is Extract<Reply, { type: T }> => message.type === wanted
        const late = (): void => resolve({ ok: false, why: 'too-slow' })
        timer = setTimeout(late, timeLimitMs)
        stop = () => resolve({ ok: false, why: 'cancelled' })
        signal?.addEventListener('abort', stop)
        this.waiting = {
          fail: reject,
          hear(message) {
            if (isWanted(message)) resolve(message)
            else if ('step' in message) {
              if (patient) {
                clearTimeout(timer)
                timer = setTimeout(late, timeLimitMs)
              }
              onProgress?.(message.step, message.done)
            } else if ('error' in message) reject(message.error)
          }
        }
        worker.postMessage(order, [])
      })
      if ('why' in outcome) await this.close()
      return outcome
    } finally {
      clearTimeout(timer)
      if (stop !== undefined) signal?.removeEventListener('abort', stop)
      this.waiting = undefined
    }
  }

  /**
   * The thread ends by itself after the order that it is at; one that does not within the grace is stopped. Only then, because Node
   * sometimes ends the whole program where a thread is stopped in the middle of its work. One that a disk holds is not waited for.
   */
  async close(): Promise<void> {
    const { worker } = this
    if (worker === undefined) return
    this.worker = undefined
    let late: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      worker.once('exit', () => resolve())
      worker.postMessage(END, [])
      late = setTimeout(() => {
        void worker.terminate()
        late = setTimeout(() => {
          threadIsHeld(worker)
          resolve()
        }, this.graceMs)
      }, this.graceMs)
    })
    clearTimeout(late)
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker
    const worker = new Worker(this.entry)
    const isOurs = (): boolean => this.worker === worker
    worker.on('message', (message: Heard<Reply>) => isOurs() && this.waiting?.hear(message))
    worker.on('error', (error) => isOurs() && this.waiting?.fail(error))
    worker.on('exit', (code) => {
      if (!isOurs()) return
      this.worker = undefined
      this.waiting?.fail(new Error(`the worker stopped without an answer (code ${code})`))
    })
    this.worker = worker
    return worker
  }
}
