// "Vandaag": the one thing to do, what comes after it, the year in its tasks, and how the rest stands. It only shows; every fact is recorded on
// the page of its own.
import { writeDay, type IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import { countedWords, remindersOf } from '#shared/planning/reminders.ts'
import { useMemo } from 'react'
import { Page } from '../../components/page.tsx'
import { catalogue, useAgenda } from '../../session/content.ts'
import { useLeadNow } from '../../session/lead.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { Afterwards } from './afterwards.tsx'
import { Glance } from './glance.tsx'
import { headline, isLed } from './headline.ts'
import { Late } from './late.tsx'
import { ToDo } from './to-do.tsx'
import { YearLine } from './year-line.tsx'

/** What is due, in the title of the window: it is read in the bar of tasks too. */
const reminderWords = (school: School, today: IsoDay): string =>
  countedWords(
    catalogue,
    remindersOf(school, catalogue, today).map(({ time }) => time)
  )

export function Overview() {
  const agenda = useAgenda()
  const { today } = agenda
  const school = useLateSchool()
  const led = useLeadNow()
  const { offer, now, next, late, tasks, isToMend } = led
  const reminder = useMemo(() => reminderWords(school, today), [school, today])
  // Undefined: that which is worked at, which needs no year in its address.
  const schoolYear = offer.schoolYear === currentOffer(school, today).schoolYear ? undefined : offer.schoolYear
  return (
    <Page
      title={headline(school, offer, today, isToMend)}
      windowTitle={reminder === '' ? 'Vandaag' : `Vandaag: ${reminder}`}
      above={`Vandaag, ${writeDay(today)}`}
    >
      <div className="today">
        <div className="today-first">
          <ToDo now={now} schoolYear={schoolYear} isOverdue={agenda.isOverdue} />
          {next.length > 0 && <Afterwards lead={led} schoolYear={schoolYear} />}
        </div>
        {late !== undefined && <Late late={late} schoolYear={schoolYear} />}
        {isLed(school, offer, today) && (
          <YearLine tasks={tasks} offer={offer} present={now.step} schoolYear={schoolYear} />
        )}
        <Glance agenda={agenda} offer={offer} />
      </div>
    </Page>
  )
}
