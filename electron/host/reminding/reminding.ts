// Tells what is due by a notification of the system, once a day at most for each deadline. It counts and names nothing; a click opens the task.
import type { IsoDay } from '#shared/day.ts'
import { daysBetween } from '#shared/calendar/days.ts'
import type { ReminderSettings } from '#shared/contract/reminders.ts'
import type { Reminder } from '#shared/planning/reminders.ts'
import type { Clock, Desk, Shown } from '../machine/types.ts'
import type { Reminded, RemindedFile } from '../own-folder/reminded.ts'
import { checkSchools, type CheckedSchool, type Checking } from './check-schools.ts'

/** What a click on a notification is about. Null: more than one school. `field`: where it is done; null: more than one deadline. */
export type Task = { readonly folder: string; readonly field: string | null } | null

export interface RemindingOptions {
  readonly checking: Checking
  readonly file: RemindedFile
  readonly clock: Pick<Clock, 'today'>
  readonly desk: Pick<Desk, 'notify' | 'startAtLogin' | 'setBadge'>
  readonly openTask: (task: Task) => void
}

/** Told longer ago, nothing asks for it any more: leads are two years at most, and what is late is told weekly. */
const KEPT_DAYS = 800

interface Fresh {
  readonly school: Extract<CheckedSchool, { state: 'ok' }>
  readonly reminder: Reminder
}

export class Reminding {
  /** A trial notification was shown in this run: only then can she have seen it. */
  private hasTried = false
  private hasFailed = false
  private looking: Promise<Shown | 'nothing'> | undefined

  constructor(private readonly options: RemindingOptions) {}

  async settings(): Promise<ReminderSettings> {
    const { notifies, atLogin } = await this.options.file.read()
    const { notify, startAtLogin } = this.options.desk
    return {
      canNotify: notify !== null,
      canStartAtLogin: startAtLogin !== null,
      notifies: notify !== null && notifies,
      atLogin: notify !== null && startAtLogin !== null && notifies && atLogin,
      hasFailed: this.hasFailed
    }
  }

  async trial(): Promise<Shown> {
    const { reminders } = await readTexts()
    const shown = await this.show(reminders.trial, reminders.trialBody, () => this.options.openTask(null))
    this.hasTried ||= shown === 'shown'
    return shown
  }

  /** Switching off takes the start at login along. False: she cannot have seen a trial, or the machine refuses. */
  async setNotifies(on: boolean): Promise<boolean> {
    if (on && !this.hasTried) return false
    await this.options.file.change((before) => ({ ...before, notifies: on }))
    // A start at login that the machine keeps does nothing any more.
    return on || this.setAtLogin(false)
  }

  /** False: there are no notifications, or the machine does not take it. */
  async setAtLogin(on: boolean): Promise<boolean> {
    const { desk, file } = this.options
    const { atLogin, notifies } = await file.read()
    if (on && !notifies) return false
    if (!on && !atLogin) return true
    if (desk.startAtLogin === null || !(await desk.startAtLogin(on))) return false
    await file.change((before) => ({ ...before, atLogin: on }))
    return true
  }

  /** Looks at all schools and tells what was not told yet; the badge says how much is to be done this week. Who looks meanwhile gets the same answer. */
  look(): Promise<Shown | 'nothing'> {
    this.looking ??= this.lookNow().finally(() => (this.looking = undefined))
    return this.looking
  }

  private async lookNow(): Promise<Shown | 'nothing'> {
    const { checking, clock, desk, file } = this.options
    const today = clock.today()
    const [checked, { notifies, told }] = await Promise.all([checkSchools(checking, today), file.read()])
    const { catalogue, reminderSentence, untold } = await readTexts()
    const schools = checked.filter((one) => one.state === 'ok')
    const times = schools.flatMap(({ reminders }) => reminders.map(({ time }) => time))
    desk.setBadge?.(times.filter((time) => time === 'earlier' || time === 'this-week').length)
    if (!notifies || desk.notify === null) return 'nothing'
    const fresh = schools.flatMap((school) =>
      untold(school.reminders, new Map(Object.entries(told[school.id] ?? {}))).map((reminder): Fresh => ({
        school,
        reminder
      }))
    )
    if (fresh.length === 0) return 'nothing'
    const sentence = reminderSentence(
      catalogue,
      fresh.map(({ reminder }) => reminder.time)
    )
    const task = taskOf(fresh)
    const shown = await this.show(sentence, catalogue.planning.reminders.click, () => this.options.openTask(task))
    if (shown === 'shown') await file.change((before) => withTold(before, checked, fresh, today))
    return shown
  }

  private async show(title: string, body: string, onClick: () => void): Promise<Shown> {
    const shown = (await this.options.desk.notify?.({ title, body }, onClick)) ?? 'failed'
    this.hasFailed = shown === 'failed'
    return shown
  }
}

/** Read when there is something to look at. */
async function readTexts() {
  const [{ catalogue }, reminders] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/planning/reminders.ts')
  ])
  return { catalogue, reminders: catalogue.planning.reminders, ...reminders }
}

function taskOf(fresh: readonly Fresh[]): Task {
  const [first, ...others] = fresh
  if (first === undefined || others.some(({ school }) => school.folder !== first.school.folder)) return null
  return { folder: first.school.folder, field: others.length === 0 ? first.reminder.deadline.field : null }
}

/** What was told goes in; schools that are known no more, and what was told long ago, go out. */
function withTold(
  before: Reminded,
  checked: readonly CheckedSchool[],
  fresh: readonly Fresh[],
  today: IsoDay
): Reminded {
  const told = Object.fromEntries(
    checked.map(({ id }) => {
      const now = fresh.flatMap(({ school, reminder }) => (school.id === id ? [[reminder.deadline.id, today]] : []))
      const kept = Object.entries(before.told[id] ?? {}).filter(([, day]) => daysBetween(day, today) < KEPT_DAYS)
      return [id, Object.fromEntries([...kept, ...now])]
    })
  )
  return { ...before, told }
}
