// What stands in work that could not be written, where it reads differently from the school as it is now.
import { Fragment, useEffect, useMemo, useState } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { sectionsThatDiffer } from '#shared/documents/changes.ts'
import type { School } from '#shared/school/school.ts'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { catalogue } from '../../session/content.ts'
import { ask, useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'

export default function HeldView({ schoolId, heldId }: { readonly schoolId: string; readonly heldId: string }) {
  const [held, setHeld] = useState<School>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isGone = false
    void ask('held.read', { schoolId, heldId }).then((answer) => {
      if (isGone) return
      if (answer.ok) setHeld(answer.value.school)
      else setProblem(answer.problem.message)
    })
    return () => {
      isGone = true
    }
  }, [schoolId, heldId])
  return (
    <div aria-live="polite">
      {problem !== undefined && <p className="check-this">{problem}</p>}
      {held !== undefined && <Differences held={held} />}
    </div>
  )
}

/** What stands outside the sections, by what the director calls it. */
const others: readonly { readonly name: string; readonly of: (school: School) => unknown }[] = [
  { name: 'Gegevens', of: ({ identity, words }) => [identity, words] },
  { name: 'Wat ons team kan en Scholing', of: ({ internal }) => internal },
  { name: 'Dit schooljaar', of: ({ rounds, rhythms }) => [rounds, rhythms] }
]

function Differences({ held }: { readonly held: School }) {
  const now = useLateSchool()
  const today = useToday()
  const sections = useMemo(
    () =>
      sectionsThatDiffer(held, now, { catalogue, today }).map((id) => ({
        id,
        title: sectionData(catalogue, id).title,
        blocks: chapterToRead(id, held, catalogue, today)
      })),
    [held, now, today]
  )
  const rest = others.filter(({ of }) => JSON.stringify(of(held)) !== JSON.stringify(of(now)))
  return (
    <div className="stack" style={{ marginTop: '1rem' }}>
      {sections.length > 0 && (
        <p>
          Zo staat het in het werk dat niet kon worden opgeslagen. U ziet alleen wat anders is dan in de school van nu.
        </p>
      )}
      {sections.length > 0 && (
        <article className="paper" aria-label="Niet-opgeslagen werk">
          {sections.map(({ id, title, blocks }) => (
            <Fragment key={id}>
              <h2>{title}</h2>
              {blocks.length === 0 ? (
                <p className="soft">Hier stond niets.</p>
              ) : (
                <OutlineBlocks blocks={blocks} under={2} />
              )}
            </Fragment>
          ))}
        </article>
      )}
      {sections.length === 0 && <p>In de tekst van het profiel is geen verschil te zien.</p>}
      {rest.length > 0 && <p>Ook anders dan nu: {rest.map(({ name }) => name).join(', ')}.</p>}
    </div>
  )
}
