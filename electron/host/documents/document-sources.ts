// What the documents of a school are made from: the school as it is now or a version that was adopted, each with the version
// before it. The same for the window and the command line, so that both make the same files.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import type { IsoDay } from '#shared/day.ts'
import { adoptedSource, presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { adoptedVersion, earlierOn, type Versions } from '#shared/documents/versions.ts'
import type { Scan } from '#shared/questionnaire/scan.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { listVersions, type StoreOptions } from '../../store/index.ts'
import type { ComposeSource } from './document-worker.ts'
import type { Ask } from '../machine/patience.ts'
import { readAdopted } from './read-version.ts'

interface About {
  readonly roundId?: string | null
  readonly talk?: string | undefined
  readonly scan?: Scan | undefined
}

/** Reads each version of a school once, however many sources are asked. */
export class DocumentSources {
  private readonly versions: Versions<Problem>

  /** @param ask reads in that folder */
  constructor(folder: string, store: StoreOptions, ask: Ask = (work) => work()) {
    this.versions = {
      list: once(() => ask(async () => (await listVersions(folder, store)).adopted)),
      read: once((versionId) => ask(() => readAdopted(folder, versionId, store)))
    }
  }

  /** The school as it is on a day. @param about the round, where that is not the one that is worked at; the talk with the team, or the scan */
  async present(school: School, today: IsoDay, { roundId = null, talk, scan }: About = {}): Promise<ComposeSource> {
    const { catalogue } = await import('#assets/load.ts')
    const source = withoutCatalogue(
      { ...presentSource(school, catalogue, today), earlier: await earlierOn(today, this.versions) },
      roundId
    )
    return { ...source, ...(scan !== undefined && { scan }), ...(talk !== undefined && { talk }) }
  }

  /** A version as it was adopted. @param today for what is of the school as it is now */
  async adopted(versionId: string, now: School, today: IsoDay): Promise<Answer<ComposeSource>> {
    const version = await adoptedVersion(versionId, this.versions)
    if (!version.ok) return failed(typeof version.problem === 'string' ? problem(version.problem) : version.problem)
    const { catalogue } = await import('#assets/load.ts')
    return ok(ofDecision(adoptedSource(version.frozen, now, catalogue, version.earlier, today)))
  }

  /** The newest version of which the files are what they were, with its id, and not of a later day; undefined where there is none. */
  async newestAdopted(
    now: School,
    today: IsoDay
  ): Promise<{ readonly id: string; readonly source: ComposeSource } | undefined> {
    for (const { id, day } of await this.versions.list()) {
      const read = day <= today ? await this.adopted(id, now, today) : undefined
      if (read?.ok === true) return { id, source: read.value }
    }
    return undefined
  }

  /** A school that is being frozen, as its version will be read. */
  async adopting(school: School, day: IsoDay): Promise<ComposeSource> {
    const { catalogue } = await import('#assets/load.ts')
    return ofDecision(adoptedSource({ school, day }, school, catalogue, await earlierOn(day, this.versions)))
  }
}

/** Asks once for each question. */
function once<T>(ask: (question: string) => Promise<T>): (question?: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (question = '') => {
    const answer = asked.get(question) ?? ask(question)
    asked.set(question, answer)
    return answer
  }
}

/** About the round that was decided on. */
const ofDecision = (source: DocumentSource): ComposeSource =>
  withoutCatalogue(source, currentOffer(source.school, source.today).round.id)

const withoutCatalogue = (
  { school, today, adopted, earlier, now }: DocumentSource,
  roundId: string | null
): ComposeSource => ({ school, today, adopted, earlier, roundId, ...(now !== undefined && { now }) })
