// Edits of the planning: when a deadline is told again, which are not wanted, what was done without this program. Each names the deadline by its id;
// of one deadline the last word counts.
import { single, typed, type Edit } from './edit.ts'
import { removeWhere } from './internal-links.ts'
import type { Internal } from './school.ts'
import type { calendarChoices, WorkWeekday } from './vocabulary.ts'

export type CalendarRow = Internal['calendar'][number]

export const snooze = (newId: string, deadline: string, until: string): Edit =>
  single('herinnering verzet', ({ internal: { snoozed } }) => {
    const known = snoozed.find((row) => row.deadline === deadline)
    if (known) known.until = until
    else snoozed.push({ id: newId, deadline, until })
  })

export const endSnooze = (deadline: string): Edit =>
  single('herinnering teruggezet', ({ internal: { snoozed } }) =>
    removeWhere(snoozed, (row) => row.deadline === deadline)
  )

export const switchOff = (newId: string, deadline: string): Edit =>
  single('datum uitgezet', ({ internal: { switchedOff } }) => {
    if (!switchedOff.some((row) => row.deadline === deadline)) switchedOff.push({ id: newId, deadline })
  })

export const switchOn = (deadline: string): Edit =>
  single('datum aangezet', ({ internal: { switchedOff } }) =>
    removeWhere(switchedOff, (row) => row.deadline === deadline)
  )

/** `of`: the day that the deadline has now, or empty. */
export const markDoneOutside = (newId: string, deadline: string, day: string, of: string): Edit =>
  single('buiten dit programma gebeurd', ({ internal: { doneOutside } }) => {
    const known = doneOutside.find((row) => row.deadline === deadline)
    if (known) Object.assign(known, { day, of })
    else doneOutside.push({ id: newId, deadline, day, of })
  })

export const takeBackDoneOutside = (deadline: string): Edit =>
  single('buiten dit programma gebeurd, teruggenomen', ({ internal: { doneOutside } }) =>
    removeWhere(doneOutside, (row) => row.deadline === deadline)
  )

/** How many days ahead her calendar rings, by kind of deadline; empty takes her own choice away. */
export const setLead = (newId: string, kind: string, days: string): Edit =>
  typed('dagen vooraf gewijzigd', `lead.${kind}`, ({ internal: { leads } }) => {
    const known = leads.find((row) => row.kind === kind)
    if (days === '') removeWhere(leads, (row) => row.kind === kind)
    else if (known) known.days = days
    else leads.push({ id: newId, kind, days })
  })

/** On which days she works. Words that this version does not know stay. */
export const setWorkDay = (weekday: WorkWeekday, on: boolean): Edit =>
  single('werkdagen gewijzigd', ({ internal }) => {
    const others = internal.workDays.filter((word) => word !== weekday)
    internal.workDays = on ? [...others, weekday] : others
  })

export const setInCalendar = (choice: (typeof calendarChoices)[number]): Edit =>
  single('keuze voor uw agenda gewijzigd', ({ internal }) => {
    internal.inCalendar = choice
  })

/** What was given to her calendar. It is no step of undo: her calendar does not go back either. */
export const rememberCalendar = (rows: readonly CalendarRow[]): Edit =>
  single('agenda bijgewerkt', ({ internal }) => {
    internal.calendar = [...rows]
  })
