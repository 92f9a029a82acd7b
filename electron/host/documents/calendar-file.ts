// The calendar file of a school: what goes into it (shared/planning) as bytes, with its name. Nothing that is remembered changes by it: the window does
// that, before it asks.
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { fileNameOf } from '../../disk/file-name.ts'

export interface CalendarFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** How many days are in it. */
  readonly count: number
}

/** @param only the id of one deadline; undefined for all. What makes it is read when it is first asked for: it is no part of the start. */
export async function calendarFile(school: School, today: IsoDay, only?: string): Promise<CalendarFile> {
  const [{ catalogue }, { calendarEntries }, { icsOf }, { fill }] = await Promise.all([
    import('#assets/load.ts'),
    import('#shared/planning/calendar.ts'),
    import('../../ics/write-ics.ts'),
    import('#shared/catalogue/fill.ts')
  ])
  const entries = calendarEntries(school, catalogue, today, only)
  const name = fill(catalogue.planning.calendar.name, { school: school.identity.name })
  return {
    fileName: fileNameOf(`${today} Agenda – ${school.identity.name}`, '.ics'),
    bytes: Buffer.from(icsOf(entries, name, today), 'utf8'),
    count: entries.length
  }
}
