// Work on many files in pieces, so that a window that asks something else meanwhile is answered.

/** So long it goes on before others get their turn, in milliseconds. */
const PIECE = 15

/** Called between two files: rests when it is time. */
export function resting(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < PIECE) return
    await new Promise<void>((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
