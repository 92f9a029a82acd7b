// The list of schools that this computer knows, each with how it stands.
import type { SchoolSummary } from '#shared/contract/schools.ts'
import { isNoFile, type StoreOptions } from '../../store/index.ts'
import type { Clock } from '../machine/types.ts'
import { LATE, type Questions } from '../machine/patience.ts'
import type { KnownSchool, KnownSchools } from '../own-folder/known-schools.ts'
import type { Recovery } from '../own-folder/recovery.ts'
import type { Snapshots } from '../own-folder/snapshots.ts'
import type { OpenSchool } from '../school/open-school.ts'
import type { OpenSchools } from '../school/open-schools.ts'
import { heldWork, spareCopy, summary } from '../school/views.ts'
import { listedFacts, readContent } from './listed-facts.ts'
import { SchoolIndex, type ListedSchool } from './school-index.ts'

/** Nobody waits for a list as long as for a school: a part of the patience. */
const IN_A_LIST = 2.5
/** So many of the newest spare copies are offered in the list, for a school whose folder is gone. */
const SPARES = 3

export interface SchoolListOptions {
  readonly openSchools: OpenSchools
  readonly known: KnownSchools
  readonly recovery: Recovery
  readonly snapshots: Snapshots
  readonly store: StoreOptions
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  readonly clock: Pick<Clock, 'today'>
  /** A disk answered at last: what the list says may be another now. */
  readonly listChanged: () => void
}

export class SchoolList {
  private readonly index: SchoolIndex

  constructor(private readonly options: SchoolListOptions) {
    this.index = new SchoolIndex(options.store)
  }

  /** Never fails: what cannot be read is listed as that. */
  async read(): Promise<readonly SchoolSummary[]> {
    const known = await this.options.known.all()
    if (known.length > 0) await readContent()
    return Promise.all(known.map((one) => this.summaryOf(one)))
  }

  private async summaryOf({ id, folder }: KnownSchool): Promise<SchoolSummary> {
    const { clock, listChanged, openSchools, patience, questions, recovery, snapshots } = this.options
    const today = clock.today()
    const openNow = openSchools.find(id)
    if (openNow !== undefined) {
      const facts = await listedFacts(openNow.value, today)
      return summary(id, folder, facts, stateOf(openNow), openNow.offered)
    }
    const [read, held] = await Promise.all([
      questions.put(patience / IN_A_LIST, { folder, ask: () => this.index.read(folder, today), tooLate: listChanged }),
      recovery.of(id)
    ])
    if (read !== LATE && read.state === 'ok') return summary(id, folder, read.school, 'ok', held.map(heldWork))
    const state = read === LATE ? 'silent' : stateInList(read)
    const spares = state === 'missing' ? await snapshots.of(id, SPARES) : []
    return summary(
      id,
      folder,
      undefined,
      state,
      held.map(heldWork),
      spares.map((one) => spareCopy(one, 'here'))
    )
  }
}

function stateInList(read: Exclude<ListedSchool, { state: 'ok' }>): SchoolSummary['state'] {
  if (read.state === 'unreadable' && isNoFile(read.code)) return 'no-plain-file'
  return read.state === 'not-a-school' ? 'missing' : read.state
}

function stateOf(school: OpenSchool): SchoolSummary['state'] {
  if (school.openStore === null) return 'newer'
  return school.isHeld ? 'unsaved' : 'ok'
}
