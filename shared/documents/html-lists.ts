// Lists as HTML: an item's deeper items stand inside it.
import { hasText, htmlOfRuns, attributes, worded, type Attributes } from './html-parts.ts'
import type { ChangeMark, List, ListItem } from './outline.ts'

interface Branch {
  readonly item: ListItem
  readonly below: Branch[]
}

export const htmlOfList = (list: List, first: Attributes): string => htmlOfBranches(branchesOf(list.items.filter(({ runs }) => hasText(runs))), list.change, first)

function branchesOf(items: readonly ListItem[]): readonly Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const item of items) {
    while ((open.at(-1)?.item.level ?? -1) >= item.level) open.pop()
    const branch: Branch = { item, below: [] }
    ;(open.at(-1)?.below ?? roots).push(branch)
    open.push(branch)
  }
  return roots
}

/** A run of bullets is one list, a run of numbers another; numbers count on after bullets between them. */
function htmlOfBranches(branches: readonly Branch[], change: ChangeMark | undefined, first: Attributes): string {
  let counted = 0
  return alike(branches)
    .map((group, index) => {
      const ordered = group[0]?.item.ordered === true
      const start = ordered && counted > 0 ? { start: String(counted + 1) } : {}
      if (ordered) counted += group.length
      const items = group.map(({ item, below }) => worded('li', {}, htmlOfRuns(item.runs, item.change ?? change) + htmlOfBranches(below, change, {})))
      const tag = ordered ? 'ol' : 'ul'
      return `<${tag}${attributes({ ...(index === 0 ? first : {}), ...start })}>${items.join('')}</${tag}>`
    })
    .join('')
}

function alike(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  const groups: Branch[][] = []
  for (const branch of branches) {
    const last = groups.at(-1)
    if (last?.[0]?.item.ordered === branch.item.ordered) last.push(branch)
    else groups.push([branch])
  }
  return groups
}
