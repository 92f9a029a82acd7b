// What keeps a section of the profile from being finished. Each rule is a predicate with a name; assets/requirements.json
// gives it its sentence and its ground, and a test proves that both sides have the same names.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import {
  basicSupportFirstStep, basicSupportFirstStepDay, basicSupportFirstStepPast, basicSupportHow, basicSupportList, basicSupportOwnList, basicSupportOwnWords,
  basicSupportStatus, basicSupportWords
} from './basic-support-rules.ts'
import type { Finding } from './finding.ts'
import { groundFor } from './frames.ts'
import type { Ground } from './ground.ts'
import { visionEightSentences, visionOwnWords, visionWritten } from './vision-rules.ts'

export interface MissingItem {
  readonly section: SectionId
  /** The rule's name in assets/requirements.json. */
  readonly requirement: string
  /** Anchor of the field: "vision.text", "basicSupport.list", "agreement:<id>.firstStep". */
  readonly field: string
  /** The place in the list of the agreement that it is about, from 0; null for the section as a whole. */
  readonly agreement: number | null
  /** One or two B1 sentences that say what to do. */
  readonly text: string
  readonly ground: Ground
  /** True: good to know, but the section can be finished. */
  readonly hint: boolean
}

type Predicate = (school: School, catalogue: Catalogue, today: IsoDay) => readonly Finding[]

export const predicates: Readonly<Record<string, Predicate>> = {
  'vision-written': visionWritten,
  'vision-own-words': visionOwnWords,
  'vision-eight-sentences': visionEightSentences,
  'basic-support-list': basicSupportList,
  'basic-support-own-list': basicSupportOwnList,
  'basic-support-words': basicSupportWords,
  'basic-support-status': basicSupportStatus,
  'basic-support-first-step': basicSupportFirstStep,
  'basic-support-first-step-day': basicSupportFirstStepDay,
  'basic-support-first-step-past': basicSupportFirstStepPast,
  'basic-support-how': basicSupportHow,
  'basic-support-own-words': basicSupportOwnWords
}

/** Everything that is missing, section by section and, for basic support, agreement by agreement. */
export function missing(school: School, catalogue: Catalogue, today: IsoDay): readonly MissingItem[] {
  const words = wordsOf(catalogue, school)
  const items = catalogue.requirements.flatMap((requirement): MissingItem[] => {
    const findings = predicates[requirement.id]?.(school, catalogue, today) ?? []
    if (findings.length === 0) return []
    const ground = groundFor(catalogue, school.identity.sector, requirement.ground, today, words)
    return findings.map(({ field, words: own, agreement }) => ({
      section: requirement.section,
      requirement: requirement.id,
      field,
      agreement,
      text: fill(requirement.text, { ...words, ...own }),
      ground,
      hint: requirement.hint
    }))
  })
  return items.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Sections in the profile's order; within basic support the list as a whole first, then the agreements in theirs. */
const placeOf = (item: MissingItem): number => sectionIds.indexOf(item.section) * 1_000_000 + (item.agreement ?? -1)
