// Which list of agreements the schools of a region follow: that of most of them, per partnership. A board may have schools in more than one.
import type { Delivery } from '../delivery/delivery.ts'
import { compared, folded } from './identity.ts'

/** A list by what it says, in any order. */
interface List {
  readonly texts: string
  /** Empty: not filled in. */
  readonly planYears: string
}

export type ListStanding = 'as-others' | 'other' | 'none'

/** By the partnership that a school follows, small letters and signs aside. */
export const partnershipOf = (delivery: Delivery): string => folded(delivery.school.partnerships[0] ?? '')

/** How the list of a delivery stands to those of the others. Where no list is that of more schools than any other, nobody has another. */
export function listStandings(deliveries: readonly Delivery[]): (delivery: Delivery) => ListStanding {
  const counts = new Map<string, Map<string, number>>()
  for (const delivery of deliveries) {
    const { texts } = listOf(delivery)
    if (texts === '') continue
    const ofPartnership = counts.get(partnershipOf(delivery)) ?? new Map<string, number>()
    ofPartnership.set(texts, (ofPartnership.get(texts) ?? 0) + 1)
    counts.set(partnershipOf(delivery), ofPartnership)
  }
  const usual = new Map([...counts].map(([partnership, lists]) => [partnership, mostOf(lists)]))
  const years = usualYears(deliveries, usual)
  return (delivery) => {
    const { texts, planYears } = listOf(delivery)
    if (texts === '') return 'none'
    const theirs = usual.get(partnershipOf(delivery))
    if (theirs === undefined) return 'as-others'
    const itsYears = years.get(partnershipOf(delivery))
    const isOfYears = planYears === '' || itsYears === undefined || planYears === itsYears
    return texts === theirs && isOfYears ? 'as-others' : 'other'
  }
}

/** Of those that have the usual list: the years that most of them wrote with it. */
function usualYears(
  deliveries: readonly Delivery[],
  usual: ReadonlyMap<string, string | undefined>
): ReadonlyMap<string, string | undefined> {
  const counts = new Map<string, Map<string, number>>()
  for (const delivery of deliveries) {
    const partnership = partnershipOf(delivery)
    const { texts, planYears } = listOf(delivery)
    if (planYears === '' || texts !== usual.get(partnership)) continue
    const years = counts.get(partnership) ?? new Map<string, number>()
    years.set(planYears, (years.get(planYears) ?? 0) + 1)
    counts.set(partnership, years)
  }
  return new Map([...counts].map(([partnership, years]) => [partnership, mostOf(years)]))
}

/** The one that is there most; undefined where two are there as often. */
function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted((one, other) => other[1] - one[1])
  return first === undefined || second?.[1] === first[1] ? undefined : first[0]
}

function listOf({ agreements }: Delivery): List {
  const texts = agreements.source === 'none' ? [] : agreements.rows.map(({ text }) => folded(text))
  return {
    texts: texts
      .filter((text) => text !== '')
      .toSorted(compared)
      .join('\n'),
    planYears: folded(agreements.planYears)
  }
}
