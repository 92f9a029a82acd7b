// "Geef door aan uw opvolger": a school's folder as one zip, and such a zip as a school of this computer.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { GivenZip, ZipContents } from '#shared/contract/handover.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { refusalOf } from '../../disk/faults.ts'
import { numbered } from '../../disk/file-name.ts'
import { codeOf } from '../../disk/file-system.ts'
import { makeFolders } from '../../disk/folders.ts'
import { permissionsOf } from '../../disk/permissions.ts'
import { readSchool, type StoreOptions } from '../../store/index.ts'
import { folderNameFor } from '../../store/names.ts'
import { withZip, ZipRefused, type OpenZip, type ZipRefusal } from '../../zip/read-zip.ts'
import { zipOf } from '../../zip/write-zip.ts'
import { LATE, moving, type PatientReader, type Questions } from '../machine/patience.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import { momentLabel } from '../school/views.ts'
import { filesOf, readAll } from './folder-files.ts'
import { makeFolderFrom } from './new-folder.ts'
import { schoolIn, type FoundInZip, type SchoolInZip } from './school-in-zip.ts'
import type { ChosenZip, Zips } from '../own-folder/zips.ts'

export interface HandoverOptions {
  readonly zips: Zips
  readonly openSchools: OpenSchools
  readonly known: KnownSchools
  readonly store: StoreOptions
  readonly reader: PatientReader
  readonly questions: Questions
  readonly desk: Desk
  readonly capabilities: { readonly pickFolder: boolean }
  readonly schoolsFolder: string
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  readonly clock: Clock
  /** The id by which a window names a file. */
  readonly idOf: (file: string) => string
}

/** The last name that is tried where one is taken. */
const LAST_NUMBER = 99

export class Handover {
  constructor(private readonly options: HandoverOptions) {}

  /** Only what is on disk goes along: the school is saved first. */
  async give(school: OpenSchool): Promise<Answer<GivenZip | null>> {
    const { clock, idOf, patience, reader, store } = this.options
    const saved = await school.save()
    if (!school.isOnDisk) return failed('problem' in saved ? saved.problem : problem('disk-silent'))
    const ask = reader.in(school.folder)
    const { files, leftOut, tooMuch } = await filesOf(school.folder, store, ask)
    if (tooMuch) return failed(problem('folder-too-large'))
    const top = folderNameFor(school.value.identity.name) ?? 'School'
    const place = await this.placeFor(`${top} ${clock.today()}.zip`)
    if (place === null) return ok(null)
    const permissions = permissionsOf(path.join(school.folder, store.format.fileName), store)
    const made = await moving(patience, (moved) =>
      place.write(async (file, isNew) => {
        const pieces = zipOf(readAll(top, files, store, ask))
        await writeDurably(file, told(pieces, moved), store, { permissions, onlyNew: isNew })
      })
    ).catch((error: unknown) => ({ why: refusalOf(ofDisk(error)) }))
    if (made === LATE) return failed(problem('place-silent'))
    if (typeof made !== 'string') return failed(problem(made.why === 'disk-full' ? 'zip-disk-full' : 'zip-not-made'))
    return ok({
      documentId: idOf(made),
      fileName: path.basename(made),
      place: path.dirname(made),
      files: files.length,
      leftOut
    })
  }

  /** Keeps what a page sends. */
  async receive(fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<Answer<{ readonly zipId: string }>> {
    try {
      return ok({ zipId: (await this.options.zips.receive(fileName, pieces)).zipId })
    } catch (error) {
      return failed(problem(whyNot(error), fileName))
    }
  }

  /** Null when she chose none. */
  async pick(): Promise<Answer<ZipContents | null>> {
    const { capabilities, desk, zips } = this.options
    if (!capabilities.pickFolder) return failed(problem('not-here'))
    const file = await desk.pick('zip')
    return file === null ? ok(null) : this.look(zips.choose(file).zipId)
  }

  look(zipId: string): Promise<Answer<ZipContents>> {
    return this.inZip(zipId, async ({ fileName }, { school, savedAt, versions }) =>
      ok({
        zipId,
        fileName,
        name: school.identity.name,
        townName: school.identity.place,
        example: school.example,
        savedOn: momentLabel(savedAt),
        versions,
        people: school.internal.people.length,
        there: await this.sameAs(school.id)
      })
    )
  }

  async takeIn(zipId: string, beside: boolean): Promise<Answer<{ schoolId: string }>> {
    const { known, schoolsFolder, store, zips } = this.options
    const taken = await this.inZip(zipId, async (_chosen, { school, files }, zip, moved): Promise<Answer<string>> => {
      if (!beside && (await this.sameAs(school.id)) !== null) return failed(problem('school-there'))
      const name = folderNameFor(school.identity.name) ?? 'School'
      const folder = await makeFolderFrom({ parent: schoolsFolder, name, files, zip, onFile: moved }, store)
      return folder === undefined ? failed(problem('exists')) : ok(folder)
    })
    if (!taken.ok) return taken
    await zips.drop(zipId)
    return ok({ schoolId: await known.remember(taken.value) })
  }

  /** A school of the list with this id. What cannot be read now is not known to be the same. */
  private async sameAs(id: string): Promise<ZipContents['there']> {
    const { known, openSchools, patience, questions, store } = this.options
    for (const { id: schoolId, folder } of await known.all()) {
      const open = openSchools.find(schoolId)?.value
      const read =
        open === undefined ? await questions.put(patience, { folder, ask: () => readSchool(folder, store) }) : LATE
      const school = open ?? (read !== LATE && (read.state === 'ok' || read.state === 'newer') ? read.value : null)
      if (school?.id === id) return { schoolId, name: school.identity.name, place: folder }
    }
    return null
  }

  /** Opens a zip that was chosen, and looks for the school in it. */
  private async inZip<T>(
    zipId: string,
    work: (chosen: ChosenZip, found: SchoolInZip, zip: OpenZip, moved: () => void) => Promise<Answer<T>>
  ): Promise<Answer<T>> {
    const { patience, store, zips } = this.options
    const chosen = zips.find(zipId)
    if (chosen === undefined) return failed(problem('zip-gone'))
    const done = await moving(patience, (moved) =>
      withZip(chosen.file, async (zip) => {
        const found = await schoolIn(zip, store)
        moved()
        if (found.state !== 'ok') return failed<T>(problem(notFound[found.state], chosen.fileName))
        return work(chosen, found, zip, moved)
      })
    ).catch((error: unknown) => failed<T>(problem(whyNot(error), chosen.fileName)))
    return done === LATE ? failed(problem('place-silent')) : done
  }

  /** Where a zip goes: what the director chose may be written over, for she was asked; elsewhere nothing is. */
  private async placeFor(fileName: string): Promise<ZipPlace | null> {
    const { capabilities, desk, schoolsFolder, store } = this.options
    if (capabilities.pickFolder) {
      const chosen = await desk.pickPlace('zip', fileName)
      if (chosen === null) return null
      const hasName = path.extname(chosen).toLowerCase() === '.zip'
      if (hasName) return { write: (work) => work(chosen, false).then(() => chosen) }
      return inFree(path.dirname(chosen), `${path.basename(chosen)}.zip`)
    }
    const copies = inFree(`${schoolsFolder} kopieën`, fileName)
    return {
      write: async (work) => {
        await makeFolders(`${schoolsFolder} kopieën`, store)
        return copies.write(work)
      }
    }
  }
}

interface ZipPlace {
  /** Gives the file that was written. */
  readonly write: (work: (file: string, isNew: boolean) => Promise<void>) => Promise<string>
}

const inFree = (folder: string, fileName: string): ZipPlace => ({
  async write(work) {
    for (let number = 1; ; number += 1) {
      const file = path.join(folder, numbered(fileName, number))
      try {
        await work(file, true)
        return file
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || number === LAST_NUMBER) throw error
      }
    }
  }
})

async function* told(pieces: AsyncIterable<Uint8Array>, moved: () => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield piece
    moved()
  }
}

const notFound: Readonly<Record<Exclude<FoundInZip['state'], 'ok'>, ProblemCode>> = {
  none: 'zip-no-school',
  several: 'zip-several',
  newer: 'newer-version',
  damaged: 'zip-school-damaged'
}

const refusals: Readonly<Record<ZipRefusal, ProblemCode>> = {
  damaged: 'zip-damaged',
  locked: 'zip-locked',
  unsafe: 'zip-unsafe',
  'too-large': 'zip-too-large'
}

function whyNot(error: unknown): ProblemCode {
  if (error instanceof ZipRefused) return refusals[error.why]
  if (codeOf(ofDisk(error)) === 'ENOENT') return 'zip-gone'
  return refusalOf(error) === 'disk-full' ? 'zip-disk-full' : 'not-taken-in'
}

/** Anything else is a bug, or a disk that does not answer: the dispatcher says that. */
function ofDisk(error: unknown): unknown {
  if (codeOf(error) === 'UNKNOWN') throw error
  return error
}
