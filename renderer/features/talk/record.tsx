// What came out of a talk is written down: per card, what counts most, what the team works at, and when it hears what became of it.
import { useState } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { tablesOf } from '#shared/conversation/talk.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { formOf } from '#shared/conversation/talk.ts'
import { CardOutcomes } from './card-outcomes.tsx'
import { Closing } from './closing.tsx'
import { OrderRecord } from './order-record.tsx'
import { TalkNav } from './talk-nav.tsx'
import { TalkPapers } from './talk-papers.tsx'
import { aboutWords, dayWords } from './talk-words.ts'
import { ToYear } from './to-year.tsx'
import { useCardsOf } from './use-cards.ts'

export function Record({ talk }: { readonly talk: Talk }) {
  const isShort = talk.form === 'ten-minutes'
  const weighs = formOf(talk, conversation)?.parts.some(({ phase }) => phase === 'weigh') === true
  return (
    <Page
      title="Leg het gesprek vast"
      above={<ToScreen screen={{ name: 'talk' }}>Alle gesprekken</ToScreen>}
      intro={
        <>
          <TalkNav talk={talk.id} />
          <p>
            {dayWords(talk)}. {aboutWords(talk)}.
          </p>
        </>
      }
    >
      <div className="stack-l">
        {(weighs || talk.orders.length > 0) && <OrderRecord talk={talk} />}
        <Cards talk={talk} />
        {!isShort && <Closing talk={talk} />}
        <ToYear talk={talk} />
        <TalkPapers talk={talk} />
      </div>
    </Page>
  )
}

const ALL = 'alle'

/** From sixteen people on each table has an entry of its own. */
function Cards({ talk }: { readonly talk: Talk }) {
  const [table, setTable] = useState(ALL)
  const cards = useCardsOf(talk)
  const tables = tablesOf(Number(talk.people) || 0, talk.cards)
  const here = tables[Number(table) - 1]
  const shown = here === undefined ? cards : cards.filter(({ id }) => here.cards.includes(id))
  const known = new Set(talk.cards)
  const loose = talk.outcomes.filter(({ card }) => !known.has(card))
  return (
    <>
      {tables.length > 1 && (
        <Views
          label="Van welke tafel?"
          views={[
            { value: ALL, words: 'Alle tafels' },
            ...tables.map((_, at) => ({ value: String(at + 1), words: `Tafel ${at + 1}` }))
          ]}
          value={table}
          onChange={setTable}
        />
      )}
      {shown.map((card, at) => (
        <CardOutcomes
          key={card.id}
          talk={talk}
          card={card}
          title={`${at + 1}. ${card.question}`}
          table={here === undefined ? '' : table}
        />
      ))}
      {cards.length === 0 && loose.length === 0 && (
        <p className="measure">
          U koos nog geen kaarten.{' '}
          <ToScreen screen={{ name: 'talk', talk: talk.id }} field={`talk:${talk.id}.cards`}>
            Kies eerst de kaarten
          </ToScreen>
          .
        </p>
      )}
      {loose.length > 0 && <CardOutcomes talk={talk} card={undefined} title="Andere uitkomsten" table="" />}
    </>
  )
}
