// What changes against the version that was adopted before, section by section. Compared are the words that a reader sees, not
// the keys below them: a list in another order is a change, a new id is not.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { currentOffer, offerBefore, offerOf, type Offer } from '../school/current-offer.ts'
import { isRoundPart, sectionIds, withoutSections, type School, type SectionId } from '../school/school.ts'
import { chapterToRead } from './chapters.ts'
import { documentWords } from './document-words.ts'
import { outlineText } from './outline.ts'
import type { DocumentSource } from './source.ts'

export interface SectionChange {
  readonly section: SectionId
  /**
   * new: nothing of the school stood there before · gone: nothing of the school stands there any more · follows: it is written anew for each
   * offer, and stood there for an earlier one
   */
  readonly change: 'new' | 'changed' | 'same' | 'gone' | 'follows'
}

/** All sections, in the profile's order; none when there is no earlier version. */
export function sectionChanges(source: DocumentSource): readonly SectionChange[] {
  const { school, earlier } = source
  if (earlier === null) return []
  return sectionIds.map((section) => ({ section, change: compare(section, earlier.school, school, source) }))
}

/** The sections that read differently in two schools, in the profile's order; both for the offer that the other works at. */
export function sectionsThatDiffer(
  one: School,
  other: School,
  content: Pick<DocumentSource, 'catalogue' | 'today'>
): readonly SectionId[] {
  const { schoolYear } = currentOffer(other, content.today)
  const words = (section: SectionId, school: School): string =>
    wordsIn(section, school, content, offerOf(school, schoolYear, content.today))
  return sectionIds.filter((section) => words(section, one) !== words(section, other))
}

/**
 * What happened at school: the questions of "Wat is er veranderd?" that were answered with yes, each as a sentence for the reader. Why a
 * section was changed it does not say: that a question may touch a section is a help for who writes, and no reason that somebody gave.
 */
export function happenedAtSchool({ school, catalogue, today }: DocumentSource): readonly string[] {
  const { schoolYear, round } = currentOffer(school, today)
  const words = documentWords(catalogue, school, schoolYear)
  const { changes } = round
  const texts: Readonly<Record<string, string>> = requestTexts.changes
  return catalogue.changeQuestions
    .filter(({ id }) => changes[id] === 'yes')
    .map(({ id, question }) => fill(texts[id] ?? question, words))
}

/**
 * Both are read on the same day and for the same offer, so that a day or a year that passed makes no change. What is written anew for each
 * offer is compared with what was written last.
 */
function compare(section: SectionId, before: School, now: School, source: DocumentSource): SectionChange['change'] {
  const { schoolYear } = currentOffer(source.school, source.today)
  const present = (school: School): Offer => offerOf(school, schoolYear, source.today)
  const words = (school: School, offer: Offer): string => wordsIn(section, school, source, offer)
  const isWritten = (school: School, { round }: Offer): boolean => {
    const emptied = without(section, school)
    const offer = { schoolYear, round: emptied.rounds[school.rounds.indexOf(round)] ?? round }
    return words(school, { schoolYear, round }) !== words(emptied, offer)
  }
  const then = present(before)
  const last = isRoundPart(section) && !isWritten(before, then) ? offerBefore(before, section, then) : undefined
  const [was, is] = [isWritten(before, last ?? then), isWritten(now, present(now))]
  if (was !== is) return is ? 'new' : last === undefined ? 'gone' : 'follows'
  return words(before, { ...(last ?? then), schoolYear }) === words(now, present(now)) ? 'same' : 'changed'
}

const wordsIn = (
  section: SectionId,
  school: School,
  { catalogue, today }: Pick<DocumentSource, 'catalogue' | 'today'>,
  offer: Offer
): string =>
  outlineText({ blocks: chapterToRead(section, school, catalogue, today, offer) })
    .replace(/\s+/gu, ' ')
    .trim()

/** What is left then is the text that stands there for every school. */
const without = (section: SectionId, school: School): School => withoutSections(school, [section])
