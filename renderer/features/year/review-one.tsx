// One section of the queue: as a parent reads it, with what changed marked. It is right, or she goes to mend it and comes back.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { countChanges } from '#shared/documents/marked-changes.ts'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { confirmationFor } from '#shared/school/confirmations.ts'
import { confirmSection } from '#shared/school/edits.ts'
import type { SectionId } from '#shared/school/school.ts'
import { counted } from '#shared/text.ts'
import type { ReviewQueue } from '#shared/year/review-queue.ts'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLooked } from '../../session/looked.ts'
import { goToField } from '../../session/place.ts'
import { useChapter } from '../../session/review.ts'
import { useOfferYear, useRound } from '../../session/round.ts'
import { goTo } from '../../session/route.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { useLastAdopted } from '../../session/versions.ts'
import { PartHeading } from './part-heading.tsx'
import { afterQueue, reviewPlace } from './review-places.ts'

interface ReviewOneProps {
  readonly queue: ReviewQueue
  /** Who looked along. */
  readonly who: string
}

export function ReviewOne({ queue, who }: ReviewOneProps) {
  const { touched, open, returned } = queue
  /** Put off by her, on this visit: these come last. */
  const [later, setLater] = useState<readonly SectionId[]>([])
  const order = [...open.filter((id) => !later.includes(id)), ...later.filter((id) => open.includes(id))]
  const [id, next] = order
  if (id === undefined) return null
  const { number, title } = sectionData(catalogue, id)
  return (
    <section className="stack" aria-labelledby={reviewPlace(id)}>
      <p className="above">
        Onderdeel {touched.length - open.length + 1} van {touched.length} om één voor één na te kijken
      </p>
      <PartHeading id={reviewPlace(id)} isPlace>
        {number}. {title}
      </PartHeading>
      <Why id={id} isReturned={returned.includes(id)} />
      <Chapter id={id} />
      <Acts
        id={id}
        who={who}
        next={next}
        after={next === undefined ? afterQueue(queue) : reviewPlace(next)}
        onLater={() => setLater([...later.filter((one) => one !== id), id])}
      />
    </section>
  )
}

/** Why it stands in the queue. */
function Why({ id, isReturned }: { readonly id: SectionId; readonly isReturned: boolean }) {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  const words = useWords()
  const changes = useRound((round) => round.changes)
  const asked = catalogue.changeQuestions.filter(
    ({ id: question, sections }) => changes[question] === 'yes' && sections.includes(id)
  )
  const seenOn = parseDay(confirmationFor(school.sections[id].confirmations, offerYear)?.day ?? '')
  return (
    <div className="stack-s">
      {isReturned && (
        <p>
          U keek dit al na{seenOn !== undefined && ` op ${writeDay(seenOn)}`}. Daarna is er iets gewijzigd. Klopt het
          zo?
        </p>
      )}
      {asked.length > 0 && (
        <>
          <p>U antwoordde “ja” op:</p>
          <ul>
            {asked.map(({ id: question, question: text }) => (
              <li key={question}>{fill(text, words)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Chapter({ id }: { readonly id: SectionId }) {
  const blocks = useChapter(id)
  const earlier = useLastAdopted()
  const marks = countChanges(blocks)
  return (
    <>
      {earlier !== null && (
        <p className="small soft measure">
          {marks === 0
            ? `De tekst is nog zoals hij op ${writeDay(earlier.day)} is vastgesteld.`
            : `Gewijzigd sinds ${writeDay(earlier.day)}: ${counted(marks, 'plek', 'plekken')}. Een streep ervoor is nieuw of anders. Doorgestreept is wat er stond.`}
        </p>
      )}
      <ReadText id={id} blocks={blocks} />
    </>
  )
}

interface ReadTextProps {
  readonly id: SectionId
  readonly blocks: readonly OutlineBlock[]
}

function ReadText({ id, blocks }: ReadTextProps) {
  const { title } = sectionData(catalogue, id)
  return (
    <article className="paper chapter" aria-label={title}>
      {blocks.length === 0 ? <p>Hier staat nog niets.</p> : <OutlineBlocks blocks={blocks} />}
    </article>
  )
}

interface ActsProps {
  readonly id: SectionId
  readonly who: string
  readonly next: SectionId | undefined
  /** Where the focus goes once it is confirmed. */
  readonly after: string
  readonly onLater: () => void
}

function Acts({ id, who, next, after, onLater }: ActsProps) {
  const looked = useLooked()
  const mayWrite = useMayWrite()
  const { title } = sectionData(catalogue, id)
  const confirm = (): void => {
    editAndGo(confirmSection(id, looked(who)), after)
    announce(`Genoteerd: ${title} klopt nog.`)
  }
  const putOff = (): void => {
    onLater()
    goToField(after)
  }
  return (
    <div className="row">
      {mayWrite && (
        <Button id={`year.review.right.${id}`} onClick={confirm}>
          {next === undefined ? 'Klopt nog' : 'Klopt nog, volgende'}
        </Button>
      )}
      <Button variant="default" onClick={() => goTo({ name: 'section', section: id })}>
        {mayWrite ? 'Ik pas dit aan' : 'Bekijk dit onderdeel'}
      </Button>
      {next !== undefined && (
        <button type="button" className="text-button" onClick={putOff}>
          Dit doe ik later
        </button>
      )}
    </div>
  )
}
