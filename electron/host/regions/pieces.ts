// Work on many files in pieces, so that a window that asks something else meanwhile is answered.

/** So long it goes on before others get their turn, in milliseconds. */
const PIECE = 15

/** Others get their turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Between two times that a window is told how far something is, in milliseconds. */
const SELDOM = 80

/** Tells how far work is, and not more often than anybody sees; the end always. */
export function seldom(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = Number.NEGATIVE_INFINITY
  return (done, total) => {
    if (done < total && performance.now() - last < SELDOM) return
    last = performance.now()
    tell(done, total)
  }
}

/** Called between two files: rests when it is time. */
export function resting(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < PIECE) return
    await turn()
    since = performance.now()
  }
}
