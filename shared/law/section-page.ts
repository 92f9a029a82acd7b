// What a section's page says, with the words of this school filled in. Made from the catalogue in assets/.
import type { IsoDay } from '../day.ts'
import { groundFor } from './frames.ts'
import type { Ground } from './ground.ts'
import { freshAgreement } from '../school/edits.ts'
import type { Agreement, School, SectionId } from '../school/school.ts'
import type { Catalogue, SectionData } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'

export interface SectionPage {
  readonly id: SectionId
  /** 1 to 15, the section's place in the full profile. */
  readonly number: number
  readonly part: string
  readonly title: string
  readonly question: string
  /** B1 explanation, a paragraph each. */
  readonly explanation: readonly string[]
  readonly ground: Ground
  readonly guidingQuestions: readonly string[]
  /** "Klaar als" */
  readonly doneWhen: string
  /** "Let op": privacy or law. */
  readonly caution: string
  /** Minutes it usually takes. */
  readonly minutes: number
  /** Why what the example school wrote is a good example. */
  readonly exampleWhy: string
}

/** The texts of one section for this school: its sector's wording, its own names, and the frame of the offer's school year. */
export function sectionPage(catalogue: Catalogue, id: SectionId, school: School, today: IsoDay): SectionPage {
  const section = sectionData(catalogue, id)
  const { sector } = school.identity
  const words = wordsOf(catalogue, school)
  const own = section.bySector[sector] ?? {}
  const texts = { ...section.texts, ...own }
  return {
    id,
    number: section.number,
    part: section.part,
    title: section.title,
    question: fill(texts.question, words),
    explanation: texts.explanation.map((paragraph) => fill(paragraph, words)),
    ground: groundFor(catalogue, sector, section.ground, today, words),
    guidingQuestions: texts.guidingQuestions.map((question) => fill(question, words)),
    doneWhen: fill(texts.doneWhen, words),
    caution: fill(texts.caution, words),
    minutes: section.minutes,
    exampleWhy: fill(section.example.why, words)
  }
}

/** Throws when the catalogue does not hold the section, which a test of the content excludes. */
export function sectionData(catalogue: Catalogue, id: SectionId): SectionData {
  const section = catalogue.sections.find((candidate) => candidate.id === id)
  if (section === undefined) throw new Error(`no section ${id} in the catalogue`)
  return section
}

/** The app's own list, to begin with until the SWV's list is there. */
export const exampleList = (catalogue: Catalogue): readonly Agreement[] =>
  catalogue.exampleAgreements.map(({ id, text }) => freshAgreement(id, text))
