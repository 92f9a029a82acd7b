// What an opening tag means for the text in it: bold or not, hidden or not, and what kind of line it stands in.
import type { Block } from '#shared/richtext/richtext.ts'
import type { OpenTag } from './html-tokens.ts'
import { DEEPEST } from './mapper.ts'

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
  /** For a list item: its first lines were already written; what follows joins it. */
  readonly item: { written: boolean } | undefined
  readonly lists: number
  /** Written above the line, as the number of a footnote or the 2 of m². */
  readonly raised: boolean
  readonly layout: Layout
  /** What stands in it stands in boxes beside or below each other. */
  readonly boxes: boolean
}

/** How a tag's text stands to its neighbours: on a line of its own, apart from them, or as one text with them. */
export type Layout = 'line' | 'apart' | 'text'

/** Outside every tag. */
export const OUTSIDE: Context = {
  name: '', bold: false, italic: false, href: undefined, pre: false, hidden: false, marker: false, kind: 'paragraph', level: 0, item: undefined, lists: 0,
  raised: false, layout: 'line', boxes: false
}

/** Finds what a style says of a property. Word's own "mso-bidi-font-weight" is another one than "font-weight". */
const saying = (property: string): RegExp => new RegExp(`(?:^|;)\\s*${property}:\\s*([a-z0-9-]+)`, 'u')
const WEIGHT = saying('font-weight')
const SLANT = saying('font-style')
const ALIGN = saying('vertical-align')
const DISPLAY = saying('display')

export function contextOf(tag: OpenTag, outer: Context): Context {
  const style = (tag.attributes.style ?? '').toLowerCase()
  const own = { ...outer, name: tag.name }
  return {
    ...own,
    ...marksOf(tag, style, outer),
    pre: tag.name === 'pre' || tag.name === 'textarea' || /white-space:\s*(?:pre|break-spaces)/u.test(style) || outer.pre,
    hidden: outer.hidden || isUnseen(tag, style),
    marker: outer.marker || /mso-list:\s*ignore/u.test(style),
    ...placeOf(tag, style, outer),
    raised: isRaised(tag, style, outer),
    layout: layoutOf(tag, outer),
    boxes: /^(?:inline-)?(?:flex|grid)$/u.test(DISPLAY.exec(style)?.[1] ?? '')
  }
}

/** Hidden by its style; crossed out by someone who followed the changes; or a remark in the margin, of Word or LibreOffice. */
function isUnseen({ name, attributes }: OpenTag, style: string): boolean {
  return (
    name === 'del' || name === 'comment' || /\bmso(?:del|comanchor)\b/iu.test(attributes.class ?? '') ||
    /display:\s*none|mso-hide:\s*all|mso-special-character:\s*comment|mso-element:\s*comment-list/u.test(style)
  )
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
  const bold = weight === undefined ? tag.name === 'b' || tag.name === 'strong' || outer.bold : /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  const italic = slant === undefined ? tag.name === 'i' || tag.name === 'em' || outer.italic : slant !== 'normal'
  const address = tag.name === 'a' ? tag.attributes.href?.trim() : undefined
  const href = address !== undefined && /^https:\/\/\S+$/iu.test(address) ? address : outer.href
  // A heading is bold by itself.
  return { bold: headingOf(tag) === undefined && bold && !outer.kind.startsWith('heading'), italic, href }
}

function placeOf(tag: OpenTag, style: string, outer: Context): Pick<Context, 'kind' | 'level' | 'item' | 'lists'> {
  const { kind, level, item, lists } = outer
  const heading = headingOf(tag)
  // A heading in a list is an item of it.
  if (heading !== undefined && item === undefined) return { kind: heading, level: 0, item, lists }
  const wordLevel = /mso-list:\s*l\d+\s+level(\d)/u.exec(style)?.[1]
  if (wordLevel !== undefined && heading === undefined && tag.name !== 'li') {
    return { kind: 'bullet', level: atMostDeepest(Number(wordLevel) - 1), item: undefined, lists }
  }
  switch (tag.name) {
    case 'ul':
    case 'ol':
      return { kind: tag.name === 'ol' ? 'number' : 'bullet', level, item: undefined, lists: lists + 1 }
    case 'li':
      return { kind: lists > 0 ? kind : 'bullet', level: atMostDeepest(Math.max(lists, saidLevel(tag)) - 1), item: { written: false }, lists }
    default:
      return { kind, level, item, lists }
  }
}

const atMostDeepest = (level: number): number => Math.min(DEEPEST, Math.max(0, level))

/** Word Online gives each item a list of its own, and says here how deep it is. */
const saidLevel = ({ attributes }: OpenTag): number => Number.parseInt(attributes['data-aria-level'] ?? attributes['aria-level'] ?? '', 10) || 0

function headingOf({ name, attributes }: OpenTag): 'heading1' | 'heading2' | undefined {
  const level = /^h([1-6])$/u.exec(name)?.[1] ?? (attributes.role === 'heading' ? (attributes['aria-level'] ?? '2') : undefined)
  return level === undefined ? undefined : level === '1' ? 'heading1' : 'heading2'
}
