// Whether what somebody calls a need is one of ours: a need that is written twice is counted twice.
import type { Need } from '../catalogue/needs-content.ts'
import { hasPhrase, stemOf, wordsIn } from './stems.ts'

export interface KnownNeed {
  readonly need: Need
  /** By a label: it may not be an own one. */
  readonly byLabel: boolean
}

export interface KnownNeeds {
  /** The first label in it; empty where there is none. */
  readonly labelIn: (text: string) => string
  readonly find: (text: string) => KnownNeed | undefined
  readonly byId: (id: string) => KnownNeed | undefined
  /** All that it may mean: the one that it is called as, or each of which it is a word or a label. */
  readonly findAll: (text: string) => readonly KnownNeed[]
}

/** Each list is taken apart once: between two keys only what is typed changes. */
const knownOf = new WeakMap<readonly Need[], KnownNeeds>()

/** A need is one of ours by its name, or by a word or a label that means it alone. A part of it says too little. */
export function knownNeeds(ours: readonly Need[]): KnownNeeds {
  const known = knownOf.get(ours) ?? takenApart(ours)
  knownOf.set(ours, known)
  return known
}

function takenApart(ours: readonly Need[]): KnownNeeds {
  const phrase = (text: string): string => wordsIn(text).map(stemOf).join(' ')
  const byId = new Map(ours.map((need) => [need.id, need]))
  const byName = new Map(ours.map((need) => [phrase(need.name), need]))
  const meaning = (words: (need: Need) => readonly string[]): ReadonlyMap<string, readonly Need[]> => {
    const all = new Map<string, readonly Need[]>()
    for (const need of ours)
      for (const said of new Set(words(need).map(phrase))) all.set(said, [...(all.get(said) ?? []), need])
    return all
  }
  const byWord = meaning(({ words }) => words)
  const byLabel = meaning(({ searchOnly }) => searchOnly)
  const labels = ours
    .flatMap(({ searchOnly }) => searchOnly)
    .map((label) => ({ label, stems: wordsIn(label).map(stemOf) }))
  const findAll = (text: string): readonly KnownNeed[] => {
    const said = phrase(text)
    const named = byName.get(said)
    const needs = named === undefined ? byWord.get(said) : [named]
    return (
      needs?.map((need) => ({ need, byLabel: false })) ??
      byLabel.get(said)?.map((need) => ({ need, byLabel: true })) ??
      []
    )
  }
  return {
    findAll,
    byId(id) {
      const need = byId.get(id)
      return need === undefined ? undefined : { need, byLabel: false }
    },
    labelIn(text) {
      const stems = wordsIn(text).map(stemOf)
      return labels.find((one) => hasPhrase(stems, one.stems))?.label ?? ''
    },
    find(text) {
      const said = phrase(text)
      const alone = ([first, ...others]: readonly Need[] = []): Need | undefined =>
        others.length === 0 ? first : undefined
      const need = byName.get(said) ?? alone(byWord.get(said))
      if (need !== undefined) return { need, byLabel: false }
      const labelled = alone(byLabel.get(said))
      return labelled === undefined ? undefined : { need: labelled, byLabel: true }
    }
  }
}
