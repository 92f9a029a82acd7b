// What changes against the version that was adopted before, section by section. Compared are the words that a reader sees, not
// the keys below them: a list in another order is a change, a new id is not.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import type { SchoolYear } from '../day.ts'
import { currentOffer, offerOf } from '../school/current-offer.ts'
import { emptySections, sectionIds, type School, type SectionId } from '../school/school.ts'
import { chapterToRead } from './chapters.ts'
import { documentWords } from './document-words.ts'
import { outlineText } from './outline.ts'
import type { DocumentSource } from './source.ts'

export interface SectionChange {
  readonly section: SectionId
  /** new: nothing of the school stood there before · gone: nothing of the school stands there any more */
  readonly change: 'new' | 'changed' | 'same' | 'gone'
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
  const about = { ...content, offerYear: currentOffer(other, content.today).schoolYear }
  return sectionIds.filter((section) => wordsIn(section, one, about) !== wordsIn(section, other, about))
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

/** Both are read on the same day and for the same offer, so that a day or a year that passed makes no change. */
function compare(section: SectionId, before: School, now: School, source: DocumentSource): SectionChange['change'] {
  const offerYear = currentOffer(source.school, source.today).schoolYear
  const words = (school: School): string => wordsIn(section, school, { ...source, offerYear })
  const isWritten = (school: School): boolean => words(school) !== words(without(section, school))
  const [was, is] = [isWritten(before), isWritten(now)]
  if (was !== is) return is ? 'new' : 'gone'
  return words(before) === words(now) ? 'same' : 'changed'
}

const wordsIn = (
  section: SectionId,
  school: School,
  { catalogue, today, offerYear }: Pick<DocumentSource, 'catalogue' | 'today'> & { readonly offerYear: SchoolYear }
): string =>
  outlineText({ blocks: chapterToRead(section, school, catalogue, today, offerOf(school, offerYear, today)) })
    .replace(/\s+/gu, ' ')
    .trim()

/** What is left then is the text that stands there for every school. */
const without = (section: SectionId, school: School): School => ({
  ...school,
  sections: { ...school.sections, [section]: emptySections()[section] }
})
