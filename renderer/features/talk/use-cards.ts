// The cards of a talk with the school's own words in them, and those that are proposed for it.
import { useMemo } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { fill, type Words } from '#shared/catalogue/fill.ts'
import { cardOf, cardsFor, type TalkCard } from '#shared/conversation/cards.ts'
import { proposedCards, type ProposedCard } from '#shared/conversation/proposed.ts'
import { formOf, LARGE_TEAM, MOST_CARDS } from '#shared/conversation/talk.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { useAgenda } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'
import { useDivided } from './use-divided.ts'

const worded = (card: TalkCard, words: Words): TalkCard => ({
  ...card,
  question: fill(card.question, words),
  tip: fill(card.tip, words),
  record: fill(card.record, words)
})

/** In their order; one that nobody knows any more says that it is gone. */
export function useCardsOf({ cards }: Pick<Talk, 'cards'>): readonly TalkCard[] {
  const school = useLateSchool()
  const words = useWords()
  return useMemo(
    () => cards.map((id) => worded(cardOf(school, conversation, id) ?? gone(id), words)),
    [cards, school, words]
  )
}

const gone = (id: string): TalkCard => ({
  id,
  kind: 'own',
  theme: '',
  question: 'Deze kaart is er niet meer.',
  tip: '',
  record: '',
  minutes: 10,
  targets: [],
  sections: [],
  inside: false
})

/** Every card of this school. */
export function useAllCards(): readonly TalkCard[] {
  const school = useLateSchool()
  const words = useWords()
  return useMemo(() => cardsFor(school, conversation).map((card) => worded(card, words)), [school, words])
}

const WANTED = 4

/** With why each is proposed. */
export function useProposed(talk: Talk): readonly ProposedCard[] {
  const school = useSchoolForCards(talk)
  const today = useToday()
  const { deadlines } = useAgenda()
  const words = useWords()
  const divided = useDivided()
  return useMemo(() => {
    const form = formOf(talk, conversation)
    const isLarge = Number(talk.people) >= LARGE_TEAM
    const due = deadlines.flatMap(({ kind, day, done }) =>
      done === null && day !== null && day <= today ? [kind] : []
    )
    return proposedCards(school, conversation, {
      today,
      wanted: isLarge ? MOST_CARDS : Math.max(WANTED, form?.cards ?? WANTED),
      section: sectionIds.find((id) => id === talk.section) ?? null,
      divided,
      due
    }).map(({ card, reason }) => ({ card: worded(card, words), reason }))
  }, [school, talk, today, deadlines, words, divided])
}

/** What this talk itself wrote down says nothing of what it should be about. */
function useSchoolForCards({ id }: Talk): School {
  const school = useLateSchool()
  return useMemo(
    () => ({
      ...school,
      internal: { ...school.internal, talks: school.internal.talks.filter((one) => one.id !== id) }
    }),
    [school, id]
  )
}
