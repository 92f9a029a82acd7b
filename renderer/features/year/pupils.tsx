// The pupils' say is a section of the profile; here stands how far it is, and why it comes before the decision.
import { GroundNote } from '../../components/ground-note.tsx'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { useSectionPage, useSectionStates } from '../../session/content.ts'
import { WithHelp } from './step-section.tsx'

export function Pupils() {
  const page = useSectionPage('pupilsSay')
  const state = useSectionStates().pupilsSay
  return (
    <WithHelp help={<GroundNote ground={page.ground} />}>
      <div className="stack">
        <p>
          Wat de leerlingen vonden, schrijft u in het profiel. U kunt de MR al om advies vragen voordat dit af is. Voor
          het besluit moet het er staan.
        </p>
        <ul className="tasks">
          <li>
            <ToScreen screen={{ name: 'section', section: 'pupilsSay' }}>
              {page.number}. {page.title}
            </ToScreen>
            <StateBadge state={state} />
            <p>{page.question}</p>
          </li>
        </ul>
      </div>
    </WithHelp>
  )
}
