// What a school's answer to a need rests on, by name: those of its links that hold, and those that did when she confirmed it.
import { heldLinks, linkKinds } from '../school/need-edits.ts'
import type { NeedRow, School } from '../school/school.ts'
import type { NeedReason } from './proposed.ts'

export interface NeedLink {
  readonly kind: (typeof linkKinds)[number]
  readonly id: string
  /** As the school wrote it; undefined of a row that is gone. */
  readonly name: string | undefined
}

/** Those that hold, in the order of the row. */
export function linksOf(school: School, row: Pick<NeedRow, (typeof linkKinds)[number]>): readonly NeedLink[] {
  const held = heldLinks(school)
  return linkKinds.flatMap((kind) =>
    row[kind].flatMap((id) => {
      const found = held[kind].find((one) => one.id === id)
      return found === undefined ? [] : [{ kind, id, name: found.name }]
    })
  )
}

/** On what it rested when she confirmed it, and does not any more: the row is gone, or the expertise is no longer there. */
export function goneUnder(school: School, row: NeedRow): readonly NeedLink[] {
  const held = heldLinks(school)
  const parts = row.restedOn.split(';')
  return linkKinds.flatMap((kind, at) =>
    (parts[at] ?? '')
      .split(' ')
      .filter((id) => id !== '' && !(row[kind].includes(id) && held[kind].some((one) => one.id === id)))
      .map((id) => ({ kind, id, name: nameOf(school, kind, id) }))
  )
}

function nameOf({ sections }: School, kind: NeedLink['kind'], id: string): string | undefined {
  if (kind === 'arrangements') return sections.extraSupport.arrangements.find((one) => one.id === id)?.question
  const rows = {
    expertise: sections.expertise.items,
    facilities: sections.facilities.items,
    partners: sections.cooperation.partners
  }[kind]
  return rows.find((one) => one.id === id)?.name
}

/** A reason stands in a list of links; an agreement is kept by its own list and is no link. */
export const linkKindOf: Readonly<Record<NeedReason['kind'], NeedLink['kind'] | undefined>> = {
  arrangement: 'arrangements',
  expertise: 'expertise',
  facility: 'facilities',
  partner: 'partners',
  agreement: undefined
}
