// "Wat nu?": the one thing that there is to do for an offer, and what comes after it. Words blame nobody, and no day that is past stands under
// what comes next.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { stepData } from '../catalogue/step-data.ts'
import type { NowKind } from '../catalogue/text-keys.ts'
import { daysBetween } from '../calendar/days.ts'
import { firstDayOf, nextSchoolYear, schoolYearOf, writeDay, type IsoDay } from '../day.ts'
import { distance } from '../distance.ts'
import { asksReaction } from '../law/advice.ts'
import { missing } from '../law/missing.ts'
import { asksLook, isToMend, isUnsaid, judge, type Verdict } from '../law/procedure/judge.ts'
import { sectionPage } from '../law/section-page.ts'
import { sectionState } from '../law/section-state.ts'
import { CLOSE_YEAR, CLOSED_YEAR, guideAdoptionAnchor, REMIND_MR, stepAnchor } from '../school/anchors.ts'
import {
  currentOffer,
  guideDayOf,
  isBegun,
  isOverdue,
  isRecorded,
  offerOf,
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
  /** Null: nothing is to be done for this offer. */
  readonly step: StepId | null
  readonly title: string
  readonly sentence: string
  readonly button: string
  /** Where it is done: the anchor of a field, or of the page of a task. */
  readonly field: string
  /** A second way: "Ik hoorde nog niets". */
  readonly also: { readonly words: string; readonly field: string } | null
}

export interface Next {
  readonly title: string
  /** "uiterlijk 1 juli 2027" */
  readonly when: string
  readonly field: string
}

interface Asked {
  readonly school: School
  readonly catalogue: Catalogue
  readonly offer: Offer
  readonly today: IsoDay
  readonly standing: OfferStanding
  readonly tasks: readonly Task[]
  readonly verdicts: readonly Verdict[]
}

function askedOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Asked {
  return {
    school,
    catalogue,
    offer,
    today,
    standing: standingOfOffer(school, offer, today),
    tasks: tasksOf(school, catalogue, offer, today),
    verdicts: judge(school, catalogue, offer, today)
  }
}

function nowIn(asked: Asked): Now {
  const { school, offer, today, standing } = asked
  const ending = endingOf(school)
  if (ending !== undefined && (hasEnded(school, today) || !hasYear(school, offer.schoolYear)))
    return say(asked, 'ended', null, stepAnchor('changes'), { einde: endingSentence(ending, today).slice(0, -1) })
  if (standing === 'closed') return say(asked, 'closed', null, CLOSED_YEAR)
  const now = toDo(asked)
  if (standing !== 'overdue') return now
  const { step, field, sentence, button } = now
  return say(asked, 'overdue', step, field, { zin: sentence, knop: button }, CLOSE_YEAR)
}

/** What cannot be goes first; then what can be done today, or is waited for. Of a year that was recorded only what is still to send and to mend. */
function toDo(asked: Asked): Now {
  const { verdicts, tasks, offer, today, school } = asked
  const look = verdicts.find(({ kind }) => kind === 'impossible') ?? verdicts.find(asksLook)
  if (look !== undefined) return say(asked, 'check', look.step, look.field, { zin: look.text })
  if (isRecorded(school, offer.round, today)) return afterwards(asked)
  const guide = guideDayOf(school, offer.schoolYear, today)
  if (guide !== undefined && offer.round.kind !== 'interim')
    return say(asked, 'outside', null, guideAdoptionAnchor(offer.schoolYear), {
      dag: writeDay(guide),
      volgend: nextSchoolYear(offer.schoolYear)
    })
  const work = tasks.find((task) => isOwn(task) && canBegin(task, asked))
  if (asked.standing === 'not-begun' && work?.id !== 'changes') {
    const unwritten = ofProfile(asked)
    if (unwritten !== undefined) return unwritten
  }
  return ofMr(asked, work) ?? (work === undefined ? ofOthers(asked) : ofTask(asked, work)) ?? afterwards(asked)
}

/** A school that is new here writes its profile first: of a year that was not begun, the first section in which nothing stands yet. */
function ofProfile(asked: Asked): Now | undefined {
  const { school, catalogue, today } = asked
  const items = missing(school, catalogue, today)
  const section = sectionIds.find(
    (id) => id !== 'decision' && sectionState(school, id, items, today).state === 'not-started'
  )
  const first = items.find((item) => item.section === section)
  if (section === undefined || first === undefined) return undefined
  const { title, question, minutes } = sectionPage(catalogue, section, school, today)
  return say(asked, 'profile', null, first.field, {
    onderdeel: title,
    vraag: question,
    minuten: String(minutes)
  })
}

function afterwards(asked: Asked): Now {
  const { verdicts, tasks, offer, school, catalogue, today } = asked
  const isInterim = offer.round.kind === 'interim'
  const isSending = isInterim
    ? toSendOf(school, catalogue, offer, today).length > 0
    : tasks.some(({ id, status }) => id === 'guide' && !isOver(status))
  if (isSending) return sending(asked)
  const unsaid = verdicts.find(isUnsaid)
  if (unsaid !== undefined) return leftOut(asked, unsaid)
  const mend = verdicts.find(isToMend)
  if (mend !== undefined)
    return say(asked, 'mend', mend.step, mend.field, { zin: sentencesOf(mend) }, letGoField(mend) ?? mend.field)
  return isInterim
    ? say(asked, 'interim-done', null, stepAnchor('adoption'))
    : say(asked, 'next-year', null, stepAnchor('guide'), { volgend: nextSchoolYear(offer.schoolYear) })
}

const leftOut = (asked: Asked, verdict: Verdict): Now =>
  say(asked, 'left-out', verdict.step, verdict.field, { zin: sentencesOf(verdict) }, verdict.why ?? verdict.field)

const sentencesOf = ({ text, consequence }: Verdict): string =>
  [text, consequence].filter((one) => one !== '').join(' ')
const letGoField = ({ why }: Verdict): string | undefined => why?.replace('round.leftOut.', 'round.letGo.')

/** Its step waits for no other: an advice for the request, the decision for the advice and the board, the guide for the decision. */
function canBegin({ id, status }: Task, { tasks, offer, today }: Asked): boolean {
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
function ofMr(asked: Asked, work: Task | undefined): Now | undefined {
  const { tasks, today } = asked
  if (tasks.find(({ id }) => id === 'advice')?.status.kind !== 'waiting') return undefined
  const { day, isAsked } = answerDue(asked.school, asked.catalogue, asked.offer, today)
  const field = 'round.mr.advice'
  const words = { dag: writeDay(day), afstand: distance(today, day) }
  if (day < today || (isAsked && day === today))
    return say(asked, isAsked ? 'wait-mr-passed' : 'wait-mr-term-passed', 'advice', field, words, REMIND_MR)
  if (work === undefined) return say(asked, isAsked ? 'wait-mr' : 'wait-mr-term', 'advice', field, words)
  return say(asked, 'own-first', work.id, stepAnchor(work.id), { stap: work.title, zin: work.line }, field)
}

/** What others have: the parents' consent, the board. */
function ofOthers(asked: Asked): Now | undefined {
  const { tasks, offer, today } = asked
  const meeting = typedDay(offer.round.boardNote.meetingOn)
  const decision = tasks.find(({ id, status }) => id === 'adoption' && !isOver(status))
  if (decision !== undefined && meeting !== undefined && meeting > today)
    return say(asked, 'meeting', 'adoption', stepAnchor('adoption'), ago(meeting, today))
  const guide = tasks.find(({ id, status }) => id === 'guide' && !isOver(status))
  return guide === undefined ? undefined : ofGuide(asked, guide)
}

const ago = (day: IsoDay, today: IsoDay): Words => ({ dag: writeDay(day), afstand: distance(today, day) })

function ofTask(asked: Asked, task: Task): Now {
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

function ofGuide(asked: Asked, task: Task): Now {
  const { offer, today } = asked
  const { guideConsent } = offer.round
  const words = wordsOf(task, today)
  const isAnswered = guideConsent.answer !== 'unknown' || typedDay(guideConsent.consentOn) !== undefined
  const askedOn = typedDay(guideConsent.askedOn)
  if (isAnswered || offer.round.leftOut.consent.trim() !== '')
    return say(asked, 'guide-day', 'guide', guideAdoptionAnchor(offer.schoolYear), words)
  return askedOn === undefined || askedOn > today
    ? say(asked, 'consent-ask', 'guide', 'round.guideConsent.askedOn', words)
    : say(asked, 'consent-wait', 'guide', 'round.guideConsent.consentOn', ago(askedOn, today))
}

/** All of it is asked on the page of the guide. */
function sending(asked: Asked): Now {
  const left = toSendOf(asked.school, asked.catalogue, asked.offer, asked.today)
  const [first] = left
  return say(asked, 'send', 'guide', first?.sent ?? stepAnchor('guide'), {
    lijst: listed(left.map(({ name }) => small(name)))
  })
}

const wordsOf = ({ line, by, when }: Task, today: IsoDay): Words => ({
  zin: line,
  wanneer: by === null ? '' : `Doe dit ${when}: ${distance(today, by)}.`
})

function say(
  { catalogue, offer }: Asked,
  kind: NowKind,
  step: StepId | null,
  field: string,
  words: Words = {},
  alsoField: string = field
): Now {
  const texts = catalogue.planning.now[kind]
  const data = step === null ? undefined : stepData(catalogue, step)
  const all: Words = {
    schooljaar: offer.schoolYear,
    grens: writeDay(firstDayOf(offer.schoolYear)),
    stap: data?.title ?? '',
    knop: data?.button ?? '',
    ...words
  }
  return {
    step,
    title: fill(texts.title, all),
    sentence: fill(texts.sentence, all).trim(),
    button: fill(texts.button, all),
    field,
    also: texts.also === '' ? null : { words: texts.also, field: alsoField }
  }
}

/** So long after a school guide was adopted what is still to send goes before a new year. */
const SENDING_DAYS = 56

/**
 * The offer of which "Wat nu?" is told where none was chosen: that which is worked at, but for what was adopted a short while ago and is still to
 * be sent when the next year has begun.
 */
export function offerNow(school: School, catalogue: Catalogue, today: IsoDay): Offer {
  const current = currentOffer(school, today)
  if (isOverdue(school, current, today)) return current
  const before = offerOf(school, schoolYearOf(today), today)
  const guide = guideDayOf(school, before.schoolYear, today)
  const isRecent = guide !== undefined && daysBetween(guide, today) <= SENDING_DAYS
  return isRecent && isBegun(before.round) && toSendOf(school, catalogue, before, today).length > 0 ? before : current
}

const MOST = 3

export interface Lead {
  readonly now: Now
  /** What comes after the one thing: at most three, in the order of the year, and no day that is past. */
  readonly next: readonly Next[]
  readonly tasks: readonly Task[]
  /** The task whose day the one thing has; undefined where it has none. A profile is written before the MR is asked. */
  readonly task: Task | undefined
  /** Something was left out with its reason, and asks to be mended. */
  readonly isToMend: boolean
}

/** All that leads through the year of an offer, in one go. Takes any school that can be stored. */
export function lead(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Lead {
  const asked = askedOf(school, catalogue, offer, today)
  const now = nowIn(asked)
  const next = nextIn(asked, now)
  const { tasks, verdicts } = asked
  const wanted = now.step ?? (next.length === 0 ? undefined : 'request')
  return { now, next, tasks, task: tasks.find(({ id }) => id === wanted), isToMend: verdicts.some(isToMend) }
}

function nextIn({ school, offer, standing, tasks, today }: Asked, { step }: Now): readonly Next[] {
  const isThere = hasYear(school, offer.schoolYear) && !hasEnded(school, today)
  // A profile that is still to be written is no task of the year, and leads into it.
  if (!isThere || (step === null && standing !== 'not-begun')) return []
  return tasks
    .filter(({ id, status, by }) => id !== step && !isOver(status) && by !== null && by >= today)
    .slice(0, MOST)
    .map(({ id, title, when }) => ({ title, when, field: stepAnchor(id) }))
}
