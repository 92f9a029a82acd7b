// What stands in work that could not be written, where it reads differently from the school as it is now.
import { Fragment, useEffect, useMemo, useState } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { compareSchools } from '#shared/documents/school-comparison.ts'
import type { School } from '#shared/school/school.ts'
import { besideNames } from '../../components/beside-names.ts'
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

function Differences({ held }: { readonly held: School }) {
  const now = useLateSchool()
  const today = useToday()
  const { sections, beside } = useMemo(() => {
    const comparison = compareSchools(held, now, catalogue, today)
    return {
      beside: comparison.beside,
      sections: comparison.different.map((id) => ({
        id,
        title: sectionData(catalogue, id).title,
        blocks: chapterToRead(id, held, catalogue, today)
      }))
    }
  }, [held, now, today])
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
      {beside.length > 0 && <p>Ook anders dan nu: {beside.map((part) => besideNames[part]).join(', ')}.</p>}
    </div>
  )
}
