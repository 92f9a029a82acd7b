// What the documents of a school are made from: the school as it is now or a version that was adopted, each with the version
// before it. The same for the window and the command line, so that both make the same files.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { IsoDay } from '#shared/day.ts'
import { adoptedSource, presentSource, type DocumentSource, type Earlier } from '#shared/documents/source.ts'
import type { School } from '#shared/school/school.ts'
import { listVersions, type StoreOptions } from '../store/index.ts'
import type { FrozenVersion } from '../store/types.ts'
import type { ComposeSource } from './document-worker.ts'
import type { Ask } from './patience.ts'
import { readFrozen } from './read-version.ts'

/** Reads each version of a school once, however many sources are asked. */
export class DocumentSources {
  private versions: Promise<readonly FrozenVersion[]> | undefined
  private readonly schools = new Map<string, Promise<School | undefined>>()

  /** @param ask reads in that folder */
  constructor(
    private readonly folder: string,
    private readonly store: StoreOptions,
    private readonly ask: Ask = (work) => work()
  ) {}

  /** The school as it is on a day. */
  async present(school: School, today: IsoDay): Promise<ComposeSource> {
    const { catalogue } = await import('#assets/load.ts')
    return withoutCatalogue({ ...presentSource(school, catalogue, today), earlier: await this.newestOn(today) })
  }

  /** A version as it was adopted; refused when its files are not what they were, for then it does not say what was decided. */
  async adopted(versionId: string, now: School): Promise<Answer<ComposeSource>> {
    const read = await this.ask(() => readFrozen(this.folder, versionId, this.store))
    if (!read.ok) return read
    if (!read.value.intact) return failed(problem('version-changed'))
    const versions = await this.list()
    const at = versions.findIndex(({ id }) => id === versionId)
    const own = versions[at]
    if (own === undefined) return failed(problem('unknown-version'))
    const { catalogue } = await import('#assets/load.ts')
    return ok(
      withoutCatalogue(
        adoptedSource(
          { school: read.value.school, day: own.day },
          now,
          catalogue,
          await this.newestOf(versions.slice(at + 1))
        )
      )
    )
  }

  /** A school that is being frozen, as its version will be read. */
  async adopting(school: School, day: IsoDay): Promise<ComposeSource> {
    const { catalogue } = await import('#assets/load.ts')
    return withoutCatalogue(adoptedSource({ school, day }, school, catalogue, await this.newestOn(day)))
  }

  private list(): Promise<readonly FrozenVersion[]> {
    return (this.versions ??= this.ask(() => listVersions(this.folder, this.store)))
  }

  private async newestOn(day: IsoDay): Promise<Earlier | null> {
    return this.newestOf((await this.list()).filter((version) => version.day <= day))
  }

  /** An older version says more than none when the newest cannot be read. */
  private async newestOf(versions: readonly FrozenVersion[]): Promise<Earlier | null> {
    for (const { id, day } of versions) {
      const school = await this.schoolOf(id)
      if (school !== undefined) return { school, day }
    }
    return null
  }

  private schoolOf(id: string): Promise<School | undefined> {
    const reading =
      this.schools.get(id) ??
      this.ask(() => readFrozen(this.folder, id, this.store)).then((read) => (read.ok ? read.value.school : undefined))
    this.schools.set(id, reading)
    return reading
  }
}

const withoutCatalogue = ({ school, today, adopted, earlier }: DocumentSource): ComposeSource => ({
  school,
  today,
  adopted,
  earlier
})
