// Makes documents one after another in one worker. Whoever opens one closes it.
import type { DocumentOutline } from '#shared/documents/kinds/index.ts'
import { Orders, type Limits, type Stopped } from '../../word/orders.ts'
import type { Writer, WrittenBytes } from '../../word/make-file.ts'
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
  ): Promise<{ readonly ok: true; readonly outline: DocumentOutline } | Stopped> {
    const reply = await this.orders.carryOut({ type: 'compose', composing }, 'composed', limits)
    return 'why' in reply ? reply : { ok: true, outline: reply.outline }
  }

  /** In the order that was asked; null for what cannot be composed. */
  async describe(
    all: readonly Composing[],
    limits: Limits = {}
  ): Promise<{ readonly ok: true; readonly descriptions: readonly (Description | null)[] } | Stopped> {
    const reply = await this.orders.carryOut({ type: 'describe', all }, 'described', limits)
    return 'why' in reply ? reply : { ok: true, descriptions: reply.descriptions }
  }

  async write(outline: DocumentOutline, limits: Limits = {}): Promise<WrittenBytes | Stopped> {
    const reply = await this.orders.carryOut({ type: 'write', outline }, 'written', limits)
    return 'why' in reply ? reply : { ok: true, bytes: reply.bytes, check: reply.check }
  }

  close(): Promise<void> {
    return this.orders.close()
  }
}
