// What the list shows of schools that are not open, kept in memory as long as their file and the day are the same. For showing alone:
// whoever opens or writes a school reads it.
import path from 'node:path'
import type { IsoDay } from '#shared/day.ts'
import { readSchool, type ReadSchool, type StoreOptions } from '../../store/index.ts'
import type { ListedFacts } from '../school/views.ts'
import { listedFacts } from './listed-facts.ts'

/**
 * A file that was written this shortly before it was read may be written again without a sign of it: the clocks of disks tick, some
 * of them once in two seconds. Milliseconds.
 */
const SETTLED = 3_000

export type ListedSchool = { readonly state: 'ok'; readonly school: ListedFacts } | Exclude<ReadSchool, { state: 'ok' }>

interface Known {
  /** The file's mark just before it was read: its number, size and moments of change. */
  readonly mark: string
  readonly today: IsoDay
  readonly school: ListedFacts
}

export class SchoolIndex {
  private readonly known = new Map<string, Known>()

  constructor(private readonly store: StoreOptions) {}

  /** Reads the school in a folder when its file or the day is another than before. Fails as reading does. */
  async read(folder: string, today: IsoDay): Promise<ListedSchool> {
    const before = await this.markOf(folder)
    const known = this.known.get(folder)
    if (known !== undefined && known.mark === before && known.today === today)
      return { state: 'ok', school: known.school }
    const read = await readSchool(folder, this.store)
    this.known.delete(folder)
    if (read.state !== 'ok') return read
    const school = await listedFacts(read.value, today)
    if (before !== undefined) this.known.set(folder, { mark: before, today, school })
    return { state: 'ok', school }
  }

  /** Undefined where there is none to go by. */
  private async markOf(folder: string): Promise<string | undefined> {
    const { fs, now } = this.store
    const facts = await fs.stat(path.join(folder, 'school.json')).catch(() => undefined)
    return facts !== undefined && now() - facts.changedAt > SETTLED ? facts.mark : undefined
  }
}
