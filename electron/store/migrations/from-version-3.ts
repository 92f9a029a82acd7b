// Version 4 keeps more of people, and what only the school sees of its inventory, ambitions and training.
import type { Migration } from '../types.ts'
import { record } from './record.ts'

export const fromVersion3: Migration = (raw) => {
  const { people, ...other } = record(raw['internal'])
  if (!Array.isArray(people)) throw new Error('not a list')
  return {
    ...raw,
    internal: {
      people: people.map((person: unknown) => ({
        ...record(person),
        fte: '',
        agreed: false,
        expertise: [],
        qualifications: []
      })),
      expertise: [],
      ambitions: [],
      training: [],
      budgets: [],
      norms: { hoursPerFte: '', amountPerFte: '' },
      dismissed: [],
      ...other
    }
  }
}
