// Making documents as operations: they report progress, can be stopped, and end in files with an id.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { FailedDocument, HostEvent, MadeDocument, OperationState, PlacedFile } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import type { DocumentForm } from '#shared/documents/forms.ts'
import type { DocumentKind, DocumentOutline } from '#shared/documents/kinds/index.ts'
import type { Place } from '../../disk/place.ts'
import { DOCUMENTS_FOLDER } from '../../store/names.ts'
import type { DocumentFile } from './document-file.ts'
import { DocumentMaker } from './document-maker.ts'
import type { ComposeSource } from './document-worker.ts'
import { fileMakers } from './forms.ts'
import type { Desk } from '../machine/types.ts'

/** Milliseconds before a document is given up; the slowest sensible one takes a few seconds. */
const TIME_LIMIT = 60_000

/** So many operations are remembered, for a window that missed how one went. */
const REMEMBERED = 50

export interface DocumentsOptions {
  readonly newId: () => string
  readonly wordWorker: URL
  readonly printPdf: Desk['printPdf']
  readonly report: (error: unknown) => void
  readonly place: Place
}

export interface Wanted {
  readonly kinds: readonly DocumentKind[]
  readonly form: DocumentForm
  readonly source: ComposeSource
  /** The school's own. */
  readonly folder: string
}

/** One document on its way, of perhaps several. */
interface Making {
  readonly kind: DocumentKind
  readonly wanted: Wanted
  readonly maker: DocumentMaker
  readonly signal: AbortSignal
  readonly onProgress: (step: string, done: number) => void
}

export class Documents {
  private readonly running = new Map<string, AbortController>()
  /** How each operation stands, and whose it is; the oldest first. */
  private readonly states = new Map<
    string,
    { readonly emit: (event: HostEvent) => void; readonly state: OperationState }
  >()
  private readonly files = new Map<string, string>()
  private readonly ids = new Map<string, string>()

  constructor(private readonly options: DocumentsOptions) {}

  start(wanted: Wanted, emit: (event: HostEvent) => void): { operationId: string } {
    const operationId = this.options.newId()
    const stop = new AbortController()
    const tell = (state: OperationState): void => {
      this.states.set(operationId, { emit, state })
      emit({ type: 'operation', operationId, state })
    }
    this.running.set(operationId, stop)
    for (const old of [...this.states.keys()].slice(0, -REMEMBERED)) this.states.delete(old)
    // The answer with the id goes first, so that the window knows the operation when its events come.
    setImmediate(() => {
      this.makeAll(wanted, stop.signal, tell)
        .catch((error: unknown) => {
          this.options.report(error)
          return { kind: 'failed', problem: problem('document-failed') } as const
        })
        .then(tell)
        .finally(() => this.running.delete(operationId))
    })
    return { operationId }
  }

  /** Tells a window once more how the operations stand that it asked for. */
  tellAgain(emit: (event: HostEvent) => void): void {
    for (const [operationId, { emit: owner, state }] of this.states)
      if (owner === emit) emit({ type: 'operation', operationId, state })
  }

  cancel(operationId: string): Answer<null> {
    this.running.get(operationId)?.abort()
    return ok(null)
  }

  /** What is on its way is stopped. */
  close(): void {
    for (const stop of this.running.values()) stop.abort()
  }

  fileOf(documentId: string): string | undefined {
    return this.files.get(documentId)
  }

  /** The id by which a window names a file; the same file keeps its id. */
  idOf(file: string): string {
    const documentId = this.ids.get(file) ?? this.options.newId()
    this.ids.set(file, documentId)
    this.files.set(documentId, file)
    return documentId
  }

  /** Puts a file beside the documents of a school: `folder` is the school's own. */
  async put(folder: string, fileName: string, bytes: Uint8Array): Promise<Answer<PlacedFile>> {
    const placed = await this.options.place(path.join(folder, DOCUMENTS_FOLDER), fileName, bytes)
    if (!placed.ok) return failed(problem(placed.why))
    const { path: file, remark } = placed
    return ok({ documentId: this.idOf(file), fileName: path.basename(file), place: path.dirname(file), remark })
  }

  async withFile(documentId: string, act: (file: string) => Promise<boolean> | void): Promise<Answer<null>> {
    const file = this.fileOf(documentId)
    if (file === undefined) return failed(problem('unknown-document'))
    return (await act(file)) === false ? failed(problem('unknown-document')) : ok(null)
  }

  /** One after another: what was made stays, whatever becomes of the next one. */
  private async makeAll(
    wanted: Wanted,
    signal: AbortSignal,
    tell: (state: OperationState) => void
  ): Promise<OperationState> {
    const { kinds } = await import('#shared/documents/kinds/index.ts')
    const wantedKinds = [...new Set(wanted.kinds)]
    const results: MadeDocument[] = []
    const failures: FailedDocument[] = []
    const maker = new DocumentMaker(this.options.wordWorker)
    try {
      for (const [at, kind] of wantedKinds.entries()) {
        const which =
          wantedKinds.length === 1 ? undefined : `${at + 1} van ${wantedKinds.length}: ${kinds[kind].texts.name}`
        const onProgress = (step: string, done: number): void =>
          tell({ kind: 'running', step: which ?? step, done: (at + done) / wantedKinds.length })
        const made = await this.make({ kind, wanted, maker, signal, onProgress }).catch((error: unknown) =>
          this.bugIn(kind, error)
        )
        if (made === 'cancelled') return { kind: 'cancelled', results }
        if ('problem' in made) failures.push(made)
        else results.push(made)
      }
    } finally {
      await maker.close()
    }
    return outcome(results, failures)
  }

  private bugIn(kind: DocumentKind, error: unknown): FailedDocument {
    this.options.report(error)
    return { kind, problem: problem('document-failed') }
  }

  private async make(making: Making): Promise<MadeDocument | FailedDocument | 'cancelled'> {
    const {
      kind,
      wanted: { source, form },
      maker,
      signal,
      onProgress
    } = making
    onProgress('Het document wordt geschreven', 0)
    const composed = await maker.compose({ kind, source }, { timeLimitMs: TIME_LIMIT, signal })
    const file = composed.ok ? await this.toFile(composed.outline, making) : composed
    if (!file.ok) return file.why === 'cancelled' ? 'cancelled' : { kind, problem: problem(file.why) }
    return {
      kind,
      form,
      documentId: this.idOf(file.path),
      fileName: path.basename(file.path),
      place: path.dirname(file.path),
      check: file.sentence,
      remark: file.remark
    }
  }

  private toFile(outline: DocumentOutline, { wanted, maker, signal, onProgress }: Making): Promise<DocumentFile> {
    return fileMakers[wanted.form]({
      outline,
      source: wanted.source,
      folder: path.join(wanted.folder, DOCUMENTS_FOLDER),
      place: this.options.place,
      maker,
      printPdf: this.options.printPdf,
      timeLimitMs: TIME_LIMIT,
      signal,
      onProgress
    })
  }
}

/** One document, or several that fail for one reason, fail as a whole; otherwise each tells for itself. */
function outcome(results: readonly MadeDocument[], failures: readonly FailedDocument[]): OperationState {
  const [first] = failures
  const isOneReason = first !== undefined && failures.every(({ problem: { code } }) => code === first.problem.code)
  return isOneReason && results.length === 0
    ? { kind: 'failed', problem: first.problem }
    : { kind: 'finished', results, failures }
}
