// The order of texts by their signs: the same on every computer, whatever its language.

/** For `toSorted`. */
export const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
