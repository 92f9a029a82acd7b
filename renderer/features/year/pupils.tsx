// The pupils' say is a section of the profile; here stands how far it is, and why it comes before the decision. Of a year that was chosen it is
// written here: the profile shows that of the offer that is worked at.
import { sectionData } from '#shared/law/section-page.ts'
import { Fields } from '../../components/field-parts.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { useChosenYear } from '../../session/chosen-year.ts'
import { catalogue, useSectionPage, useSectionStates } from '../../session/content.ts'
import { WithHelp } from './with-help.tsx'

export function Pupils() {
  const page = useSectionPage('pupilsSay')
  const state = useSectionStates().pupilsSay
  const chosen = useChosenYear()
  return (
    <WithHelp help={<GroundNote ground={page.ground} />}>
      <div className="stack">
        <p>
          Wat de leerlingen vonden, schrijft u {chosen === undefined ? 'in het profiel' : 'hier'}. U kunt de MR al om
          advies vragen voordat dit af is. Voor het besluit moet het er staan.
        </p>
        {chosen === undefined ? (
          <ul className="tasks">
            <li>
              <ToScreen screen={{ name: 'section', section: 'pupilsSay' }}>
                {page.number}. {page.title}
              </ToScreen>
              <StateBadge state={state} />
              <p>{page.question}</p>
            </li>
          </ul>
        ) : (
          asked.map((part) => <Fields key={part.kind} part={part} />)
        )}
      </div>
    </WithHelp>
  )
}

const asked = sectionData(catalogue, 'pupilsSay').parts.filter((part) => part.kind === 'fields')
