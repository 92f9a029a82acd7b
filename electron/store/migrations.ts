// How a school of an older format becomes one of today: one step per version, on raw JSON, run when a school is read.
// A step knows nothing of today's types: it must still be right when those have moved on. docs/recipes.md says how to add one.

/** Takes the file's JSON of one version, gives that of the next. Keeps every key that it does not know. */
export type Migration = (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** Under n stands the step from version n to n + 1. */
export type Migrations = ReadonlyMap<number, Migration>

/** Version 1 is the first: there is no way up to it. */
export const migrations: Migrations = new Map<number, Migration>([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3]
])

/** The JSON in version `to`, or undefined when a step is missing or fails. The given value is untouched when the steps are pure. */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  steps: Migrations
): Record<string, unknown> | undefined {
  let value: Record<string, unknown> = { ...raw }
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (step === undefined) return undefined
    try {
      value = { ...step(value), version: version + 1 }
    } catch {
      // A step met something it did not expect: the file is then not of the shape its version promises.
      return undefined
    }
  }
  return value
}

/** Version 1 had two sections. Version 2 has all fifteen, the school's own words, the round of a year and an internal layer. */
function fromVersion1(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
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

/** Version 3 has a logo, hints that were looked at, what only the board reads, and decisions that were reopened. */
function fromVersion2(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
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

/** Version 4 keeps more of people, and what only the school sees of its inventory, ambitions and training. */
function fromVersion3(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
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

/** Throws on anything else: the file is then not of the shape its version promises. */
function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a record')
  return value as Record<string, unknown>
}
