// What visitors of a school need on paper: the question, how the school sees itself, the programme, agreements, and sheets to fill in. One file, so that
// it is sent and printed at once.
import texts from '#assets/documents/visit-set.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { knownWord } from '../../school/field.ts'
import type { Visit } from '../../school/visit-edits.ts'
import { visitLengths } from '../../school/vocabulary.ts'
import { questionSentences, visitToPrepare, visitsOf } from '../../visit/visit.ts'
import { bold, cell, heading, isBlank, paragraph, plainList, run, table } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { choiceWords, supportScan as scan, visitorWords } from '../visit-parts.ts'
import { writtenDay } from '../written-day.ts'

export const visitSet: Kind<'visit-set', 'bezoek-op-papier'> = {
  id: 'visit-set',
  path: 'bezoek-op-papier',
  category: 'Bezoek op papier',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  offered: ({ school }) => school.internal.visits.length > 0,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

interface Paper {
  readonly source: DocumentSource
  readonly visit: Visit | undefined
  readonly words: Words
  readonly key: KeyMaker
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const visit = visitToPrepare(school, today) ?? visitsOf(school)[0]
  const paper: Paper = { source, visit, words, key }
  return {
    ...documentFrame(visitSet, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        subtitle: fill(texts.when, { dag: writtenDay(visit?.day ?? '', texts.noDay) }),
        lead: texts.lead
      }),
      ...question(paper),
      ...selfScan(paper),
      ...programme(paper),
      ...visitors(paper),
      heading(key('rules'), 1, texts.headings.rules),
      plainList('rules/list', scan.visitorRules, key, true),
      ...observe(paper),
      ...talks(paper),
      ...report(paper)
    ]
  }
}

function question({ visit, key }: Paper): readonly OutlineBlock[] {
  const sentences = visit === undefined ? [] : questionSentences(visit, scan.question.begin)
  return [
    heading(key('question'), 1, texts.headings.question),
    ...(sentences.length === 0 ? [texts.noQuestion] : sentences).map((sentence, at) =>
      paragraph(key('question', String(at + 1)), 'body', run(sentence))
    )
  ]
}

/** What the school said together; nothing as long as that is not written. */
function selfScan({ visit, key }: Paper): readonly OutlineBlock[] {
  const rows = scan.fields.flatMap(({ id, title }) => {
    const said = visit?.together.find((row) => row.id === id)
    const choice = said === undefined ? undefined : choiceWords(said.choice)
    if (said === undefined || (choice === undefined && isBlank(said.example) && isBlank(said.difference))) return []
    return [{ key: key('scan', id), cells: [title, choice ?? texts.notChosen, said.example, said.difference] }]
  })
  const { field, choice, example, difference } = texts.columns
  return rows.length === 0
    ? []
    : [
        heading(key('scan'), 1, texts.headings.scan),
        table(
          key('scan', 'table'),
          texts.captions.scan,
          [
            { header: field, width: 22 },
            { header: choice, width: 18 },
            { header: example, width: 34 },
            { header: difference, width: 26 }
          ],
          rows
        )
      ]
}

/** That of the school, or as long as there is none the example. */
function programme({ source: { school }, visit, words, key }: Paper): readonly OutlineBlock[] {
  const own = visit?.programme ?? []
  const chosen = knownWord(visitLengths, visit?.length ?? 'unknown')
  const usual = school.identity.sector === 'vo' ? 'vo' : 'day'
  const example = scan.programmes[chosen === 'unknown' ? usual : chosen].rows.map(({ minutes, ...row }, at) => ({
    ...row,
    id: String(at + 1),
    minutes: String(minutes)
  }))
  const rows = own.length > 0 ? own : example
  const { time, what, who, minutes } = texts.columns
  return [
    { type: 'pageBreak', key: key('programme', 'page') },
    heading(key('programme'), 1, texts.headings.programme),
    ...(own.length > 0 ? [] : [paragraph(key('programme', 'example'), 'body', run(texts.exampleProgramme))]),
    table(
      key('programme', 'table'),
      texts.captions.programme,
      [
        { header: time, width: 12 },
        { header: what, width: 44 },
        { header: who, width: 32 },
        { header: minutes, width: 12 }
      ],
      rows.map((row) => ({
        key: key('programme', row.id),
        cells:
          own.length > 0
            ? [row.time, row.what, row.who, row.minutes]
            : [row.time, fill(row.what, words), fill(row.who, words), row.minutes]
      }))
    )
  ]
}

function visitors({ visit, key }: Paper): readonly OutlineBlock[] {
  const lines = (visit?.visitors ?? []).flatMap((visitor) => {
    const bezoeker = visitorWords(texts.visitor, visitor)
    if (bezoeker === undefined) return []
    if (visitor.role === 'chair') return [fill(texts.chair, { bezoeker })]
    return [visitor.role === 'writer' ? fill(texts.writer, { bezoeker }) : bezoeker]
  })
  return lines.length === 0
    ? []
    : [heading(key('visitors'), 1, texts.headings.visitors), plainList('visitors/list', lines, key)]
}

const { line, inCell, short } = texts
/** To write in by hand; in Word one types over it. */
const room = cell(Array.from({ length: 3 }, () => short).join('\n'))
const wideRoom = cell(Array.from({ length: 4 }, () => inCell).join('\n'))

function observe({ words, key }: Paper): readonly OutlineBlock[] {
  const { questions, above, below } = scan.observe
  const { look, see, ask } = texts.columns
  return [
    { type: 'pageBreak', key: key('observe', 'page') },
    heading(key('observe'), 1, texts.headings.observe),
    paragraph(key('observe', 'each'), 'body', run(texts.each)),
    paragraph(key('observe', 'top'), 'body', run(fill(texts.top, { ...words, lijn: short }))),
    paragraph(key('observe', 'above'), 'body', bold(above)),
    {
      type: 'table',
      key: key('observe', 'table'),
      caption: texts.captions.observe,
      columns: [
        { header: look, width: 34 },
        { header: see, width: 36 },
        { header: ask, width: 30 }
      ],
      rows: questions.map((asked, at) => ({
        key: key('observe', String(at + 1)),
        cells: [cell(fill(asked, words)), room, room]
      }))
    },
    paragraph(key('observe', 'below'), 'body', run(fill(texts.below, { wat: below, lijn: line })))
  ]
}

function talks({ words, key }: Paper): readonly OutlineBlock[] {
  return scan.talks.flatMap(({ id, title, before, questions }): readonly OutlineBlock[] => [
    { type: 'pageBreak', key: key('talk', id, 'page') },
    heading(key('talk', id), 1, fill(texts.headings.talk, { wie: fill(title, words) })),
    ...(before.length === 0 ? [] : [paragraph(key('talk', id, 'before'), 'body', run(before.join(' ')))]),
    {
      type: 'table',
      key: key('talk', id, 'table'),
      caption: texts.captions.talk,
      columns: [
        { header: texts.columns.question, width: 40 },
        { header: texts.columns.hear, width: 60 }
      ],
      rows: questions.map((asked, at) => ({
        key: key('talk', id, String(at + 1)),
        cells: [cell(fill(asked, words)), wideRoom]
      }))
    }
  ])
}

/** To fill in together; the parts of the report that the visitors write. */
function report({ key }: Paper): readonly OutlineBlock[] {
  const asked = (part: keyof typeof texts.parts, tag: string, alias: string): readonly OutlineBlock[] => [
    heading(key('report', tag, 'heading'), 2, alias),
    {
      type: 'field',
      key: key('report', tag),
      alias,
      tag: `bezoek-verslag-${tag}`,
      answer: { type: 'text', hint: texts.hints[part] }
    }
  ]
  const { did, seen, meaning, questions, advice } = texts.parts
  return [
    { type: 'pageBreak', key: key('report', 'page') },
    heading(key('report'), 1, texts.headings.report),
    paragraph(
      key('report', 'lead'),
      'body',
      run(fill(texts.reportLead, { keuzes: Object.values(scan.scale).join(' · ') }))
    ),
    ...asked('did', 'gesprekken', did),
    ...scan.fields.flatMap(({ id, title }) => asked('seen', id, fill(seen, { veld: title }))),
    ...asked('meaning', 'betekenis', meaning),
    ...asked('questions', 'vragen', questions),
    ...asked('advice', 'raad', advice)
  ]
}
