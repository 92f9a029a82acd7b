// Version 3 has a logo, hints that were looked at, what only the board reads, and decisions that were reopened.
import type { Migration } from '../types.ts'
import { record } from './record.ts'

export const fromVersion2: Migration = (raw) => {
  const { identity, rounds, ...rest } = raw
  if (!Array.isArray(rounds)) throw new Error('not a list')
  return {
    ...rest,
    identity: { ...record(identity), logo: null },
    rounds: rounds.map((round: unknown) => {
      const { adoption, ...other } = record(round)
      return {
        ...other,
        boardNote: { meetingOn: '', core: '', money: '', risk: '' },
        adoption: { ...record(adoption), reopened: [] }
      }
    }),
    checkedHints: []
  }
}
