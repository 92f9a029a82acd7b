// Edits of what the school's own regulations say. What changes is to be looked up anew.
import { single, typed, type Edit } from './edit.ts'
import type { HolidayRegion } from './vocabulary.ts'

export type Regulation = 'adviceWeeks' | 'runsInHolidays' | 'papersDays'

export const setRegion = (region: HolidayRegion): Edit =>
  single('regio van de vakanties gewijzigd', (draft) => {
    draft.internal.regulations.region = region
  })

/** A number as it is typed, or a word of `runsInHolidays`; another is not kept there. */
export const setRegulation = (regulation: Regulation, value: string): Edit =>
  typed('regel uit het reglement gewijzigd', `regulations.${regulation}`, (draft) => {
    const ruled: { value: string; confirmed: boolean } = draft.internal.regulations[regulation]
    ruled.value = value
    ruled.confirmed = false
  })

/** She looked it up. `value`: what it is then, where nothing was filled in: the assumption that she confirms. */
export const confirmRegulation = (regulation: Regulation, confirmed: boolean, value: string): Edit =>
  single(confirmed ? 'regel nagekeken in het reglement' : 'regel nog niet nagekeken', (draft) => {
    const ruled: { value: string; confirmed: boolean } = draft.internal.regulations[regulation]
    ruled.confirmed = confirmed
    if (confirmed && (ruled.value.trim() === '' || ruled.value === 'unknown')) ruled.value = value
  })

export const setRegulationArticle = (regulation: Regulation, article: string): Edit =>
  typed('plaats in het reglement gewijzigd', `regulations.${regulation}.article`, (draft) => {
    draft.internal.regulations[regulation].article = article
  })
