// Making the folder of a school: a new one, or a copy of one elsewhere.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import { createSchool, type CreateOptions, type StoreOptions } from '../../store/index.ts'
import type { Listed } from '../asking/handlers.ts'
import { LATE, within } from '../machine/patience.ts'
import type { KnownSchools } from '../own-folder/known-schools.ts'

export interface NewFoldersOptions {
  readonly known: KnownSchools
  /** The disk of the schools. */
  readonly store: StoreOptions
  /** For a copy elsewhere: it may not wait for the disk of the schools. */
  readonly otherDisk: StoreOptions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  readonly schoolsFolder: string
  /** The folder for a copy elsewhere, or null when the director chose none. */
  readonly folderForCopy: () => Promise<string | null>
  readonly listed: Listed
}

export class NewFolders {
  constructor(private readonly options: NewFoldersOptions) {}

  /** Beside the other schools, and in the list. @param allowSecondName where its name is taken: "De Linde 2" */
  async make(school: School, { allowSecondName }: { allowSecondName: boolean }): Promise<Answer<{ schoolId: string }>> {
    const { known, schoolsFolder, store } = this.options
    const made = await this.makeIn(schoolsFolder, school, { ...store, allowSecondName })
    return made.ok ? ok({ schoolId: await known.remember(made.value) }) : made
  }

  /** A copy as a school folder of its own, in a folder of the director's choice. Null when she chose none. */
  async copyElsewhere(read: () => Promise<Answer<School>> | Answer<School>): Promise<Answer<{ place: string } | null>> {
    const folder = await this.options.folderForCopy()
    return folder === null ? ok(null) : this.options.listed(await this.copyIn(folder, await read()))
  }

  private async copyIn(parent: string, school: Answer<School>): Promise<Answer<{ place: string }>> {
    if (!school.ok) return school
    const made = await this.makeIn(parent, school.value, { ...this.options.otherDisk, allowSecondName: true })
    return made.ok ? ok({ place: made.value }) : made
  }

  /** Gives its path. */
  private async makeIn(parent: string, school: School, options: CreateOptions): Promise<Answer<string>> {
    const made = await within(this.options.patience, createSchool(parent, school, options))
    if (made === LATE) return failed(problem('place-silent'))
    return made.ok ? ok(made.folder) : failed(problem(made.why))
  }
}
