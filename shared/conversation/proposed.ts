// Which cards are proposed for a talk, and why: what is old, changed, divided or due, and always what pupils said as long as the year asks that.
import { cardReasons, type CardReason, type Conversation } from '../catalogue/conversation-content.ts'
import type { DeadlineKind } from '../catalogue/text-keys.ts'
import { schoolYearOf, startYearOf, type IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { sectionIds, type Round, type School, type SectionId } from '../school/school.ts'
import { markOf } from '../school/seen.ts'
import { typedDay, typedSchoolYear } from '../typed-day.ts'
import { cardsFor, type TalkCard } from './cards.ts'
import { MOST_CARDS, talksOf } from './talk.ts'

export interface ProposedCard {
  readonly card: TalkCard
  /** The strongest one. */
  readonly reason: CardReason
}

export interface Wanted {
  readonly today: IsoDay
  /** How many: four for one table, eight for two groups. */
  readonly wanted: number
  /** What she wants to talk about, or null. */
  readonly section: SectionId | null
  /** Themes of the scan of the team in which statements are divided or not known, the most divided first. */
  readonly divided: readonly string[]
  /** Kinds of what is to be done by now (shared/planning). */
  readonly due: readonly DeadlineKind[]
}

/** So many years unchanged, a section is worth a talk. */
const OLD_YEARS = 3

/**
 * As many as are wanted, at most eight, each once: those with the strongest reason first, and of those what the last talk did not have. Cards of other
 * sectors are never among them.
 */
export function proposedCards(school: School, content: Conversation, asked: Wanted): readonly ProposedCard[] {
  const cards = cardsFor(school, content)
  const { round } = currentOffer(school, asked.today)
  const pupils = pupilsCard(round)
  const old = new Set(unchangedSections(school, asked.today))
  const [last] = talksOf(school).filter(({ outcomes }) => outcomes.length > 0)
  const reasonOf = ({ id, sections }: TalkCard): CardReason | undefined => {
    const said = content.cards.cards.find((card) => card.id === id)
    if (id === pupils) return 'pupils'
    if (asked.section !== null && sections.includes(asked.section)) return 'section'
    if (said?.scan.some((theme) => asked.divided.includes(theme)) === true) return 'divided'
    if (said?.due.some((kind) => asked.due.includes(kind)) === true) return 'due'
    if (said?.changes.some((question) => round.changes[question] === 'yes') === true) return 'changed'
    if (sections[0] !== undefined && old.has(sections[0])) return 'old'
    return content.cards.usual.includes(id) ? 'usual' : undefined
  }
  const weight = ({ card, reason }: ProposedCard): number =>
    cardReasons.indexOf(reason) * 1000 +
    (last?.cards.includes(card.id) === true ? 500 : 0) +
    (reason === 'usual' ? content.cards.usual.indexOf(card.id) : 0)
  const found = cards.flatMap((card, at): readonly ProposedCard[] => {
    const reason = reasonOf(card)
    // A file may hold an id of her own twice: the first counts.
    return reason === undefined || cards.findIndex(({ id }) => id === card.id) < at ? [] : [{ card, reason }]
  })
  return found
    .toSorted((one, other) => weight(one) - weight(other))
    .slice(0, Math.max(0, Math.min(asked.wanted, MOST_CARDS)))
}

/** Before pupils were heard the card on what they said, after it that on what was done with it; null once they were told. */
function pupilsCard({ pupilsSay }: Round): 'k23' | 'k24' | null {
  if (typedDay(pupilsSay.toldOn) !== undefined) return null
  return typedDay(pupilsSay.heldOn) === undefined ? 'k23' : 'k24'
}

/** Sections that say the same as three school years ago or longer, by what was noted when they were looked at. */
export const unchangedSections = (school: School, today: IsoDay): readonly SectionId[] =>
  sectionIds.filter((section) => {
    const { confirmations } = school.sections[section]
    if (confirmations.length === 0) return false
    const mark = markOf(school, section)
    const years = confirmations.flatMap(({ seen, schoolYear }) => {
      const year = typedSchoolYear(schoolYear)
      return seen === mark && year !== undefined ? [startYearOf(year)] : []
    })
    return years.length > 0 && startYearOf(schoolYearOf(today)) + 1 - Math.min(...years) >= OLD_YEARS
  })
