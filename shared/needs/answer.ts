// What a school can say of a need to parents who ask: what it offers, what it does not know, who can help it, and what to talk about. Nothing is
// asked of a pupil, and nothing is decided: what is missing here is no reason to refuse.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { addDays } from '../calendar/days.ts'
import { parseDay, type IsoDay } from '../day.ts'
import { inventory } from '../expertise/inventory.ts'
import { placesOf, type Place } from '../school/expertise-places.ts'
import { knownWord, knownWords } from '../school/field.ts'
import { asksAgain } from '../school/need-edits.ts'
import type { NeedLevel, NeedRow, School } from '../school/school.ts'
import { needLevels, needSoons } from '../school/vocabulary.ts'
import { goneUnder, linksOf, type NeedLink } from './links.ts'
import { isOneOf, reasonsFor, type NeedReason } from './proposed.ts'

export interface NeedOffered {
  /** In their own order; one at least. */
  readonly levels: readonly NeedLevel[]
  readonly soon: (typeof needSoons)[number]
  /** Where it stands in the profile. */
  readonly restsOn: readonly NeedLink[]
}

export type NotKnown =
  /** The director said nothing of it yet; `said`: what the profile has all the same. */
  | { readonly kind: 'not-filled-in'; readonly said: readonly NeedReason[] }
  | { readonly kind: 'not-now'; readonly needed: string }
  | { readonly kind: 'asks-again'; readonly gone: readonly NeedLink[] }
  /** Confirmed more than a year ago. */
  | { readonly kind: 'old'; readonly day: IsoDay }
  /** One colleague has it. Only the school knows that. */
  | { readonly kind: 'one-person'; readonly expertise: string }

export type Helper =
  | {
      readonly kind: 'partner'
      readonly id: string
      readonly name: string
      readonly purpose: string
      /** A function of the school that is the contact. */
      readonly through: string
    }
  | { readonly kind: 'expertise'; readonly id: string; readonly name: string; readonly where: readonly Place[] }

const comingStands = ['developing', 'wanted'] as const

/** Expertise that the team learns or looks for: no offer, and nothing that anybody may count on. */
export interface Coming {
  readonly id: string
  readonly name: string
  readonly stand: (typeof comingStands)[number]
}

export interface NeedAnswer {
  readonly need: Need
  readonly offered: NeedOffered | undefined
  readonly notKnown: readonly NotKnown[]
  readonly helpers: readonly Helper[]
  readonly coming: readonly Coming[]
}

/** After so many days what was confirmed is looked at anew. */
const A_YEAR = 366

export function answerTo(school: School, need: Need, content: NeedsContent, today: IsoDay): NeedAnswer {
  const row = school.sections.extraSupport.needs.find((one) => one.need === need.id)
  const reasons = reasonsFor(school, need, content)
  const offered = row === undefined ? undefined : offeredIn(school, row)
  return {
    need,
    offered,
    notKnown: notKnown(school, row, offered, reasons, today),
    helpers: helpers(school, row, reasons),
    coming: comingFor(school, need)
  }
}

function offeredIn(school: School, row: NeedRow): NeedOffered | undefined {
  const levels = knownWords(needLevels, row.levels)
  if (row.notNow || levels.length === 0) return undefined
  return { levels, soon: knownWord(needSoons, row.soon), restsOn: linksOf(school, row) }
}

function notKnown(
  school: School,
  row: NeedRow | undefined,
  offered: NeedOffered | undefined,
  reasons: readonly NeedReason[],
  today: IsoDay
): readonly NotKnown[] {
  if (row?.notNow === true) return [{ kind: 'not-now', needed: row.needed.trim() }]
  if (row === undefined || offered === undefined)
    return [{ kind: 'not-filled-in', said: reasons.filter(({ kind }) => kind !== 'partner') }]
  const day = parseDay(row.confirmedOn)
  const until = day === undefined ? undefined : addDays(day, A_YEAR)
  return [
    ...(asksAgain(school, row) ? [{ kind: 'asks-again' as const, gone: goneUnder(school, row) }] : []),
    ...(day !== undefined && until !== undefined && until < today ? [{ kind: 'old' as const, day }] : []),
    ...inventory(school)
      .filter(({ item, carriers }) => row.expertise.includes(item.id) && isAtSchool(item) && carriers.length === 1)
      .map(({ item }) => ({ kind: 'one-person' as const, expertise: item.name }))
  ]
}

/** Partners that it is linked to or that say so, and functions that are elsewhere: of the board, the SWV or outside. */
function helpers(school: School, row: NeedRow | undefined, reasons: readonly NeedReason[]): readonly Helper[] {
  const isMeant = (kind: NeedReason['kind'], id: string, linked: readonly string[] = []): boolean =>
    linked.includes(id) || reasons.some((reason) => reason.kind === kind && reason.id === id)
  const { cooperation, expertise } = school.sections
  return [
    ...cooperation.partners
      .filter(({ id }) => isMeant('partner', id, row?.partners))
      .map(({ id, name, purpose, through }) => ({ kind: 'partner' as const, id, name, purpose, through })),
    ...expertise.items
      .filter((item) => item.stand === 'present' && isMeant('expertise', item.id, row?.expertise) && !isAtSchool(item))
      .map((item) => ({ kind: 'expertise' as const, id: item.id, name: item.name, where: placesOf(item) }))
  ]
}

const comingFor = ({ sections: { expertise } }: School, need: Need): readonly Coming[] =>
  expertise.items
    .filter(({ name }) => isOneOf(name, need.functions))
    .flatMap(({ id, name, stand }) => knownWords(comingStands, [stand]).map((known) => ({ id, name, stand: known })))

const isAtSchool = ({ where }: { readonly where: readonly string[] }): boolean => where.includes('school')
