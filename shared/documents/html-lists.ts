// Lists as HTML: an item's deeper items stand inside it.
import { listsOf, type ListTree } from '../richtext/list-tree.ts'
import { attributes, type Attributes } from '../markup.ts'
import { hasText, htmlOfRuns, worded } from './html-parts.ts'
import type { ChangeMark, List, ListItem } from './outline.ts'

export const htmlOfList = (list: List, first: Attributes): string =>
  htmlOfTree(listsOf(list.items.filter(({ runs }) => hasText(runs))), list.change, first)

/** A level without words of its own: said in the item itself, so that it also holds where the list is pasted. */
const UNMARKED = { style: 'list-style-type: none' }

/** Where it begins; and room for long numbers, which print would cut off at the edge of the page. */
function countOf(start: number, length: number): Attributes {
  const digits = String(start + length - 1).length
  return {
    ...(start === 1 ? {} : { start: String(start) }),
    ...(digits > 2 ? { style: `padding-left: ${digits}em` } : {})
  }
}

function htmlOfTree(lists: readonly ListTree<ListItem>[], change: ChangeMark | undefined, first: Attributes): string {
  return lists
    .map(({ ordered, start, entries }, index) => {
      const items = entries.map(({ item, below }) => {
        const deeper = htmlOfTree(below, change, {})
        return item === undefined
          ? `<li${attributes(UNMARKED)}>${deeper}</li>`
          : worded('li', {}, htmlOfRuns(item.runs, item.change ?? change) + deeper)
      })
      const tag = ordered ? 'ol' : 'ul'
      const count = ordered ? countOf(start, entries.length) : {}
      return `<${tag}${attributes({ ...(index === 0 ? first : {}), ...count })}>${items.join('')}</${tag}>`
    })
    .join('')
}
