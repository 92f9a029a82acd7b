// The chapter Basisondersteuning. First a short table to see at a glance; then a heading per agreement, because a page of
// A4 holds four columns only when the school says next to nothing, and because Word's navigation then finds each agreement.
// Those headings are of level 3: the table of contents stays short enough for the first page.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { parseDay, writeDay } from '../day.ts'
import { needsFirstStep } from '../law/basic-support-rules.ts'
import type { MissingItem } from '../law/missing.ts'
import type { Agreement, School } from '../school/school.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'
import { bold, heading, linesOf, missingParagraphs, numberWord, paragraph, run, table } from './parts.ts'

export function basicSupportChapter(
  school: School, catalogue: Catalogue, words: Words, items: readonly MissingItem[], key: KeyMaker
): readonly OutlineBlock[] {
  const { agreements, source } = school.sections.basicSupport
  const texts = catalogue.documents.sop
  const body = (id: string, text: string): Paragraph => paragraph(key('basicSupport', id), 'body', run(text))
  return [
    ...(source === 'example' ? [paragraph(key('basicSupport', 'example-list'), 'note', run(fill(texts.exampleList, words)))] : []),
    ...texts.basicSupport.map((text, index) => body(`intro-${index + 1}`, fill(text, words))),
    ...whoseList(school, catalogue, words).map((text) => body('whose-list', text)),
    ...missingParagraphs(items.filter((item) => item.agreement === null), key),
    ...(agreements.length === 0 ? [] : [body('counts', countsSentence(agreements)), overview(agreements, key), heading(key('basicSupport', 'one-by-one'), 2, 'Afspraak voor afspraak')]),
    ...agreements.flatMap((agreement, index) => [
      ...agreementBlocks(agreement, index + 1, key),
      ...missingParagraphs(items.filter((item) => item.agreement === index), key)
    ])
  ]
}

/** The example list is never said to be the SWV's. */
function whoseList(school: School, catalogue: Catalogue, words: Words): readonly string[] {
  const { agreements, source, planYears } = school.sections.basicSupport
  const { ownList, ownListInPlan, plan } = catalogue.documents.sop
  const jaren = planYears.trim()
  const own = source === 'partnership' && agreements.length > 0
  if (own) return [fill(jaren === '' ? ownList : ownListInPlan, { ...words, jaren })]
  return jaren === '' ? [] : [fill(plan, { ...words, jaren })]
}

/** "Van de vijftien afspraken doen wij er dertien helemaal en twee deels." */
export function countsSentence(agreements: readonly Agreement[]): string {
  const count = (status: Agreement['status']): number => agreements.filter((agreement) => agreement.status === status).length
  const [yes, partly, notYet, unknown] = [count('yes'), count('partly'), count('not-yet'), count('unknown')]
  const total = agreements.length
  const doing = [...(yes > 0 ? [`${numberWord(yes)} helemaal`] : []), ...(partly > 0 ? [`${numberWord(partly)} deels`] : [])].join(' en ')
  const sentences = [
    total === 1 ? 'Er is één afspraak.' : doing === '' ? `Er zijn ${numberWord(total)} afspraken.` : `Van de ${numberWord(total)} afspraken doen wij er ${doing}.`,
    ...(notYet > 0 && total > 1 ? [`Aan ${numberWord(notYet)} werken wij nog.`] : []),
    ...(unknown > 0 && total > 1 ? [`Bij ${numberWord(unknown)} is nog niet ingevuld of wij dit doen.`] : [])
  ]
  if (yes < total || total === 1) return sentences.join(' ')
  return `Wij doen ${total === 2 ? 'beide' : `alle ${numberWord(total)}`} afspraken helemaal.`
}

const statusInTable = { yes: 'Ja', partly: 'Deels', 'not-yet': 'Hier werken wij aan', unknown: 'Nog niet ingevuld' } as const

function overview(agreements: readonly Agreement[], key: KeyMaker): OutlineBlock {
  return table(
    key('basicSupport', 'overview'),
    'De afspraken in het kort',
    [{ header: 'Afspraak', width: 54 }, { header: 'Doen wij dit?', width: 22 }, { header: 'Eerste stap klaar op', width: 24 }],
    agreements.map((agreement, index) => ({
      key: key('basicSupport', 'overview', agreement.id),
      cells: [`${index + 1}. ${agreement.text.trim()}`, statusInTable[agreement.status], needsFirstStep(agreement) ? dayOf(agreement) : '']
    }))
  )
}

function dayOf(agreement: Agreement): string {
  const typed = agreement.firstStepBy.trim()
  const day = parseDay(typed)
  return day === undefined ? typed : writeDay(day)
}

/** "Klaar op 1 maart 2027.", or what was typed so far. */
function readyBy(agreement: Agreement): string {
  const day = dayOf(agreement)
  if (day === '') return ''
  return parseDay(agreement.firstStepBy.trim()) === undefined ? `Klaar: ${day}.` : `Klaar op ${day}.`
}

const LONGEST_HEADING = 90

function agreementBlocks(agreement: Agreement, number: number, key: KeyMaker): readonly OutlineBlock[] {
  const id = agreement.id
  const lines = linesOf(agreement.text)
  const [only] = lines
  const short = only !== undefined && lines.length === 1 && only.length <= LONGEST_HEADING
  const part = (name: string): string => key('agreement', id, name)
  return [
    heading(part('heading'), 3, short ? `Afspraak ${number}. ${only}` : `Afspraak ${number}`),
    ...(short ? [] : lines.map((line) => paragraph(part('text'), 'body', bold(line)))),
    ...statusAndHow(agreement, part),
    ...firstStep(agreement, part)
  ]
}

const statusInText = { yes: 'Dit doen wij.', partly: 'Dit doen wij deels.' } as const

/** The status opens the first paragraph of how; an agreement that is not kept yet opens with the first step instead. */
function statusAndHow(agreement: Agreement, part: (name: string) => string): readonly Paragraph[] {
  const [first, ...rest] = linesOf(agreement.how)
  const status = agreement.status === 'yes' || agreement.status === 'partly' ? [bold(statusInText[agreement.status])] : []
  const opening = [...status, ...(first === undefined ? [] : [run(status.length > 0 ? ` ${first}` : first)])]
  return [
    ...(opening.length === 0 ? [] : [paragraph(part('how'), 'body', ...opening)]),
    ...rest.map((line) => paragraph(part('how'), 'body', run(line)))
  ]
}

/** An agreement that is kept in full has no first step any more, whatever was typed before. */
function firstStep(agreement: Agreement, part: (name: string) => string): readonly Paragraph[] {
  const lines = linesOf(agreement.firstStep)
  const ready = readyBy(agreement)
  if (agreement.status === 'yes' || (lines.length === 0 && ready === '')) return []
  const [first = '', ...rest] = lines
  const label = agreement.status === 'not-yet' ? 'Hier werken wij aan:' : 'Eerste stap:'
  const step = [bold(label), ...(first === '' ? [] : [run(` ${first}`)])]
  if (rest.length > 0) {
    const after = ready === '' ? [] : [paragraph(part('first-step-day'), 'body', run(ready))]
    return [paragraph(part('first-step'), 'body', ...step), ...rest.map((line) => paragraph(part('first-step'), 'body', run(line))), ...after]
  }
  return [paragraph(part('first-step'), 'body', ...step, ...(ready === '' ? [] : [run(` ${ready}`)]))]
}
