// "Wat nu?": the one thing that there is to do for an offer. Words blame nobody.
import type { Catalogue, GroundKey } from '../catalogue/catalogue.ts'
import { fill, wordsOf as schoolWords, type Words } from '../catalogue/fill.ts'
import { stepData } from '../catalogue/step-data.ts'
import type { NowKind } from '../catalogue/text-keys.ts'
import { firstDayOf, nextSchoolYear, writeDay, type IsoDay } from '../day.ts'
import { distance } from '../distance.ts'
import { asksReaction } from '../law/advice.ts'
import { groundFor } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import { missing } from '../law/missing.ts'
import { factsOf } from '../law/procedure/facts.ts'
import { asksLook, holdsBack, isToMend, isUnsaid, judge, type Verdict } from '../law/procedure/judge.ts'
import { resumesOn, suspensionOf, waitsOn, type Suspension } from '../law/procedure/suspension.ts'
import { sectionPage } from '../law/section-page.ts'
import { sectionState } from '../law/section-state.ts'
import { CLOSE_YEAR, CLOSED_YEAR, guideAdoptionAnchor, REMIND_MR, stepAnchor } from '../school/anchors.ts'
import {
  closedOf,
  guideDayOf,
  isRecorded,
  standingOfOffer,
  type Offer,
  type OfferStanding
} from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import { sectionIds, type School } from '../school/school.ts'
import { listed, small } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { endingOf, endingSentence, hasEnded, hasYear } from './ending.ts'
import { answerDue } from './plan.ts'
import { isOver, isOwn, tasksOf, type Task } from './tasks.ts'
import { toSendOf } from './publishing.ts'

export interface Now {
  /** Of a year that is late: what there is to do in it. */
  readonly kind: NowKind
  /** Null: nothing is to be done for this offer. */
  readonly step: StepId | null
  readonly title: string
  readonly sentence: string
  readonly button: string
  /** Where it is done: the anchor of a field, or of the page of a task. */
  readonly field: string
  /** Why this comes now, in a sentence; empty where nothing is to be done, and where the sentence above says it. */
  readonly why: string
  /** Why it is done; null where nothing asks it. */
  readonly ground: Ground | null
  /** A second way: "Ik hoorde nog niets". */
  readonly also: { readonly words: string; readonly field: string } | null
}

/** An offer with all that what there is to do is told by. */
export interface AskedNow {
  readonly school: School
  readonly catalogue: Catalogue
  readonly offer: Offer
  readonly today: IsoDay
  readonly standing: OfferStanding
  readonly tasks: readonly Task[]
  readonly verdicts: readonly Verdict[]
  /** As long as carrying the decision out has to wait. */
  readonly waits: Suspension | undefined
}

export function askedOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): AskedNow {
  return {
    school,
    catalogue,
    offer,
    today,
    standing: standingOfOffer(school, offer, today),
    tasks: tasksOf(school, catalogue, offer, today),
    verdicts: judge(school, catalogue, offer, today),
    waits: waitsOf(school, catalogue, offer, today)
  }
}

function waitsOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Suspension | undefined {
  if (closedOf(offer.round) !== undefined) return undefined
  const found = suspensionOf(factsOf(school, catalogue, offer, today))
  return found !== undefined && waitsOn(found, today) ? found : undefined
}

export function nowIn(asked: AskedNow): Now {
  const { school, offer, today, standing } = asked
  const ending = endingOf(school)
  if (ending !== undefined && (hasEnded(school, today) || !hasYear(school, offer.schoolYear)))
    return say(asked, 'ended', null, stepAnchor('changes'), { einde: endingSentence(ending, today).slice(0, -1) })
  if (standing === 'closed') return say(asked, 'closed', null, CLOSED_YEAR)
  const now = toDo(asked)
  if (standing !== 'overdue') return now
  const { kind, step, field, sentence, button } = now
  return { ...say(asked, 'overdue', step, field, { zin: sentence, knop: button }, CLOSE_YEAR), kind }
}

/** What cannot be goes first; then what can be done today, or is waited for. Of a year that was recorded only what is still to send and to mend. */
function toDo(asked: AskedNow): Now {
  const { verdicts, tasks, offer, today, school } = asked
  const look = verdicts.find(({ kind }) => kind === 'impossible') ?? verdicts.find(asksLook)
  if (look !== undefined)
    return {
      ...say(asked, 'check', look.step, look.field, wordsOfVerdict(asked, look, look.text)),
      ground: groundOfVerdict(asked, look)
    }
  if (isRecorded(school, offer.round, today)) return afterwards(asked)
  const guide = guideDayOf(school, offer.schoolYear, today)
  if (guide !== undefined && offer.round.kind !== 'interim')
    return say(asked, 'outside', null, guideAdoptionAnchor(offer.schoolYear), {
      dag: writeDay(guide),
      volgend: nextSchoolYear(offer.schoolYear)
    })
  const work = tasks.find((task) => isReady(task, asked))
  if (asked.standing === 'not-begun' && work?.id !== 'changes') {
    const unwritten = ofProfile(asked)
    if (unwritten !== undefined) return unwritten
  }
  return ofMr(asked, work) ?? (work === undefined ? ofOthers(asked) : ofTask(asked, work)) ?? afterwards(asked)
}

/** A school that is new here writes its profile first: of a year that was not begun, the first section in which nothing stands yet. */
function ofProfile(asked: AskedNow): Now | undefined {
  const { school, catalogue, today, tasks } = asked
  const items = missing(school, catalogue, today)
  const section = sectionIds.find(
    (id) => id !== 'decision' && sectionState(school, id, items, today).state === 'not-started'
  )
  const first = items.find((item) => item.section === section)
  if (section === undefined || first === undefined) return undefined
  const { title, question, minutes } = sectionPage(catalogue, section, school, today)
  const request = tasks.find(({ id, by }) => id === 'request' && by !== null)
  const words = { onderdeel: title, vraag: question, minuten: String(minutes), aanvraag: request?.when ?? '' }
  const now = say(asked, 'profile', null, first.field, words)
  return { ...now, ...(request === undefined && { why: '' }), ground: first.ground }
}

function afterwards(asked: AskedNow): Now {
  const { verdicts, tasks, offer, school, catalogue, today } = asked
  const isInterim = offer.round.kind === 'interim'
  const isSending = isInterim
    ? toSendOf(school, catalogue, offer, today).length > 0
    : tasks.some(({ id, status }) => id === 'guide' && !isOver(status))
  if (isSending) return sending(asked)
  const unsaid = verdicts.find(isUnsaid)
  if (unsaid !== undefined) return leftOut(asked, unsaid)
  const mend = verdicts.find(isToMend)
  if (mend !== undefined) {
    const also = letGoField(mend) ?? mend.field
    const now = say(asked, 'mend', mend.step, mend.field, { zin: sentencesOf(mend) }, also)
    return { ...now, ground: groundOfVerdict(asked, mend) }
  }
  if (asked.waits !== undefined) return suspended(asked, asked.waits)
  return isInterim
    ? say(asked, 'interim-done', null, stepAnchor('adoption'))
    : say(asked, 'next-year', null, stepAnchor('guide'), { volgend: nextSchoolYear(offer.schoolYear) })
}

/** Nothing else is left to do before it can be carried out. */
const suspended = (asked: AskedNow, waits: Suspension): Now =>
  say(
    asked,
    waits.assumed ? 'suspended' : 'suspended-since',
    'adoption',
    waits.assumed ? 'round.mr.receivedOn' : stepAnchor('adoption'),
    {
      dag: writeDay(waits.until),
      verder: writeDay(resumesOn(waits)),
      vanaf: writeDay(waits.from),
      afstand: distance(asked.today, resumesOn(waits))
    },
    'round.mr.noObjectionOn'
  )

function leftOut(asked: AskedNow, verdict: Verdict): Now {
  const words = wordsOfVerdict(asked, verdict, sentencesOf(verdict))
  const now = say(asked, 'left-out', verdict.step, verdict.field, words, verdict.why ?? verdict.field)
  return { ...now, ground: groundOfVerdict(asked, verdict) }
}

/** What holds back goes first because of that. */
const wordsOfVerdict = ({ catalogue }: AskedNow, verdict: Verdict, zin: string): Words => ({
  zin,
  waarom: holdsBack(verdict) ? catalogue.planning.lead.holds : ''
})
const groundOfVerdict = (asked: AskedNow, { id }: Verdict): Ground =>
  groundIn(asked, asked.catalogue.verdicts[id].ground)

const groundIn = ({ school, catalogue, offer }: AskedNow, key: GroundKey): Ground =>
  groundFor(catalogue, school.identity.sector, key, offer.schoolYear, schoolWords(catalogue, school))

const sentencesOf = ({ text, consequence }: Verdict): string =>
  [text, consequence].filter((one) => one !== '').join(' ')
const letGoField = ({ why }: Verdict): string | undefined => why?.replace('round.leftOut.', 'round.letGo.')

/** Something can be done in it today. */
export const isReady = (task: Task, asked: AskedNow): boolean => isOwn(task) && canBegin(task, asked)

/** Its step waits for no other: an advice for the request, the decision for the advice and the board, the guide for the decision. */
function canBegin({ id, status }: Task, { tasks, offer, today }: AskedNow): boolean {
  const isPast = (step: StepId): boolean => tasks.every((task) => task.id !== step || isOver(task.status))
  const isAnswered = isPast('advice')
  const meeting = typedDay(offer.round.boardNote.meetingOn)
  switch (id) {
    case 'advice':
      return offer.round.mr.advice !== 'unknown' || status.kind === 'busy'
    case 'adoption':
      return isAnswered && (meeting === undefined || meeting <= today)
    case 'guide':
      return isAnswered
    default:
      return true
  }
}

/** What the MR was asked and has not answered: told as waiting, and as long as there is time something of her own goes before it. */
function ofMr(asked: AskedNow, work: Task | undefined): Now | undefined {
  const { tasks, today } = asked
  if (tasks.find(({ id }) => id === 'advice')?.status.kind !== 'waiting') return undefined
  const { day, isAsked } = answerDue(asked.school, asked.catalogue, asked.offer, today)
  const field = 'round.mr.advice'
  const words = { dag: writeDay(day), afstand: distance(today, day) }
  if (day < today)
    return say(asked, isAsked ? 'wait-mr-passed' : 'wait-mr-term-passed', 'advice', field, words, REMIND_MR)
  if (work === undefined) return say(asked, isAsked ? 'wait-mr' : 'wait-mr-term', 'advice', field, words)
  return say(
    asked,
    'own-first',
    work.id,
    stepAnchor(work.id),
    { stap: work.title, zin: work.line, waarom: work.because },
    field
  )
}

/** What others have: the parents' consent, the board. */
function ofOthers(asked: AskedNow): Now | undefined {
  const { tasks, offer, today } = asked
  const meeting = typedDay(offer.round.boardNote.meetingOn)
  const decision = tasks.find(({ id, status }) => id === 'adoption' && !isOver(status))
  if (decision !== undefined && meeting !== undefined && meeting > today)
    return say(asked, 'meeting', 'adoption', stepAnchor('adoption'), ago(meeting, today))
  const guide = tasks.find(({ id, status }) => id === 'guide' && !isOver(status))
  return guide === undefined ? undefined : ofGuide(asked, guide)
}

const ago = (day: IsoDay, today: IsoDay): Words => ({ dag: writeDay(day), afstand: distance(today, day) })

function ofTask(asked: AskedNow, task: Task): Now {
  const { offer, today, verdicts } = asked
  const { mr, boardNote } = offer.round
  const unsaid = verdicts.find((verdict) => verdict.step === task.id && isUnsaid(verdict))
  if (unsaid !== undefined) return leftOut(asked, unsaid)
  if (task.id === 'guide') return ofGuide(asked, task)
  if (task.id === 'advice' && asksReaction(mr) && typedDay(mr.reactionOn) === undefined)
    return say(asked, 'reaction', 'advice', 'round.mr.reactionOn', wordsOf(task, today))
  const meeting = typedDay(boardNote.meetingOn)
  if (task.id === 'adoption' && meeting !== undefined && typedDay(offer.round.adoption.day) === undefined)
    return say(asked, 'meeting-was', 'adoption', 'round.adoption.day', ago(meeting, today), 'round.boardNote.meetingOn')
  // What is left of a decision has a name, however much of it is filled in.
  const goesOn = task.status.kind === 'busy' && task.id !== 'adoption'
  return say(asked, goesOn ? 'go-on' : 'begin', task.id, stepAnchor(task.id), wordsOf(task, today))
}

function ofGuide(asked: AskedNow, task: Task): Now {
  const { offer, today } = asked
  const { guideConsent } = offer.round
  const words = wordsOf(task, today)
  const isAnswered = guideConsent.answer !== 'unknown' || typedDay(guideConsent.consentOn) !== undefined
  const askedOn = typedDay(guideConsent.askedOn)
  if (isAnswered || offer.round.leftOut.consent.trim() !== '') {
    if (asked.waits !== undefined) return suspended(asked, asked.waits)
    return say(asked, 'guide-day', 'guide', guideAdoptionAnchor(offer.schoolYear), words)
  }
  return askedOn === undefined || askedOn > today
    ? say(asked, 'consent-ask', 'guide', 'round.guideConsent.askedOn', words)
    : say(asked, 'consent-wait', 'guide', 'round.guideConsent.consentOn', { ...words, ...ago(askedOn, today) })
}

/** All of it is asked on the page of the guide. */
function sending(asked: AskedNow): Now {
  const left = toSendOf(asked.school, asked.catalogue, asked.offer, asked.today)
  const [first] = left
  const words = { lijst: listed(left.map(({ name }) => small(name))) }
  return { ...say(asked, 'send', 'guide', first?.sent ?? stepAnchor('guide'), words), ground: null }
}

const wordsOf = ({ line, by, when, because }: Task, today: IsoDay): Words => ({
  zin: line,
  waarom: because,
  wanneer: by === null ? '' : `Doe dit ${when}: ${distance(today, by)}.`
})

function say(
  asked: AskedNow,
  kind: NowKind,
  step: StepId | null,
  field: string,
  words: Words = {},
  alsoField: string = field
): Now {
  const { catalogue, offer } = asked
  const texts = catalogue.planning.now[kind]
  const data = step === null ? undefined : stepData(catalogue, step)
  const all: Words = {
    schooljaar: offer.schoolYear,
    grens: writeDay(firstDayOf(offer.schoolYear)),
    stap: data?.title ?? '',
    knop: data?.button ?? '',
    waarom: '',
    ...words
  }
  const ground = texts.ground ?? data?.ground
  return {
    kind,
    step,
    title: fill(texts.title, all),
    sentence: fill(texts.sentence, all).trim(),
    button: fill(texts.button, all),
    field,
    why: fill(texts.why, all),
    ground: ground === undefined ? null : groundIn(asked, ground),
    also: texts.also === '' ? null : { words: texts.also, field: alsoField }
  }
}
