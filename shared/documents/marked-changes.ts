// A chapter as it reads now, with what differs from how it read before: node by node, by its key. What is different stands there twice, first as it
// was.
import { outlineText, type ListItem, type OutlineBlock, type TableRow } from './outline.ts'

/** Nodes that are new have the mark "inserted", those that are gone "deleted"; of what stayed nothing is said. */
export const markedChanges = (before: readonly OutlineBlock[], now: readonly OutlineBlock[]): readonly OutlineBlock[] =>
  merged(before, now, { words: wordsOfBlock, within })

/** How many nodes are marked: a line, an item, a row. What is different counts once. */
export function countChanges(marked: readonly OutlineBlock[]): number {
  const nodes = marked.flatMap((block): readonly Marked[] =>
    block.change !== undefined || (block.type !== 'list' && block.type !== 'table')
      ? [block]
      : block.type === 'list'
        ? block.items
        : block.rows
  )
  return new Set(nodes.flatMap(({ key, change }) => (change === undefined ? [] : [key.replace(WAS, '')]))).size
}

type Marked = Pick<OutlineBlock, 'key' | 'change'>

interface How<N> {
  readonly words: (node: N) => string
  /** Undefined: the node is marked as a whole. */
  readonly within: (before: N, now: N) => N | undefined
}

const WAS = /~was$/u

function merged<N extends Marked>(
  before: readonly N[],
  now: readonly N[],
  { words, within: inside }: How<N>
): readonly N[] {
  const earlier = new Map(before.map((node) => [node.key, node]))
  const present = new Set(now.map(({ key }) => key))
  /** What is gone stands behind what it stood behind. */
  const goneAfter = new Map<string, readonly N[]>()
  let behind = ''
  for (const node of before) {
    if (present.has(node.key)) behind = node.key
    else goneAfter.set(behind, [...(goneAfter.get(behind) ?? []), deleted(node)])
  }
  return [
    ...(goneAfter.get('') ?? []),
    ...now.flatMap((node): readonly N[] => {
      const was = earlier.get(node.key)
      const gone = goneAfter.get(node.key) ?? []
      if (was === undefined) return [{ ...node, change: 'inserted' }, ...gone]
      if (words(was) === words(node)) return [node, ...gone]
      const mixed = inside(was, node)
      return mixed === undefined ? [deleted(was), { ...node, change: 'inserted' }, ...gone] : [mixed, ...gone]
    })
  ]
}

const deleted = <N extends Marked>(node: N): N => ({ ...node, key: `${node.key}~was`, change: 'deleted' })

const wordsOfBlock = (block: OutlineBlock): string => plain(outlineText({ blocks: [block] }))
const wordsOfRuns = (runs: readonly { readonly text: string }[]): string => plain(runs.map(({ text }) => text).join(''))
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Of a list and a table only the items and rows that differ. */
function within(before: OutlineBlock, now: OutlineBlock): OutlineBlock | undefined {
  if (before.type === 'list' && now.type === 'list')
    return {
      ...now,
      items: merged<ListItem>(before.items, now.items, { words: ({ runs }) => wordsOfRuns(runs), within: whole })
    }
  if (before.type === 'table' && now.type === 'table')
    return { ...now, rows: merged<TableRow>(before.rows, now.rows, { words: wordsOfRow, within: whole }) }
  return undefined
}

const whole = (): undefined => undefined
const wordsOfRow = ({ cells }: TableRow): string => plain(cells.flat().map(wordsOfRuns).join(' | '))
