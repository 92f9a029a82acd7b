// The form of a scan on paper: all statements with a box for each answer, in the order of the keys by which it is typed over.
import scanTexts from '#assets/documents/scan.json' with { type: 'json' }
import texts from '#assets/documents/scan-form.json' with { type: 'json' }
import formTexts from '#assets/questionnaires/form.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { bold, heading, paragraph, run, table } from '../blocks.ts'
import type { Kind } from '../kind.ts'
import { BOX, type Field, type FieldAnswer, type Outline, type OutlineBlock } from '../outline.ts'
import { ofScan, scanOutline, type ScanContext } from '../scan-parts.ts'
import type { DocumentSource } from '../source.ts'

export const scanForm: Kind<'scan-form', 'vragenlijst-op-papier'> = {
  ...ofScan,
  id: 'scan-form',
  path: 'vragenlijst-op-papier',
  category: 'Vragenlijst op papier',
  texts,
  reader: 'team',
  compose
}

function compose(source: DocumentSource): Outline {
  return scanOutline(scanForm, source, texts, (context) => {
    const { questionnaire, scan, words, key } = context
    return {
      lead: [],
      blocks: [
        paragraph(key('intro'), 'body', run(questionnaire.intro.map((text) => fill(text, words)).join(' '))),
        paragraph(key('how'), 'body', run(fill(texts.how, { minuten: String(questionnaire.minutes) }))),
        paragraph(key('privacy'), 'note', bold(texts.label), run(` ${promised(context).join(' ')}`)),
        ...(scan.mode === 'open' ? asked(context, 'who', texts.who, { type: 'text', hint: texts.whoHint }) : []),
        ...groupQuestion(context),
        ...questionnaire.themes.map((theme) =>
          table(
            key('theme', theme.id),
            fill(theme.title, words),
            columnsOf(context),
            theme.statements.map(({ id }) => ({
              key: key('statement', id),
              cells: [id, context.statement(id), ...answers.map(() => BOX)]
            }))
          )
        ),
        ...questionnaire.open.flatMap(({ id, question, help }) =>
          asked(context, id, fill(question, words), { type: 'text', hint: texts.write }, fill(help, words))
        )
      ]
    }
  })
}

/** What is true of how the scan is held. */
function promised({ questionnaire: { outcome, open }, scan: { mode } }: ScanContext): readonly string[] {
  if (mode === 'beside') return [texts.privacy.beside]
  if (mode === 'open') return [texts.privacy.open]
  return [
    texts.privacy.collected,
    ...(outcome === null ? [] : [outcome]),
    ...(open.length === 0 ? [] : [texts.written, formTexts.unread])
  ]
}

/** Each as wide as its longest word asks. */
const answers = [
  ['1', 9],
  ['2', 10],
  ['3', 15],
  ['4', 12],
  ['unknown', 9]
] as const

const columnsOf = ({ texts: { scale } }: ScanContext) => [
  { header: scanTexts.columns.number, width: 6 },
  { header: scanTexts.columns.statement, width: 39 },
  ...answers.map(([answer, width]) => ({ header: scale[answer], width }))
]

function groupQuestion(context: ScanContext): readonly OutlineBlock[] {
  const { questionnaire, words } = context
  if (questionnaire.groups === null) return []
  const { question, options } = questionnaire.groups
  const choices = options.map(({ label }) => fill(label, words))
  return asked(context, 'group', fill(question, words), { type: 'choice', choices })
}

function asked(
  { key }: ScanContext,
  name: string,
  question: string,
  answer: FieldAnswer,
  help?: string
): readonly OutlineBlock[] {
  const field: Field = { type: 'field', key: key('field', name), alias: question, tag: `scan-${name}`, answer }
  return [
    heading(key('question', name), 1, question),
    ...(help === undefined ? [] : [paragraph(key('help', name), 'body', run(help))]),
    field
  ]
}
