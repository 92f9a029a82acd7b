// The sheet for a talk as Word. It is about a pupil as soon as there is a name on it, so it goes only where she says, outside the folders of schools and of
// the program; it is composed and written in memory, and nothing of it is kept here.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { SheetSaved } from '#shared/contract/admission.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { isOwnItem } from '#shared/delivery/template-parts.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { codeOf } from '../../disk/file-system.ts'
import type { StoreOptions } from '../../store/index.ts'
import { LATE, within } from '../machine/patience.ts'
import { isSameFolder } from '../machine/same-folder.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { KeptBundle } from './kept-bundle.ts'

export interface SheetsOptions {
  readonly keptBundle: KeptBundle
  readonly known: KnownSchools
  readonly store: StoreOptions
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
    const place = capabilities.pickFolder ? await desk.pickSheetPlace(fileName) : undefined
    if (place === null) return ok(null)
    if (place !== undefined && (await this.isInFolderOfOurs(path.dirname(place))))
      return failed(problem('sheet-in-folder'))
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

  /** A name without its ending gets one, and comes over nothing: she was not asked about that file. */
  private async put(place: string, bytes: Uint8Array): Promise<Answer<SheetSaved>> {
    const { patience, store } = this.options
    const isNamed = path.extname(place).toLowerCase() === EXTENSION
    const file = isNamed ? place : `${place}${EXTENSION}`
    try {
      const put = await within(patience, writeDurably(file, bytes, store, { onlyNew: !isNamed }))
      if (put === LATE) return failed(problem('place-silent'))
    } catch (error) {
      if (codeOf(error) === 'UNKNOWN') throw error
      return failed(problem('sheet-not-saved'))
    }
    return ok({ kind: 'saved', fileName: path.basename(file) })
  }

  /** That of a school or a region, wherever it stands, of a school that is known and cannot be read now, or of the program; or somewhere in it. */
  private async isInFolderOfOurs(folder: string): Promise<boolean> {
    const { dataFolder, known, store } = this.options
    const ours = [dataFolder, ...(await known.all()).map((one) => one.folder)]
    const place = await store.fs.realpath(folder).catch(() => folder)
    for (const above of withAbove(place)) {
      const names = await store.fs.readdir(above).catch(() => [])
      if (names.some((name) => OUR_FILES.has(name.toLowerCase()))) return true
      for (const one of ours) if (await isSameFolder(above, one)) return true
    }
    return false
  }
}

const OUR_FILES: ReadonlySet<string> = new Set(['school.json', 'regio.json'])

/** The folder and all that it is in. */
function withAbove(folder: string): readonly string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...withAbove(above)]
}
