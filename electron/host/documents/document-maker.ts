// Makes documents one after another in one worker. Whoever opens one closes it.
import type { DocumentOutline } from '#shared/documents/kinds/index.ts'
import { notMade, type NotMade, type Writer, type WrittenBytes } from '../../word/make-file.ts'
import { Orders, type Limits } from '../../worker/orders.ts'
import type { Composing, Description, DocumentOrder, DocumentReply } from './document-worker.ts'

export class DocumentMaker implements Writer {
  private readonly orders: Orders<DocumentOrder, DocumentReply>

  /** @param worker the built worker (`document-worker.ts`) */
  constructor(worker: URL) {
    this.orders = new Orders(worker)
  }

  async compose(
    composing: Composing,
    limits: Limits = {}
  ): Promise<{ readonly ok: true; readonly outline: DocumentOutline } | NotMade> {
    const reply = await this.orders.carryOut({ type: 'compose', composing }, 'composed', limits)
    return 'why' in reply ? notMade(reply) : { ok: true, outline: reply.outline }
  }

  /** In the order that was asked; null for what cannot be composed. */
  async describe(
    all: readonly Composing[],
    limits: Limits = {}
  ): Promise<{ readonly ok: true; readonly descriptions: readonly (Description | null)[] } | NotMade> {
    const reply = await this.orders.carryOut({ type: 'describe', all }, 'described', limits)
    return 'why' in reply ? notMade(reply) : { ok: true, descriptions: reply.descriptions }
  }

  async write(outline: DocumentOutline, limits: Limits = {}): Promise<WrittenBytes | NotMade> {
    const reply = await this.orders.carryOut({ type: 'write', outline }, 'written', limits)
    return 'why' in reply ? notMade(reply) : { ok: true, bytes: reply.bytes, check: reply.check }
  }

  close(): Promise<void> {
    return this.orders.close()
  }
}
