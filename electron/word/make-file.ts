// Makes a Word document and puts it in the school's folder. The heavy part runs in a worker with a time limit, so that
// an endless document never holds up the window.
import { Worker } from 'node:worker_threads'
import type { ProblemCode } from '#shared/contract/problems.ts'
import type { Outline } from '#shared/documents/outline.ts'
import type { WordCheck } from './check.ts'
import { fileNameOf } from './file-name.ts'
import { placeFile, type Files } from './place.ts'
import type { WorkerMessage } from './worker.ts'

export interface MakeWord {
  readonly outline: Outline
  /** The built worker (`worker.ts`). */
  readonly worker: URL
  /** Milliseconds; 30 seconds when not given. */
  readonly timeLimitMs?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (step: string, done: number) => void
}

export interface MakeWordFile extends MakeWord {
  /** Made when it is not there; the folder above it must exist. */
  readonly folder: string
  /** Without extension; the outline's own when not given. */
  readonly fileTitle?: string
  /** The file system, for tests. */
  readonly files?: Files
}

export type MadeFile =
  | { readonly ok: true; readonly path: string; readonly check: WordCheck; readonly remark: string | null }
  | { readonly ok: false; readonly why: ProblemCode | 'cancelled' }

const TIME_LIMIT_MS = 30_000

/** Expected failures are values. A bug in the writer rejects, with the worker's own error. */
export async function makeWordFile(request: MakeWordFile): Promise<MadeFile> {
  const written = await inWorker(request)
  if (!written.ok) return written
  if (!written.check.complete) return { ok: false, why: 'document-failed' }
  request.onProgress?.('Het document wordt opgeslagen', 0.9)
  if (request.signal?.aborted) return { ok: false, why: 'cancelled' }
  const fileName = fileNameOf(request.fileTitle ?? request.outline.fileTitle)
  const placed = await placeFile(request.folder, fileName, written.bytes, request.files === undefined ? {} : { files: request.files })
  return placed.ok ? { ...placed, check: written.check } : placed
}

/** The finished document in memory, checked. Fails as makeWordFile does, short of the disk. */
export async function makeWord(request: MakeWord): Promise<Written> {
  const written = await inWorker(request)
  return written.ok && !written.check.complete ? { ok: false, why: 'document-failed' } : written
}

export type Written =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly check: WordCheck }
  | { readonly ok: false; readonly why: 'document-failed' | 'document-too-slow' | 'cancelled' }

async function inWorker({ outline, worker: entry, timeLimitMs = TIME_LIMIT_MS, signal, onProgress }: MakeWord): Promise<Written> {
  if (signal?.aborted) return { ok: false, why: 'cancelled' }
  const worker = new Worker(entry, { workerData: { outline } })
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  try {
    return await new Promise<Written>((resolve, reject) => {
      timer = setTimeout(() => resolve({ ok: false, why: 'document-too-slow' }), timeLimitMs)
      stop = () => resolve({ ok: false, why: 'cancelled' })
      signal?.addEventListener('abort', stop)
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`the Word worker stopped without a document (code ${code})`)))
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'progress') onProgress?.(message.step, message.done)
        else resolve({ ok: true, bytes: message.bytes, check: message.check })
      })
    })
  } finally {
    clearTimeout(timer)
    if (stop !== undefined) signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
