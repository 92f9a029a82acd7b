// What a talk is: how long it takes, who sits at which table, how far it is.
import type { Conversation, KnownForm, TalkFormContent } from '../catalogue/conversation-content.ts'
import { newestFirst, NO_DAY } from '../dated.ts'
import type { IsoDay } from '../day.ts'
import { knownWord } from '../school/field.ts'
import type { School } from '../school/school.ts'
import type { Talk } from '../school/talk-edits.ts'
import { talkForms } from '../school/vocabulary.ts'
import { typedDay } from '../typed-day.ts'

/** From so many people on they sit at tables. */
export const LARGE_TEAM = 16
const SMALL_TEAM = 6
/** More cards are never talked about at once. */
export const MOST_CARDS = 8
const TABLE = 5
const CARDS_PER_TABLE = 2
const CARDS_PER_GROUP = 4

/** The form that fits so many people. */
export const formFor = (people: number): KnownForm =>
  people >= LARGE_TEAM ? 'large' : people > 0 && people <= SMALL_TEAM ? 'small' : 'long'

/** Undefined as long as no form is chosen, and for a form that this version does not know. */
export function formOf(
  { form }: Pick<Talk, 'form'>,
  { talk: { forms } }: Pick<Conversation, 'talk'>
): TalkFormContent | undefined {
  const known = knownWord(talkForms, form)
  return forms.find(({ id }) => id === known)
}

export const minutesOf = ({ parts }: Pick<TalkFormContent, 'parts'>): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0)

export interface Table {
  readonly people: number
  readonly cards: readonly string[]
}

/**
 * Who sits together, and with which cards. Below sixteen people one table with up to four cards, and two groups with more; from sixteen on tables
 * of four or five with two cards each, so that every card lies on some table as far as there are tables for it. With nobody or no cards: none.
 */
export function tablesOf(people: number, cards: readonly string[]): readonly Table[] {
  const chosen = [...new Set(cards)].slice(0, MOST_CARDS)
  if (people <= 0 || chosen.length === 0) return []
  if (people < LARGE_TEAM) {
    const groups = chosen.length > CARDS_PER_GROUP && people > 1 ? 2 : 1
    return seated(people, groups).map((seats, at) => ({ people: seats, cards: part(chosen, groups, at) }))
  }
  return seated(people, Math.ceil(people / TABLE)).map((seats, at) => ({
    people: seats,
    cards: [...new Set([0, 1].map((next) => chosen[(at * CARDS_PER_TABLE + next) % chosen.length] ?? ''))]
  }))
}

/** As equal as can be, the larger ones first. */
const seated = (people: number, tables: number): readonly number[] =>
  Array.from({ length: tables }, (_, at) => Math.floor(people / tables) + (at < people % tables ? 1 : 0))

function part(cards: readonly string[], groups: number, at: number): readonly string[] {
  const each = Math.ceil(cards.length / groups)
  return cards.slice(at * each, (at + 1) * each)
}

/** planned: it has no day, or that is still to come · held: its day was, or it has none and something came out of it · recorded: written down with its year */
export type TalkState = 'planned' | 'held' | 'recorded'

/** Something came out of it, or it was written down. */
export const isHeld = ({ outcomes, recordedOn }: Talk): boolean => outcomes.length > 0 || recordedOn !== ''

/** That of the second time, where there is one; undefined where it has none. */
export const lastDayOfTalk = ({ day, secondDay }: Pick<Talk, 'day' | 'secondDay'>): IsoDay | undefined =>
  typedDay(secondDay) ?? typedDay(day)

/** Its first day is after today, whatever was written down of it already. */
export const isToCome = ({ day }: Pick<Talk, 'day'>, today: IsoDay): boolean => (typedDay(day) ?? today) > today

/** What is wrong with the day on which the team was told: it is still to come, or it was before the talk; undefined where nothing is. */
export function toldFault(talk: Pick<Talk, 'day' | 'toldOn'>, today: IsoDay): 'to-come' | 'before-talk' | undefined {
  const [on, told] = [typedDay(talk.day), typedDay(talk.toldOn)]
  if (told === undefined) return undefined
  if (told > today) return 'to-come'
  return on !== undefined && told < on ? 'before-talk' : undefined
}

export function stateOf(talk: Talk, today: IsoDay): TalkState {
  if (talk.recordedOn !== '') return 'recorded'
  if (isToCome(talk, today)) return 'planned'
  const day = typedDay(talk.day)
  return isHeld(talk) || (day !== undefined && day < today) ? 'held' : 'planned'
}

/** In the order of their days, the newest first; those without a day before all others. */
export const talksOf = ({ internal }: School): readonly Talk[] => newestFirst(internal.talks)

/** The newest that is not still to come and of which something came out; undefined where there is none. */
export const lastTalk = (school: School, today: IsoDay): Talk | undefined =>
  talksOf(school).find((one) => one.outcomes.length > 0 && !isToCome(one, today))

/** The last talk before this one of which something came out; undefined where there is none. */
export function talkBefore(school: School, talk: Pick<Talk, 'id' | 'day'>, today: IsoDay): Talk | undefined {
  const before = typedDay(talk.day) ?? NO_DAY
  return talksOf(school).find(
    (one) =>
      one.id !== talk.id && one.outcomes.length > 0 && !isToCome(one, today) && (typedDay(one.day) ?? NO_DAY) <= before
  )
}
