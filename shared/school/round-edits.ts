// Edits of a round: its fields as they stand, the answers to what changed, the points of the MR's advice, the decision, and closing it
// without one. A round begins with its first edit.
import type { Draft } from 'immer'
import { isSameDay, typedDay } from '../typed-day.ts'
import { bringsGuide } from './current-offer.ts'
import { emptyOf } from './empty.ts'
import { round as roundFields, type Destination } from './round-fields.ts'
import { removeById, single, typed, type Edit } from './edit.ts'
import { roundFieldAt, type RoundField, type RoundValue } from './round-values.ts'
import { newRound, type Round, type RoundPart, type School } from './school.ts'

/** Which round: that with this id, and where there is none the one that the edit begins, for the offer of this school year. */
export interface RoundKey {
  readonly id: string
  readonly schoolYear: string
}

/** One of which nobody knew the year gets it with its first edit: that of the offer that it was shown for. */
export const withRound = (
  { id, schoolYear }: RoundKey,
  draft: Draft<School>,
  work: (round: Draft<Round>) => void
): void => {
  let round = draft.rounds.find((one) => one.id === id)
  if (round === undefined) {
    draft.rounds.push(newRound(id, schoolYear))
    round = draft.rounds.at(-1)
  }
  if (round === undefined) return
  if (round.schoolYear === '') round.schoolYear = schoolYear
  work(round)
}

/** Of a section that keeps what it asks per offer: the director says of this offer that it is finished, or no longer. */
export const setPartFinished = (key: RoundKey, section: RoundPart, finished: boolean): Edit =>
  single(finished ? 'onderdeel klaar gemeld' : 'onderdeel weer geopend', (draft) =>
    withRound(key, draft, (round) => {
      round[section].finished = finished
    })
  )

/** A decision between two years, on the offer of a school year. It is there from now on. */
export const beginBetween = ({ id, schoolYear }: RoundKey): Edit =>
  single('besluit tussendoor begonnen', (draft) => {
    const round = newRound(id, schoolYear)
    draft.rounds.push({ ...round, kind: 'interim', adoption: { ...round.adoption, what: 'guide' } })
  })

/** The answer to a question of "Wat is er veranderd?"; null takes it back. */
export const answerChange = (key: RoundKey, question: string, answer: 'yes' | 'no' | null): Edit =>
  single('antwoord gewijzigd', (draft) =>
    withRound(key, draft, ({ changes }) => {
      if (answer === null) delete changes[question]
      else changes[question] = answer
    })
  )

/** "Op alle tien: nee": the same answer to each of these that has none yet. */
export const answerRest = (key: RoundKey, questions: readonly string[], answer: 'yes' | 'no'): Edit =>
  single('antwoorden gewijzigd', (draft) =>
    withRound(key, draft, ({ changes }) => {
      for (const question of questions) changes[question] ??= answer
    })
  )

/** How pupils were heard, as in the year before; what is written already stays. What came of it is of each year anew. */
export const hearAsBefore = (key: RoundKey, before: Round['pupilsSay']): Edit =>
  single('manier van vorig jaar overgenomen', (draft) =>
    withRound(key, draft, ({ pupilsSay }) => {
      for (const field of mannerOfHearing) if (pupilsSay[field].trim() === '') pupilsSay[field] = before[field]
    })
  )

export const mannerOfHearing = ['chosenBy', 'form', 'help'] as const

/** What is decided and by whom, as in the year before, where neither is said yet. The day is of this year, and the whole profile is said each time. */
export const decideAsBefore = (key: RoundKey, before: Round['adoption']): Edit =>
  single('besluit gewijzigd', (draft) =>
    withRound(key, draft, ({ adoption }) => {
      if (adoption.what !== 'unknown' || adoption.by !== 'unknown') return
      adoption.what = before.what === 'both' ? 'guide' : before.what
      adoption.by = before.by
      if (adoption.mandate === '') adoption.mandate = before.mandate
    })
  )

/** To each of these it was sent on this day. */
export const sendAll = (key: RoundKey, to: readonly Destination[], day: string): Edit =>
  single('verzending ingevuld', (draft) =>
    withRound(key, draft, ({ sent }) => {
      for (const one of to) sent[one] = day
    })
  )

/** Several of its days at once, such as those of one evening. */
export const setRoundDays = (key: RoundKey, addresses: readonly RoundField[], day: string): Edit =>
  typed('dag ingevuld', `round.${key.id}.${addresses.join(' ')}`, (draft) =>
    withRound(key, draft, (round) => {
      for (const address of addresses) {
        const { group, name, field } = roundFieldAt(address)
        if (field.kind === 'day') (round[group] as Record<string, unknown>)[name] = day
      }
    })
  )

/** What is unusual, by verdict: the director says that it is right, or takes that back. */
export const setSure = (key: RoundKey, verdict: string, isRight: boolean): Edit =>
  single(isRight ? 'bevestigd dat het klopt' : 'bevestiging teruggenomen', (draft) =>
    withRound(key, draft, ({ sure }) => {
      if (isRight) sure[verdict] = 'yes'
      else delete sure[verdict]
    })
  )

/** A field as it stands. Typing in one is one step of undo, choosing a word is a step of its own. */
export function setRoundField<A extends RoundField>(key: RoundKey, address: A, value: RoundValue<A>): Edit {
  const { group, name, field, noun } = roundFieldAt(address)
  const label = `${noun} gewijzigd`
  const apply: Edit['apply'] = (draft) =>
    withRound(key, draft, (round) => {
      ;(round[group] as Record<string, unknown>)[name] = value
    })
  return field.kind === 'choice' ? single(label, apply) : typed(label, `round.${key.id}.${group}.${name}`, apply)
}

export const addPoint = (key: RoundKey, id: string): Edit =>
  single('punt van de MR toegevoegd', (draft) =>
    withRound(key, draft, (round) => void round.mr.points.push({ id, ...emptyOf(roundFields.mr.shape.points.shape) }))
  )

export const removePoint = (key: RoundKey, id: string): Edit =>
  single('punt van de MR verwijderd', (draft) => withRound(key, draft, (round) => removeById(round.mr.points, id)))

export const setPointText = (key: RoundKey, id: string, field: 'point' | 'why', value: string): Edit =>
  typed('punt van de MR gewijzigd', `round.${key.id}.point.${id}.${field}`, (draft) =>
    withRound(key, draft, (round) => {
      const point = round.mr.points.find((one) => one.id === id)
      if (point) point[field] = value
    })
  )

export const setPointAnswer = (key: RoundKey, id: string, answer: Round['mr']['points'][number]['answer']): Edit =>
  single('antwoord aan de MR gewijzigd', (draft) =>
    withRound(key, draft, (round) => {
      const point = round.mr.points.find((one) => one.id === id)
      if (point) point.answer = answer
    })
  )

export const setPointKind = (key: RoundKey, id: string, kind: Round['mr']['points'][number]['kind']): Edit =>
  single('soort punt van de MR gewijzigd', (draft) =>
    withRound(key, draft, (round) => {
      const point = round.mr.points.find((one) => one.id === id)
      if (point) point.kind = kind
    })
  )

/**
 * The decision is taken and its version is frozen. Adopting a whole SOP begins the four years anew. The school guide is another decision, with
 * a day of its own.
 * @param sopId of the row in which the whole SOP counts, where it does
 */
export const recordAdoption = (key: RoundKey, version: string, sopId: string): Edit =>
  single('besluit vastgelegd', (draft) =>
    withRound(key, draft, ({ adoption }) => {
      adoption.version = version
      const { sopAdoptions } = draft.rhythms
      if (isOfSop(adoption) && !sopAdoptions.some((one) => isSameDay(one.day, adoption.day)))
        sopAdoptions.push({ id: sopId, day: adoption.day })
    })
  )

/**
 * "Besluit herstellen": the decision can be recorded anew. Its version stays in its folder, and why it was reopened stays on
 * record; the day that the four years count with goes, because the new record brings it back. The day of the school guide stays: it was
 * adopted all the same. Nothing happens where no decision is recorded.
 */
export const reopenAdoption = (key: RoundKey, id: string, day: string, why: string): Edit =>
  single('besluit heropend', (draft) =>
    withRound(key, draft, ({ adoption }) => {
      if (adoption.version === '') return
      adoption.reopened.push({ id, day, why, version: adoption.version })
      adoption.version = ''
      if (isOfSop(adoption))
        draft.rhythms.sopAdoptions = draft.rhythms.sopAdoptions.filter((one) => !isSameDay(one.day, adoption.day))
    })
  )

const isOfSop = ({ what }: Pick<Round['adoption'], 'what'>): boolean => what === 'sop' || what === 'both'

/**
 * "Is niet gebeurd, omdat …": the round comes to no end. All that is in it stays. One whose decision was recorded may still miss its school
 * guide; one that ends with its decision is not closed, nor one with a day for its guide.
 */
export const closeRound = (key: RoundKey, day: string, why: string): Edit =>
  single(`schooljaar ${key.schoolYear} afgesloten`, (draft) =>
    withRound(key, draft, (round) => {
      const hasGuide = draft.rhythms.guideAdoptions.some(
        (row) => row.schoolYear === round.schoolYear && typedDay(row.day) !== undefined
      )
      if (bringsGuide(round) ? !hasGuide : round.adoption.version === '') round.closed = { day, why }
    })
  )

/** Closing is taken back. */
export const openRoundAgain = (key: RoundKey): Edit =>
  single(`schooljaar ${key.schoolYear} weer geopend`, (draft) =>
    withRound(key, draft, (round) => {
      round.closed = { day: '', why: '' }
    })
  )
