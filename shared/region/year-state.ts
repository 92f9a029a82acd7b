// "Stand van het jaar": how far each school is with its round of this year, as it delivered that, and what is open next. Not a ranking: by name.
import { yearNexts, type BoardContent, type YearNext } from '../catalogue/board-content.ts'
import { fill } from '../catalogue/fill.ts'
import { parseDay, writeDay, type IsoDay } from '../day.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { isAdvice } from '../law/advice.ts'
import { knownWord } from '../school/field.ts'
import { mrAdvices, yesOrNo } from '../school/vocabulary.ts'
import { filtered, type RegionFilter, type RegionIndex } from './region-index.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

export interface YearState {
  readonly school: SchoolOf
  /** Of what it delivered last this year; undefined: nothing came. */
  readonly deliveredOn: IsoDay | undefined
  /** How its version is called; empty of a concept. */
  readonly version: string
  readonly askedOn: IsoDay | undefined
  readonly advice: (typeof mrAdvices)[number]
  readonly adviceOn: IsoDay | undefined
  /** The decision differs from the advice. */
  readonly departs: (typeof yesOrNo)[number]
  /** The last day on which carrying out waits; undefined where it waits no more. */
  readonly waitsUntil: IsoDay | undefined
  readonly adoptedOn: IsoDay | undefined
  readonly guideAdoptedOn: IsoDay | undefined
  readonly next: YearNext
}

/** In the order of names. A school that is not on the list of the region is in it too: the board decides on it all the same. */
export const yearStates = (index: RegionIndex, today: IsoDay, filter: RegionFilter = {}): readonly YearState[] =>
  filtered(index, filter).map((each) => yearStateOf(schoolOf(each), each.school.now?.delivery, today))

export function yearStateOf(school: SchoolOf, delivery: Delivery | undefined, today: IsoDay): YearState {
  if (delivery === undefined) return { school, ...nothing, next: 'deliver' }
  const { year, profile, deliveredOn, concept } = delivery
  const waitsUntil = parseDay(year.suspendedUntil)
  const state = {
    deliveredOn: parseDay(deliveredOn),
    version: concept ? '' : profile.version.trim(),
    askedOn: parseDay(year.askedOn),
    advice: knownWord(mrAdvices, year.advice as (typeof mrAdvices)[number]),
    adviceOn: parseDay(year.adviceOn),
    departs: knownWord(yesOrNo, year.departs as (typeof yesOrNo)[number]),
    waitsUntil: waitsUntil !== undefined && waitsUntil >= today ? waitsUntil : undefined,
    adoptedOn: parseDay(year.adoptedOn),
    guideAdoptedOn: parseDay(year.guideAdoptedOn)
  }
  return { school, ...state, next: nextOf(state) }
}

const nothing = {
  deliveredOn: undefined,
  version: '',
  askedOn: undefined,
  advice: 'unknown',
  adviceOn: undefined,
  departs: 'unknown',
  waitsUntil: undefined,
  adoptedOn: undefined,
  guideAdoptedOn: undefined
} as const

/** The first that holds. */
function nextOf({
  askedOn,
  advice,
  adoptedOn,
  departs,
  waitsUntil,
  guideAdoptedOn
}: Omit<YearState, 'school' | 'next'>): YearNext {
  if (adoptedOn === undefined) {
    if (advice !== 'unknown') return 'decide'
    return askedOn === undefined ? 'ask' : 'advice'
  }
  if (isAdvice(advice) && departs === 'unknown') return 'follow'
  if (waitsUntil !== undefined) return 'wait'
  return guideAdoptedOn === undefined ? 'guide' : 'nothing'
}

/** How many schools have each next, those that none has too. */
export const countedNexts = (states: readonly YearState[]): Readonly<Record<YearNext, number>> =>
  Object.fromEntries(yearNexts.map((next) => [next, states.filter((state) => state.next === next).length])) as Record<
    YearNext,
    number
  >

/** "Wacht met uitvoeren tot en met 23 november 2026." */
export const nextInWords = ({ next, waitsUntil }: YearState, { nexts }: BoardContent): string =>
  fill(nexts[next], { dag: waitsUntil === undefined ? '' : writeDay(waitsUntil) })

/** "Positief, met wensen" */
export const adviceInWords = ({ advice }: YearState, content: BoardContent): string => content.advice[advice]
