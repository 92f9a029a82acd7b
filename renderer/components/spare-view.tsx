// What stands in a spare copy of a school that cannot be used: every section that has words in it.
import { Fragment, useEffect, useMemo, useState } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { sectionsThatDiffer } from '#shared/documents/changes.ts'
import { sectionIds, withoutSections, type School } from '#shared/school/school.ts'
import { OutlineBlocks } from './outline-view.tsx'
import { catalogue } from '../session/content.ts'
import { ask, useToday } from '../session/host.ts'

interface SpareViewProps {
  readonly schoolId: string
  readonly spareId: string
  readonly label: string
  /** From its end, which may be far below where it was opened. */
  readonly onClose: () => void
}

export default function SpareView({ schoolId, spareId, label, onClose }: SpareViewProps) {
  const [school, setSchool] = useState<School>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isGone = false
    void ask('school.readSpare', { schoolId, spareId }).then((answer) => {
      if (isGone) return
      if (answer.ok) setSchool(answer.value.school)
      else setProblem(answer.problem.message)
    })
    return () => {
      isGone = true
    }
  }, [schoolId, spareId])
  return (
    <div style={{ flexBasis: '100%', marginTop: '0.8rem' }}>
      {/* The copy itself is not read aloud of its own: it may be a whole profile. */}
      <div aria-live="polite">{problem !== undefined && <p className="check-this">{problem}</p>}</div>
      {school !== undefined && (
        <>
          <Filled school={school} label={label} />
          <button type="button" className="text-button" onClick={onClose}>
            Sluit deze kopie
          </button>
        </>
      )}
    </div>
  )
}

function Filled({ school, label }: { readonly school: School; readonly label: string }) {
  const today = useToday()
  const sections = useMemo(
    () =>
      sectionsThatDiffer(school, withoutSections(school, sectionIds), { catalogue, today }).map((id) => ({
        id,
        title: sectionData(catalogue, id).title,
        blocks: chapterToRead(id, school, catalogue, today)
      })),
    [school, today]
  )
  if (sections.length === 0) return <p>In deze kopie is nog geen onderdeel van het profiel ingevuld.</p>
  return (
    <article className="paper" aria-label={`Kopie van ${label}`}>
      {sections.map(({ id, title, blocks }) => (
        <Fragment key={id}>
          <h3>{title}</h3>
          <OutlineBlocks blocks={blocks} under={3} />
        </Fragment>
      ))}
    </article>
  )
}
