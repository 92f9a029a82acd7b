// Keys of outline nodes. Made from data ids, so that the same thing has the same key in every version of a document.

export type KeyMaker = (...parts: readonly string[]) => string

/** Gives the wished key, with "~2" and so on where a file holds the same id twice. */
export function keyMaker(): KeyMaker {
  const taken = new Set<string>()
  const given = new Map<string, number>()
  return (...parts) => {
    const wished = parts.join('/')
    let count = (given.get(wished) ?? 0) + 1
    while (taken.has(numbered(wished, count))) count += 1
    given.set(wished, count)
    const key = numbered(wished, count)
    taken.add(key)
    return key
  }
}

const numbered = (wished: string, count: number): string => (count === 1 ? wished : `${wished}~${count}`)
