// What a step of the school year tells of itself: how far it is, and in a sentence or two what was done.
import { writeDay, type IsoDay } from '../../day.ts'
import type { SectionState } from '../../law/section-state.ts'
import type { Offer } from '../../school/current-offer.ts'
import type { School } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'

export interface Asked {
  readonly school: School
  readonly offer: Offer
  readonly today: IsoDay
  /** How far the section with the pupils' say is. */
  readonly pupils: SectionState
  /** How many questions "Wat is er veranderd?" has. */
  readonly questions: number
}

/**
 * What was done, in a sentence or two; without it the line of the step says what it is about (assets/steps). Everything is read from the
 * round of the offer and from the profile; nothing here is kept.
 */
export type StepTeller = (asked: Asked) => readonly [state: SectionState, done?: string | undefined]

export const state = (name: SectionState['state'], label: string): SectionState => ({ state: name, label })
export const NOT_STARTED = state('not-started', 'Nog niet begonnen')
export const BUSY = state('busy', 'Bezig')
export const DONE = state('finished', 'Klaar')

export const isFilled = (text: string): boolean => text.trim() !== ''

/** As it is written in a sentence; undefined as long as it is no day. */
export const onDay = (text: string): string | undefined => {
  const day = typedDay(text)
  return day === undefined ? undefined : writeDay(day)
}
