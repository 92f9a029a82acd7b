// What keeps a section of the profile from being finished, and what the MR's advice and the decision still lack. A rule has its
// sentence and its ground with its section (assets/sections) or its step of the school year (assets/steps). There it is declared, or
// it is a predicate of the same name here; a test proves that it is one of both.
import type { Catalogue, Phase } from '../catalogue/catalogue.ts'
import { fill, wordsOf, type Words } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer, type Offer } from '../school/current-offer.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { capital } from '../text.ts'
import { typedDay } from '../typed-day.ts'
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
import { judge, type Verdict } from './procedure/judge.ts'
import { isChangedSince } from './review.ts'
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
  const known = answered(school, catalogue, today)
  if (known !== undefined) return known
  const offer = currentOffer(school, today)
  const items = inOrder([
    ...byRules(school, catalogue, offer, today, catalogue.requirements),
    ...chain(school, catalogue, offer, today, wordsOf(catalogue, school))
  ])
  answers.set(school, { catalogue, today, items })
  return items
}

/** What one section itself lacks: only its own rules are asked, where not all of them were. */
export function missingFrom(
  section: SectionId,
  school: School,
  catalogue: Catalogue,
  today: IsoDay
): readonly MissingItem[] {
  const known = answered(school, catalogue, today)
  if (known !== undefined) return missingIn(known, section)
  const own = catalogue.requirements.filter((rule) => rule.section === section)
  return missingIn(inOrder(byRules(school, catalogue, currentOffer(school, today), today, own)), section)
}

function answered(school: School, catalogue: Catalogue, today: IsoDay): readonly MissingItem[] | undefined {
  const known = answers.get(school)
  return known?.catalogue === catalogue && known.today === today ? known.items : undefined
}

function byRules(
  school: School,
  catalogue: Catalogue,
  { schoolYear, round }: Offer,
  today: IsoDay,
  rules: Catalogue['requirements']
): readonly MissingItem[] {
  const words = wordsOf(catalogue, school)
  // What pupils would have said cannot be written; why they were not heard stands in its place.
  const noPupils = round.leftOut.pupils.trim() !== ''
  /** A decision between two years is about what changed since it was looked at, and not about the rest of the profile. Pupils are heard each year. */
  const holdsBack = (section: SectionId): boolean =>
    round.kind === 'interim'
      ? section !== 'pupilsSay' && isChangedSince(school, section, schoolYear)
      : !(noPupils && section === 'pupilsSay')
  return rules.flatMap((requirement): MissingItem[] => {
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
      hint: requirement.hint || (requirement.phase === undefined && !holdsBack(requirement.section))
    }))
  })
}

/** What the chain of the round lacks for the request, as if it was sent today, and for the decision, as if it was taken today. The guide holds up neither. */
function chain(
  school: School,
  catalogue: Catalogue,
  offer: Offer,
  today: IsoDay,
  words: Words
): readonly MissingItem[] {
  const forMr = isAskedOn(offer, today)
    ? []
    : judge(school, catalogue, offer, today, 'request').filter(({ step }) => step === 'review' || step === 'request')
  const known = new Set(forMr.map(({ id }) => id))
  const toAdopt = judge(school, catalogue, offer, today, 'decision').filter(
    ({ id, step }) => step !== 'guide' && !known.has(id)
  )
  const itemOf = (phase: Phase, verdict: Verdict): MissingItem => {
    const text = [verdict.text, verdict.consequence].filter((sentence) => sentence !== '').join(' ')
    return {
      section: 'decision',
      phase,
      requirement: verdict.id,
      field: verdict.field,
      place: null,
      text,
      underName: text,
      ground: groundFor(
        catalogue,
        school.identity.sector,
        catalogue.verdicts[verdict.id].ground,
        offer.schoolYear,
        words
      ),
      always: false,
      hint: verdict.kind === 'unusual'
    }
  }
  return [
    ...forMr.filter(isOpen).map((verdict) => itemOf('mr', verdict)),
    ...toAdopt
      .filter((verdict) => isOpen(verdict) && !isSaidBySection(verdict, offer))
      .map((verdict) => itemOf('adoption', verdict))
  ]
}

const isOpen = ({ kind, said }: Verdict): boolean => kind === 'impossible' || !said

function isAskedOn({ round }: Offer, today: IsoDay): boolean {
  const day = typedDay(round.mr.askedOn)
  return day !== undefined && day <= today
}

/** That no day was written down, its section says. */
const isSaidBySection = ({ id }: Verdict, { round }: Offer): boolean =>
  id === 'pupils-not-heard' && typedDay(round.pupilsSay.heldOn) === undefined

const withoutName = (text: string): string => {
  const [, rest = text] = /^(?:Bij \{naam\}|Afspraak \{nummer\}): (.*)$/su.exec(text) ?? []
  return capital(rest)
}

/** What a section itself lacks. */
export const missingIn = (items: readonly MissingItem[], section: SectionId): readonly MissingItem[] =>
  items.filter((item) => item.section === section && item.phase === 'section')

/** Sections in the profile's order; within one the section as a whole first, then its items in their order. */
const inOrder = (items: readonly MissingItem[]): readonly MissingItem[] =>
  items.toSorted((a, b) => orderOf(a) - orderOf(b))
const orderOf = (item: MissingItem): number => sectionIds.indexOf(item.section) * 1_000_000 + (item.place ?? -1)
