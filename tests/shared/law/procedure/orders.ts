// All ways in which days can lie: each fact before, after or on the day of each other, or absent.

/** Per fact its place among the days, from 0; facts of one day have the same. */
export type Order = readonly number[]
export const ABSENT = -1

/** Every weak order of so many facts, with each of them present or absent: 94,586 of seven. */
export function everyOrder(facts: number): readonly Order[] {
  const found: Order[] = []
  for (let present = 0; present < 2 ** facts; present += 1) {
    const which = Array.from({ length: facts }, (_, fact) => fact).filter((fact) => (present >> fact) % 2 === 1)
    for (const order of weakOrders(which.length)) {
      const whole = Array.from({ length: facts }, () => ABSENT)
      which.forEach((fact, place) => (whole[fact] = order[place] ?? ABSENT))
      found.push(whole)
    }
  }
  return found
}

const known = new Map<number, readonly Order[]>()

/** Every way to put so many facts on days, each day with one at least: 47,293 of seven. */
export function weakOrders(facts: number): readonly Order[] {
  const before = known.get(facts)
  if (before !== undefined) return before
  const orders = facts === 0 ? [[]] : weakOrders(facts - 1).flatMap(withOneMore)
  known.set(facts, orders)
  return orders
}

/** The last fact on each of the days that are there, and between each two of them. */
function withOneMore(order: Order): readonly Order[] {
  const days = Math.max(-1, ...order) + 1
  const onDay = Array.from({ length: days }, (_, day) => [...order, day])
  const between = Array.from({ length: days + 1 }, (_, day) => [
    ...order.map((place) => (place >= day ? place + 1 : place)),
    day
  ])
  return [...onDay, ...between]
}
