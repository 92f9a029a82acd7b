// What a scan tells everybody: words and means, and no numbers of people. One page.
import scanTexts from '#assets/documents/scan.json' with { type: 'json' }
import texts from '#assets/documents/scan-summary.json' with { type: 'json' }
import type { OutcomeWord } from '../../catalogue/questionnaire-content.ts'
import { heading, paragraph, plainList, run, table } from '../blocks.ts'
import type { Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { meanWords, ofScan, scanOutline, toldThemes, type ScanContext } from '../scan-parts.ts'
import type { DocumentSource } from '../source.ts'

export const scanSummary: Kind<'scan-summary', 'samenvatting-scan'> = {
  ...ofScan,
  id: 'scan-summary',
  path: 'samenvatting-scan',
  category: 'Samenvatting van de scan',
  texts,
  reader: 'parents',
  compose
}

function compose(source: DocumentSource): Outline {
  return scanOutline(scanSummary, source, texts, (context) => ({
    lead: [texts.lead[context.questionnaire.id]],
    blocks: told(context)
  }))
}

/** So many statements of each word have room on the page. */
const MOST = 2
const subjects = ['good', 'attention', 'divided', 'unknown'] as const satisfies readonly OutcomeWord[]

function told(context: ScanContext): readonly OutlineBlock[] {
  const { results, key, statement, texts: common } = context
  if (results.kind === 'none') return [paragraph(key('none'), 'body', run(common.none))]
  const all = results.themes.flatMap(({ statements }) => statements)
  return [
    table(
      key('themes'),
      texts.overview,
      [
        { header: scanTexts.columns.theme, width: 70 },
        { header: scanTexts.columns.mean, width: 30 }
      ],
      toldThemes(context, results.themes).map(({ title, result: { id, mean } }) => ({
        key: key('theme', id),
        cells: [title, meanWords(mean)]
      }))
    ),
    paragraph(key('explained'), 'detail', run(texts.explained)),
    heading(key('seen'), 1, texts.seen),
    ...subjects.flatMap((word) => {
      const found = all.filter((one) => one.word === word).slice(0, MOST)
      return found.length === 0
        ? []
        : [
            heading(key(word), 2, texts[word]),
            plainList(
              `said-${word}`,
              found.map(({ id }) => statement(id)),
              key
            )
          ]
    })
  ]
}
