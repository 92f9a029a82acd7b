// What a talk with the team needs on paper: a poster, the statements and the cards to cut out, and a sheet to fill in by hand. One file, so that it is
// printed at once.
import texts from '#assets/documents/talk-set.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { cardOf, type TalkCard } from '../../conversation/cards.ts'
import { conversation } from '../../conversation/content.ts'
import { talkToPrepare } from '../../conversation/on-paper.ts'
import { statementWords } from '../../conversation/ordering.ts'
import { proposedCards } from '../../conversation/proposed.ts'
import { formOf } from '../../conversation/talk.ts'
import type { TalkFormContent } from '../../catalogue/conversation-content.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { Talk } from '../../school/talk-edits.ts'
import { bold, cell, heading, isBlank, paragraph, plainList, run } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock, TableCell, TableRow } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

export const talkSet: Kind<'talk-set', 'gesprek-op-papier'> = {
  id: 'talk-set',
  path: 'gesprek-op-papier',
  category: 'Gesprek op papier',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  offered: ({ school }) => school.internal.talks.length > 0,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

/** Two beside each other. */
const PER_ROW = 2
const CARD_ROWS = 4
const STATEMENT_ROWS = 6
const PER_PAGE = CARD_ROWS * PER_ROW
const USUAL_FORM = 'long'

interface Paper {
  readonly source: DocumentSource
  readonly form: TalkFormContent
  readonly cards: readonly TalkCard[]
  readonly talk: Talk | undefined
  readonly words: Words
  readonly key: KeyMaker
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const talk = school.internal.talks.find(({ id }) => id === source.talk) ?? talkToPrepare(school, today)
  const form =
    (talk === undefined ? undefined : formOf(talk, conversation)) ?? formOf({ form: USUAL_FORM }, conversation)
  if (form === undefined) throw new Error(`no form of a talk: ${USUAL_FORM}`)
  const paper: Paper = { source, form, talk, words, key, cards: cardsOf(source, talk, form) }
  return {
    ...documentFrame(talkSet, source, texts.title),
    blocks: [
      ...documentOpening(source, key, { title: texts.title, subtitle: texts.subtitle }),
      ...poster(paper),
      ...statements(paper),
      ...cards(paper),
      ...sheet(paper)
    ]
  }
}

/** Those of the talk; as long as none are chosen, those that are proposed. */
function cardsOf(source: DocumentSource, talk: Talk | undefined, form: TalkFormContent): readonly TalkCard[] {
  const { school, today } = source
  const chosen = (talk?.cards ?? []).flatMap((id) => cardOf(school, conversation, id) ?? [])
  const known = chosen.filter(({ id }, at) => chosen.findIndex((one) => one.id === id) === at)
  const asked = { today, wanted: form.cards, section: null, divided: [], due: [] }
  return known.length > 0 ? known : proposedCards(school, conversation, asked).map(({ card }) => card)
}

function poster({ form, key, words }: Paper): readonly OutlineBlock[] {
  const { phases, agreements, rhythm } = conversation.talk
  const isTwice = form.parts.some(({ meeting }) => meeting === 2)
  const { times } = texts.poster
  const rows = form.parts.map(({ phase, minutes, meeting }): TableRow => {
    const said = phases.find(({ id }) => id === phase)
    const title = said?.title ?? phase
    const time = meeting === 1 ? times.first : times.second
    return {
      key: key('phase', phase),
      cells: [
        cell(isTwice ? `${title}\n${time}` : title),
        cell(fill((said?.do ?? []).join('\n'), words)),
        cell(String(minutes))
      ]
    }
  })
  return [
    heading(key('agreements'), 1, texts.poster.agreements),
    plainList(
      'agreements/list',
      agreements.map(({ text }) => text),
      key,
      true
    ),
    heading(key('phases'), 1, texts.poster.phases),
    {
      type: 'table',
      key: key('phases', 'table'),
      caption: texts.poster.caption,
      columns: [
        { header: texts.poster.columns.phase, width: 24 },
        { header: texts.poster.columns.do, width: 62 },
        { header: texts.poster.columns.minutes, width: 14 }
      ],
      rows
    },
    ...(form.cards === 0
      ? []
      : [
          heading(key('rhythm'), 1, texts.poster.rhythm),
          plainList(
            'rhythm/list',
            rhythm.map(({ minutes, text }) => fill(texts.poster.step, { minuten: minuteWords(minutes), wat: text })),
            key
          )
        ])
  ]
}

const minuteWords = (minutes: number): string =>
  minutes === 1 ? texts.poster.oneMinute : fill(texts.poster.minutes, { minuten: String(minutes) })

function statements({ form, source: { school, catalogue }, key }: Paper): readonly OutlineBlock[] {
  if (!form.parts.some(({ phase }) => phase === 'weigh')) return []
  const all = conversation.talk.statements.flatMap(
    ({ id }) => statementWords(school, catalogue, conversation, id) ?? []
  )
  return [
    { type: 'pageBreak', key: key('statements', 'page') },
    heading(key('statements'), 1, texts.statements.heading),
    paragraph(key('statements', 'help'), 'body', run(conversation.talk.statementsHelp)),
    toCut(key, {
      name: 'statements',
      caption: texts.statements.caption,
      rows: STATEMENT_ROWS,
      cells: all.map((text): TableCell => [[bold(text)]])
    })
  ]
}

function cards({ cards: chosen, key, words }: Paper): readonly OutlineBlock[] {
  if (chosen.length === 0) return []
  const cells = chosen.map(({ question, tip, record }): TableCell => [
    [bold(fill(nonBlank(question, texts.cards.blank), words))],
    ...cellOf(tip, texts.cards.tip, 'tip', words),
    ...cellOf(record, texts.cards.record, 'wat', words)
  ])
  const pages = Array.from({ length: Math.ceil(cells.length / PER_PAGE) }, (_, at) =>
    cells.slice(at * PER_PAGE, (at + 1) * PER_PAGE)
  )
  return pages.flatMap((page, at): readonly OutlineBlock[] => [
    { type: 'pageBreak', key: key('cards', 'page', String(at + 1)) },
    ...(at > 0
      ? []
      : [
          heading(key('cards'), 1, texts.cards.heading),
          paragraph(key('cards', 'lead'), 'body', run(texts.cards.lead))
        ]),
    toCut(key, { name: `cards-${at + 1}`, caption: texts.cards.caption, rows: CARD_ROWS, cells: page })
  ])
}

const nonBlank = (text: string, otherwise: string): string => (isBlank(text) ? otherwise : text)

const cellOf = (text: string, sentence: string, name: string, words: Words): TableCell =>
  isBlank(text) ? [] : cell(fill(fill(sentence, { [name]: text }), words))

interface ToCut {
  readonly name: string
  readonly caption: string
  /** So many fill a page. */
  readonly rows: number
  readonly cells: readonly TableCell[]
}

/** Two beside each other; where one is over it stands alone. */
function toCut(key: KeyMaker, { name, caption, rows, cells }: ToCut): OutlineBlock {
  const { left, right } = texts.cards.columns
  return {
    type: 'table',
    key: key(name, 'table'),
    caption,
    cutOut: rows,
    columns: [
      { header: left, width: 50 },
      { header: right, width: 50 }
    ],
    rows: Array.from({ length: Math.ceil(cells.length / PER_ROW) }, (_, at): TableRow => ({
      key: key(name, 'row', String(at + 1)),
      cells: [cells[at * PER_ROW] ?? cell(''), cells[at * PER_ROW + 1] ?? cell('')]
    }))
  }
}

function sheet({ cards: chosen, talk, key, words }: Paper): readonly OutlineBlock[] {
  const { line, short, columns } = texts.sheet
  const lined = (name: string, said: string, count: number): readonly OutlineBlock[] => [
    heading(key('sheet', name), 2, said),
    ...Array.from({ length: count }, (_, at) => paragraph(key('sheet', name, String(at + 1)), 'body', run(line)))
  ]
  const day = writtenDay(talk?.day ?? '')
  return [
    { type: 'pageBreak', key: key('sheet', 'page') },
    heading(key('sheet'), 1, texts.sheet.heading),
    paragraph(key('sheet', 'lead'), 'body', run(texts.sheet.lead)),
    paragraph(key('sheet', 'day'), 'body', bold(`${texts.sheet.day}: `), run(day === '' ? short : day)),
    ...lined('present', texts.sheet.present, 2),
    ...(chosen.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            key: key('sheet', 'table'),
            caption: texts.sheet.caption,
            columns: [
              { header: columns.card, width: 30 },
              { header: columns.sentence, width: 42 },
              { header: columns.next, width: 28 }
            ],
            rows: chosen.map(({ id, question }) => ({
              key: key('sheet', 'card', id),
              cells: [
                cell(fill(question, words)),
                cell([short, short, short].join('\n')),
                cell([short, short, short].join('\n'))
              ]
            }))
          }
        ]),
    ...lined('work', texts.sheet.work, 3),
    ...lined('stops', texts.sheet.stops, 1),
    ...lined('writing', texts.sheet.writing, 2),
    ...lined('tell', texts.sheet.tell, 1)
  ]
}
