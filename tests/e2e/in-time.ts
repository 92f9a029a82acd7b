// Every wait of a fixture ends, and says what it waited for: a test that is told "the fixture took too long" tells nothing.

/** In seconds. Shorter than a test may take, so that the sentence is heard. */
const USUAL = 20

/** What the work gives; rejects with a sentence when it takes longer. */
export function inTime<T>(what: string, work: Promise<T>, seconds = USUAL): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${what}: still not done after ${seconds} seconds`)),
      seconds * 1_000
    )
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
