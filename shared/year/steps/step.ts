// What a step of the school year tells of itself: how far it is, and in a sentence or two what was done.
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import type { TaskState } from '../../catalogue/text-keys.ts'
import type { Offer } from '../../school/current-offer.ts'
import type { School } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'

/** How far it is by what was filled in. What its days say of each other is judged over it (tasks.ts): a task has more ways to stand. */
export interface StepStatus {
  readonly kind: Exclude<TaskState, 'check' | 'late'>
  readonly label: string
}

export interface Asked {
  readonly school: School
  readonly offer: Offer
  readonly today: IsoDay
  /** How far the section with the pupils' say is. */
  readonly pupils: StepStatus
  readonly catalogue: Catalogue
}

/**
 * What was done, in a sentence or two; without it the line of the step says what it is about (assets/steps). Everything is read from the
 * round of the offer and from the profile; nothing here is kept.
 */
export type StepTeller = (asked: Asked) => readonly [status: StepStatus, done?: string | undefined]

export const status = (kind: StepStatus['kind'], label: string): StepStatus => ({ kind, label })
export const NOT_STARTED = status('not-yet', 'Nog niet begonnen')
export const BUSY = status('busy', 'Bezig')
export const DONE = status('done', 'Klaar')

export const isFilled = (text: string): boolean => text.trim() !== ''

/** As it is written in a sentence; undefined as long as it is no day. */
export const onDay = (text: string): string | undefined => {
  const day = typedDay(text)
  return day === undefined ? undefined : writeDay(day)
}

/** It has come; a day that is still to come is a plan. */
export function hasCome(text: string, today: IsoDay): boolean {
  const day = typedDay(text)
  return day !== undefined && day <= today
}
