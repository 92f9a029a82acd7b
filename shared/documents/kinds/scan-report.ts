// What a scan tells the team that filled it in: theme by theme a word for each statement, how often each answer was given where that may be told,
// and what to talk about. Nothing that shows who answered what.
import scanTexts from '#assets/documents/scan.json' with { type: 'json' }
import texts from '#assets/documents/scan-report.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { OutcomeWord } from '../../catalogue/questionnaire-content.ts'
import { sectionData } from '../../law/section-page.ts'
import { groupLabel } from '../../questionnaire/asked-words.ts'
import type { Results, StatementResult } from '../../questionnaire/results.ts'
import { listed } from '../../text.ts'
import { bold, heading, paragraph, plainList, run, table } from '../blocks.ts'
import type { Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { closedDay, meanWords, ofScan, scanOutline, toldThemes, type ScanContext } from '../scan-parts.ts'
import type { DocumentSource } from '../source.ts'

export const scanReport: Kind<'scan-report', 'verslag-scan'> = {
  ...ofScan,
  id: 'scan-report',
  path: 'verslag-scan',
  category: 'Verslag van de scan',
  texts,
  reader: 'team',
  compose
}

type Told = Exclude<Results, { kind: 'none' }>

function compose(source: DocumentSource): Outline {
  return {
    ...scanOutline(scanReport, source, texts, (context) => ({ lead: [texts.lead], blocks: told(context) })),
    confidential: true
  }
}

function told(context: ScanContext): readonly OutlineBlock[] {
  const { results, key, texts: common } = context
  if (results.kind === 'none') return [paragraph(key('none'), 'body', run(common.none))]
  const forms = results.forms === 1 ? texts.forms.one : texts.forms.more
  const filled = fill(forms, { aantal: String(results.forms), dag: closedDay(context) })
  return [
    paragraph(key('forms'), 'body', run(`${filled} ${results.kind === 'words' ? texts.wordsOnly : texts.counts}`)),
    paragraph(key('legend'), 'body', run(`${scanTexts.legend} ${scanTexts.explained}`)),
    overview(context, results),
    ...talk(context, results),
    ...groups(context, results),
    ...toldThemes(context, results.themes).flatMap((theme) => themeBlocks(context, theme))
  ]
}

const overview = (context: ScanContext, { themes }: Told): OutlineBlock =>
  table(
    context.key('overview'),
    texts.overview,
    [
      { header: scanTexts.columns.theme, width: 46 },
      { header: scanTexts.columns.mean, width: 20 },
      { header: texts.divided, width: 14 },
      { header: texts.unknown, width: 20 }
    ],
    toldThemes(context, themes).map(({ title, result: { id, mean, divided, unknown } }) => ({
      key: context.key('overview', id),
      cells: [title, meanWords(mean), String(divided), String(unknown)]
    }))
  )

/** What goes well first, so that the talk begins with it. */
const subjects: readonly (readonly [Extract<OutcomeWord, keyof typeof texts.talk>, number])[] = [
  ['good', 1],
  ['divided', 2],
  ['unknown', 1],
  ['attention', 1]
]

function talk(context: ScanContext, { themes }: Told): readonly OutlineBlock[] {
  const { key, statement } = context
  const all = themes.flatMap(({ statements }) => statements)
  const parts = subjects.flatMap(([word, most]) => {
    const found = all.filter((one) => one.word === word).slice(0, most)
    const lines = found.map(({ id }) => fill(texts.numbered, { nummer: id, stelling: statement(id) }))
    return found.length === 0
      ? []
      : [paragraph(key('talk', word), 'body', bold(texts.talk[word])), plainList(`talk-${word}`, lines, key)]
  })
  return parts.length === 0
    ? []
    : [
        heading(key('talk'), 1, texts.talk.heading),
        paragraph(key('talk', 'lead'), 'body', run(texts.talk.lead)),
        ...parts
      ]
}

function groups(context: ScanContext, { groups: all }: Told): readonly OutlineBlock[] {
  const { key, words, questionnaire } = context
  if (all.length === 0) return []
  const width = Math.floor(60 / all.length)
  return [
    heading(key('groups'), 1, texts.groups.heading),
    paragraph(key('groups', 'lead'), 'body', run(texts.groups.lead)),
    table(
      key('groups', 'table'),
      texts.groups.caption,
      [
        { header: scanTexts.columns.theme, width: 100 - width * all.length },
        ...all.map(({ id }) => ({ header: groupLabel(questionnaire, id, words), width }))
      ],
      toldThemes(context, all[0]?.themes ?? []).map(({ theme, title }) => ({
        key: key('groups', theme.id),
        cells: [title, ...all.map(({ themes }) => meanWords(themes.find(({ id }) => id === theme.id)?.mean ?? null))]
      }))
    )
  ]
}

function themeBlocks(
  context: ScanContext,
  { theme, title, result }: ReturnType<typeof toldThemes>[number]
): readonly OutlineBlock[] {
  const { key, source } = context
  const sections = theme.targets.map((id) => {
    const { number, title: name } = sectionData(source.catalogue, id)
    return fill(texts.target, { nummer: String(number), onderdeel: name })
  })
  const line = [
    ...(sections.length === 0 ? [] : [fill(texts.targets, { onderdelen: listed(sections) })]),
    fill(texts.themeLine, { gemiddelde: meanWords(result.mean) })
  ]
  return [
    heading(key('theme', theme.id), 1, title),
    paragraph(key('theme', theme.id, 'line'), 'body', run(line.join(' '))),
    statementsTable(context, theme.id, title, result.statements)
  ]
}

function statementsTable(
  { key, statement, texts: { words } }: ScanContext,
  theme: string,
  title: string,
  statements: readonly StatementResult[]
): OutlineBlock {
  const hasCounts = statements.some(({ counts }) => counts !== null)
  const start = [
    { header: scanTexts.columns.number, width: 7 },
    { header: scanTexts.columns.statement, width: hasCounts ? 47 : 68 },
    { header: scanTexts.columns.outcome, width: hasCounts ? 16 : 25 }
  ]
  const counted = hasCounts ? ['1', '2', '3', '4', scanTexts.unknown].map((header) => ({ header, width: 6 })) : []
  return table(
    key('theme', theme, 'table'),
    fill(texts.perStatement, { thema: title }),
    [...start, ...counted],
    statements.map(({ id, word, counts }) => ({
      key: key('statement', id),
      cells: [
        id,
        statement(id),
        words[word],
        ...(hasCounts ? [...(counts?.chosen ?? []), ...(counts === null ? [] : [counts.unknown])].map(String) : [])
      ]
    }))
  )
}
