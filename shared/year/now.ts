// "Wat nu?": the one thing that there is to do for an offer, and what comes after it. Words blame nobody, and no day that is past stands under
// what comes next.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import type { NowKind } from '../catalogue/text-keys.ts'
import { firstDayOf, nextSchoolYear, writeDay, type IsoDay } from '../day.ts'
import { distance } from '../distance.ts'
import { asksReaction } from '../law/advice.ts'
import { isToMend, judge } from '../law/procedure/judge.ts'
import { guideAdoptionAnchor, REMIND_MR, CLOSE_YEAR, stepAnchor } from '../school/anchors.ts'
import { standingOfOffer, type Offer } from '../school/current-offer.ts'
import type { StepId } from '../school/round-fields.ts'
import type { School } from '../school/school.ts'
import { small } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { adoptedGuides } from './school-guide.ts'
import { toSendOf } from './to-send.ts'
import { asksLook, isOver, isOwn, tasksOf, type Task } from './tasks.ts'

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
  readonly tasks: readonly Task[]
}

/** Takes any school that can be stored. */
export function nowOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): Now {
  const asked: Asked = { school, catalogue, offer, today, tasks: tasksOf(school, catalogue, offer, today) }
  const standing = standingOfOffer(school, offer, today)
  if (standing === 'closed') return say(asked, 'closed', null, CLOSE_YEAR)
  const verdicts = judge(school, catalogue, offer, today)
  const work = workNow(asked)
  if (standing === 'overdue') {
    const task = work ?? asked.tasks.find(({ status }) => !isOver(status))
    const step = task?.id ?? 'adoption'
    return say(asked, 'overdue', step, stepAnchor(step), {}, CLOSE_YEAR)
  }
  const look = verdicts.find(({ kind }) => kind === 'impossible') ?? verdicts.find(asksLook)
  if (look !== undefined) return say(asked, 'check', look.step, look.field, { zin: look.text })
  const mr = ofMr(asked, work)
  if (mr !== undefined) return mr
  if (work !== undefined) return ofTask(asked, work)
  const waiting = asked.tasks.find(({ status }) => status.kind === 'waiting')
  if (waiting !== undefined) return ofTask(asked, waiting)
  const mend = verdicts.find(isToMend)
  if (mend !== undefined) return say(asked, 'mend', mend.step, mend.field, { zin: mend.text })
  return say(asked, 'next-year', null, stepAnchor('guide'), {
    volgend: nextSchoolYear(offer.schoolYear),
    dag: writeDay(firstDayOf(offer.schoolYear))
  })
}

/** The first that can be done today. A decision that a coming meeting takes is not yet one. */
function workNow({ tasks, offer, today }: Asked): Task | undefined {
  const own = tasks.filter(isOwn)
  const meeting = typedDay(offer.round.boardNote.meetingOn)
  const waits = meeting !== undefined && meeting > today
  const isAdvised = tasks.every(({ id, status }) => id !== 'advice' || isOver(status) || status.kind === 'busy')
  return own.find(
    ({ id }) =>
      (id !== 'advice' || isAdvised) && (id !== 'adoption' || (isAdvised && !waits)) && (id !== 'guide' || true)
  )
}

/** What the MR was asked and has not answered: told as waiting, unless there is something of her own to do. */
function ofMr(asked: Asked, work: Task | undefined): Now | undefined {
  const { tasks, offer, today, catalogue } = asked
  const advice = tasks.find(({ id }) => id === 'advice')
  if (advice?.status.kind !== 'waiting') return undefined
  const reply = typedDay(offer.round.mr.replyBy)
  const vraag =
    reply === undefined ? advice.line : `U vroeg antwoord voor ${writeDay(reply)}. Dat is ${distance(today, reply)}.`
  const field = 'round.mr.advice'
  if (reply !== undefined && reply <= today) return say(asked, 'wait-mr-passed', 'advice', field, { vraag }, REMIND_MR)
  if (work !== undefined && work.id !== 'guide') {
    const button = catalogue.steps.find(({ id }) => id === work.id)?.button ?? ''
    return say(
      asked,
      'own-first',
      work.id,
      stepAnchor(work.id),
      { stap: work.title, zin: work.line, knop: button },
      field
    )
  }
  return say(asked, 'wait-mr', 'advice', field, { vraag })
}

function ofTask(asked: Asked, task: Task): Now {
  const { catalogue, offer, today, school } = asked
  const { mr, boardNote, guideConsent } = offer.round
  const data = catalogue.steps.find(({ id }) => id === task.id)
  const words: Words = {
    stap: task.title,
    zin: task.line,
    wanneer: task.by === null ? '' : `Doe dit ${task.when}: ${distance(today, task.by)}.`,
    knop: data?.button ?? ''
  }
  if (task.id === 'advice' && asksReaction(mr) && typedDay(mr.reactionOn) === undefined)
    return say(asked, 'reaction', 'advice', 'round.mr.reactionOn', words)
  const meeting = typedDay(boardNote.meetingOn)
  if (task.id === 'adoption' && meeting !== undefined && meeting < today)
    return say(asked, 'meeting-was', 'adoption', 'round.adoption.day', {
      dag: writeDay(meeting),
      afstand: distance(today, meeting)
    })
  if (task.id === 'guide') {
    if (adoptedGuides(school, today).has(offer.schoolYear))
      return say(asked, 'send', 'guide', stepAnchor('guide'), {
        lijst: toSendOf(school, catalogue, offer)
          .map(({ name }) => small(name))
          .join(', ')
      })
    const askedOn = typedDay(guideConsent.askedOn)
    if (askedOn === undefined && guideConsent.answer === 'unknown')
      return say(asked, 'consent-ask', 'guide', 'round.guideConsent.askedOn', words)
    if (guideConsent.answer === 'unknown' && typedDay(guideConsent.consentOn) === undefined && askedOn !== undefined)
      return say(asked, 'consent-wait', 'guide', 'round.guideConsent.consentOn', {
        dag: writeDay(askedOn),
        afstand: distance(today, askedOn)
      })
    return say(asked, 'guide-day', 'guide', guideAdoptionAnchor(offer.schoolYear), words)
  }
  return say(asked, task.status.kind === 'busy' ? 'go-on' : 'begin', task.id, stepAnchor(task.id), words)
}

function say(
  { catalogue, offer }: Asked,
  kind: NowKind,
  step: StepId | null,
  field: string,
  words: Words = {},
  alsoField: string = field
): Now {
  const texts = catalogue.planning.now[kind]
  const all: Words = {
    schooljaar: offer.schoolYear,
    grens: writeDay(firstDayOf(offer.schoolYear)),
    knop: catalogue.steps.find(({ id }) => id === step)?.button ?? '',
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

const MOST = 3

/** What comes after the one thing: at most three, in the order of the year, and no day that is past. */
export function nextOf(school: School, catalogue: Catalogue, offer: Offer, today: IsoDay): readonly Next[] {
  const { step } = nowOf(school, catalogue, offer, today)
  return tasksOf(school, catalogue, offer, today)
    .filter(({ id, status, by }) => id !== step && !isOver(status) && by !== null && by >= today)
    .slice(0, MOST)
    .map(({ id, title, when }) => ({ title, when, field: stepAnchor(id) }))
}
