// The chapter Basisondersteuning. First how many agreements the school keeps, with a short table of those that it does not keep
// in full; then a heading per agreement, because a page of A4 holds four columns only when the school says next to nothing, and
// because Word's navigation then finds each agreement.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { applies } from '../../law/applies.ts'
import { needsFirstStep } from '../../law/basic-support-rules.ts'
import { forWord, knownWord } from '../../school/field.ts'
import { agreementStatuses, type Agreement, type School } from '../../school/school.ts'
import { numberWord } from '../../text.ts'
import { itemHeading, missingHere, partKeys, type PartKey } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { KeyMaker } from '../keys.ts'
import type { OutlineBlock, Paragraph } from '../outline.ts'
import { bold, heading, linesOf, missingParagraphs, paragraph, run, table } from '../blocks.ts'
import { writtenDay } from '../written-day.ts'

const own = chapterTexts.basicSupport

export const basicSupportChapter: Chapter = (context) =>
  applies(context.school, 'basicSupport') ? agreedSupport(context) : [doesNotApply(context)]

/** The chapter keeps its place, so that the numbers of the chapters are those of every school. */
const doesNotApply = ({ school, words, key }: ChapterContext): Paragraph =>
  paragraph(
    key('basicSupport', 'not-applicable'),
    'body',
    run(fill(texts.noBasicSupport, { ...words, cluster: school.identity.cluster }))
  )

function agreedSupport(context: ChapterContext): readonly OutlineBlock[] {
  const { school, words, items, key } = context
  const { agreements, source } = school.sections.basicSupport
  const body = (id: string, text: string): Paragraph => paragraph(key('basicSupport', id), 'body', run(text))
  return [
    ...(source === 'example'
      ? [paragraph(key('basicSupport', 'example-list'), 'note', run(fill(texts.exampleList, words)))]
      : []),
    ...(agreements.length === 0
      ? []
      : texts.basicSupport.map((text, index) => body(`intro-${index + 1}`, fill(text, words)))),
    ...whoseList(school, words).map((text) => body('whose-list', text)),
    ...missingHere(context),
    ...(agreements.length === 0
      ? []
      : [
          body('counts', countsSentence(agreements)),
          ...overview(agreements, key),
          heading(key('basicSupport', 'one-by-one'), 2, own.oneByOne)
        ]),
    ...agreements.flatMap((agreement, index) => [
      ...agreementBlocks(agreement, index + 1, key),
      ...missingParagraphs(
        items.filter((item) => item.place === index),
        key,
        'underName'
      )
    ])
  ]
}

/** The example list is never said to be the SWV's, and what the school agreed by itself is told apart. */
export function whoseList(school: School, words: Words): readonly string[] {
  const { agreements, source, planYears } = school.sections.basicSupport
  const { ownList, ownListInPlan, plan } = texts
  const jaren = planYears.trim()
  const isOwn = source === 'partnership' && agreements.length > 0
  if (isOwn)
    return [
      [
        fill(jaren === '' ? ownList : ownListInPlan, { ...words, jaren }),
        ...(agreements.some((agreement) => agreement.own) ? [own.someOfSchool] : [])
      ].join(' ')
    ]
  return jaren === '' ? [] : [fill(plan, { ...words, jaren })]
}

/** "Van de vijftien afspraken doen wij er dertien helemaal en twee deels." */
export function countsSentence(agreements: readonly Agreement[]): string {
  const count = (status: Agreement['status']): number =>
    agreements.filter((agreement) => agreement.status === status).length
  const [yes, partly, notYet, unknown] = [count('yes'), count('partly'), count('not-yet'), count('unknown')]
  const total = agreements.length
  const doing = [
    ...(yes > 0 ? [fill(own.counts.yes, { aantal: numberWord(yes) })] : []),
    ...(partly > 0 ? [fill(own.counts.partly, { aantal: numberWord(partly) })] : [])
  ].join(own.counts.and)
  const sentences = [
    total === 1
      ? own.counts.one
      : doing === ''
        ? fill(own.counts.more, { aantal: numberWord(total) })
        : fill(own.counts.doing, { aantal: numberWord(total), hoeveel: doing }),
    ...(notYet > 0 && total > 1 ? [fill(own.counts.notYet, { aantal: numberWord(notYet) })] : []),
    ...(unknown > 0 && total > 1 ? [fill(own.counts.unknown, { aantal: numberWord(unknown) })] : [])
  ]
  if (yes < total || total === 1) return sentences.join(' ')
  return total === 2 ? own.counts.both : fill(own.counts.all, { aantal: numberWord(total) })
}

const statusInTable = {
  partly: own.overview.partly,
  'not-yet': own.overview.notYet,
  unknown: own.overview.unknown
} as const

/** At a glance what is not kept in full, with the number that the agreement has below. */
function overview(agreements: readonly Agreement[], key: KeyMaker): readonly OutlineBlock[] {
  const rows = agreements.flatMap((agreement, index) => {
    if (agreement.status === 'yes') return []
    const step = needsFirstStep(agreement) ? writtenDay(agreement.firstStepBy) : ''
    return [
      {
        key: key('basicSupport', 'overview', agreement.id),
        cells: [`${index + 1}. ${agreement.text.trim()}`, forWord(statusInTable, agreement.status), step]
      }
    ]
  })
  if (rows.length === 0) return []
  const columns = [
    { header: own.columns.agreement, width: 52 },
    { header: own.columns.howFar, width: 24 },
    { header: own.columns.by, width: 24 }
  ]
  return [table(key('basicSupport', 'overview'), own.overview.caption, columns, rows)]
}

/** "Klaar op 1 maart 2027." */
function readyBy(agreement: Agreement): string {
  const day = writtenDay(agreement.firstStepBy)
  return day === '' ? '' : fill(own.readyBy, { dag: day })
}

function agreementBlocks(agreement: Agreement, number: number, key: KeyMaker): readonly OutlineBlock[] {
  const part = partKeys(key, 'agreement', agreement.id)
  const name = fill(own.name, { nummer: String(number) })
  return [
    ...itemHeading(part, agreement.text, name, `${name}. `),
    ...(agreement.own ? [paragraph(part('of-school'), 'body', run(own.ofSchool))] : []),
    ...statusAndHow(agreement, part),
    ...firstStep(agreement, part)
  ]
}

const statusInText = { yes: own.yes, partly: own.partly } as const

/** The status opens the first paragraph of how; an agreement that is not kept yet opens with the first step instead. */
function statusAndHow(agreement: Agreement, part: PartKey): readonly Paragraph[] {
  const [first, ...rest] = linesOf(agreement.how)
  const kept = knownWord(agreementStatuses, agreement.status)
  const status = kept === 'yes' || kept === 'partly' ? [bold(statusInText[kept])] : []
  const opening = [...status, ...(first === undefined ? [] : [run(status.length > 0 ? ` ${first}` : first)])]
  return [
    ...(opening.length === 0 ? [] : [paragraph(part('how'), 'body', ...opening)]),
    ...rest.map((line) => paragraph(part('how'), 'body', run(line)))
  ]
}

/** An agreement that is kept in full has no first step any more, whatever was typed before. */
function firstStep(agreement: Agreement, part: PartKey): readonly Paragraph[] {
  const lines = linesOf(agreement.firstStep)
  const ready = readyBy(agreement)
  if (agreement.status === 'yes' || (lines.length === 0 && ready === '')) return []
  const [first = '', ...rest] = lines
  const label = agreement.status === 'not-yet' ? own.workedAt : own.firstStep
  const step = [bold(label), ...(first === '' ? [] : [run(` ${first}`)])]
  if (rest.length > 0) {
    const after = ready === '' ? [] : [paragraph(part('first-step-day'), 'body', run(ready))]
    return [
      paragraph(part('first-step'), 'body', ...step),
      ...rest.map((line) => paragraph(part('first-step'), 'body', run(line))),
      ...after
    ]
  }
  return [paragraph(part('first-step'), 'body', ...step, ...(ready === '' ? [] : [run(` ${ready}`)]))]
}
