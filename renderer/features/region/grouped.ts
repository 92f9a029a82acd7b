/** Those with the same key together, in the order of the first of each. */
export function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups]
}
