// The needs of a region: those of the list, in its order, and behind them those that only schools have.
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { compared } from '../order.ts'
import { sectors, type Sector } from '../school/vocabulary.ts'
import { nameOr } from '../text.ts'
import type { NeedLine } from './lines.ts'

export interface RegionNeed {
  readonly id: string
  readonly name: string
  /** Title of its group; empty of a need that stands in no list. */
  readonly cluster: string
  /** Of schools that have pupils for it. */
  readonly sectors: readonly Sector[]
  /** False: it stands in no list, and is called as a school called it. */
  readonly isKnown: boolean
}

/** So many that stand in no list are shown. */
const MOST_OTHERS = 60

export function needsOf(
  lines: Iterable<NeedLine>,
  { needs, clusters }: NeedsContent
): { readonly needs: readonly RegionNeed[]; /** Not shown. */ readonly leftOut: number } {
  const titles = new Map(clusters.map(({ id, title }) => [id, title]))
  const known = needs.map((need) => knownNeed(need, titles))
  const ids = new Set(needs.map(({ id }) => id))
  const others = new Map<string, { name: string; times: number }>()
  for (const { need, name } of lines) {
    if (ids.has(need)) continue
    const called = nameOr(name, need)
    const other = others.get(need)
    if (other === undefined) others.set(need, { name: called, times: 1 })
    else {
      other.times += 1
      if (called < other.name) other.name = called
    }
  }
  const shown = [...others]
    .toSorted((one, other) => other[1].times - one[1].times || compared(one[0], other[0]))
    .slice(0, MOST_OTHERS)
    .map(([id, { name }]): RegionNeed => ({ id, name, cluster: '', sectors, isKnown: false }))
    .toSorted((one, other) => compared(one.name, other.name) || compared(one.id, other.id))
  return { needs: [...known, ...shown], leftOut: others.size - shown.length }
}

const knownNeed = ({ id, name, cluster, sectors: of }: Need, titles: ReadonlyMap<string, string>): RegionNeed => ({
  id,
  name,
  cluster: titles.get(cluster) ?? '',
  sectors: of,
  isKnown: true
})
