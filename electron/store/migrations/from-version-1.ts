// Version 1 had two sections. Version 2 has all fifteen, the school's own words, the round of a year and an internal layer.
import type { Migration } from '../types.ts'
import { record } from './record.ts'

export const fromVersion1: Migration = (raw) => {
  const { identity, rhythms, sections, ...rest } = raw
  const { vision, basicSupport, ...otherSections } = record(sections)
  const text = { blocks: [] }
  const begun = { finished: false, confirmations: [] }
  return {
    ...rest,
    identity: { ...record(identity), cluster: 'unknown' },
    words: { coordinator: '', team: '', arrangement: '', arrangements: '', step: '', steps: '' },
    rhythms,
    sections: {
      portrait: { text, pupils: '', groups: '', weighting: '', ...begun },
      vision: { ...record(vision), confirmations: [] },
      basicSupport: { ...record(basicSupport), confirmations: [] },
      supportStructure: { text, steps: [], meetings: [], ...begun },
      extraSupport: { text, arrangements: [], ...begun },
      expertise: { text, items: [], ...begun },
      facilities: { text, items: [], ...begun },
      cooperation: { text, partners: [], ...begun },
      limits: { text, ...begun },
      parents: { text, ...begun },
      pupilsSay: { chosenBy: '', form: '', help: '', outcome: '', influence: '', heldOn: '', toldOn: '', ...begun },
      ambitions: { lookBack: text, items: [], ...begun },
      training: { text, items: [], ...begun },
      coherence: { text, references: [], ...begun },
      decision: { ...begun },
      ...otherSections
    },
    rounds: [],
    internal: { people: [] }
  }
}
