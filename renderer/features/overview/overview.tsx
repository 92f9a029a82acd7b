// The overview: which year it is, what is due first, the two rhythms, how far the profile is, and how far this year's decision.
import { OverdueYear } from '../../components/overdue-year.tsx'
import { Page } from '../../components/page.tsx'
import { useAgenda } from '../../session/content.ts'
import { FirstDue } from './first-due.tsx'
import { FourYears } from './four-years.tsx'
import { ProfileProgress } from './profile-progress.tsx'
import { SchoolGuide } from './school-guide.tsx'
import { ThisYear } from './this-year.tsx'
import { YearLine } from './year-line.tsx'

export function Overview() {
  const agenda = useAgenda()
  const [fourYears, schoolGuide] = agenda.rhythms
  return (
    <Page title={agenda.headline} windowTitle="Overzicht">
      <div className="stack-l">
        <OverdueYear />
        <YearLine agenda={agenda} />
        <FirstDue agenda={agenda} />
        <section aria-labelledby="rhythms-title">
          <h2 id="rhythms-title" className="unseen">
            Wanneer moet wat klaar zijn?
          </h2>
          <div className="rhythms">
            <FourYears rhythm={fourYears} today={agenda.today} />
            <SchoolGuide rhythm={schoolGuide} agenda={agenda} />
          </div>
        </section>
        <ProfileProgress />
        <ThisYear />
      </div>
    </Page>
  )
}
