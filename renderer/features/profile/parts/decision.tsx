// "Besluitvorming" fills itself: what the document will say, and where that is filled in.
import { useMemo } from 'react'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { ToScreen } from '../../../components/link.tsx'
import { OutlineBlocks } from '../../../components/outline-view.tsx'
import { catalogue } from '../../../session/content.ts'
import { useToday } from '../../../session/host.ts'
import { useLateSchool } from '../../../session/late-school.ts'

export function Decision() {
  const school = useLateSchool()
  const today = useToday()
  const blocks = useMemo(() => chapterToRead('decision', school, catalogue, today), [school, today])
  return (
    <section className="stack" aria-labelledby="decision-text-title">
      <h2 id="decision-text-title">Dit komt in het document</h2>
      {blocks.length === 0 ? (
        <p>Er is nog niets ingevuld.</p>
      ) : (
        <div className="example chapter">
          <OutlineBlocks blocks={blocks} />
        </div>
      )}
      <p>
        <ToScreen screen={{ name: 'year' }}>Vul de datums en besluiten in bij Dit schooljaar</ToScreen>
      </p>
    </section>
  )
}
