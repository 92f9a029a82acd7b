// The rows of a round that are only days and words: a longer term, papers that were sent anew, what happened in between. They are added,
// written in and removed by where they stand; the points of the MR have edits of their own (round-edits.ts).
import type { Draft } from 'immer'
import { removeById, single, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { round as fields } from './round-fields.ts'
import { withRound, type RoundKey } from './round-edits.ts'
import type { Round } from './school.ts'

const lists = {
  postponements: {
    noun: 'uitstel',
    shape: fields.mr.shape.postponements.shape,
    of: (round: Draft<Round>) => round.mr.postponements
  },
  resent: { noun: 'nieuwe versie', shape: fields.mr.shape.resent.shape, of: (round: Draft<Round>) => round.mr.resent },
  events: { noun: 'gebeurtenis', shape: fields.events.shape, of: (round: Draft<Round>) => round.events }
}
export type RoundList = keyof typeof lists
export type RoundListField<L extends RoundList> = keyof (typeof lists)[L]['shape'] & string

const rowsOf = (list: RoundList, round: Draft<Round>): { id: string; [field: string]: unknown }[] =>
  lists[list].of(round)

export const addRoundRow = (key: RoundKey, list: RoundList, id: string): Edit =>
  single(`${lists[list].noun} toegevoegd`, (draft) =>
    withRound(key, draft, (round) => void rowsOf(list, round).push({ id, ...emptyOf(lists[list].shape) }))
  )

export const removeRoundRow = (key: RoundKey, list: RoundList, id: string): Edit =>
  single(`${lists[list].noun} verwijderd`, (draft) =>
    withRound(key, draft, (round) => removeById(rowsOf(list, round), id))
  )

/** Nothing happens where there is no such row any more. */
export const setRoundRow = <L extends RoundList>(
  key: RoundKey,
  list: L,
  id: string,
  field: RoundListField<L>,
  value: string
): Edit =>
  typed(`${lists[list].noun} gewijzigd`, `round.${key.id}.${list}.${id}.${field}`, (draft) =>
    withRound(key, draft, (round) => {
      const row = rowsOf(list, round).find((one) => one.id === id)
      if (row) row[field] = value
    })
  )

/** The MR, and where a school has one the SWV, heard of these on a day; what was told before keeps its day. */
export const tellEvents = (key: RoundKey, ids: readonly string[], day: string, alsoPartnership: boolean): Edit =>
  single('bericht over een gebeurtenis verstuurd', (draft) =>
    withRound(key, draft, ({ events }) => {
      for (const event of events.filter(({ id }) => ids.includes(id))) {
        if (event.mrToldOn === '') event.mrToldOn = day
        if (alsoPartnership && event.partnershipToldOn === '') event.partnershipToldOn = day
      }
    })
  )
