// How a row of list items reads: which number stands before each, and which list it belongs to. The editor, the screen, Word,
// print and plain text all ask here, so that a list is the same everywhere.
//
// Every item stands at its own level, also where no item stands above it. Numbers count on within a list; a list ends where an
// item of a lower level comes, or at the same level one of the other kind or one that begins its count anew.

/** Deepest level of an item that a text can keep. */
export const DEEPEST = 2

export interface Item {
  /** 0 and up. */
  readonly level: number
  /** With a number before it; otherwise a bullet. */
  readonly ordered: boolean
  /** The number that it begins its count with. */
  readonly start?: number | undefined
}

export interface ListTree<T> {
  readonly ordered: boolean
  /** The number before its first entry; 1 for bullets. */
  readonly start: number
  readonly entries: readonly ListEntry<T>[]
}

export interface ListEntry<T> {
  /** Undefined: a level that the items skip. It has no words and no mark of its own, and stands only among bullets. */
  readonly item: T | undefined
  readonly below: readonly ListTree<T>[]
}

/** What every program can count from: Word has no number below 0, and its counts end at 32767. */
const LEAST = 0
const MOST = 32_000

/** A start in a file that is not one of these stays there, and is read as if it was not. */
export const canStart = (start: number | undefined): start is number =>
  start !== undefined && Number.isInteger(start) && start >= LEAST && start <= MOST

/** The number before each item, in order; undefined before a bullet. */
export function numbersOf(items: readonly Item[]): readonly (number | undefined)[] {
  const count = counter()
  return items.map((item) => count(item).number)
}

/** The starts of items without which their numbers would be others: of the rest none is needed. */
export function neededStarts(items: readonly Item[]): readonly (number | undefined)[] {
  const count = counter()
  return items.map((item) => {
    const { number, expected } = count(item)
    return number === expected ? undefined : number
  })
}

/** What an item is without a start of its own (`expected`), and what it is. */
function counter(): (item: Item) => { readonly number: number | undefined; readonly expected: number | undefined } {
  const counts: (number | undefined)[] = []
  return ({ level, ordered, start }) => {
    counts.length = Math.min(counts.length, level + 1)
    const expected = ordered ? (counts[level] ?? 0) + 1 : undefined
    const number = ordered ? (start ?? expected) : undefined
    counts[level] = number
    return { number, expected }
  }
}

/** The lists that a row of items makes, each with the lists below its entries. */
export function listsOf<T extends Item>(items: readonly T[]): readonly ListTree<T>[] {
  const numbers = numbersOf(items)
  return listsAt(
    items.map((item, index) => ({ item, number: numbers[index] })),
    0
  )
}

interface Numbered<T> {
  readonly item: T
  readonly number: number | undefined
}

function listsAt<T extends Item>(items: readonly Numbered<T>[], level: number): readonly ListTree<T>[] {
  const lists: { ordered: boolean; start: number; entries: ListEntry<T>[] }[] = []
  for (let at = 0; at < items.length;) {
    const first = items[at]
    if (first === undefined) break
    const own = first.item.level <= level
    let end = at + 1
    while ((items[end]?.item.level ?? level) > level) end += 1
    const entry = { item: own ? first.item : undefined, below: listsAt(items.slice(own ? at + 1 : at, end), level + 1) }
    const { ordered, start } =
      own && first.number !== undefined ? { ordered: true, start: first.number } : { ordered: false, start: 1 }
    const last = lists.at(-1)
    if (last !== undefined && last.ordered === ordered && (!ordered || start === last.start + last.entries.length))
      last.entries.push(entry)
    else lists.push({ ordered, start, entries: [entry] })
    at = end
  }
  return lists
}
