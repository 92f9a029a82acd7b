// What is shown to the team, one after the other, in the order of the form of the talk.
import type { Conversation, TalkPhase } from '#shared/catalogue/conversation-content.ts'
import { becameOf, type Became } from '#shared/conversation/carrying.ts'
import type { TalkCard } from '#shared/conversation/cards.ts'
import { formOf, tablesOf } from '#shared/conversation/talk.ts'
import { hintsInTalk } from '#shared/conversation/talk-hints.ts'
import type { School } from '#shared/school/school.ts'
import { talkRowAnchor } from '#shared/school/talk-anchors.ts'
import type { Talk } from '#shared/school/talk-edits.ts'

export type Slide =
  /** What came out of the last talk, and what became of it. */
  | { readonly kind: 'last'; readonly id: string; readonly minutes: null }
  | { readonly kind: 'phase'; readonly id: string; readonly minutes: number; readonly phase: TalkPhase }
  | { readonly kind: 'weigh'; readonly id: string; readonly minutes: number; readonly phase: TalkPhase }
  | {
      readonly kind: 'card'
      readonly id: string
      readonly minutes: number
      readonly card: TalkCard
      readonly place: number
      readonly of: number
      /** At which tables it lies, from 1; empty with one table. */
      readonly tables: readonly number[]
    }

/** `hasLast`: there was a talk before it. A form that nobody knows has its cards alone. */
export function slidesOf(
  talk: Talk,
  cards: readonly TalkCard[],
  content: Pick<Conversation, 'talk'>,
  hasLast: boolean
): readonly Slide[] {
  const tables = tablesOf(Number(talk.people) || 0, talk.cards)
  const ofCards = cards.map((card, at): Slide => ({
    kind: 'card',
    id: card.id,
    minutes: card.minutes,
    card,
    place: at + 1,
    of: cards.length,
    tables:
      tables.length < 2 ? [] : tables.flatMap((table, place) => (table.cards.includes(card.id) ? [place + 1] : []))
  }))
  const form = formOf(talk, content)
  const parts = form === undefined ? [] : form.parts
  const slides = parts.flatMap(({ phase: id, minutes }): readonly Slide[] => {
    if (id === 'talk') return ofCards
    const phase = content.talk.phases.find((one) => one.id === id)
    return phase === undefined ? [] : [{ kind: id === 'weigh' ? 'weigh' : 'phase', id, minutes, phase }]
  })
  return [
    ...(hasLast ? [{ kind: 'last', id: 'last', minutes: null } as const] : []),
    ...(parts.some(({ phase }) => phase === 'talk') ? slides : [...slides, ...ofCards])
  ]
}

/** What a room may see of what came out of a talk: without what stays inside, and without words that may say who somebody is. */
export function shownOf(school: School, talk: Talk): readonly Became[] {
  const hints = hintsInTalk(school, talk.id)
  return becameOf(school, talk).filter(({ outcome: { id, inside, words } }) => {
    const begin = talkRowAnchor(talk.id, 'outcomes', id, '')
    return !inside && words.trim() !== '' && !hints.some(({ address }) => address.startsWith(begin))
  })
}

interface RhythmPart {
  readonly id: string
  readonly minutes: number
  readonly text: string
}

/**
 * How long each part of a card takes, and which one it is time for. A card that takes longer gives what is left to talking together.
 * @param left seconds of the card
 */
export function rhythmOf(
  rhythm: readonly RhythmPart[],
  minutes: number,
  left: number
): readonly (RhythmPart & { readonly isNow: boolean })[] {
  const spare = minutes - total(rhythm)
  const parts = rhythm.map((part) => (part.id === 'together' ? { ...part, minutes: part.minutes + spare } : part))
  const passed = minutes * 60 - left
  return parts.map((part, at) => {
    const begin = total(parts.slice(0, at)) * 60
    return { ...part, isNow: left > 0 && passed >= begin && passed < begin + part.minutes * 60 }
  })
}

const total = (parts: readonly RhythmPart[]): number => parts.reduce((sum, { minutes }) => sum + minutes, 0)
