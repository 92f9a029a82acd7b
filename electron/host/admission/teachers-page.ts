// "Wat kan ik doen bij …?" as a page that stands alone, beside the documents of a school: of the version that was adopted last, or a concept.
import { readFile } from 'node:fs/promises'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { TeachersPage } from '#shared/contract/admission.ts'
import type { PlacedFile } from '#shared/contract/documents.ts'
import { problem } from '#shared/contract/problems.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import type { IsoDay } from '#shared/day.ts'
import type { LoneParts } from '#shared/lone-page.ts'
import type { School } from '#shared/school/school.ts'
import { fileNameOf } from '../../disk/file-name.ts'
import { listVersions, type StoreOptions } from '../../store/index.ts'
import { DocumentSources } from '../documents/document-sources.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { Clock } from '../machine/types.ts'
import type { OpenSchool } from '../school/open-school.ts'

export interface TeachersPagesOptions {
  readonly store: StoreOptions
  readonly reader: PatientReader
  readonly clock: Clock
  /** Where the built script and style stand. */
  readonly parts: URL
  /** Puts a file beside the documents of a school. */
  readonly put: (folder: string, fileName: string, bytes: Uint8Array) => Promise<Answer<PlacedFile>>
}

interface Told {
  readonly school: School
  readonly adoptedOn: IsoDay | null
}

export class TeachersPages {
  constructor(private readonly options: TeachersPagesOptions) {}

  async make(school: OpenSchool): Promise<Answer<TeachersPage>> {
    await school.look()
    if (school.isSilent) return failed(problem('disk-silent'))
    // What this version cannot read whole it tells nobody either.
    if (school.openStore === null) return failed(problem('newer-version'))
    const told = await this.told(school)
    if (!told.ok) return told
    const { clock, parts, put } = this.options
    const [{ catalogue }, { admissionContent, needsContent }, { classroomPage, classroomFileTitle }] =
      await Promise.all([
        import('#assets/load.ts'),
        import('#assets/needs/index.ts'),
        import('#shared/documents/classroom-page.ts')
      ])
    const page = classroomPage(
      {
        ...told.value,
        catalogue,
        content: needsContent,
        words: wordsOf(catalogue, told.value.school),
        byLabel: admissionContent.sentences.byLabel,
        today: clock.today()
      },
      await partsAt(parts)
    )
    const fileName = fileNameOf(classroomFileTitle(told.value.school), '.html')
    const placed = await put(school.folder, fileName, Buffer.from(page, 'utf8'))
    return placed.ok ? ok({ file: placed.value, adoptedOn: told.value.adoptedOn }) : placed
  }

  /** The newest that was adopted, as it was then; the school as it is now where none was. */
  private async told({ folder, value }: OpenSchool): Promise<Answer<Told>> {
    const { clock, reader, store } = this.options
    const ask = reader.in(folder)
    const [newest] = (await ask(() => listVersions(folder, store))).adopted
    if (newest === undefined) return ok({ school: value, adoptedOn: null })
    const source = await new DocumentSources(folder, store, ask).adopted(newest.id, value, clock.today())
    return source.ok ? ok({ school: source.value.school, adoptedOn: newest.day }) : source
  }
}

/** Rejects where the program was built without them: that is a bug. */
async function partsAt(file: URL): Promise<LoneParts> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    // No fault of the director's disk.
    throw new Error('the program was built without its form', { cause: error })
  })
  return (JSON.parse(text) as { readonly classroom: LoneParts }).classroom
}
