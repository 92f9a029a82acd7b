// Edits of what a school says of the needs of pupils: each need by its id, in a row that begins with the first word on it.
import type { Draft } from 'immer'
import { single, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { removeWhere } from './internal-links.ts'
import type { NeedRow, School } from './school.ts'
import { sections } from './section-fields.ts'
import type { NeedLevel, needSoons } from './vocabulary.ts'

/** Of the school's own lists, by the ids of their rows. */
export type NeedLinks = Pick<NeedRow, 'arrangements' | 'expertise' | 'facilities' | 'partners'>
export const linkKinds = [
  'arrangements',
  'expertise',
  'facilities',
  'partners'
] as const satisfies readonly (keyof NeedLinks)[]

/** A need by its id, and what it is called. */
export interface NamedNeed {
  readonly id: string
  readonly name: string
}

export interface NeedOffer {
  /** One at least. */
  readonly levels: NeedRow['levels'] | readonly NeedLevel[]
  readonly links: Readonly<Record<(typeof linkKinds)[number], readonly string[]>>
}

/** The rows of each list that a school has, and that an offer may rest on: what is only wanted carries nothing. */
export const heldLinks = ({ sections: { extraSupport, expertise, facilities, cooperation } }: School) =>
  ({
    arrangements: extraSupport.arrangements.map(({ id, question }) => ({ id, name: question })),
    expertise: expertise.items.filter(({ stand }) => stand === 'present'),
    facilities: facilities.items.filter(({ present }) => present === 'yes' || present === 'partly'),
    partners: cooperation.partners
  }) satisfies Record<(typeof linkKinds)[number], readonly NamedNeed[]>

/**
 * What a row rests on: those of its links that hold. Where it is another than when it was confirmed, it is asked again: an arrangement went, or who
 * had the expertise left.
 */
function restsOn(school: School, row: NeedLinks): string {
  const held = heldLinks(school)
  return linkKinds
    .map((kind) => {
      const ids = new Set(held[kind].map(({ id }) => id))
      return row[kind]
        .filter((id) => ids.has(id))
        .toSorted()
        .join(' ')
    })
    .join(';')
}

/** Whether what a row rested on is gone or came to be another. */
export const asksAgain = (school: School, row: NeedRow): boolean =>
  row.confirmedOn !== '' && restsOn(school, row) !== row.restedOn

/** The school offers it. What it would take stays with it: it may be so again. */
export const offerNeed = (newId: string, need: NamedNeed, { levels, links }: NeedOffer, day: string): Edit =>
  single('aanbod bij een hulpvraag bevestigd', (draft) => {
    const row = rowOf(draft, newId, need)
    row.levels = [...levels]
    row.notNow = false
    for (const kind of linkKinds) row[kind] = [...links[kind]]
    row.confirmedOn = day
    row.restedOn = restsOn(draft as School, row)
  })

/** It is not possible now. Places and how soon stay with it: it may be possible again. */
export const sayNotNow = (newId: string, need: NamedNeed, day: string): Edit =>
  single('“nu niet” bij een hulpvraag', (draft) => {
    const row = rowOf(draft, newId, need)
    row.levels = []
    row.notNow = true
    for (const kind of linkKinds) row[kind] = []
    row.confirmedOn = day
    row.restedOn = restsOn(draft as School, row)
  })

/** Nothing is said of it any more. */
export const clearNeed = (need: string): Edit =>
  single('hulpvraag leeggemaakt', ({ sections: { extraSupport } }) =>
    removeWhere(extraSupport.needs, (row) => row.need === need)
  )

export const setNeedSoon = (need: string, soon: (typeof needSoons)[number]): Edit =>
  single('hoe snel bij een hulpvraag gewijzigd', (draft) => {
    for (const row of rowsOf(draft, need)) row.soon = soon
  })

const labels = {
  name: 'naam van een eigen hulpvraag gewijzigd',
  places: 'aantal plekken bij een hulpvraag gewijzigd',
  needed: 'wat nodig zou zijn bij een hulpvraag gewijzigd'
} as const

export const setNeedText = (need: string, field: keyof typeof labels, value: string): Edit =>
  typed(labels[field], `need.${need}.${field}`, (draft) => {
    for (const row of rowsOf(draft, need)) row[field] = value
  })

const rowsOf = ({ sections: { extraSupport } }: Draft<School>, need: string): Draft<NeedRow>[] =>
  extraSupport.needs.filter((row) => row.need === need).slice(0, 1)

function rowOf(draft: Draft<School>, newId: string, { id, name }: NamedNeed): Draft<NeedRow> {
  const [known] = rowsOf(draft, id)
  if (known !== undefined) return Object.assign(known, { name })
  const { needs } = draft.sections.extraSupport
  needs.push({ id: newId, ...emptyOf(sections.extraSupport.needs.shape), need: id, name })
  return needs.at(-1) as Draft<NeedRow>
}
