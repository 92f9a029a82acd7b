// Makes a Word document and puts it in the school's folder. The heavy part runs in a worker with a time limit, so that
// an endless document never holds up the window.
import type { ProblemCode } from '#shared/contract/problems.ts'
import type { Outline } from '#shared/documents/outline.ts'
import type { WordCheck } from './check.ts'
import { fileNameOf } from '../disk/file-name.ts'
import { placeFile, type Place } from '../disk/place.ts'
import { Orders, type Limits, type Stopped } from '../worker/orders.ts'
import type { WriteOrder, WriteReply } from './worker.ts'

export interface MakeWord extends Limits {
  readonly outline: Outline
  /** The built worker (`worker.ts`), or one that is at work on more documents. */
  readonly worker: URL | Writer
}

/** Writes and checks outlines in a worker that is open. */
export interface Writer {
  write(outline: Outline, limits: Limits): Promise<WrittenBytes | NotMade>
}

/** It took too long, or somebody stopped it. */
export interface NotMade {
  readonly ok: false
  readonly why: 'document-too-slow' | 'cancelled'
}

export const notMade = ({ why }: Stopped): NotMade => ({
  ok: false,
  why: why === 'too-slow' ? 'document-too-slow' : why
})

export interface WrittenBytes {
  readonly ok: true
  readonly bytes: Uint8Array
  readonly check: WordCheck
}

export interface MakeWordFile extends MakeWord {
  /** Made when it is not there; the folder above it must exist. */
  readonly folder: string
  /** Without extension; the outline's own when not given. */
  readonly fileTitle?: string
  /** On the machine's own disk when not given. */
  readonly place?: Place
}

export type MadeFile =
  | { readonly ok: true; readonly path: string; readonly check: WordCheck; readonly remark: string | null }
  | { readonly ok: false; readonly why: ProblemCode | 'cancelled' }

/** Expected failures are values. A bug in the writer rejects, with the worker's own error. */
export async function makeWordFile(request: MakeWordFile): Promise<MadeFile> {
  const written = await inWorker(request)
  if (!written.ok) return written
  if (!written.check.complete) return { ok: false, why: 'document-failed' }
  request.onProgress?.('Het document wordt opgeslagen', 0.9)
  if (request.signal?.aborted) return { ok: false, why: 'cancelled' }
  const fileName = fileNameOf(request.fileTitle ?? request.outline.fileTitle)
  const placed = await (request.place ?? placeFile)(request.folder, fileName, written.bytes)
  return placed.ok ? { ...placed, check: written.check } : placed
}

/** The finished document in memory, checked. Fails as makeWordFile does, short of the disk. */
export async function makeWord(request: MakeWord): Promise<Written> {
  const written = await inWorker(request)
  return written.ok && !written.check.complete ? { ok: false, why: 'document-failed' } : written
}

export type Written = WrittenBytes | { readonly ok: false; readonly why: 'document-failed' | NotMade['why'] }

async function inWorker({ outline, worker, ...limits }: MakeWord): Promise<WrittenBytes | NotMade> {
  if (!(worker instanceof URL)) return worker.write(outline, limits)
  const orders = new Orders<WriteOrder, WriteReply>(worker)
  try {
    const reply = await orders.carryOut({ type: 'write', outline }, 'written', limits)
    return 'why' in reply ? notMade(reply) : { ok: true, bytes: reply.bytes, check: reply.check }
  } finally {
    await orders.close()
  }
}
