// The sheet for a talk as Word. It is about a pupil as soon as there is a name on it, so it goes only where she says, outside the folders of schools and of
// the program; it is composed and written in memory, and nothing of it is kept here.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { SheetSaved } from '#shared/contract/admission.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { isOwnItem } from '#shared/delivery/template-parts.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import type { StoreOptions } from '../../store/index.ts'
import { isOurFile, writeChosen } from '../machine/chosen-place.ts'
import { LATE, type Late, type Questions } from '../machine/patience.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { KeptBundle } from './kept-bundle.ts'

export interface SheetsOptions {
  readonly keptBundle: KeptBundle
  readonly known: KnownSchools
  readonly store: StoreOptions
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  readonly desk: Desk
  readonly clock: Clock
  readonly capabilities: { readonly pickFolder: boolean }
  /** The program's own. */
  readonly dataFolder: string
  /** The built worker that makes Word documents. */
  readonly wordWorker: URL
}

type Asked = Omit<Input<'admission.saveSheet'>, 'schoolId'>

/** Milliseconds before it is given up. */
const TIME_LIMIT = 60_000
const EXTENSION = '.docx'

export class Sheets {
  constructor(private readonly options: SheetsOptions) {}

  async save(school: OpenSchool, asked: Asked): Promise<Answer<SheetSaved | null>> {
    const { capabilities, desk, wordWorker } = this.options
    const outline = await this.compose(school, asked)
    if (outline === undefined) return failed(problem('bad-request'))
    const fileName = fileNameOf(outline.fileTitle)
    const place = capabilities.pickFolder ? await desk.pickPlace('sheet', fileName) : undefined
    if (place === null) return ok(null)
    const isOurs = place !== undefined && (await this.isInFolderOfOurs(path.dirname(place)))
    if (isOurs === LATE) return failed(problem('place-silent'))
    if (isOurs) return failed(problem('sheet-in-folder'))
    const { makeWord } = await import('../../word/make-file.ts')
    const written = await makeWord({ outline, worker: wordWorker, timeLimitMs: TIME_LIMIT })
    if (!written.ok) return failed(problem(written.why === 'cancelled' ? 'document-failed' : written.why))
    return place === undefined
      ? ok({ kind: 'page', fileName, bytes: Buffer.from(written.bytes).toString('base64') })
      : this.put(place, written.bytes)
  }

  /** Undefined for a need that nobody knows. The content is read when it is first asked for: it is no part of the start. */
  private async compose(school: OpenSchool, asked: Asked): Promise<Outline | undefined> {
    const [{ catalogue }, { admissionContent, needsContent }, { townsData }, { sheetFor }] = await Promise.all([
      import('#assets/load.ts'),
      import('#assets/needs/index.ts'),
      import('#assets/places/index.ts'),
      import('./sheet-for.ts')
    ])
    const isOfRegion = asked.others.length > 0 || asked.needs.some(isOwnItem)
    const there = isOfRegion ? await this.options.keptBundle.there(school) : undefined
    return sheetFor(
      { school: school.value, catalogue, admissionContent, needsContent, townsData, today: this.options.clock.today() },
      asked,
      there?.kind === 'there' ? there.bundle : undefined
    )
  }

  private async put(chosen: string, bytes: Uint8Array): Promise<Answer<SheetSaved>> {
    const { patience, store } = this.options
    const written = await writeChosen({ chosen, extension: EXTENSION }, bytes, store, patience)
    return written.ok
      ? ok({ kind: 'saved', fileName: path.basename(written.file) })
      : failed(problem(written.why === 'not-saved' ? 'sheet-not-saved' : written.why))
  }

  /** That of a school or a region, wherever it stands, of a school that is known and cannot be read now, or of the program; or somewhere in it. */
  private async isInFolderOfOurs(folder: string): Promise<boolean | Late> {
    const { dataFolder, known, patience, questions } = this.options
    const found = await questions.put(patience, { folder, ask: () => this.lookAbove(folder) })
    if (found === LATE) return LATE
    if (found.hasOurFile) return true
    const ours = [dataFolder, ...(await known.all()).map((one) => one.folder)]
    // All at once, for each that does not answer is waited for.
    const same = await Promise.all(found.folders.flatMap((above) => ours.map((one) => isSameFolder(above, one))))
    return same.includes(true)
  }

  /** The folder, with links followed, and all that it is in; and whether a school or a region stands in one of them. */
  private async lookAbove(
    folder: string
  ): Promise<{ readonly folders: readonly string[]; readonly hasOurFile: boolean }> {
    const { fs } = this.options.store
    const folders = withAbove(await fs.realpath(folder).catch(() => folder))
    for (const above of folders) {
      const names = await fs.readdir(above).catch(() => [])
      if (names.some(isOurFile)) return { folders, hasOurFile: true }
    }
    return { folders, hasOurFile: false }
  }
}

/** The folder and all that it is in. */
function withAbove(folder: string): readonly string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...withAbove(above)]
}
