// The papers of a task, each with the way to where it is looked at and made.
import { documentKinds, isOffered, kinds } from '#shared/documents/kinds/index.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { documentScreen } from '../../session/screens.ts'

export function TaskPapers({ step }: { readonly step: StepId }) {
  const school = useLateSchool()
  const today = useToday()
  const papers = documentKinds.filter(
    (kind) => kinds[kind].steps.includes(step) && isOffered(kind, { school, catalogue, today })
  )
  if (papers.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="year.papers">
      <h2 id="year.papers">Stukken bij deze taak</h2>
      <ul className="tasks">
        {papers.map((kind) => (
          <li key={kind}>
            <ToScreen screen={documentScreen(kinds[kind].path)}>
              <span className="unseen">Maak en bekijk </span>
              {kinds[kind].texts.name}
            </ToScreen>
            <p>{kinds[kind].texts.forWhom}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
