// How the items of each list stand on the screen: as cards, a field to a line, or as rows of a few short fields.
import type { ListId } from '#shared/school/lists.ts'

export interface Layout {
  readonly rows: boolean
  /** How many of the twelve columns a field takes; a card gives each field all of them unless said otherwise. */
  readonly spans: Readonly<Record<string, number>>
}

const layouts: Readonly<Record<ListId, Layout>> = {
  steps: { rows: false, spans: {} },
  meetings: { rows: true, spans: { name: 5, about: 7, who: 7, howOften: 5 } },
  arrangements: { rows: false, spans: { howMuch: 6, byWhom: 6, start: 6, lookBack: 6 } },
  expertise: { rows: true, spans: { name: 12, where: 12, stand: 4, halfDays: 3, remark: 5 } },
  facilities: { rows: true, spans: { name: 6, kind: 3, present: 3, remark: 12 } },
  partners: { rows: true, spans: { name: 5, purpose: 7, howOften: 6, through: 6 } },
  ambitions: { rows: false, spans: { owner: 6, by: 6 } },
  training: { rows: false, spans: { form: 6, forWhom: 6, period: 6, status: 6 } },
  references: { rows: true, spans: { plan: 5, years: 3, chapter: 4, remark: 12 } },
  people: { rows: true, spans: { name: 5, role: 4, fte: 3 } }
}

export const layoutOf = (list: ListId): Layout => layouts[list]
