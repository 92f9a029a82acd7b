// Which list of agreements the schools of a region follow: that of most of them, per partnership. A board may have schools in more than one.
import type { Delivery } from '../delivery/delivery.ts'
import { compared } from '../order.ts'
import { folding } from './identity.ts'

/** A list by what it says, in any order. */
interface List {
  readonly partnership: string
  readonly texts: string
  /** Empty: not filled in. */
  readonly planYears: string
}

export type ListStanding = 'as-others' | 'other' | 'none'

/** How the list of a delivery stands to those of the others. Where no list is that of more schools than any other, nobody has another. */
export function listStandings(deliveries: readonly Delivery[]): (delivery: Delivery) => ListStanding {
  const fold = folding()
  const lists = new Map(deliveries.map((delivery) => [delivery, listOf(delivery, fold)]))
  const all = [...lists.values()].filter(({ texts }) => texts !== '')
  const usual = mostPer(all, ({ texts }) => texts)
  // Of those that have the usual list: the years that most of them wrote with it.
  const years = mostPer(
    all.filter(({ partnership, texts, planYears }) => planYears !== '' && texts === usual.get(partnership)),
    ({ planYears }) => planYears
  )
  return (delivery) => {
    const { partnership, texts, planYears } = lists.get(delivery) ?? listOf(delivery, fold)
    if (texts === '') return 'none'
    const theirs = usual.get(partnership)
    if (theirs === undefined) return 'as-others'
    const itsYears = years.get(partnership)
    const isOfYears = planYears === '' || itsYears === undefined || planYears === itsYears
    return texts === theirs && isOfYears ? 'as-others' : 'other'
  }
}

/** Per partnership what most of its lists say; none where two are there as often. */
function mostPer(lists: readonly List[], said: (list: List) => string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const list of lists) {
    const ofPartnership = counts.get(list.partnership) ?? new Map<string, number>()
    ofPartnership.set(said(list), (ofPartnership.get(said(list)) ?? 0) + 1)
    counts.set(list.partnership, ofPartnership)
  }
  return new Map(
    [...counts].flatMap(([partnership, times]): readonly [string, string][] => {
      const [first, second] = [...times].toSorted((one, other) => other[1] - one[1])
      return first === undefined || second?.[1] === first[1] ? [] : [[partnership, first[0]]]
    })
  )
}

function listOf({ agreements, school }: Delivery, fold: (text: string) => string): List {
  const texts = agreements.source === 'none' ? [] : agreements.rows.map(({ text }) => fold(text))
  return {
    // By the partnership that a school follows, small letters and signs aside.
    partnership: fold(school.partnerships[0] ?? ''),
    texts: texts
      .filter((text) => text !== '')
      .toSorted(compared)
      .join('\n'),
    planYears: fold(agreements.planYears)
  }
}
