// Which board a region of one board is of. One board decides on its own schools, and signs for no other.
import { folded } from '../expertise/same-name.ts'
import type { Region } from './region.ts'

/**
 * Its board, small letters and signs aside: the one that the region is named after, else the one that most of its schools name. Undefined: it is a region of a
 * partnership, or nobody can tell.
 * @param boards as its schools name them, one for each; may be empty
 */
export function ownBoard(boards: readonly string[], { kind, name }: Pick<Region, 'kind' | 'name'>): string | undefined {
  if (kind !== 'board') return undefined
  const times = new Map<string, number>()
  for (const board of boards.map(folded)) if (board !== '') times.set(board, (times.get(board) ?? 0) + 1)
  if (times.has(folded(name))) return folded(name)
  const most = Math.max(...times.values())
  const [first, ...others] = [...times].flatMap(([board, count]) => (count === most ? [board] : []))
  return others.length === 0 ? first : undefined
}
