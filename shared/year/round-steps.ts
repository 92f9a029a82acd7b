// The steps of a school year, from what changed to the decision: how far each is, in words, and which one comes now.
// Everything is read from the round of the offer and from the profile; nothing here is kept.
import { writeDay } from '../day.ts'
import { departsFromAdvice, isPositive } from '../law/advice.ts'
import { applies } from '../law/applies.ts'
import type { SectionState } from '../law/section-state.ts'
import type { Offer } from '../school/current-offer.ts'
import { sectionIds, type Round, type School, type SectionId } from '../school/school.ts'
import { isSameDay, typedDay } from '../typed-day.ts'
import { adviceIs } from './round-words.ts'

export const stepIds = ['changes', 'talks', 'pupils', 'request', 'advice', 'consent', 'adoption'] as const
export type StepId = (typeof stepIds)[number]
export const isStep = (id: string): id is StepId => stepIds.some((step) => step === id)

export const stepTitles: Readonly<Record<StepId, string>> = {
  changes: 'Wat is er veranderd?',
  talks: 'Gesprek met het team en het bestuur',
  pupils: 'Inbreng van leerlingen',
  request: 'Advies vragen aan de medezeggenschapsraad (MR)',
  advice: 'Het advies van de MR',
  consent: 'Instemming met de schoolgids',
  adoption: 'Vaststellen'
}

export interface Step {
  readonly id: StepId
  readonly title: string
  readonly state: SectionState
  /** One sentence or two: what was done, or what it is about. */
  readonly line: string
}

/** `pupils`: how far the section with the pupils' say is. `questions`: how many questions "Wat is er veranderd?" has. */
export function stepsOf(school: School, offer: Offer, pupils: SectionState, questions: number): readonly Step[] {
  const { round } = offer
  const found: Readonly<Record<StepId, readonly [state: SectionState, line: string]>> = {
    changes: changesStep(school, offer, questions),
    talks: talksStep(round),
    pupils: [pupils, pupilsLine(round)],
    request: requestStep(round),
    advice: adviceStep(round),
    consent: consentStep(round),
    adoption: adoptionStep(round)
  }
  return stepIds.map((id) => ({ id, title: stepTitles[id], state: found[id][0], line: found[id][1] }))
}

/** The first step that still asks something; undefined when all is done. */
export const currentStep = (steps: readonly Step[]): Step | undefined => steps.find(({ state }) => !isOver(state))

const isOver = ({ state }: SectionState): boolean => state === 'finished' || state === 'not-applicable'

const state = (name: SectionState['state'], label: string): SectionState => ({ state: name, label })
const NOT_STARTED = state('not-started', 'Nog niet begonnen')
const BUSY = state('busy', 'Bezig')
const DONE = state('finished', 'Klaar')

const isFilled = (text: string): boolean => text.trim() !== ''
const onDay = (text: string): string | undefined => {
  const day = typedDay(text)
  return day === undefined ? undefined : writeDay(day)
}

/** A profile, or an offer, that was adopted before this year's own decision. */
export function hasEarlier(school: School, { schoolYear: offerYear, round }: Offer): boolean {
  const { sopAdoptions, guideAdoptions } = school.rhythms
  const { adoption } = round
  return (
    school.rounds.some((one) => one.schoolYear !== offerYear && one.adoption.version !== '') ||
    sopAdoptions.some(
      ({ day }) => onDay(day) !== undefined && (adoption.version === '' || !isSameDay(day, adoption.day))
    ) ||
    guideAdoptions.some(({ day, schoolYear }) => onDay(day) !== undefined && schoolYear !== offerYear)
  )
}

function changesStep(school: School, offer: Offer, questions: number): readonly [SectionState, string] {
  const { changes } = offer.round
  const answers = Object.values(changes)
  if (answers.length === 0 && !hasEarlier(school, offer))
    return [state('not-applicable', 'Kunt u overslaan'), 'Dit is voor een school die al een profiel heeft.']
  if (answers.length === 0)
    return [NOT_STARTED, 'Tien vragen met ja of nee. Daarna weet u welke onderdelen u moet nakijken.']
  if (answers.length < questions) return [BUSY, `U hebt ${answers.length} van de ${questions} vragen beantwoord.`]
  const yes = answers.filter((answer) => answer === 'yes').length
  return [DONE, yes === 0 ? 'Er is niets veranderd.' : `U antwoordde ${yes} keer ja.`]
}

/** The sections that the yes-answers open, in the profile's order. */
export function sectionsToReview(
  school: School,
  questions: readonly { readonly id: string; readonly sections: readonly SectionId[] }[],
  changes: Round['changes']
): readonly SectionId[] {
  const opened = new Set(questions.filter(({ id }) => changes[id] === 'yes').flatMap(({ sections }) => sections))
  return sectionIds.filter((id) => opened.has(id) && applies(school, id))
}

function talksStep({ teamTalk, boardTalk }: Round): readonly [SectionState, string] {
  const talks = [teamTalk, boardTalk]
  const done = talks.every((talk) => onDay(talk.day) !== undefined || isFilled(talk.skipped))
  const isBegun = talks.some((talk) => [talk.day, talk.changed, talk.skipped].some(isFilled))
  const line = [talkLine(teamTalk, 'het team'), talkLine(boardTalk, 'het bestuur')]
    .filter((part) => part !== '')
    .join(' ')
  return [
    done ? DONE : isBegun ? BUSY : NOT_STARTED,
    line === '' ? 'Wanneer u het concept besprak, en wat er daardoor anders is.' : line
  ]
}

function talkLine({ day, skipped }: Round['teamTalk'], whom: string): string {
  const written = onDay(day)
  if (written !== undefined) return `Met ${whom} besproken op ${written}.`
  return isFilled(skipped) ? `Met ${whom} nog niet besproken.` : ''
}

function pupilsLine({ pupilsSay }: Round): string {
  const heldOn = onDay(pupilsSay.heldOn)
  return heldOn === undefined
    ? 'Leerlingen geven hun mening voordat de schoolgids wordt vastgesteld.'
    : `De leerlingen gaven hun mening op ${heldOn}.`
}

function requestStep({ mr }: Round): readonly [SectionState, string] {
  const askedOn = onDay(mr.askedOn)
  const replyBy = onDay(mr.replyBy)
  if (askedOn !== undefined)
    return [DONE, `Gevraagd op ${askedOn}.${replyBy === undefined ? '' : ` U vroeg antwoord voor ${replyBy}.`}`]
  const isBegun = [
    mr.askedOn,
    mr.replyBy,
    mr.reasons,
    mr.forStaff,
    mr.forParents,
    mr.forPupils,
    mr.measures,
    mr.talkOn
  ].some(isFilled)
  return [isBegun ? BUSY : NOT_STARTED, 'Waarom u dit wilt, wat het betekent, en wanneer u antwoord vraagt.']
}

function adviceStep({ mr }: Round): readonly [SectionState, string] {
  const { advice } = mr
  if (advice === 'none') return [DONE, 'Er kwam geen advies binnen de termijn.']
  if (advice === 'declined') {
    const declinedOn = onDay(mr.adviceOn)
    return [
      declinedOn === undefined ? BUSY : DONE,
      `De MR ziet af van advies${declinedOn === undefined ? '' : `. Dat schreef de MR op ${declinedOn}`}.`
    ]
  }
  if (advice === 'unknown') {
    const isBegun = mr.points.length > 0 || [mr.adviceOn, mr.adviceText, mr.reactionOn].some(isFilled)
    const line = 'Wat de MR adviseert, en wat u daarop antwoordt.'
    return [isBegun ? BUSY : onDay(mr.askedOn) === undefined ? NOT_STARTED : state('waiting', 'Wacht op de MR'), line]
  }
  const adviceOn = onDay(mr.adviceOn)
  const reactionOn = onDay(mr.reactionOn)
  const needsReaction = !isPositive(mr) || departsFromAdvice(mr)
  const isDone = adviceOn !== undefined && mr.followed !== 'unknown' && (!needsReaction || reactionOn !== undefined)
  const reacted = reactionOn === undefined ? '' : ` U reageerde op ${reactionOn}.`
  return [
    isDone ? DONE : BUSY,
    `Het advies is ${adviceIs[advice]}${adviceOn === undefined ? '' : `, van ${adviceOn}`}.${reacted}`
  ]
}

function consentStep({ guideConsent }: Round): readonly [SectionState, string] {
  const consentOn = onDay(guideConsent.consentOn)
  if (consentOn !== undefined) return [DONE, `Gekregen op ${consentOn}.`]
  const askedOn = onDay(guideConsent.askedOn)
  if (askedOn !== undefined) return [state('waiting', 'Wacht op instemming'), `Gevraagd op ${askedOn}.`]
  return [
    isFilled(guideConsent.askedOn) || isFilled(guideConsent.consentOn) ? BUSY : NOT_STARTED,
    'Dit gaat over de hele schoolgids, niet alleen over het aanbod.'
  ]
}

function adoptionStep({ adoption }: Round): readonly [SectionState, string] {
  const day = onDay(adoption.day)
  if (adoption.version !== '')
    return [DONE, day === undefined ? 'Het besluit is vastgelegd.' : `Vastgesteld op ${day}.`]
  const isBegun =
    adoption.what !== 'unknown' ||
    adoption.by !== 'unknown' ||
    [adoption.day, adoption.mandate, adoption.number].some(isFilled)
  return [isBegun ? BUSY : NOT_STARTED, 'Het besluit, en de versie die daarbij hoort.']
}

/** What the director does next: a section to write, or a step of the year. Undefined when all is done. */
export type NextThing =
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'step'; readonly step: StepId }

export function nextThing(
  steps: readonly Step[],
  states: Readonly<Record<SectionId, SectionState>>
): NextThing | undefined {
  const changes = steps.find(({ id }) => id === 'changes')
  if (changes !== undefined && !isOver(changes.state)) return { kind: 'step', step: 'changes' }
  // The decision fills itself from the steps.
  const section = sectionIds.find((id) => id !== 'decision' && !isOver(states[id]))
  if (section !== undefined) return { kind: 'section', section }
  const step = currentStep(steps)
  return step === undefined ? undefined : { kind: 'step', step: step.id }
}
