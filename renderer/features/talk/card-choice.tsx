// Which cards a talk has: those that are proposed with why, all others by their theme, and in which order they come.
import { Button } from '@mantine/core'
import { conversation } from '#assets/conversation/index.ts'
import type { TalkCard } from '#shared/conversation/cards.ts'
import type { ProposedCard } from '#shared/conversation/proposed.ts'
import { MOST_CARDS } from '#shared/conversation/talk.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import { setTalkCards, type Talk } from '#shared/school/talk-edits.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ToScreen } from '../../components/link.tsx'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { useAllCards, useCardsOf, useProposed } from './use-cards.ts'

export function CardChoice({ talk }: { readonly talk: Talk }) {
  const chosen = useCardsOf(talk)
  const proposed = useProposed(talk)
  const mayWrite = useMayWrite()
  const title = talkAnchor(talk.id, 'cards')
  const others = proposed.filter(({ card }) => !talk.cards.includes(card.id))
  const room = MOST_CARDS - talk.cards.length
  const add = (ids: readonly string[]): void => {
    edit(setTalkCards(talk.id, [...talk.cards, ...ids].slice(0, MOST_CARDS)))
    goToField(title)
    announce(`${counted(ids.length, 'kaart', 'kaarten')} gekozen.`)
  }
  return (
    <section className="stack" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        Kaarten {chosen.length > 0 && `(${chosen.length})`}
      </h2>
      {chosen.length > 0 && <Chosen talk={talk} cards={chosen} proposed={proposed} />}
      {room <= 0 && <p>Dit zijn acht kaarten. Meer past niet in één gesprek.</p>}
      {mayWrite && room > 0 && others.length > 0 && (
        <>
          <h3>Voorgesteld</h3>
          <ul className="talk-cards">
            {others.map(({ card, reason }) => (
              <li key={card.id}>
                <Face card={card} />
                <Why reason={reason} />
                <Choose card={card} onChoose={() => add([card.id])} />
              </li>
            ))}
          </ul>
          {chosen.length === 0 && (
            <p>
              <Button variant="default" onClick={() => add(others.map(({ card }) => card.id))}>
                Neem deze {counted(others.length, 'kaart', 'kaarten')}
              </Button>
            </p>
          )}
        </>
      )}
      {mayWrite && room > 0 && (
        <Disclosure summary="Kies zelf uit alle kaarten">
          <All not={talk.cards} onChoose={(id) => add([id])} />
        </Disclosure>
      )}
    </section>
  )
}

function Face({ card: { question, tip } }: { readonly card: TalkCard }) {
  return (
    <>
      <p>
        <strong>{question}</strong>
      </p>
      {tip !== '' && <p className="small soft">{tip}</p>}
    </>
  )
}

/** Nothing of a card that she chose by herself. */
const Why = ({ reason }: { readonly reason: ProposedCard['reason'] | undefined }) =>
  reason === undefined ? null : (
    <p className="small">
      <strong>Waarom deze?</strong> {conversation.texts.reasons[reason]}.
    </p>
  )

const Choose = ({ card, onChoose }: { readonly card: TalkCard; readonly onChoose: () => void }) => (
  <button type="button" className="text-button" onClick={onChoose}>
    Kies deze kaart<span className="unseen">: {card.question}</span>
  </button>
)

interface ChosenProps {
  readonly talk: Talk
  readonly cards: readonly TalkCard[]
  readonly proposed: readonly ProposedCard[]
}

function Chosen({ talk, cards, proposed }: ChosenProps) {
  const mayWrite = useMayWrite()
  const title = talkAnchor(talk.id, 'cards')
  const up = (at: number): void => {
    const order = [...talk.cards]
    order.splice(at - 1, 0, ...order.splice(at, 1))
    edit(setTalkCards(talk.id, order))
    announce(`Deze kaart komt nu als nummer ${at}.`)
  }
  const drop = (id: string): void => {
    edit(
      setTalkCards(
        talk.id,
        talk.cards.filter((card) => card !== id)
      )
    )
    goToField(title)
    announce('De kaart is eruit gehaald. U kunt dit ongedaan maken.')
  }
  return (
    <ol className="points">
      {cards.map((card, at) => (
        <li key={card.id}>
          <Face card={card} />
          <Why reason={proposed.find((one) => one.card.id === card.id)?.reason} />
          {mayWrite && (
            <p className="row">
              {at > 0 && (
                <button type="button" className="text-button" onClick={() => up(at)}>
                  Leg hoger<span className="unseen">: {card.question}</span>
                </button>
              )}
              <button type="button" className="text-button" onClick={() => drop(card.id)}>
                Haal eruit<span className="unseen">: {card.question}</span>
              </button>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

interface AllProps {
  readonly not: readonly string[]
  readonly onChoose: (id: string) => void
}

function All({ not, onChoose }: AllProps) {
  const cards = useAllCards().filter(({ id }) => !not.includes(id))
  const themes = [...conversation.cards.themes, { id: '', title: 'Eigen kaarten' }]
  return (
    <div className="stack">
      {themes.map((theme) => {
        const of = cards.filter((card) => card.theme === theme.id)
        return of.length === 0 ? null : (
          <div key={theme.id} className="stack-s">
            <h3>{theme.title}</h3>
            <ul className="talk-cards">
              {of.map((card) => (
                <li key={card.id}>
                  <Face card={card} />
                  <Choose card={card} onChoose={() => onChoose(card.id)} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p>
        Mist u een vraag?{' '}
        <ToScreen screen={{ name: 'talk' }} field="ownCards.list">
          Maak een eigen kaart
        </ToScreen>
        .
      </p>
    </div>
  )
}
