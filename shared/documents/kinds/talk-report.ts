// The report of a talk with the team, for the team: what was said, who finds out what, where each sentence goes. Functions and no names; what points
// to one person is not in it.
import { conversation } from '#assets/conversation/index.ts'
import texts from '#assets/documents/talk-report.json' with { type: 'json' }
import type { Words } from '../../catalogue/fill.ts'
import { fill } from '../../catalogue/fill.ts'
import { becameOf, type Became } from '../../conversation/carrying.ts'
import { cardOf } from '../../conversation/cards.ts'
import { talkToReport } from '../../conversation/on-paper.ts'
import { statementWords, weighed } from '../../conversation/ordering.ts'
import { sectionOfAddress } from '../../conversation/places.ts'
import { presentWords } from '../../conversation/recording.ts'
import { formOf } from '../../conversation/talk.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { Talk } from '../../school/talk-edits.ts'

import {
  closed,
  heading,
  isBlank,
  linesOf,
  NOTHING,
  paragraph,
  plainList,
  run,
  table,
  type PlainRow
} from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock, TableColumn } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

export const talkReport: Kind<'talk-report', 'verslag-gesprek'> = {
  id: 'talk-report',
  path: 'verslag-gesprek',
  category: 'Verslag van een gesprek',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  offered: ({ school }) => talkToReport(school) !== undefined,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const talk = school.internal.talks.find(({ id }) => id === source.talk) ?? talkToReport(school)
  return {
    ...documentFrame(talkReport, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        ...(talk === undefined ? {} : { subtitle: whenOf(talk) }),
        lead: talk === undefined ? [texts.nothing] : openingOf(source, talk, words)
      }),
      ...(talk === undefined ? [] : told({ source, talk, key, words }))
    ]
  }
}

interface Telling {
  readonly source: DocumentSource
  readonly talk: Talk
  readonly key: KeyMaker
  readonly words: Words
}

function whenOf(talk: Talk): string {
  const second = writtenDay(talk.secondDay)
  return fill(second === '' ? texts.when : texts.whenTwice, {
    soort: formOf(talk, conversation)?.title ?? texts.noForm,
    dag: writtenDay(talk.day, texts.noDay),
    tweede: second
  })
}

function openingOf({ school }: DocumentSource, talk: Talk, words: Words): readonly string[] {
  const present = presentWords(talk)
  const cards = talk.cards.map((id) => cardOf(school, conversation, id)?.question ?? texts.goneCard)
  return [
    ...(present === '' ? [] : [fill(texts.present, { wie: present })]),
    ...(cards.length === 0 ? [] : [fill(texts.cards, { wat: cards.map((card) => fill(card, words)).join(' ') })])
  ]
}

const told = (telling: Telling): readonly OutlineBlock[] => {
  const { source, talk, key } = telling
  const open = becameOf(source.school, talk).filter(({ outcome }) => !outcome.inside && !isBlank(outcome.words))
  const of = (...kinds: readonly string[]): readonly Became[] =>
    open.filter(({ outcome }) => kinds.includes(outcome.kind))
  return [
    ...sentences(telling, of('sentence', 'unknown')),
    ...inTable(
      telling,
      'divided',
      dividedColumns,
      of('divided').map(({ outcome }) => [outcome.words, outcome.other])
    ),
    ...inTable(
      telling,
      'unknown',
      doneColumns,
      of('not-known', 'action').map(({ outcome }) => [outcome.words, outcome.who, writtenDay(outcome.by)])
    ),
    ...order(telling),
    ...listOf(
      telling,
      'work',
      talk.work.map(({ what }) => what)
    ),
    ...listOf(telling, 'stops', linesOf(talk.stops)),
    ...inTable(telling, 'writing', writingColumns, writingRows(telling)),
    ...insideLine(telling),
    paragraph(key('tell'), 'body', run(tellWords(talk)))
  ]
}

const column = (header: string, width: number): TableColumn => ({ header, width })
const dividedColumns = [column(texts.columns.one, 50), column(texts.columns.other, 50)]
const doneColumns = [column(texts.columns.what, 54), column(texts.columns.who, 26), column(texts.columns.by, 20)]
const writingColumns = [column(texts.columns.text, 44), column(texts.columns.who, 36), column(texts.columns.by, 20)]
const sentenceColumns = [
  column(texts.columns.sentence, 52),
  column(texts.columns.place, 26),
  column(texts.columns.became, 22)
]

type Part = keyof typeof texts.headings & keyof typeof texts.captions

function inTable(
  { key }: Telling,
  part: Part,
  columns: readonly TableColumn[],
  cells: readonly (readonly string[])[]
): readonly OutlineBlock[] {
  if (cells.length === 0) return []
  const rows: readonly PlainRow[] = cells.map((one, at) => ({ key: key(part, String(at + 1)), cells: one }))
  return [heading(key(part), 1, texts.headings[part]), table(key(part, 'table'), texts.captions[part], columns, rows)]
}

const sentences = (telling: Telling, found: readonly Became[]): readonly OutlineBlock[] =>
  inTable(
    telling,
    'sentences',
    sentenceColumns,
    found.map(({ outcome, address, word }) => [
      outcome.words,
      sectionTitle(telling, sectionOfAddress(address === '' ? outcome.address : address)),
      conversation.texts.became[word]
    ])
  )

const sectionTitle = ({ source: { catalogue } }: Telling, section: string | undefined): string =>
  catalogue.sections.find(({ id }) => id === section)?.title ?? NOTHING

function order({ source: { school, catalogue }, talk, key }: Telling): readonly OutlineBlock[] {
  const { shared } = weighed(talk)
  const lines = shared.flatMap((id) => statementWords(school, catalogue, conversation, id) ?? [])
  const differences = linesOf(talk.differences)
  if (lines.length === 0 && differences.length === 0) return []
  return [
    heading(key('order'), 1, texts.headings.order),
    ...(lines.length === 0 ? [] : [plainList('order/list', lines, key, true)]),
    ...(differences.length === 0
      ? []
      : [
          paragraph(
            key('order', 'differences'),
            'body',
            run(closed(fill(texts.differences, { wat: differences.map(closed).join(' ') })))
          )
        ])
  ]
}

function listOf({ key }: Telling, part: 'work' | 'stops', items: readonly string[]): readonly OutlineBlock[] {
  const said = items.filter((item) => !isBlank(item))
  return said.length === 0 ? [] : [heading(key(part), 1, texts.headings[part]), plainList(`${part}/list`, said, key)]
}

const writingRows = (telling: Telling): readonly (readonly string[])[] =>
  telling.talk.writing
    .filter(({ section, who }) => section !== '' || !isBlank(who))
    .map(({ section, who, by }) => [sectionTitle(telling, section), who, writtenDay(by)])

function insideLine({ talk: { outcomes }, key }: Telling): readonly OutlineBlock[] {
  const count = outcomes.filter(({ inside }) => inside).length
  if (count === 0) return []
  const said = count === 1 ? texts.inside.one : fill(texts.inside.more, { aantal: String(count) })
  return [paragraph(key('inside'), 'note', run(said))]
}

function tellWords({ toldOn, tellBy }: Talk): string {
  const [heard, by] = [writtenDay(toldOn), writtenDay(tellBy)]
  if (heard !== '') return fill(texts.told, { dag: heard })
  return by === '' ? texts.tellOpen : fill(texts.tell, { dag: by })
}
