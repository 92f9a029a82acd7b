// The own document so far: its first page and what was ticked; and the next date.
import { useMemo } from 'react'
import { compose } from '#shared/documents/kinds/index.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { presentSource } from '#shared/documents/source.ts'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { catalogue, useAgenda, useSectionPage } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'

export function FirstPreview() {
  const school = useLateSchool()
  const today = useToday()
  const [fourYears, schoolGuide] = useAgenda().rhythms
  const outline = useMemo(() => compose('sop', presentSource(school, catalogue, today)), [school, today])
  const firstPage = outline.blocks
    .slice(
      0,
      outline.blocks.findIndex((block) => block.type === 'pageBreak')
    )
    .filter((block) => block.type !== 'contents')
  const expertise = useSectionPage('expertise')
  const chapter = useMemo(() => chapterToRead('expertise', school, catalogue, today), [school, today])
  return (
    <div className="stack">
      <div className="banner" data-tone="plain">
        <p>
          <Symbol name="upcoming" /> <strong>De volgende datum:</strong> {schoolGuide.subject}. {schoolGuide.statusText}
          {fourYears.due !== null && <> {fourYears.statusText}</>}
        </p>
      </div>
      <p>
        Verder met: <ToScreen screen={{ name: 'section', section: 'facilities' }}>Voorzieningen aankruisen</ToScreen> of{' '}
        <ToScreen screen={{ name: 'section', section: 'expertise' }}>Deskundigheid aanvullen</ToScreen>.
      </p>
      <article className="paper" aria-label="Uw profiel tot nu toe">
        <OutlineBlocks blocks={firstPage} />
        <h3>{expertise.title}</h3>
        <OutlineBlocks blocks={chapter} under={3} />
      </article>
    </div>
  )
}
