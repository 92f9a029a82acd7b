// What keeps a section of the profile from being finished, and what the MR's advice and the decision still lack. A rule has its
// sentence and its ground with its section (assets/sections) or its step of the school year (assets/steps). There it is declared, or
// it is a predicate of the same name here; a test proves that it is one of both.
import type { Catalogue, Phase } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { capital } from '../text.ts'
import { applies } from './applies.ts'
import {
  basicSupportFirstStep,
  basicSupportFirstStepDay,
  basicSupportFirstStepPast,
  basicSupportHow,
  basicSupportList,
  basicSupportOwnList,
  basicSupportOwnWords,
  basicSupportStatus,
  basicSupportWords
} from './basic-support-rules.ts'
import { declared } from './declared-rules.ts'
import { groundFor } from './frames.ts'
import type { Ground } from './ground.ts'
import type { Predicate } from './predicate.ts'
import { roundRules } from './round-rules.ts'
import { sectionRules } from './section-rules.ts'
import { visionEightSentences } from './vision-rules.ts'

export interface MissingItem {
  readonly section: SectionId
  readonly phase: Phase
  /** The rule's name. */
  readonly requirement: string
  /** Anchor of the field: "vision.text", "basicSupport.list", "agreement:<id>.firstStep", "round.mr.reasons". */
  readonly field: string
  /** The place in its list of the item that it is about, from 0; null for the section as a whole. */
  readonly place: number | null
  /** One or two B1 sentences that say what to do. */
  readonly text: string
  /** The same under a heading that names the item: "Schrijf op wat u doet." for "Bij “Leesgroep”: schrijf op wat u doet." */
  readonly underName: string
  readonly ground: Ground
  /** True: must be right before the MR is asked and before the decision, whatever the ground. */
  readonly always: boolean
  /** True: good to know, but the section can be finished. */
  readonly hint: boolean
}

/** The rules that need code of their own. */
export const predicates: Readonly<Record<string, Predicate>> = {
  'vision-eight-sentences': visionEightSentences,
  'basic-support-list': basicSupportList,
  'basic-support-own-list': basicSupportOwnList,
  'basic-support-words': basicSupportWords,
  'basic-support-status': basicSupportStatus,
  'basic-support-first-step': basicSupportFirstStep,
  'basic-support-first-step-day': basicSupportFirstStepDay,
  'basic-support-first-step-past': basicSupportFirstStepPast,
  'basic-support-how': basicSupportHow,
  'basic-support-own-words': basicSupportOwnWords,
  ...sectionRules,
  ...roundRules
}

interface Known {
  readonly catalogue: Catalogue
  readonly today: IsoDay
  readonly items: readonly MissingItem[]
}

/** Of each value of a school the last answer: a screen, its documents and what is said of them ask it many times over. */
const answers = new WeakMap<School, Known>()

/** Everything that is missing, section by section and within it item by item. A section that does not apply lacks nothing. */
export function missing(school: School, catalogue: Catalogue, today: IsoDay): readonly MissingItem[] {
  const known = answers.get(school)
  if (known?.catalogue === catalogue && known.today === today) return known.items
  const items = findMissing(school, catalogue, today)
  answers.set(school, { catalogue, today, items })
  return items
}

function findMissing(school: School, catalogue: Catalogue, today: IsoDay): readonly MissingItem[] {
  const words = wordsOf(catalogue, school)
  const { schoolYear } = currentOffer(school, today)
  const items = catalogue.requirements.flatMap((requirement): MissingItem[] => {
    if (!applies(school, requirement.section)) return []
    const predicate = requirement.check === undefined ? predicates[requirement.id] : declared(requirement.check)
    const findings = predicate?.(school, catalogue, today) ?? []
    if (findings.length === 0) return []
    const ground = groundFor(catalogue, school.identity.sector, requirement.ground, schoolYear, words)
    return findings.map(({ field, words: own, place }) => ({
      section: requirement.section,
      phase: requirement.phase ?? 'section',
      requirement: requirement.id,
      field,
      place,
      text: fill(requirement.text, { ...words, ...own }),
      underName: fill(withoutName(requirement.text), { ...words, ...own }),
      ground,
      always: requirement.always === true,
      hint: requirement.hint
    }))
  })
  return items.toSorted((a, b) => orderOf(a) - orderOf(b))
}

const withoutName = (text: string): string => {
  const [, rest = text] = /^(?:Bij \{naam\}|Afspraak \{nummer\}): (.*)$/su.exec(text) ?? []
  return capital(rest)
}

/** What a section itself lacks. */
export const missingIn = (items: readonly MissingItem[], section: SectionId): readonly MissingItem[] =>
  items.filter((item) => item.section === section && item.phase === 'section')

/** Sections in the profile's order; within one the section as a whole first, then its items in their order. */
const orderOf = (item: MissingItem): number => sectionIds.indexOf(item.section) * 1_000_000 + (item.place ?? -1)
