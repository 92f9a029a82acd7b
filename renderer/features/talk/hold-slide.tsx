// One thing of a talk, as the team sees it.
import type { ReactNode, RefObject } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { listed } from '#shared/text.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'
import { HoldOrder } from './hold-order.tsx'
import { rhythmOf, shownOf, type Slide } from './slides.ts'
import { dayWords, saidWords } from './talk-words.ts'

interface HoldSlideProps {
  readonly talk: Talk
  /** The talk before this one. */
  readonly last: Talk | undefined
  readonly slide: Slide
  /** Seconds that are left of it. */
  readonly left: number
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function HoldSlide({ talk, last, slide, left, heading }: HoldSlideProps) {
  const words = useWords()
  const title = (above: string, text: string): ReactNode => (
    <>
      {above !== '' && <p className="hold-above">{above}</p>}
      <h1 id="page-title" ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </>
  )
  switch (slide.kind) {
    case 'last':
      return (
        <div className="hold-body">
          {title(last === undefined ? '' : dayWords(last), 'Wat werd er van de vorige keer?')}
          {last !== undefined && <LastTime talk={last} />}
        </div>
      )
    case 'phase':
      return (
        <div className="hold-body">
          {title('', slide.phase.title)}
          <ul>
            {slide.phase.do.map((line) => (
              <li key={line}>{fill(line, words)}</li>
            ))}
          </ul>
          {slide.phase.id === 'open' && <Agreements />}
        </div>
      )
    case 'weigh':
      return (
        <div className="hold-body">
          {title('', slide.phase.title)}
          <HoldOrder talk={talk} />
        </div>
      )
    case 'card':
      return (
        <div className="hold-body">
          {title(cardLine(slide), slide.card.question)}
          {slide.card.tip !== '' && <p>{slide.card.tip}</p>}
          <Rhythm minutes={slide.minutes} left={left} />
          {slide.card.record !== '' && (
            <p>
              <strong>Schrijf op:</strong> {slide.card.record}
            </p>
          )}
        </div>
      )
  }
}

/** "Kaart 2 van 4, tafel 1 en 3" */
const cardLine = ({ place, of, tables }: Extract<Slide, { readonly kind: 'card' }>): string =>
  [`Kaart ${place} van ${of}`, ...(tables.length === 0 ? [] : [`tafel ${listed(tables.map(String))}`])].join(', ')

const Agreements = () => (
  <>
    <h2>Vijf afspraken</h2>
    <ol>
      {conversation.talk.agreements.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  </>
)

function Rhythm({ minutes, left }: { readonly minutes: number; readonly left: number }) {
  return (
    <ol className="hold-rhythm">
      {rhythmOf(conversation.talk.rhythm, minutes, left).map(({ id, text, minutes: own, isNow }) => (
        <li key={id} aria-current={isNow ? 'step' : undefined}>
          {text} ({own} {own === 1 ? 'minuut' : 'minuten'})
        </li>
      ))}
    </ol>
  )
}

/** Why something was not taken over she tells herself: it was not written for a room. */
function LastTime({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  return (
    <ul>
      {shownOf(school, talk).map(({ outcome, word }) => (
        <li key={outcome.id}>
          {saidWords(outcome)}
          <br />
          <strong>{conversation.texts.became[word]}</strong>
        </li>
      ))}
    </ul>
  )
}
