// A template from the table that a partnership keeps in Excel: a row per need, agreement or question. No row goes unsaid: what was not understood is told
// with its reason, and a need that is worded as one of ours is told as such, so that whoever makes the list may undo it.
import type { Need } from '../catalogue/needs-content.ts'
import { cleaned } from '../incoming-text.ts'
import { readTable, withoutNumber, type PastedTable, type Separator } from '../intake/table-paste.ts'
import { knownNeeds, type KnownNeed, type KnownNeeds } from '../needs/known-needs.ts'
import { shortMark } from '../short-mark.ts'
import { ITEM_ID, LONGEST_LINE, MOST_ROWS, TEMPLATE_FORMAT, TEMPLATE_VERSION, templateParts } from './template-parts.ts'
import type { Template } from './template.ts'

export const itemKinds = ['need', 'agreement', 'question'] as const
export type ItemKind = (typeof itemKinds)[number]

export interface TableItem {
  /** Of the table, from 1; heads count. */
  readonly row: number
  readonly kind: ItemKind
  readonly id: string
  readonly text: string
  /** What it means, or help with the question. */
  readonly help: string
  /** Of a need that stays an own one: a word in it is a label, and no need. It may stay; whoever makes the list looks at it once more. */
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

/** @param ours the needs of our list */
export function itemsInTable(text: string, ours: readonly Need[]): ReadTableItems {
  const clean = cleaned(text)
  const table = readTable(clean, separatorOf(clean))
  const heads = columnsIn(table)
  const columns = heads.size > 0 ? heads : columnsByContent(table)
  const known = knownNeeds(ours)
  const items: TableItem[] = []
  const notRead: NotRead[] = []
  // "Afspraak" as the head of the text says it of all rows.
  let above = heads.size > 0 ? kindIn(table.rows[0]?.[heads.get('text') ?? -1] ?? '') : undefined
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
      continue
    }
    const said = cell('kind')
    // A cell that goes over several rows in Excel is empty in all but the first.
    const kind = said === '' ? above : kindIn(said)
    above = kind
    const words = withoutNumber(cell('text'))
    const help = cell('help')
    if (kind === undefined) refuse('kind')
    else if (words === '') refuse('text')
    else if (words.length > LONGEST_LINE || help.length > LONGEST_LINE) refuse('long')
    else {
      const item = {
        row,
        kind,
        ...identified(kind, words, cell('code'), known),
        text: words,
        help,
        label: kind === 'need' ? known.labelIn(`${words}\n${help}`) : ''
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

/** @param own rows of needs that stay the partnership's own, in its own words, although they are worded as one of ours */
export function templateOf(items: readonly TableItem[], head: TemplateHead, own: ReadonlySet<number>): Template {
  const of = (kind: ItemKind): readonly TableItem[] => items.filter((item) => item.kind === kind)
  const inOrder = [...new Set(items.map(({ kind }) => partOf[kind]))]
  return {
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_VERSION,
    ...head,
    needs: of('need').map(({ id, text, help, ours, row }) =>
      ours === undefined || own.has(row)
        ? { id: ours === undefined ? id : ownNeedId(text), name: text, plain: help }
        : { id: ours.need.id, name: ours.need.name, plain: '' }
    ),
    agreements: of('agreement').map(({ id, text }) => ({ id, text })),
    questions: of('question').map(({ id, text, help }) => ({ id, question: text, help })),
    // What the table has comes in its order, in the place where these parts usually stand.
    parts: inTheirPlaces(inOrder)
  }
}

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

const prefixes: Readonly<Record<ItemKind, string>> = { need: 'eigen-', agreement: 'afspraak-', question: 'vraag-' }
const ownNeedId = (text: string): string => `${prefixes.need}${shortMark(bare(text))}`
