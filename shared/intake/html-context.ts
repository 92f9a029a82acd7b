// What an opening tag means for the text in it: bold or not, hidden or not, and what kind of line it stands in.
import { DEEPEST } from '../richtext/list-tree.ts'
import type { Block } from '../richtext/richtext.ts'
import { webAddress } from '../web-address.ts'
import type { OpenTag } from './html-tokens.ts'
import { countedMark, countingOf, type Counting, type Mark } from './list-marks.ts'
import type { SymbolFont } from './pictured-signs.ts'

export interface Context {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | undefined
  readonly pre: boolean
  readonly hidden: boolean
  /** Inside the bullet or number that Word writes out as text. */
  readonly marker: boolean
  readonly kind: Block['kind']
  readonly level: number
  readonly item: OpenItem | undefined
  readonly list: OpenList | undefined
  readonly lists: number
  /** How far it stands to the right, in points. */
  readonly indent: number
  /** Struck through by hand. */
  readonly struck: boolean
  /** In a task that is ticked. */
  readonly done: boolean
  /** In a font whose letters are pictures. */
  readonly symbols: SymbolFont | undefined
  /** Written above the line, as the number of a footnote or the 2 of m². */
  readonly raised: boolean
  readonly layout: Layout
  /** What stands in it stands in boxes beside or below each other. */
  readonly boxes: boolean
}

export interface OpenItem {
  /** Its first lines were already written; what follows joins it. */
  written: boolean
  /** As its list counts it. */
  readonly mark: Mark
}

interface OpenList {
  next: number
  readonly counting: Counting
}

/** How a tag's text stands to its neighbours: on a line of its own, apart from them, or as one text with them. */
export type Layout = 'line' | 'apart' | 'text'

/** Outside every tag. */
export const OUTSIDE: Context = {
  name: '',
  bold: false,
  italic: false,
  href: undefined,
  pre: false,
  hidden: false,
  marker: false,
  kind: 'paragraph',
  level: 0,
  item: undefined,
  list: undefined,
  lists: 0,
  indent: 0,
  struck: false,
  done: false,
  symbols: undefined,
  raised: false,
  layout: 'line',
  boxes: false
}

/** Finds what a style says of a property. Word's own "mso-bidi-font-weight" is another one than "font-weight". */
const saying = (property: string): RegExp => new RegExp(`(?:^|;)\\s*${property}:\\s*([a-z0-9-]+)`, 'u')
const WEIGHT = saying('font-weight')
const SLANT = saying('font-style')
const ALIGN = saying('vertical-align')
const DISPLAY = saying('display')
const LIST_STYLE = saying('list-style(?:-type)?')
const STRUCK = /(?:^|;)\s*(?:text-decoration(?:-line)?:[^;]*line-through|text-line-through:\s*(?:single|double))/u
const FONT = /(?:^|;)\s*(?:mso-symbol-font-family|font-family|font):\s*[^;]*?\b(wingdings(?: [23])?|webdings|symbol)\b/u
const ANY_FONT = /(?:^|;)\s*(?:font-family|font):/u
const LEFT = /(?:^|;)\s*(?:margin|padding)-(?:left|inline-start):\s*(-?[\d.]{1,9})(pt|px|cm|mm|in|em|rem)?/gu
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, em: 12, rem: 12 }

export function contextOf(tag: OpenTag, outer: Context): Context {
  const style = (tag.attributes.style ?? '').toLowerCase()
  const own = { ...outer, name: tag.name }
  return {
    ...own,
    ...marksOf(tag, style, outer),
    pre:
      tag.name === 'pre' || tag.name === 'textarea' || /white-space:\s*(?:pre|break-spaces)/u.test(style) || outer.pre,
    hidden: outer.hidden || isUnseen(tag),
    indent: outer.indent + indentOf(style),
    struck: isStruck(tag, style, outer),
    done: outer.done || tag.attributes['aria-checked'] === 'true',
    symbols: symbolsOf(style, outer),
    marker: outer.marker || /mso-list:\s*ignore/u.test(style),
    ...placeOf(tag, style, outer),
    raised: isRaised(tag, style, outer),
    layout: layoutOf(tag, outer),
    boxes: /^(?:inline-)?(?:flex|grid)$/u.test(DISPLAY.exec(style)?.[1] ?? '')
  }
}

/** Hidden by its style; crossed out by someone who followed the changes; or a remark in the margin, of Word or LibreOffice. */
export function isUnseen({ name, attributes }: OpenTag): boolean {
  const style = (attributes.style ?? '').toLowerCase()
  return (
    name === 'del' ||
    name === 'comment' ||
    /\bmso(?:del|comanchor)\b/iu.test(attributes.class ?? '') ||
    /display:\s*none|mso-hide:\s*all|mso-special-character:\s*comment|mso-element:\s*comment-list/u.test(style)
  )
}

/** A list of tasks strikes through what is done; those are no words that were dropped. */
const isStruck = ({ name }: OpenTag, style: string, outer: Context): boolean =>
  !outer.done && (outer.struck || name === 's' || name === 'strike' || STRUCK.test(style))

function symbolsOf(style: string, outer: Context): SymbolFont | undefined {
  const font = FONT.exec(style)?.[1]
  if (font === undefined) return ANY_FONT.test(style) ? undefined : outer.symbols
  return font === 'wingdings' || font === 'wingdings 2' ? font : 'other'
}

/** No text stands further to the right; each level beyond would cost a look at all lines under it. */
const FURTHEST = 400

function indentOf(style: string): number {
  const indent = [...style.matchAll(LEFT)].reduce(
    (sum, [, number = '', unit = 'px']) => sum + Number(number) * (POINTS[unit] ?? 1),
    0
  )
  return Number.isFinite(indent) ? Math.min(FURTHEST, Math.max(0, indent)) : 0
}

function isRaised({ name }: OpenTag, style: string, outer: Context): boolean {
  const align = ALIGN.exec(style)?.[1]
  return align === undefined ? name === 'sup' || outer.raised : align === 'super'
}

/** By its style alone; whether the tag itself begins a line is for the reader. */
export function layoutOf({ attributes }: OpenTag, outer: Context): Layout {
  const display = DISPLAY.exec((attributes.style ?? '').toLowerCase())?.[1] ?? ''
  if (display === 'none') return 'text'
  if (outer.boxes || /^(?:block|flow-root|list-item|flex|grid|table)/u.test(display)) return 'line'
  // LibreOffice writes the number of a footnote right against its first word.
  return display.startsWith('inline-') || /\bsd(?:foot|end)notesym\b/u.test(attributes.class ?? '') ? 'apart' : 'text'
}

function marksOf(tag: OpenTag, style: string, outer: Context): Pick<Context, 'bold' | 'italic' | 'href'> {
  const weight = WEIGHT.exec(style)?.[1]
  const slant = SLANT.exec(style)?.[1]
  const bold =
    weight === undefined
      ? tag.name === 'b' || tag.name === 'strong' || outer.bold
      : /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  const italic = slant === undefined ? tag.name === 'i' || tag.name === 'em' || outer.italic : slant !== 'normal'
  const address = tag.name === 'a' ? tag.attributes.href?.trim() : undefined
  const href = address !== undefined && webAddress(address) !== undefined ? address : outer.href
  // A heading is bold by itself.
  return { bold: headingOf(tag) === undefined && bold && !outer.kind.startsWith('heading'), italic, href }
}

function placeOf(
  tag: OpenTag,
  style: string,
  outer: Context
): Pick<Context, 'kind' | 'level' | 'item' | 'list' | 'lists'> {
  const { kind, level, item, list, lists } = outer
  const heading = headingOf(tag)
  // A heading in a list is an item of it.
  if (heading !== undefined && item === undefined) return { kind: heading, level: 0, item, list, lists }
  const wordLevel = /mso-list:\s*l\d+\s+level(\d)/u.exec(style)?.[1]
  if (wordLevel !== undefined && heading === undefined && tag.name !== 'li') {
    return { kind: 'bullet', level: atMostDeepest(Number(wordLevel) - 1), item: undefined, list, lists }
  }
  switch (tag.name) {
    case 'ul':
    case 'ol':
      return {
        kind: 'bullet',
        level,
        item: undefined,
        list: tag.name === 'ol' ? listOf(tag, style) : undefined,
        lists: lists + 1
      }
    case 'li':
      return {
        kind: 'bullet',
        level: atMostDeepest(Math.max(lists, saidLevel(tag)) - 1),
        item: { written: false, mark: markOf(tag, style, list) },
        list,
        lists
      }
    default:
      return { kind, level, item, list, lists }
  }
}

const listOf = ({ attributes }: OpenTag, style: string): OpenList => ({
  next: wholeNumber(attributes.start) ?? 1,
  counting: countingOf(attributes.type, LIST_STYLE.exec(style)?.[1]) ?? 'number'
})

/** A bulleted item that says of itself that it is counted stands in no list that counts. */
function markOf({ attributes }: OpenTag, style: string, list: OpenList | undefined): Mark {
  if (list === undefined) return { kind: 'bullet' }
  const number = wholeNumber(attributes.value) ?? list.next
  list.next = number + 1
  return countedMark(countingOf(attributes.type, LIST_STYLE.exec(style)?.[1]) ?? list.counting, number)
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined

const atMostDeepest = (level: number): number => Math.min(DEEPEST, Math.max(0, level))

/** Word Online gives each item a list of its own, and says here how deep it is. */
const saidLevel = ({ attributes }: OpenTag): number =>
  Number.parseInt(attributes['data-aria-level'] ?? attributes['aria-level'] ?? '', 10) || 0

function headingOf({ name, attributes }: OpenTag): 'heading1' | 'heading2' | undefined {
  const level =
    /^h([1-6])$/u.exec(name)?.[1] ?? (attributes.role === 'heading' ? (attributes['aria-level'] ?? '2') : undefined)
  return level === undefined ? undefined : level === '1' ? 'heading1' : 'heading2'
}
