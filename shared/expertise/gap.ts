// "Wat wij nog missen": what a gap is. Its kinds, and what can be done about one, are those that the catalogue has words for.
import type { GapKind, GapWay } from '../catalogue/text-keys.ts'

export interface Gap {
  /** Stable: the same lack has the same id. "wanted:<item>", "expiring:<person>:<qualification>:<day>", "agreement:<agreement>" */
  readonly id: string
  readonly kind: GapKind
  readonly title: string
  /** What is missing, and why the program says so. Names a person where it is about one: never for outside the school. */
  readonly sentence: string
  /** Ids of what it is about; null where it is not. */
  readonly expertise: string | null
  readonly person: string | null
  readonly qualification: string | null
  readonly agreement: string | null
  /** Anchor of the field that closes it. */
  readonly field: string
  readonly ways: readonly GapWay[]
  /** What is behind it already; null: nothing yet. */
  readonly answer: GapAnswer | null
  /** The same in words; empty: nothing yet. */
  readonly answered: string
}

export type GapAnswer =
  | { readonly kind: 'training' | 'ambition'; readonly id: string }
  | { readonly kind: 'dismissed'; readonly reason: string; readonly day: string }
