// Asks what the deliveries of regions say: one question after another, in a worker, or in this thread where there is none.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { Orders } from '../../worker/orders.ts'
import { readProgress, type AnswerOf, type RegionAsk, type RegionOrder, type RegionReply } from './region-asks.ts'
import type { RegionWork } from './region-work.ts'

type Moved = (done: number, total: number) => void

/** Of one question. The first reads all that there is, from a disk that may be far away. In milliseconds. */
const TIME_LIMIT = 120_000

export class RegionReader {
  private readonly orders: Orders<RegionOrder, RegionReply> | undefined
  private here: Promise<RegionWork> | undefined
  private turn: Promise<unknown> = Promise.resolve()

  /** @param worker the built worker; undefined: in this thread, as tests do */
  constructor(
    worker: URL | undefined,
    private readonly disk: DiskOptions
  ) {
    this.orders = worker === undefined ? undefined : new Orders(worker)
  }

  ask<A extends RegionAsk>(order: RegionOrder<A>, moved: Moved): Promise<Answer<AnswerOf<A>>> {
    const mine = this.turn.then(() =>
      this.orders === undefined ? this.askHere(order, moved) : this.askThere(order, moved)
    )
    this.turn = mine.catch(() => undefined)
    return mine
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

  private async askThere<A extends RegionAsk>(order: RegionOrder<A>, moved: Moved): Promise<Answer<AnswerOf<A>>> {
    const reply = await this.orders?.carryOut(order, 'answered', {
      timeLimitMs: TIME_LIMIT,
      onProgress: (step) => {
        const { done, total } = readProgress(step)
        moved(done, total)
      }
    })
    if (reply === undefined || 'unreadable' in reply) return failed(problem('region-unreadable'))
    if ('why' in reply) return failed(problem('region-too-slow'))
    return ok(reply.answer as AnswerOf<A>)
  }

  private async askHere<A extends RegionAsk>(order: RegionOrder<A>, moved: Moved): Promise<Answer<AnswerOf<A>>> {
    const { RegionWork: Work, DeliveriesUnreadable } = await import('./region-work.ts')
    this.here ??= Promise.resolve(new Work(this.disk))
    try {
      return ok(await (await this.here).answer(order, moved))
    } catch (error) {
      if (error instanceof DeliveriesUnreadable) return failed(problem('region-unreadable'))
      throw error
    }
  }
}
