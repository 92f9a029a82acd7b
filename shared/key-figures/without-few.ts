// What of a table of counts may be shown, so that no count of fewer than five pupils can be computed from it. A total is left out where a
// small count is in it: whoever takes the other parts off it would know. Hiding the smallest other part instead would not do: that it is
// the smallest says too much to somebody who knows the rule. What is shown depends on where the small counts are, never on how small.
import { FEWEST } from '../school/pupil-count.ts'

/** few: under five, how many is not known · null: not filled in. */
export type Counted = number | 'few' | null
/** withheld: a small count could be computed from it. */
export type Shown = Counted | 'withheld'

/** A cell that is the sum of others: a total of a year, of a kind, of all. */
export interface Sum {
  readonly total: string
  readonly parts: readonly string[]
}

/** @param sums whatever a reader may add up: cells by their id, each in as many sums as there are; no cell is a part of itself */
export function withoutFew(cells: ReadonlyMap<string, Counted>, sums: readonly Sum[]): ReadonlyMap<string, Shown> {
  const withheld = new Set<string>()
  const isHidden = (cell: string): boolean => withheld.has(cell) || cells.get(cell) === 'few'
  const withhold = (cell: string): void => {
    if ((cells.get(cell) ?? null) !== null) withheld.add(cell)
  }
  for (let before = -1; before < withheld.size;) {
    before = withheld.size
    for (const { total, parts } of sums) {
      const rest = restOf(cells, { total, parts })
      const saysLittle = rest.count > 0 || (rest.count === 0 && !rest.isWhole)
      if (parts.some(isHidden) || (saysLittle && rest.count < FEWEST)) withhold(total)
      // Nor may a total that is left out be added up again from parts of another kind.
      if (withheld.has(total) && rest.isWhole && rest.count === 0 && !parts.some(isHidden)) parts.forEach(withhold)
    }
  }
  return new Map([...cells].map(([cell, count]) => [cell, withheld.has(cell) ? 'withheld' : count]))
}

/** How much a total is more than the parts of it that are numbers; NaN where that is not known. */
function restOf(
  cells: ReadonlyMap<string, Counted>,
  { total, parts }: Sum
): { readonly count: number; readonly isWhole: boolean } {
  const said = cells.get(total)
  const numbers = parts.flatMap((part) => cells.get(part) ?? []).filter((count) => count !== 'few')
  return {
    count: typeof said === 'number' ? said - numbers.reduce((sum, count) => sum + count, 0) : Number.NaN,
    isWhole: numbers.length === parts.length
  }
}
