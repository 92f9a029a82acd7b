// The overview: which year it is, the two rhythms, and how far the profile is.
import { Page } from '../../components/page.tsx'
import { ToScreen } from '../../components/link.tsx'
import { useAgenda } from '../../shell/content.ts'
import { FourYears } from './four-years.tsx'
import { SchoolGuide } from './school-guide.tsx'
import { YearLine } from './year-line.tsx'
import { SectionTasks } from '../profile/section-tasks.tsx'

export function Overview() {
  const agenda = useAgenda()
  const [fourYears, schoolGuide] = agenda.rhythms
  return (
    <Page title={agenda.headline} windowTitle="Overzicht">
      <div className="stack-l">
        <YearLine agenda={agenda} />
        <section aria-labelledby="rhythms-title">
          <h2 id="rhythms-title" className="unseen">Wanneer moet wat klaar zijn?</h2>
          <div className="rhythms">
            <FourYears rhythm={fourYears} today={agenda.today} />
            <SchoolGuide rhythm={schoolGuide} agenda={agenda} />
          </div>
        </section>
        <section aria-labelledby="tasks-title" className="stack-s">
          <h2 id="tasks-title">Uw profiel</h2>
          <SectionTasks />
          <p><ToScreen screen={{ name: 'documents' }}>Bekijk het SOP en maak het Word-document</ToScreen></p>
        </section>
      </div>
    </Page>
  )
}
