// Making Word documents as operations: they report progress, can be stopped, and end in a file with an id.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { FailedDocument, HostEvent, MadeDocument, OperationState } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { DocumentForm, DocumentKind } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { DOCUMENTS_FOLDER } from '../store/names.ts'
import type { OpenSchool } from './open-school.ts'
import type { Clock } from './types.ts'

/** Milliseconds before a document is given up; the slowest sensible one takes a few seconds. */
const TIME_LIMIT = 60_000

export interface DocumentsOptions {
  readonly clock: Clock
  readonly newId: () => string
  readonly wordWorker: URL
  readonly report: (error: unknown) => void
}

export interface Wanted {
  readonly kinds: readonly DocumentKind[]
  readonly form: DocumentForm
}

export class Documents {
  private readonly running = new Map<string, AbortController>()
  private readonly made = new Map<string, string>()

  constructor(private readonly options: DocumentsOptions) {}

  start(school: OpenSchool, { kinds, form }: Wanted, emit: (event: HostEvent) => void): { operationId: string } {
    const operationId = this.options.newId()
    const stop = new AbortController()
    const tell = (state: OperationState): void => emit({ type: 'operation', operationId, state })
    this.running.set(operationId, stop)
    // The answer with the id goes first, so that the window knows the operation when its events come.
    setImmediate(() => {
      this.makeAll(school, { kinds, form }, stop.signal, tell)
        .catch((error: unknown) => {
          this.options.report(error)
          return { kind: 'failed', problem: problem('document-failed') } as const
        })
        .then(tell)
        .finally(() => this.running.delete(operationId))
    })
    return { operationId }
  }

  cancel(operationId: string): Answer<null> {
    this.running.get(operationId)?.abort()
    return ok(null)
  }

  fileOf(documentId: string): string | undefined {
    return this.made.get(documentId)
  }

  async withFile(documentId: string, act: (file: string) => Promise<boolean> | void): Promise<Answer<null>> {
    const file = this.made.get(documentId)
    if (file === undefined) return failed(problem('unknown-document'))
    return (await act(file)) === false ? failed(problem('unknown-document')) : ok(null)
  }

  private async makeAll(school: OpenSchool, { kinds, form }: Wanted, signal: AbortSignal, tell: (state: OperationState) => void): Promise<OperationState> {
    const results: MadeDocument[] = []
    const failures: FailedDocument[] = []
    for (const kind of new Set(kinds)) {
      const made = await this.make(school, kind, form, signal, tell)
      if (made === 'cancelled') return { kind: 'cancelled', results }
      if ('problem' in made) failures.push(made)
      else results.push(made)
    }
    const [only] = failures
    return only !== undefined && results.length === 0 ? { kind: 'failed', problem: only.problem } : { kind: 'finished', results, failures }
  }

  private async make(school: OpenSchool, kind: DocumentKind, form: DocumentForm, signal: AbortSignal, tell: (state: OperationState) => void): Promise<MadeDocument | FailedDocument | 'cancelled'> {
    // Read when first needed: content and composition are not part of the start.
    const [{ catalogue }, { compose }, { makeWordFile }] = await Promise.all([
      import('#assets/load.ts'), import('#shared/documents/compose.ts'), import('../word/make-file.ts')
    ])
    const outline = compose(kind, presentSource(school.value, catalogue, this.options.clock.today()))
    const file = await makeWordFile({
      outline,
      folder: path.join(school.folder, DOCUMENTS_FOLDER),
      worker: this.options.wordWorker,
      timeLimitMs: TIME_LIMIT,
      signal,
      onProgress: (step, done) => tell({ kind: 'running', step, done })
    })
    if (!file.ok) return file.why === 'cancelled' ? 'cancelled' : { kind, problem: problem(file.why) }
    const documentId = this.options.newId()
    this.made.set(documentId, file.path)
    return { kind, form, documentId, fileName: path.basename(file.path), place: path.dirname(file.path), check: file.check.sentence, remark: file.remark }
  }
}
