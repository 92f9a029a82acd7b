// A scan that boards filled in openly: what each place answered, the largest differences first, and what was agreed.
import scanTexts from '#assets/documents/scan.json' with { type: 'json' }
import texts from '#assets/documents/scan-roles.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { groupLabel } from '../../questionnaire/asked-words.ts'
import { openResultsOf, type OpenResults, type OpenStatement } from '../../questionnaire/open-results.ts'
import { heading, isBlank, paragraph, run, table } from '../blocks.ts'
import type { Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { ofScan, scanOutline, type ScanContext } from '../scan-parts.ts'
import type { DocumentSource } from '../source.ts'

export const scanRoles: Kind<'scan-roles', 'rollen-naast-elkaar'> = {
  ...ofScan,
  id: 'scan-roles',
  path: 'rollen-naast-elkaar',
  category: 'Rollen naast elkaar',
  texts,
  reader: 'board',
  compose
}

function compose(source: DocumentSource): Outline {
  return {
    ...scanOutline(scanRoles, source, texts, (context) => ({ lead: [texts.lead], blocks: told(context) })),
    confidential: true
  }
}

/** So many stand in front; the rest is found under its theme. */
const MOST = 8

function told(context: ScanContext): readonly OutlineBlock[] {
  const { questionnaire, scan, key, words } = context
  const results = openResultsOf(questionnaire, scan.openForms)
  if (results.roles.length === 0) return [paragraph(key('nobody'), 'body', run(texts.nobody))]
  const largest = results.differences.slice(0, MOST)
  return [
    paragraph(key('legend'), 'body', run(scanTexts.legend)),
    heading(key('differences'), 1, texts.differences.heading),
    largest.length === 0
      ? paragraph(key('differences', 'none'), 'body', run(texts.differences.none))
      : sideBySide(context, results, 'differences', texts.differences.caption, largest),
    ...agreements(context),
    heading(key('all'), 1, texts.all),
    ...questionnaire.themes.map(({ id, title }) =>
      sideBySide(
        context,
        results,
        `theme-${id}`,
        fill(title, words),
        results.statements.filter(({ theme }) => theme === id)
      )
    )
  ]
}

function sideBySide(
  { key, words, questionnaire, statement }: ScanContext,
  { roles }: OpenResults,
  name: string,
  caption: string,
  statements: readonly OpenStatement[]
): OutlineBlock {
  const width = Math.floor(58 / roles.length)
  return table(
    key(name, 'table'),
    caption,
    [
      { header: scanTexts.columns.number, width: 8 },
      { header: scanTexts.columns.statement, width: 92 - width * roles.length },
      ...roles.map(({ id }) => ({ header: groupLabel(questionnaire, id, words), width }))
    ],
    statements.map(({ id, chosen }) => ({
      key: key(name, id),
      cells: [
        id,
        statement(id),
        ...roles.map((role) =>
          chosen
            .filter(({ group }) => group === role.id)
            .map(({ who, answer }) => fill(texts.answer, { wie: who, antwoord: answerWords(answer) }))
            .join('\n')
        )
      ]
    }))
  )
}

const answerWords = (answer: OpenStatement['chosen'][number]['answer']): string =>
  answer === undefined ? texts.blank : answer === 'unknown' ? scanTexts.unknown : String(answer)

function agreements({ scan, key, statement }: ScanContext): readonly OutlineBlock[] {
  const made = scan.agreements.filter(({ what }) => !isBlank(what))
  if (made.length === 0) return []
  return [
    heading(key('agreements'), 1, texts.agreements.heading),
    table(
      key('agreements', 'table'),
      texts.agreements.caption,
      [
        { header: scanTexts.columns.statement, width: 34 },
        { header: texts.agreements.what, width: 32 },
        { header: texts.agreements.who, width: 16 },
        { header: texts.agreements.meeting, width: 18 }
      ],
      made.map((one) => ({
        key: key('agreements', one.id),
        cells: [`${one.statement} ${statement(one.statement)}`, one.what, one.who, one.meeting]
      }))
    )
  ]
}
