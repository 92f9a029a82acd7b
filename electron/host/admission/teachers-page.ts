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
import type { StoreOptions } from '../../store/index.ts'
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
    const { clock, parts, put } = this.options
    const [{ catalogue }, { admissionContent, needsContent }, { classroomPage, classroomFileTitle }] =
      await Promise.all([
        import('#assets/load.ts'),
        import('#assets/needs/index.ts'),
        import('#shared/documents/classroom-page.ts')
      ])
    const page = classroomPage(
      {
        ...told,
        catalogue,
        content: needsContent,
        words: wordsOf(catalogue, told.school),
        byLabel: admissionContent.sentences.byLabel,
        today: clock.today()
      },
      await partsAt(parts)
    )
    const fileName = fileNameOf(classroomFileTitle(told.school), '.html')
    const placed = await put(school.folder, fileName, Buffer.from(page, 'utf8'))
    return placed.ok ? ok({ file: placed.value, adoptedOn: told.adoptedOn }) : placed
  }

  /** The newest that was adopted and can be read, as it was then; the school as it is now where there is none. */
  private async told({ folder, value }: OpenSchool): Promise<Told> {
    const { clock, reader, store } = this.options
    const newest = await new DocumentSources(folder, store, reader.in(folder)).newestAdopted(value, clock.today())
    return newest === undefined
      ? { school: value, adoptedOn: null }
      : { school: newest.source.school, adoptedOn: newest.source.today }
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
