// The two clocks of a school: how each stands, on what ground, and what the program needs to know for it; and what was adopted without this
// program.
import { Page } from '../../components/page.tsx'
import { useAgenda } from '../../session/content.ts'
import { GuidesOutside } from './guides-outside.tsx'
import { RhythmCard } from './rhythm-card.tsx'
import { Ring } from './ring.tsx'
import { SopsOutside } from './sops-outside.tsx'
import { WhoAsks } from './who-asks.tsx'

export default function Rhythms() {
  const agenda = useAgenda()
  const [fourYears, schoolGuide] = agenda.rhythms
  return (
    <Page title="Vier jaar en schoolgids">
      <div className="stack-l">
        <section aria-labelledby="rhythms-title">
          <h2 id="rhythms-title" className="unseen">
            Wanneer moet wat klaar zijn?
          </h2>
          <div className="rhythms">
            <RhythmCard
              rhythm={fourYears}
              picture={<Ring due={fourYears.due} today={agenda.today} isDuty={fourYears.ground.kind === 'statute'} />}
            >
              <WhoAsks />
            </RhythmCard>
            <RhythmCard rhythm={schoolGuide} />
          </div>
        </section>
        <section className="stack" aria-labelledby="outside-title">
          <h2 id="outside-title">Wat buiten dit programma is vastgesteld</h2>
          <p className="measure">
            Is er iets vastgesteld voordat u dit programma had, of zonder dit programma? Vul dan hier de dag in. Wat u
            hier vastlegt bij “Dit schooljaar”, komt er vanzelf bij.
          </p>
          <div className="rhythms">
            <SopsOutside />
            <GuidesOutside rhythm={schoolGuide} agenda={agenda} />
          </div>
        </section>
      </div>
    </Page>
  )
}
