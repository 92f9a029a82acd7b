// What is to be told of all schools that this computer knows. Only reads: no lease is taken and nothing is written.
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { IsoDay } from '#shared/day.ts'
import type { Reminder } from '#shared/planning/reminders.ts'
import type { School } from '#shared/school/school.ts'
import { readSchool, type ReadSchool, type StoreOptions } from '../../store/index.ts'
import { answers } from '../machine/answering.ts'
import { LATE, type Questions } from '../machine/patience.ts'
import type { KnownSchool, KnownSchools } from '../own-folder/known-schools.ts'

/** A school as it could be read; or why it could not. */
export type CheckedSchool = KnownSchool &
  (
    | { readonly state: 'ok'; readonly school: School; readonly reminders: readonly Reminder[] }
    | { readonly state: 'unread'; readonly read: Unread }
  )
/** "silent": its disk does not answer. */
export type Unread = Exclude<ReadSchool, { state: 'ok' }> | { readonly state: 'silent' }

export interface Checking {
  readonly known: Pick<KnownSchools, 'all'>
  readonly store: StoreOptions
  readonly questions: Questions
  /** How long a disk may take, in milliseconds. */
  readonly patience: number
  /** A school that is open here as it is in memory; undefined where it is not. */
  readonly openNow?: (id: string) => School | undefined
}

/** Never fails: of a school that cannot be read it says so. An example is nobody's school: it is left out. */
export async function checkSchools(options: Checking, today: IsoDay): Promise<readonly CheckedSchool[]> {
  const known = await options.known.all()
  if (known.length === 0) return []
  const content = await readContent()
  const checked = await Promise.all(known.map((one) => checkOne(options, content, one, today)))
  return checked.filter((one) => one.state !== 'ok' || !one.school.example)
}

interface Content {
  readonly catalogue: Catalogue
  readonly remindersOf: (school: School, catalogue: Catalogue, today: IsoDay) => readonly Reminder[]
}

/** Read when there is a school: a start without any needs it not. */
async function readContent(): Promise<Content> {
  const [{ catalogue }, { remindersOf }] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/planning/reminders.ts')
  ])
  return { catalogue, remindersOf }
}

async function checkOne(
  { openNow, patience, questions, store }: Checking,
  { catalogue, remindersOf }: Content,
  known: KnownSchool,
  today: IsoDay
): Promise<CheckedSchool> {
  const told = (school: School): CheckedSchool => ({
    ...known,
    state: 'ok',
    school,
    reminders: remindersOf(school, catalogue, today)
  })
  const open = openNow?.(known.id)
  if (open !== undefined) return told(open)
  const { folder } = known
  const silent: CheckedSchool = { ...known, state: 'unread', read: { state: 'silent' } }
  if (!(await answers(folder, patience))) return silent
  const read = await questions.put(patience, { folder, ask: () => readSchool(folder, store) })
  if (read === LATE) return silent
  return read.state === 'ok' ? told(read.value) : { ...known, state: 'unread', read }
}
