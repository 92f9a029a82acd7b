// Which of the files that somebody chose may be deliveries, by their names. The others are not read, and are counted: none is passed over in silence.

export interface PassedOver {
  /** Files that are no file of data (.json). */
  readonly others: number
  /** Zips in a zip. */
  readonly zips: number
  /** Files of data beyond the most that are taken at once. */
  readonly beyond: number
  readonly folders: number
}

export const NOTHING_PASSED_OVER: PassedOver = { others: 0, zips: 0, beyond: 0, folders: 0 }

/** At once: more than any region has schools. */
export const MOST_AT_ONCE = 5_000

/** Systems put these in a folder by themselves; nobody chose them. */
const OF_SYSTEMS = new Set(['thumbs.db', 'desktop.ini'])

export const isZip = (name: string): boolean => name.toLowerCase().endsWith('.zip')

/** Files of data, and zips in which they may stand. @param nameOf its name, with its extension */
export function mayBeDeliveries<T>(
  files: readonly T[],
  nameOf: (file: T) => string
): { readonly taken: readonly T[] } & Pick<PassedOver, 'others' | 'beyond'> {
  const taken: T[] = []
  let others = 0
  for (const file of files) {
    const name = nameOf(file).toLowerCase()
    if (name.startsWith('.') || OF_SYSTEMS.has(name)) continue
    if (name.endsWith('.json') || isZip(name)) taken.push(file)
    else others += 1
  }
  return { taken: taken.slice(0, MOST_AT_ONCE), others, beyond: Math.max(0, taken.length - MOST_AT_ONCE) }
}
