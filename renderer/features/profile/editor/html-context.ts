// What an opening tag means for the text in it: bold or not, hidden or not, and what kind of line it stands in.
import type { Block } from '#shared/richtext/richtext.ts'
import type { OpenTag } from './html-tokens.ts'

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
}

/** Outside every tag. */
export const OUTSIDE: Context = {
  name: '', bold: false, italic: false, href: undefined, pre: false, hidden: false, marker: false, kind: 'paragraph', level: 0, item: undefined, lists: 0
}

export function contextOf(tag: OpenTag, outer: Context): Context {
  const style = (tag.attributes.style ?? '').toLowerCase()
  const own = { ...outer, name: tag.name }
  return {
    ...own,
    ...marksOf(tag, style, outer),
    pre: tag.name === 'pre' || tag.name === 'textarea' || /white-space:\s*(?:pre|break-spaces)/u.test(style) || outer.pre,
    hidden: outer.hidden || /display:\s*none|mso-hide:\s*all/u.test(style),
    marker: outer.marker || /mso-list:\s*ignore/u.test(style),
    ...placeOf(tag, style, outer)
  }
}

function marksOf(tag: OpenTag, style: string, outer: Context): Pick<Context, 'bold' | 'italic' | 'href'> {
  const weight = /font-weight:\s*([a-z0-9]+)/u.exec(style)?.[1]
  const slant = /font-style:\s*([a-z]+)/u.exec(style)?.[1]
  const bold = weight === undefined ? tag.name === 'b' || tag.name === 'strong' || outer.bold : /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  const italic = slant === undefined ? tag.name === 'i' || tag.name === 'em' || outer.italic : slant !== 'normal'
  const isHeading = /^h[1-6]$/u.test(tag.name)
  const address = tag.name === 'a' ? tag.attributes.href?.trim() : undefined
  const href = address !== undefined && /^https:\/\/\S+$/iu.test(address) ? address : outer.href
  // A heading is bold by itself.
  return { bold: isHeading ? false : bold && !outer.kind.startsWith('heading'), italic, href }
}

function placeOf(tag: OpenTag, style: string, outer: Context): Pick<Context, 'kind' | 'level' | 'item' | 'lists'> {
  const { kind, level, item, lists } = outer
  const wordLevel = /mso-list:\s*l\d+\s+level(\d)/u.exec(style)?.[1]
  if (wordLevel !== undefined && tag.name !== 'li') {
    return { kind: 'bullet', level: Math.min(2, Number(wordLevel) - 1), item: undefined, lists }
  }
  switch (tag.name) {
    case 'ul':
    case 'ol':
      return { kind: tag.name === 'ol' ? 'number' : 'bullet', level, item: undefined, lists: lists + 1 }
    case 'li':
      return { kind: lists > 0 ? kind : 'bullet', level: Math.min(2, Math.max(0, lists - 1)), item: { written: false }, lists }
    case 'h1':
      return item === undefined ? { kind: 'heading1', level: 0, item: undefined, lists } : { kind, level, item, lists }
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return item === undefined ? { kind: 'heading2', level: 0, item: undefined, lists } : { kind, level, item, lists }
    default:
      return { kind, level, item, lists }
  }
}
