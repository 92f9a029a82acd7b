// A template from the table that a partnership keeps in Excel: a row per need, agreement or question. No row goes unsaid: what was not understood is told
// with its reason, and a need that is worded as one of ours is told as such, so that whoever makes the list may undo it.
import type { Need } from '../catalogue/needs-content.ts'
import { cleaned } from '../incoming-text.ts'
import { oneLine } from '../intake/html-reader.ts'
import { readTable, withoutNumber, type PastedTable, type Separator } from '../intake/table-paste.ts'
import { knownNeeds, type KnownNeed, type KnownNeeds } from '../needs/known-needs.ts'
import { shortMark } from '../short-mark.ts'
import {
  ITEM_ID,
  LONGEST_LINE,
  LONGEST_TEXT,
  MOST_ROWS,
  orderedParts,
  OWN_NEED,
  TEMPLATE_FORMAT,
  TEMPLATE_VERSION,
  templateParts
} from './template-parts.ts'
import type { Template } from './template.ts'

const itemKinds = ['need', 'agreement', 'question'] as const
export type ItemKind = (typeof itemKinds)[number]

export interface TableItem {
  /** Of the table, from 1; heads count. */
  readonly row: number
  readonly kind: ItemKind
  /** Its own cell says nothing, and what stands in the row above is taken. A heading above the rows is no guess. */
  readonly kindGuessed: boolean
  readonly id: string
  /** The file that was opened has it by this id: it keeps that, and what the partnership calls it. */
  readonly isKept: boolean
  readonly text: string
  /** What it means, or help with the question. */
  readonly help: string
  /** Of a need: a word of it that goes along is a label, and no need. It may stay; whoever makes the list looks at it once more. */
  readonly label: string
  /** Of a need: the one of ours that it is worded as; by a label: it may not be an own one. */
  readonly ours: KnownNeed | undefined
}

/** `kind`: nobody can say what it is · `text`: it says nothing · `double`: it stands there already · `long`: too long for a list · `many`: more rows than a list has */
export type NotReadReason = 'kind' | 'text' | 'double' | 'long' | 'many'

export interface NotRead {
  readonly row: number
  readonly why: NotReadReason
  /** As it stands there. */
  readonly said: string
}

export interface ReadTableItems {
  readonly items: readonly TableItem[]
  readonly notRead: readonly NotRead[]
}

/** The sign that parts the cells, by the first row: a clipboard has tabs, Dutch Excel writes ";" and others ",". */
export function separatorOf(text: string): Separator {
  const [first = ''] = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
  if (first.includes('\t')) return '\t'
  return ([';', ','] as const).find((sign) => columnsIn(readTable(first, sign)).size > 1) ?? '\t'
}

/** @param ours the needs of our list @param opened the file that the table came from (table-from-template.ts), if it did */
export function itemsInTable(text: string, ours: readonly Need[], opened?: Template): ReadTableItems {
  const clean = cleaned(text)
  const table = readTable(clean, separatorOf(clean))
  const heads = columnsIn(table)
  const columns = heads.size > 0 ? heads : columnsByContent(table)
  const known = knownNeeds(ours)
  const items: TableItem[] = []
  const notRead: NotRead[] = []
  // "Afspraak" as the head of the text says it of all rows.
  let above = heads.size > 0 ? kindIn(table.rows[0]?.[heads.get('text') ?? -1] ?? '') : undefined
  let isHeading = true
  for (const [at, cells] of table.rows.entries()) {
    if (at === 0 && heads.size > 0) continue
    const row = at + 1
    const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? ''
    const refuse = (why: NotReadReason): void =>
      void notRead.push({ row, why, said: cells.filter((one) => one !== '').join(' – ') })
    const [alone = '', ...more] = cells.filter((one) => one !== '')
    // "Afspraken" alone in a row stands above what follows.
    const heading = more.length === 0 ? kindIn(alone) : undefined
    if (heading !== undefined) {
      above = heading
      isHeading = true
      continue
    }
    const said = cell('kind')
    // A cell that goes over several rows in Excel is empty in all but the first.
    const kind = said === '' ? above : kindIn(said)
    above = kind
    isHeading &&= said === ''
    const isKept = kind !== undefined && rowsBefore(opened, kind).some(({ id }) => id === cell('code'))
    // Of a file a number that opens the words is a part of them.
    const words = isKept ? cell('text') : withoutNumber(cell('text'))
    const help = cell('help')
    const longest = isKept ? LONGEST_TEXT : LONGEST_LINE
    if (kind === undefined) refuse('kind')
    else if (words === '') refuse('text')
    else if (words.length > longest || help.length > longest) refuse('long')
    else {
      const found = isKept
        ? { id: cell('code'), ours: kind === 'need' ? known.byId(cell('code')) : undefined }
        : identified(kind, words, cell('code'), known)
      const goesAlong = found.ours === undefined || isKept ? `${words}\n${help}` : help
      const item = {
        row,
        kind,
        kindGuessed: said === '' && !isHeading,
        ...found,
        isKept,
        text: words,
        help,
        label: kind === 'need' ? known.labelIn(goesAlong) : ''
      }
      if (items.some((one) => one.kind === kind && one.id.toLowerCase() === item.id.toLowerCase())) refuse('double')
      else if (items.filter((one) => one.kind === kind).length >= MOST_ROWS) refuse('many')
      else items.push(item)
    }
  }
  return { items, notRead }
}

export interface TemplateHead {
  readonly name: string
  readonly years: string
  readonly madeOn: string
}

/** What it is called in the list: a need that is one of ours has our name, unless the maker says that it is another. */
export const nameOf = ({ row, text, ours, isKept }: TableItem, own: ReadonlySet<number>): string =>
  ours === undefined || isKept || own.has(row) ? text : ours.need.name

/**
 * @param own rows of needs that stay the partnership's own, in its own words, although they are worded as one of ours
 * @param opened the file that the table came from: what this program does not know of it stays
 */
export function templateOf(
  items: readonly TableItem[],
  head: TemplateHead,
  own: ReadonlySet<number>,
  opened?: Template
): Template {
  const of = (kind: ItemKind): readonly TableItem[] => items.filter((item) => item.kind === kind)
  const inOrder = [...new Set(items.map(({ kind }) => partOf[kind]))]
  const before = (item: TableItem) => rowsBefore(opened, item.kind).find(({ id }) => item.isKept && id === item.id)
  // A cell has one line; words that nobody changed keep theirs.
  const helpOf = (item: TableItem, was: unknown): string =>
    typeof was === 'string' && oneLine(was) === item.help ? was : item.help
  return {
    ...opened,
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_VERSION,
    ...head,
    needs: of('need').map((item) => ({
      ...before(item),
      id: item.ours !== undefined && own.has(item.row) ? ownNeedId(item.text) : item.id,
      name: nameOf(item, own),
      plain: helpOf(item, before(item)?.['plain'])
    })),
    agreements: of('agreement').map((item) => ({
      ...before(item),
      id: item.id,
      text: item.text,
      help: helpOf(item, before(item)?.['help'])
    })),
    questions: of('question').map((item) => ({
      ...before(item),
      id: item.id,
      question: item.text,
      help: helpOf(item, before(item)?.['help'])
    })),
    // What the table has comes in its order, in the place where these parts usually stand.
    parts: opened !== undefined && isTheirOrder(opened.parts, inOrder) ? opened.parts : inTheirPlaces(inOrder)
  }
}

const rowsBefore = (
  opened: Template | undefined,
  kind: ItemKind
): readonly { readonly id: string; readonly [key: string]: unknown }[] => opened?.[partOf[kind]] ?? []

const isTheirOrder = (parts: readonly string[], inOrder: readonly string[]): boolean =>
  orderedParts(parts)
    .filter((part) => inOrder.includes(part))
    .join() === inOrder.join()

const partOf = { need: 'needs', agreement: 'agreements', question: 'questions' } as const

function inTheirPlaces(inOrder: readonly string[]): string[] {
  const next = [...inOrder]
  return templateParts.map((part) => (inOrder.includes(part) ? (next.shift() ?? part) : part))
}

type Column = 'kind' | 'text' | 'help' | 'code'
type Columns = ReadonlyMap<Column, number>

const heads: Readonly<Record<Column, RegExp>> = {
  kind: /^(?:soort|type|categorie|wat)$/u,
  text: /^(?:tekst(?:en)?|naam|namen|omschrijving|hulpvra(?:ag|gen)|afspra(?:ak|ken)|vra(?:ag|gen)|titel|onderwerp|indicator)$/u,
  help: /^(?:toelichting(?:en)?|uitleg|beschrijving|hulptekst|opmerking(?:en)?|betekenis)$/u,
  code: /^(?:kenmerk(?:en)?|code|id)$/u
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** By the heads of the first row; none where it has no heads, and so says something itself. */
function columnsIn({ rows: [first = []] }: PastedTable): Columns {
  const found = new Map<Column, number>()
  for (const [at, cell] of first.entries())
    for (const column of ['kind', 'text', 'help', 'code'] as const)
      if (!found.has(column) && heads[column].test(bare(cell))) {
        found.set(column, at)
        break
      }
  return found.has('text') && found.size > 1 ? found : new Map()
}

/** Without heads: the column in which most cells say a kind, then the text, then what explains it. */
function columnsByContent({ rows, columns }: PastedTable): Columns {
  const places = Array.from({ length: columns }, (_, at) => at)
  // A kind alone in its row stands above others, and says nothing of a column.
  const saysKind = (at: number): number =>
    rows.filter((row) => kindIn(row[at] ?? '') !== undefined && row.some((cell, place) => place !== at && cell !== ''))
      .length
  const kind = places.toSorted((one, other) => saysKind(other) - saysKind(one)).find((at) => saysKind(at) > 0)
  const [text, help] = places.filter((at) => at !== kind && rows.some((row) => withoutNumber(row[at] ?? '').length > 3))
  return new Map(
    (
      [
        ['kind', kind],
        ['text', text],
        ['help', help]
      ] as const
    ).flatMap(([column, at]) => (at === undefined ? [] : [[column, at] as const]))
  )
}

/** Whole words, in the singular and the plural, with a slip in their end. */
function kindIn(said: string): ItemKind | undefined {
  const word = bare(said).replace(/^(?:extra|open|aanvullende|eigen|de|een) /u, '')
  if (word.includes(' ') || word.length > 40) return undefined
  if (/^(?:hulpvra|(?:ondersteunings|onderwijs)?behoef)/u.test(word)) return 'need'
  if (/^(?:afspra|basisondersteuning|norm(?:en)?$|standaard(?:en)?$)/u.test(word)) return 'agreement'
  return /^vra(?:ag|gen|ge)?$/u.test(word) ? 'question' : undefined
}

/** By its mark in the table, or by its words: the same words have the same id next year. */
function identified(kind: ItemKind, text: string, code: string, known: KnownNeeds): Pick<TableItem, 'id' | 'ours'> {
  const slug = code
    .trim()
    .replaceAll(/[^\w-]+/gu, '-')
    .slice(0, 60)
  const ours = kind === 'need' ? known.find(text) : undefined
  if (ours !== undefined) return { id: ours.need.id, ours }
  const own = /[\p{L}\p{N}]/u.test(slug) ? slug : shortMark(bare(text))
  const id = `${prefixes[kind]}${own}`
  return { id: ITEM_ID.test(id) ? id : `${prefixes[kind]}${shortMark(bare(text))}`, ours }
}

const prefixes: Readonly<Record<ItemKind, string>> = { need: OWN_NEED, agreement: 'afspraak-', question: 'vraag-' }
const ownNeedId = (text: string): string => `${prefixes.need}${shortMark(bare(text))}`
