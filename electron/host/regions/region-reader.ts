// Asks what the deliveries of regions say: one question after another, in a worker, or in this thread where there is none.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { Orders } from '../../worker/orders.ts'
import { readProgress, type AnswerOf, type RegionAsk, type RegionOrder, type RegionReply } from './region-asks.ts'
import type { RegionWork } from './region-work.ts'

export interface Asking {
  readonly moved: (done: number, total: number) => void
  /** Nobody waits for it any more. */
  readonly signal: AbortSignal
}

/** Without a sign that reading goes on, from a disk that may be far away. In milliseconds. */
const TIME_LIMIT = 120_000

export class RegionReader {
  private readonly orders: Orders<RegionOrder, RegionReply> | undefined
  private here: Promise<RegionWork> | undefined
  private turn: Promise<unknown> = Promise.resolve()

  /** @param worker the built worker; undefined: in this thread, as tests do */
  constructor(
    worker: URL | undefined,
    private readonly disk: DiskOptions,
    private readonly timeLimitMs = TIME_LIMIT
  ) {
    this.orders = worker === undefined ? undefined : new Orders(worker)
  }

  /** Fails with "region-unreadable" or "region-too-slow"; and with "region-stopped" as soon as it is stopped, also while it waits for its turn. */
  ask<A extends RegionAsk>(order: RegionOrder<A>, asking: Asking): Promise<Answer<AnswerOf<A>>> {
    const mine = this.turn.then(() => {
      if (asking.signal.aborted) return STOPPED
      return this.orders === undefined ? this.askHere(order, asking) : this.askThere(this.orders, order, asking)
    })
    this.turn = mine.catch(() => undefined)
    return orStopped(mine, asking.signal)
  }

  /** Nobody looks at a region any more: what was read goes. */
  close(): Promise<void> {
    const closed = this.turn.then(async () => {
      this.here = undefined
      await this.orders?.close()
    })
    this.turn = closed.catch(() => undefined)
    return closed
  }

  private async askThere<A extends RegionAsk>(
    orders: Orders<RegionOrder, RegionReply>,
    order: RegionOrder<A>,
    { moved, signal }: Asking
  ): Promise<Answer<AnswerOf<A>>> {
    const reply = await orders.carryOut(order, 'answered', {
      timeLimitMs: this.timeLimitMs,
      patient: true,
      signal,
      onProgress: (step) => {
        const { done, total } = readProgress(step)
        moved(done, total)
      }
    })
    if ('why' in reply) return reply.why === 'cancelled' ? STOPPED : failed(problem('region-too-slow'))
    return 'unreadable' in reply ? failed(problem('region-unreadable')) : ok(reply.answer as AnswerOf<A>)
  }

  private async askHere<A extends RegionAsk>(
    order: RegionOrder<A>,
    { moved, signal }: Asking
  ): Promise<Answer<AnswerOf<A>>> {
    const { RegionWork: Work, DeliveriesUnreadable } = await import('./region-work.ts')
    this.here ??= Promise.resolve(new Work(this.disk))
    try {
      return ok(await (await this.here).answer(order, moved, signal))
    } catch (error) {
      if (signal.aborted) return STOPPED
      if (error instanceof DeliveriesUnreadable) return failed(problem('region-unreadable'))
      throw error
    }
  }
}

const STOPPED: Answer<never> = failed(problem('region-stopped'))

/** What is answered, or that it was stopped: whichever comes first. */
const orStopped = <T>(work: Promise<Answer<T>>, signal: AbortSignal): Promise<Answer<T>> =>
  new Promise((resolve, reject) => {
    const stop = (): void => resolve(STOPPED)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
