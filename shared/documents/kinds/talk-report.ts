// The report of a talk with the team, for the team: what was said, who finds out what, where each sentence goes. Functions and no names; what points
// to one person is not in it.
import texts from '#assets/documents/talk-report.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { becameOf, type Became } from '../../conversation/carrying.ts'
import { cardOf } from '../../conversation/cards.ts'
import { conversation } from '../../conversation/content.ts'
import { talkToReport } from '../../conversation/on-paper.ts'
import { statementWords, weighed } from '../../conversation/ordering.ts'
import { sectionOfAddress } from '../../conversation/places.ts'
import { presentWords } from '../../conversation/recording.ts'
import { formOf, isToCome, toldFault } from '../../conversation/talk.ts'
import { hintsInReport } from '../../conversation/talk-hints.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { IsoDay } from '../../day.ts'
import type { Talk } from '../../school/talk-edits.ts'
import { small } from '../../text.ts'
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
import type { Outline, OutlineBlock } from '../outline.ts'
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
  names: (source) => {
    const talk = talkOf(source)
    return talk === undefined ? [] : hintsInReport(source.school, talk)
  },
  offered: ({ school }) => talkToReport(school) !== undefined,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

/** The one that is asked for, or the newest of which something came out. */
const talkOf = ({ school, talk }: DocumentSource): Talk | undefined =>
  school.internal.talks.find(({ id }) => id === talk) ?? talkToReport(school)

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const talk = talkOf(source)
  return {
    ...documentFrame(talkReport, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        ...(talk === undefined ? {} : { subtitle: whenOf(talk) }),
        lead: talk === undefined ? [texts.nothing] : openingOf(talk, today)
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

function openingOf(talk: Talk, today: IsoDay): readonly string[] {
  const present = presentWords(talk)
  return [
    ...(isToCome(talk, today) ? [texts.toCome] : []),
    ...(present === '' ? [] : [fill(texts.present, { wie: present })])
  ]
}

const told = (telling: Telling): readonly OutlineBlock[] => {
  const { talk, key } = telling
  return [
    ...outcomes(telling),
    ...order(telling),
    ...listOf(
      telling,
      'work',
      talk.work.map(({ what }) => what)
    ),
    ...stops(telling),
    ...listOf(telling, 'writing', writers(telling)),
    ...insideLine(telling),
    paragraph(key('tell'), 'body', run(tellWords(talk, telling.source.today)))
  ]
}

/** What was said, card by card; a card of which nothing came out is named too. */
function outcomes(telling: Telling): readonly OutlineBlock[] {
  const { source, talk, key } = telling
  const open = becameOf(source.school, talk).filter(({ outcome }) => !outcome.inside && !isBlank(outcome.words))
  const silent = talk.cards.filter((card) => !talk.outcomes.some((outcome) => outcome.card === card))
  const rows: readonly PlainRow[] = [
    ...open.map((became, at) => ({
      key: key('outcome', String(at + 1)),
      cells: [cardWords(telling, became.outcome.card), saidIn(became), nextOf(telling, became)]
    })),
    ...silent.map((card, at) => ({
      key: key('card', String(at + 1)),
      cells: [cardWords(telling, card), NOTHING, NOTHING]
    }))
  ]
  return rows.length === 0
    ? []
    : [
        heading(key('outcomes'), 1, texts.headings.outcomes),
        table(key('outcomes', 'table'), texts.caption, columns, rows)
      ]
}

const columns = [
  { header: texts.columns.card, width: 31 },
  { header: texts.columns.said, width: 41 },
  { header: texts.columns.next, width: 28 }
]

function cardWords({ source: { school }, words }: Telling, id: string): string {
  if (id === '') return texts.noCard
  return fill(cardOf(school, conversation, id)?.question ?? texts.goneCard, words)
}

function saidIn({ outcome: { kind, words, other } }: Became): string {
  switch (kind) {
    case 'divided':
      return [texts.said.divided, words, other].join('\n')
    case 'not-known':
      return fill(texts.said.notKnown, { wat: words })
    case 'action':
      return fill(texts.said.action, { wat: words })
    default:
      return words
  }
}

/** Where a sentence goes and how that stands; or who does it, and by when. */
function nextOf(telling: Telling, { outcome, address, word }: Became): string {
  const place = sectionTitle(telling, sectionOfAddress(address === '' ? outcome.address : address))
  const stand = conversation.texts.became[word]
  const there = place === NOTHING ? stand : fill(texts.place, { plek: place, stand: small(stand) })
  if (outcome.kind !== 'not-known' && outcome.kind !== 'action') return there
  return [doneBy(outcome.who, outcome.by), ...(address === '' ? [] : [there])]
    .filter((line) => !isBlank(line))
    .join('\n')
}

function doneBy(who: string, by: string): string {
  const day = writtenDay(by)
  return day === '' ? who : fill(texts.doneBy, { wie: isBlank(who) ? NOTHING : who, dag: day })
}

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

function listOf({ key }: Telling, part: 'work' | 'writing', items: readonly string[]): readonly OutlineBlock[] {
  const said = items.filter((item) => !isBlank(item))
  return said.length === 0 ? [] : [heading(key(part), 1, texts.headings[part]), plainList(`${part}/list`, said, key)]
}

function stops({ talk, key }: Telling): readonly OutlineBlock[] {
  const said = linesOf(talk.stops)
  return said.length === 0
    ? []
    : [paragraph(key('stops'), 'body', run(fill(texts.stops, { wat: said.map(closed).join(' ') })))]
}

const writers = (telling: Telling): readonly string[] =>
  telling.talk.writing
    .filter(({ section, who }) => section !== '' || !isBlank(who))
    .map(({ section, who, by }) => fill(texts.writer, { wat: sectionTitle(telling, section), wie: doneBy(who, by) }))

function insideLine({ talk, key }: Telling): readonly OutlineBlock[] {
  const count = talk.outcomes.filter(({ inside }) => inside).length
  if (count === 0) return []
  const said = count === 1 ? texts.inside.one : fill(texts.inside.more, { aantal: String(count) })
  return [paragraph(key('inside'), 'note', run(said))]
}

/** A day that cannot be right is not told as what happened. */
function tellWords(talk: Talk, today: IsoDay): string {
  const fault = toldFault(talk, today)
  const heard = fault === undefined ? writtenDay(talk.toldOn) : ''
  const by = writtenDay(fault === 'to-come' ? talk.toldOn : talk.tellBy)
  if (heard !== '') return fill(texts.told, { dag: heard })
  return by === '' ? texts.tellOpen : fill(texts.tell, { dag: by })
}
