// The self-scan before a visit of colleagues: a sheet that each fills in alone, in Word or on paper.
import texts from '#assets/documents/visit-scan.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { small } from '../../text.ts'
import { bold, heading, paragraph, plainList, run } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { supportScan as scan } from '../visit-parts.ts'

export const visitScan: Kind<'visit-scan', 'zelfscan-bezoek'> = {
  id: 'visit-scan',
  path: 'zelfscan-bezoek',
  category: 'Zelfscan voor een bezoek',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  offered: ({ school }) => school.internal.visits.length > 0,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

/** Fields of the scan; the first stands alone, below what leads in. */
const PER_PAGE = 2

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const choices = Object.values(scan.scale)
  return {
    ...documentFrame(visitScan, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        lead: [[...scan.intro, scan.honesty, texts.names].join(' ')]
      }),
      paragraph(key('who'), 'body', bold(`${texts.who}: `), run(texts.line)),
      ...scan.fields.flatMap(({ id, title, prompts, evidence }, at): readonly OutlineBlock[] => [
        ...(at % PER_PAGE === 1 ? [{ type: 'pageBreak' as const, key: key(id, 'page') }] : []),
        heading(key(id), 1, title),
        plainList(
          `${id}/list`,
          prompts.map((prompt) => fill(prompt, words)),
          key
        ),
        paragraph(
          key(id, 'seen'),
          'body',
          run(fill(texts.seen, { wat: evidence.map((one) => small(fill(one, words))).join('; ') }))
        ),
        {
          type: 'field',
          key: key(id, 'choice'),
          alias: fill(texts.choice, { veld: title }),
          tag: `zelfscan-${id}-keuze`,
          answer: { type: 'choice', choices }
        },
        heading(key(id, 'example-title'), 2, texts.exampleTitle),
        {
          type: 'field',
          key: key(id, 'example'),
          alias: fill(texts.example, { veld: title }),
          tag: `zelfscan-${id}-voorbeeld`,
          answer: { type: 'text', hint: texts.exampleHint }
        }
      ])
    ]
  }
}
