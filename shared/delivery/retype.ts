// The list to retype ("Overtyplijst"): what a school answers, question by question, in the order in which its partnership asks. For a partnership with a
// questionnaire of its own. What is told is what is delivered (make-delivery.ts), with how each agreement is kept and what the team can do beside it.
import { fill, type Words } from '../catalogue/fill.ts'
import { parseDay, writeDay } from '../day.ts'
import { agreementAnchor, needAnchor } from '../school/anchors.ts'
import { deliveryAnchor } from '../school/delivery-edits.ts'
import { knownWord } from '../school/field.ts'
import { listAnchor } from '../school/lists.ts'
import type { Agreement, AgreementStatus, School } from '../school/school.ts'
import { templateQuestionAnchor } from '../school/template-edits.ts'
import { agreementStatuses } from '../school/vocabulary.ts'
import { shortMark } from '../short-mark.ts'
import { withComma } from '../text.ts'
import type { DeliveredNeed, Delivery } from './delivery.ts'
import { helpOfAgreement, itemOfAgreement, itemOfNeed, standsBeside } from './taken-list.ts'
import { orderedParts, type TemplatePart } from './template-parts.ts'

export interface RetypeRow {
  /** "need:reading", "agreement:<id>": stays the same as long as the question does. */
  readonly id: string
  readonly question: string
  /** What the partnership says that it means; may be empty. */
  readonly help: string
  /** Empty where the school said nothing. */
  readonly answer: string
  /** Where the school says it. */
  readonly field: string
}

export interface RetypePart {
  readonly part: TemplatePart
  readonly rows: readonly RetypeRow[]
}

export interface RetypeSource {
  /** As it was adopted, or as it is now. */
  readonly told: School
  /** As it is now: the list of the partnership stands in no version. */
  readonly now: School
  /** Made of the same. */
  readonly delivery: Delivery
  readonly words: Words
  /** What a sector is called, and what the choices are, as the screens say them; of a need with {words between braces}. */
  readonly sectorNames: Readonly<Record<Delivery['school']['sector'], string>>
  readonly statusWords: Readonly<Record<Exclude<AgreementStatus, 'unknown'>, string>>
  /** But for the places. */
  readonly needWords: (need: DeliveredNeed) => string
  /** "Op school en extern": where an expertise is found; empty where nobody said. */
  readonly whereWords: (where: readonly string[]) => string
}

/** In the order of the list that was taken in, else in the usual one. A part without questions is left out. */
export function retypeParts(source: RetypeSource): readonly RetypePart[] {
  return orderedParts(source.now.internal.template.parts.split(' '))
    .map((part) => ({ part, rows: rowsOf[part](source) }))
    .filter(({ rows }) => rows.length > 0)
}

const rowsOf: Readonly<Record<TemplatePart, (source: RetypeSource) => readonly RetypeRow[]>> = {
  school: schoolRows,
  needs: needRows,
  agreements: agreementRows,
  expertise: expertiseRows,
  questions: ({ now }) =>
    now.internal.template.questions
      .filter(({ gone }) => !gone)
      .map(({ id, item, question, answer }) => row(`extra:${item}`, question, answer, templateQuestionAnchor(id))),
  question: ({ delivery, words }) => [
    row(
      'question',
      fill('Wat vraagt uw school aan {het samenwerkingsverband}?', words),
      delivery.question,
      deliveryAnchor('question')
    )
  ]
}

const row = (id: string, question: string, answer: string, field: string, help = ''): RetypeRow => ({
  id,
  question,
  help,
  answer: answer.trim(),
  field
})

function schoolRows({ delivery: { school, profile, contact }, sectorNames }: RetypeSource): readonly RetypeRow[] {
  return [
    row('school.name', 'Naam van de school', school.name, 'identity.name'),
    row('school.code', 'BRIN met het nummer van de vestiging', school.code, listAnchor('locations')),
    row('school.place', 'Plaats', school.place, 'identity.place'),
    row('school.sector', 'Soort school', sectorNames[school.sector], 'identity.sector'),
    row('school.board', 'Bestuur', school.board, 'identity.board'),
    row('school.contact', 'Bij wie kunnen wij terecht?', contact.function, deliveryAnchor('function')),
    row('school.email', 'Mailadres', contact.email, deliveryAnchor('email')),
    row('school.advice', 'Advies van de MR op', inWords(profile.adviceOn), 'round.mr.adviceOn'),
    row('school.adopted', 'Vastgesteld op', inWords(profile.adoptedOn), 'round.adoption.what')
  ]
}

const inWords = (typed: string): string => {
  const day = parseDay(typed)
  return day === undefined ? '' : writeDay(day)
}

/** Each need that the partnership asks, also one on which the school said nothing; without its list those on which it did. */
function needRows(source: RetypeSource): readonly RetypeRow[] {
  const { now, delivery } = source
  const { needs: listed } = now.internal.template
  const answer = (need: DeliveredNeed | undefined): string => (need === undefined ? '' : needAnswer(need, source))
  if (listed.length === 0)
    return delivery.needs.map((need) =>
      row(`need:${need.need}`, need.name, answer(need), needAnchor(need.need, 'name'))
    )
  return listed.map(({ item, name, plain, need }) =>
    row(
      `need:${item}`,
      name,
      answer(delivery.needs.find((one) => one.need === item || one.need === itemOfNeed(now, need))),
      needAnchor(need, 'name'),
      plain
    )
  )
}

/** What the school says of needs that the list of the partnership does not ask: it is delivered, and typed over nowhere. */
export function needsBeside({ now, delivery }: Pick<RetypeSource, 'now' | 'delivery'>): readonly DeliveredNeed[] {
  const { needs: listed } = now.internal.template
  const asked = new Set(listed.flatMap(({ item, need }) => [item, itemOfNeed(now, need)]))
  return listed.length === 0 ? [] : delivery.needs.filter(({ need }) => !asked.has(need))
}

const needAnswer = (need: DeliveredNeed, { needWords }: RetypeSource): string =>
  [needWords(need), need.notNow || need.places === null ? '' : `Aantal plekken: ${withComma(need.places)}.`]
    .filter((part) => part !== '')
    .join(' ')

function agreementRows(source: RetypeSource): readonly RetypeRow[] {
  const { told, now } = source
  const { agreements } = told.sections.basicSupport
  const { agreements: listed } = now.internal.template
  const asked =
    listed.length === 0
      ? agreements.filter(({ id }) => !standsBeside(now, id))
      : listed.flatMap(({ agreement }) =>
          // Of a list that came after the decision the version has not all.
          [...agreements, ...now.sections.basicSupport.agreements].filter(({ id }) => id === agreement).slice(0, 1)
        )
  return asked.map((agreement) =>
    row(
      `agreement:${itemOfAgreement(now, agreement.id)}`,
      agreement.text,
      agreements.includes(agreement) ? agreementWords(agreement, source) : '',
      agreementAnchor(agreement.id, 'status'),
      helpOfAgreement(now, agreement.id)
    )
  )
}

function agreementWords({ status, how, firstStep, firstStepBy }: Agreement, { statusWords }: RetypeSource): string {
  const kept = knownWord(agreementStatuses, status)
  const by = parseDay(firstStepBy)
  const step = firstStep.trim() === '' || kept === 'yes' || kept === 'unknown' ? '' : `Eerste stap: ${firstStep.trim()}`
  return [
    kept === 'unknown' ? '' : `${statusWords[kept]}.`,
    how.trim(),
    step === '' ? '' : `${step}${by === undefined ? '' : ` (klaar op ${writeDay(by)})`}`
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const LIST = listAnchor('expertise')

function expertiseRows({ told, delivery, whereWords }: RetypeSource): readonly RetypeRow[] {
  const { items } = told.sections.expertise
  const present = items.filter(({ name, stand }) => name.trim() !== '' && stand === 'present')
  const wanted = (stand: string): string =>
    delivery.wanted
      .filter((one) => one.stand === stand)
      .map(({ name }) => name)
      .join('\n')
  return [
    row(
      'expertise.present',
      'Welke deskundigheid heeft uw school?',
      present
        .map(({ name, where }) => {
          const place = whereWords(where)
          return place === '' ? name.trim() : `${name.trim()} (${place})`
        })
        .join('\n'),
      LIST
    ),
    row('expertise.developing', 'Welke deskundigheid bouwt uw school op?', wanted('developing'), LIST),
    row('expertise.wanted', 'Welke deskundigheid mist uw school?', wanted('wanted'), LIST),
    row(
      'expertise.training',
      'Welke scholing loopt of staat gepland?',
      delivery.training.map(({ goal, period }) => (period === '' ? goal : `${goal} (${period})`)).join('\n'),
      listAnchor('training')
    )
  ]
}

export type RetypeState = 'nothing' | 'open' | 'changed' | 'done'

/** `changed`: it was typed over, and the answer is another now. @param mark of when it was typed over; undefined: it never was */
export function retypeState({ answer }: RetypeRow, mark: string | undefined): RetypeState {
  if (answer === '') return 'nothing'
  if (mark === undefined) return 'open'
  return mark === shortMark(answer) ? 'done' : 'changed'
}
