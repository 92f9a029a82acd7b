// The sections to which nothing is known to have happened: read on in one page, and confirmed at once. Only once all of it was on screen.
import { useRef } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import { confirmSections } from '#shared/school/edits.ts'
import type { SectionId } from '#shared/school/school.ts'
import { counted } from '#shared/text.ts'
import { useAllSeen } from '../../components/all-seen.ts'
import { ToScreen } from '../../components/link.tsx'
import { OnceSeenButton } from '../../components/once-seen-button.tsx'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLooked } from '../../session/looked.ts'
import { useChapter } from '../../session/review.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { PartHeading } from './part-heading.tsx'
import { reviewPlace } from './review-places.ts'

interface ReadOnProps {
  readonly ids: readonly SectionId[]
  /** Who looked along. */
  readonly who: string
  /** Nothing was looked at one by one. */
  readonly isAll: boolean
}

export function ReadOn({ ids, who, isAll }: ReadOnProps) {
  const text = useRef<HTMLElement>(null)
  const seen = useAllSeen(text, ids.join(' '))
  const looked = useLooked()
  const mayWrite = useMayWrite()
  const confirm = (): void => {
    editAndGo(confirmSections(ids.map((section) => ({ section, confirmation: looked(who) }))), reviewPlace('done'))
    announce(
      `Genoteerd: ${counted(ids.length, 'onderdeel klopt', 'onderdelen kloppen')} nog. U kunt dit ongedaan maken.`
    )
  }
  return (
    <section className="stack" aria-labelledby={reviewPlace('rest')} ref={text}>
      <PartHeading id={reviewPlace('rest')} isPlace>
        {isAll ? 'Lees alle onderdelen door' : `Lees de andere ${counted(ids.length, 'onderdeel', 'onderdelen')} door`}
      </PartHeading>
      <p className="measure">Zo leest een ouder het. Klopt iets niet? Pas het aan, en lees daarna verder.</p>
      <article className="paper" aria-label="De onderdelen om door te lezen">
        {ids.map((id) => (
          <Chapter key={id} id={id} />
        ))}
      </article>
      {mayWrite && (
        <OnceSeenButton
          id="year.review.all"
          isMain
          seen={seen}
          until="U kunt dit kiezen als alles in beeld is geweest. Druk op de knop: dan gaat u naar wat u nog niet zag."
          onPress={confirm}
        >
          Alles gelezen, klopt nog
        </OnceSeenButton>
      )}
    </section>
  )
}

function Chapter({ id }: { readonly id: SectionId }) {
  const blocks = useChapter(id)
  const { number, title } = sectionData(catalogue, id)
  return (
    <section className="chapter" aria-labelledby={`year.review.${id}`} data-read>
      <h3 id={`year.review.${id}`}>
        {number}. {title}
      </h3>
      {blocks.length === 0 ? <p>Hier staat nog niets.</p> : <OutlineBlocks blocks={blocks} under={3} />}
      <p className="small">
        <ToScreen screen={{ name: 'section', section: id }}>
          Pas dit aan<span className="unseen">: {title}</span>
        </ToScreen>
      </p>
    </section>
  )
}
