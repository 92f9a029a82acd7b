// The chapters of the profile, one per section: for the full SOP, for the example beside the field, and for what was adopted
// last time.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { sectionData } from '../law/section-page.ts'
import { isoDay, parseSchoolYear, startYearOf, type IsoDay } from '../day.ts'
import { currentOffer, offerOf, type Offer } from '../school/current-offer.ts'
import { isRoundPart, type School, type SectionId } from '../school/school.ts'
import { typedSchoolYear } from '../typed-day.ts'
import { ambitionsChapter } from './chapters/ambitions.ts'
import { basicSupportChapter } from './chapters/basic-support.ts'
import { coherenceChapter } from './chapters/coherence.ts'
import { cooperationChapter } from './chapters/cooperation.ts'
import { decisionChapter } from './chapters/decision.ts'
import { expertiseChapter } from './chapters/expertise.ts'
import { extraSupportChapter } from './chapters/extra-support.ts'
import { facilitiesChapter } from './chapters/facilities.ts'
import { limitsChapter } from './chapters/limits.ts'
import { portraitChapter } from './chapters/portrait.ts'
import { pupilsSayChapter } from './chapters/pupils-say.ts'
import { supportStructureChapter } from './chapters/support-structure.ts'
import { trainingChapter } from './chapters/training.ts'
import type { Chapter } from './chapter.ts'
import { documentWords } from './document-words.ts'
import { keyMaker } from './keys.ts'
import type { OutlineBlock } from './outline.ts'
import { toldSection } from './told-section.ts'

/** The sections of which a reader wants something else than what the screen asks, in its order. */
const ownChapters: Readonly<Partial<Record<SectionId, Chapter>>> = {
  portrait: portraitChapter,
  basicSupport: basicSupportChapter,
  supportStructure: supportStructureChapter,
  extraSupport: extraSupportChapter,
  expertise: expertiseChapter,
  facilities: facilitiesChapter,
  cooperation: cooperationChapter,
  limits: limitsChapter,
  pupilsSay: pupilsSayChapter,
  ambitions: ambitionsChapter,
  training: trainingChapter,
  coherence: coherenceChapter,
  decision: decisionChapter
}

export const chapterOf = (id: SectionId): Chapter => ownChapters[id] ?? toldSection(id)

/** A section of a school to read, without what is missing: of the version that was adopted last, for example. `offer`: for which one. */
export function chapterToRead(
  id: SectionId,
  school: School,
  catalogue: Catalogue,
  today: IsoDay,
  offer: Offer = currentOffer(school, today)
): readonly OutlineBlock[] {
  return chapterOf(id)({
    school,
    catalogue,
    offer,
    words: documentWords(catalogue, school, offer.schoolYear),
    today,
    adopted: false,
    items: [],
    key: keyMaker()
  })
}

/** What the example school wrote in a section; of its list only the items that the catalogue names. */
export function exampleOf(id: SectionId, catalogue: Catalogue, today: IsoDay): readonly OutlineBlock[] {
  const { only } = sectionData(catalogue, id).example
  const school = catalogue.exampleSchool
  const day = id === 'decision' ? dayOfRound(school, today) : today
  const offer = isRoundPart(id) ? lastOffer(school, today) : currentOffer(school, day)
  if (only.length === 0) return chapterToRead(id, school, catalogue, day, offer)
  const section = Object.fromEntries(
    Object.entries(school.sections[id]).map(([field, value]) => [
      field,
      Array.isArray(value) && field !== 'confirmations'
        ? value.filter((item: { id: string }) => only.includes(item.id))
        : value
    ])
  )
  return chapterToRead(id, { ...school, sections: { ...school.sections, [id]: section } }, catalogue, day)
}

/** The offer of the example's own round, whatever year it is. */
function lastOffer(school: School, today: IsoDay): Offer {
  const schoolYear = typedSchoolYear(school.rounds.at(-1)?.schoolYear ?? '')
  return schoolYear === undefined ? currentOffer(school, today) : offerOf(school, schoolYear, today)
}

/** A day in the year of the example's own round: in later years, too, its decision shows more than "volgt". */
function dayOfRound({ rounds }: School, today: IsoDay): IsoDay {
  const schoolYear = parseSchoolYear(rounds.at(-1)?.schoolYear ?? '')
  return schoolYear === undefined ? today : isoDay(`${startYearOf(schoolYear)}-07-31`)
}
