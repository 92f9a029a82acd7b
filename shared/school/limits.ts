// How large a school may be: what is written must be read again. The same when a file is read and when an edit comes in.

/** Objects and lists within each other, the school itself counted. Deeper than anything that we or a text editor write. */
const DEEPEST = 100
/** Larger than any school by far. In bytes of the file. */
export const LARGEST = 64 * 1024 * 1024

/** Whether what stands at `depth` reaches deeper than may be. Walks with a list of its own, so that depth cannot exhaust the stack. */
export function isTooDeep(root: unknown, depth: number): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > DEEPEST) return true
    for (const child of Object.values(next.value) as unknown[]) waiting.push({ value: child, depth: next.depth + 1 })
  }
  return false
}
