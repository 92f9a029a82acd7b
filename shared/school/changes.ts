// What differs between two values of a school, field by field: for who reviews, and for papers that tell what changed.
import type { RichText } from '../richtext/richtext.ts'
import type { School } from './school.ts'
import { walk, type Walked } from './walk.ts'

export interface FieldChange {
  readonly address: string
  /** Undefined: the field, or its row, was not there. */
  readonly before: Walked | undefined
  /** Undefined: it is gone. */
  readonly after: Walked | undefined
}

/**
 * By address, so by the id of the row: a row that moved is no change, one that came or went is a change of each of its fields. In the order of `after`,
 * then what is gone. Ids of blocks within a long text do not count, its marks do.
 */
export function changes(before: School, after: School): readonly FieldChange[] {
  const earlier = byAddress(before)
  const later = byAddress(after)
  return [
    ...[...later].flatMap(([address, now]): readonly FieldChange[] => {
      const then = earlier.get(address)
      return then !== undefined && said(then) === said(now) ? [] : [{ address: now.address, before: then, after: now }]
    }),
    ...[...earlier].flatMap(([address, then]): readonly FieldChange[] =>
      later.has(address) ? [] : [{ address: then.address, before: then, after: undefined }]
    )
  ]
}

/** Where a file holds an id twice its fields are told apart by which time it is. */
function byAddress(school: School): ReadonlyMap<string, Walked> {
  const found = new Map<string, Walked>()
  for (const walked of walk(school)) {
    let name = walked.address
    for (let time = 2; found.has(name); time += 1) name = `${walked.address} (${time})`
    found.set(name, walked)
  }
  return found
}

function said({ field, value }: Walked): string {
  if (field.kind !== 'rich') return JSON.stringify(value)
  const { blocks } = value as RichText
  return JSON.stringify(blocks.map(({ id: _id, ...block }) => block))
}
