// How statements are laid in another order.

/** A statement comes to a place; what stood there and below makes room. */
export function raised(statements: readonly string[], id: string, to: number): readonly string[] {
  const others = statements.filter((one) => one !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}

/** All of them, the ones that were laid first, without what was laid aside. */
export const laidOut = (
  all: readonly string[],
  statements: readonly string[],
  aside: readonly string[]
): readonly string[] =>
  [...statements, ...all.filter((id) => !statements.includes(id))].filter((id) => !aside.includes(id))
