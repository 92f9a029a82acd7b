// What the profile lets us think that a school offers of each need, with the reason beside it. The director decides: nothing of it is taken over by
// itself. A word in a running text is no offer; so only what stands in the lists counts, and of an arrangement the question that it is for.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { linkKinds, type NeedLinks } from '../school/need-edits.ts'
import type { NeedLevel, School } from '../school/school.ts'
import { needLevels } from '../school/vocabulary.ts'
import { hasPhrase, stemOf, wordsIn } from './stems.ts'

export interface NeedReason {
  readonly kind: 'arrangement' | 'expertise' | 'facility' | 'partner' | 'agreement'
  /** Of the row in its list. */
  readonly id: string
  /** As the school wrote it. */
  readonly said: string
}

export interface ProposedNeed {
  readonly need: Need
  /** In their own order; one at least. */
  readonly levels: readonly NeedLevel[]
  readonly links: Readonly<Record<keyof NeedLinks, readonly string[]>>
  readonly reasons: readonly NeedReason[]
}

/** All that the profile says of a need, also what says nothing alone: material, or a partner. */
export const reasonsFor = (school: School, need: Need, { typeOnly }: NeedsContent): readonly NeedReason[] =>
  hintsOf(school, need, new Set(typeOnly))
    .map(({ reason }) => reason)
    .filter(isFirst)

interface Hint {
  /** Undefined: it stands by another hint, and says nothing alone. */
  readonly level: NeedLevel | undefined
  readonly reason: NeedReason
}

/** For the needs of its sector, in their order; those of which the profile says nothing are left out. */
export function proposedNeeds(school: School, content: NeedsContent): readonly ProposedNeed[] {
  const common = new Set(content.typeOnly)
  return content.needs
    .filter(({ sectors }) => sectors.includes(school.identity.sector))
    .flatMap((need) => {
      const hints = hintsOf(school, need, common)
      const said = new Set(hints.flatMap(({ level }) => level ?? []))
      if (said.size === 0) return []
      const reasons = hints.map(({ reason }) => reason).filter(isFirst)
      const of = (kind: NeedReason['kind']): readonly string[] =>
        reasons.filter((reason) => reason.kind === kind).map(({ id }) => id)
      return [
        {
          need,
          levels: needLevels.filter((level) => said.has(level)),
          links: {
            arrangements: of('arrangement'),
            expertise: of('expertise'),
            facilities: of('facility'),
            partners: of('partner')
          } satisfies Record<(typeof linkKinds)[number], readonly string[]>,
          reasons
        }
      ]
    })
}

function hintsOf({ sections }: School, need: Need, common: ReadonlySet<string>): readonly Hint[] {
  const all = phrasesOf([...need.words, ...need.searchOnly])
  // Where a text is about more than one thing, a common word says too little.
  const telling = phrasesOf([...need.words, ...need.searchOnly].filter((word) => !common.has(word)))
  const says = (text: string, phrases: readonly (readonly string[])[]): boolean => {
    const stems = stemsOf(text)
    return phrases.some((phrase) => hasPhrase(stems, phrase))
  }
  const { arrangements } = sections.extraSupport
  return [
    ...sections.basicSupport.agreements
      .filter(({ id, text, status }) => status === 'yes' && (need.agreements.includes(id) || says(text, telling)))
      .map(({ id, text }) => hint('in-class', 'agreement', id, text)),
    ...arrangements
      .filter(({ question }) => says(question, all))
      .flatMap(({ id, question, otherSchools }) => [
        hint('extra', 'arrangement', id, question),
        ...(otherSchools === 'yes' ? [hint('for-others', 'arrangement', id, question)] : [])
      ]),
    ...sections.expertise.items
      .filter(({ name, stand }) => stand === 'present' && isOneOf(name, need.functions))
      .flatMap(({ id, name, where }) => [
        ...(where.includes('school') ? [hint('extra', 'expertise', id, name)] : []),
        ...(where.some((one) => outside.has(one)) ? [hint('outside', 'expertise', id, name)] : [])
      ]),
    ...sections.facilities.items
      .filter(({ name, present }) => (present === 'yes' || present === 'partly') && isOneOf(name, need.facilities))
      .map(({ id, name }) => hint(undefined, 'facility', id, name)),
    ...sections.cooperation.partners
      .filter(({ name, purpose }) => says(`${name}\n${purpose}`, telling))
      .map(({ id, name }) => hint(undefined, 'partner', id, name))
  ]
}

const outside: ReadonlySet<string> = new Set(['board', 'partnership', 'external'])

const hint = (level: NeedLevel | undefined, kind: NeedReason['kind'], id: string, said: string): Hint => ({
  level,
  reason: { kind, id, said }
})

/** A row that gives two levels is one reason. */
const isFirst = (one: NeedReason, at: number, all: readonly NeedReason[]): boolean =>
  all.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === at

const stemsOf = (text: string): readonly string[] => wordsIn(text).map(stemOf)
const phrasesOf = (words: readonly string[]): readonly (readonly string[])[] => words.map(stemsOf)
/** Whether a row of the school has one of these names. */
export const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some((one) => stemsOf(one).join(' ') === stemsOf(name).join(' '))
