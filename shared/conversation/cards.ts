// The cards that a school can talk about with its team: those of the content for its sector, and its own.
import type { Card, Conversation, PlaceId, TenMinuteCard } from '../catalogue/conversation-content.ts'
import { knownWord } from '../school/field.ts'
import type { School, SectionId } from '../school/school.ts'
import { talks } from '../school/talk-fields.ts'
import { yesOrNo } from '../school/vocabulary.ts'
import { placesOfSection, sectionOfPlace } from './places.ts'

export interface TalkCard {
  readonly id: string
  /** theme: of the content · own: of the school · ten-minutes: of a meeting */
  readonly kind: 'theme' | 'own' | 'ten-minutes'
  readonly theme: string
  readonly question: string
  readonly tip: string
  /** What to write down; empty at a card of the school itself. */
  readonly record: string
  readonly minutes: number
  /** Where what comes out of it can go, the likeliest first. */
  readonly targets: readonly PlaceId[]
  readonly sections: readonly SectionId[]
  /** What comes out of it stays inside, unless it is said otherwise. */
  readonly inside: boolean
}

type Content = Pick<Conversation, 'cards' | 'tenMinutes' | 'places'>
type OwnCard = School['internal']['ownCards'][number]

const CARD_MINUTES = 10

/** Its words are not filled in yet (`fill`). */
export const cardsFor = (school: School, content: Content): readonly TalkCard[] => [
  ...content.cards.cards
    .filter(({ sectors }) => sectors.includes(school.identity.sector))
    .map((card) => ofContent(content, card)),
  ...school.internal.ownCards.filter(({ question }) => question.trim() !== '').map((card) => ofSchool(content, card))
]

/** Any card that a talk can name; undefined where neither the content nor the school has it any more. */
export function cardOf(school: School, content: Content, id: string): TalkCard | undefined {
  const card = content.cards.cards.find((one) => one.id === id)
  if (card !== undefined) return ofContent(content, card)
  const ofMeeting = content.tenMinutes.cards.find((one) => one.id === id)
  if (ofMeeting !== undefined) return ofTenMinutes(content, ofMeeting)
  const own = school.internal.ownCards.find((one) => one.id === id)
  return own === undefined ? undefined : ofSchool(content, own)
}

const ofContent = (content: Content, card: Card): TalkCard => ({
  ...card,
  kind: 'theme',
  sections: sectionsOf(content, card.targets)
})

const ofTenMinutes = (content: Content, { id, question, how, record, targets }: TenMinuteCard): TalkCard => ({
  id,
  kind: 'ten-minutes',
  theme: '',
  question,
  tip: how,
  record,
  minutes: CARD_MINUTES,
  targets,
  sections: sectionsOf(content, targets),
  inside: false
})

function ofSchool(content: Content, { id, question, tip, section, inside }: OwnCard): TalkCard {
  const [first, ...rest] = talks.ownCards.shape.section.words as readonly (SectionId | 'unknown')[] as [
    'unknown',
    ...SectionId[]
  ]
  const known = knownWord<SectionId | 'unknown'>([first, ...rest], section)
  const targets = known === 'unknown' ? [] : placesOfSection(content.places, known)
  return {
    id,
    kind: 'own',
    theme: '',
    question,
    tip,
    record: '',
    minutes: CARD_MINUTES,
    targets,
    sections: known === 'unknown' ? [] : [known],
    inside: knownWord(yesOrNo, inside) === 'yes'
  }
}

function sectionsOf({ places }: Content, targets: readonly PlaceId[]): readonly SectionId[] {
  const sections = targets.flatMap((target) => {
    const place = places.find(({ id }) => id === target)
    return place === undefined ? [] : [sectionOfPlace(place)]
  })
  return [...new Set(sections)]
}
