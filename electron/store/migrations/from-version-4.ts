// Version 5. What was only added since is filled in on reading (shared/school/fill-in.ts); here stands what has another shape.
import type { Migration } from '../types.ts'
import { pupilsSayToRound } from './pupils-say-to-round.ts'
import { record } from './record.ts'

type Raw = Readonly<Record<string, unknown>>

export const fromVersion4: Migration = (raw, frozenFor) => pupilsSayToRound(withSeveralPlaces(raw), frozenFor)

/** An expertise may be found in several places: its one place becomes a list, that which was not chosen yet an empty one. */
function withSeveralPlaces(raw: Raw): Raw {
  const sections = record(raw['sections'])
  const expertise = record(sections['expertise'])
  const { items } = expertise
  if (!Array.isArray(items)) throw new Error('not a list')
  const changed = items.map((item: unknown) => {
    const kept = record(item)
    const { where } = kept
    return typeof where === 'string' ? { ...kept, where: where === 'unknown' ? [] : [where] } : kept
  })
  return { ...raw, sections: { ...sections, expertise: { ...expertise, items: changed } } }
}
