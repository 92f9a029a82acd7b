// What is behind a lack already: training that is still to come or runs, and ambitions that the school works at.
import { byId, isOpenAmbition, type AmbitionRecord } from '../school/internal-records.ts'
import type { School } from '../school/school.ts'
import { isUnderWay, trainingRows, type TrainingRow } from '../training-plan/plan.ts'
import type { GapAnswer } from './gap.ts'
import { namedIn, wordsOfName } from './same-name.ts'

export interface Behind {
  /** For an item of the inventory or an agreement (`agreementTarget`); training comes before an ambition. */
  readonly training: (target: string) => GapAnswer | null
  readonly ambition: (target: string) => GapAnswer | null
  /** Training that renews a qualification, with this person among those who take part, or with nobody named yet. */
  readonly renewal: (qualification: string, person: string) => GapAnswer | null
  /** Something was learned for it, and that is finished. */
  readonly isTrained: (target: string) => boolean
}

export function behind(school: School): Behind {
  const records = byId(school.internal.ambitions)
  const rows = trainingRows(school)
  const training = new Map<string, GapAnswer>()
  const finished = new Set<string>()
  for (const row of rows) {
    for (const target of targetsOf(row, records)) {
      if (row.item.status === 'finished') finished.add(target)
      if (isUnderWay(row.item) && !training.has(target)) training.set(target, { kind: 'training', id: row.item.id })
    }
  }
  const ambition = new Map<string, GapAnswer>()
  for (const { id } of school.sections.ambitions.items) {
    const record = records.get(id)
    if (record === undefined || !isOpenAmbition(record)) continue
    for (const target of [...record.expertise, ...record.sections])
      if (!ambition.has(target)) ambition.set(target, { kind: 'ambition', id })
  }
  return {
    training: (target) => training.get(target) ?? null,
    ambition: (target) => ambition.get(target) ?? null,
    renewal: renewals(rows),
    isTrained: (target) => finished.has(target)
  }
}

/** What a training serves itself, and by way of its ambition. */
const targetsOf = ({ record }: TrainingRow, ambitions: ReadonlyMap<string, AmbitionRecord>): readonly string[] => {
  const ambition = ambitions.get(record.ambition)
  return [record.expertise, ...(ambition?.expertise ?? []), ...(ambition?.sections ?? [])].filter(
    (target) => target !== ''
  )
}

/** The words of what a training renews: the qualification that it points at, or its goal, which may name one. */
export const renewedBy = ({ qualification, item }: TrainingRow): readonly string[] =>
  wordsOfName(qualification === '' ? item.goal : qualification)

/** Looks training up by a word of its name, and only when there is something to look up: a plan can be long. */
function renewals(rows: readonly TrainingRow[]): Behind['renewal'] {
  let index: ReturnType<typeof byWord> | undefined
  return (qualification, person) => {
    const name = wordsOfName(qualification)
    index ??= byWord(rows.filter(({ item }) => isUnderWay(item)))
    const takesPart = ({ record: { people } }: TrainingRow): boolean => people.length === 0 || people.includes(person)
    const found = index.get(name[0] ?? '')?.find(({ row, words }) => takesPart(row) && namedIn(name, words))
    return found === undefined ? null : { kind: 'training', id: found.row.item.id }
  }
}

function byWord(
  rows: readonly TrainingRow[]
): ReadonlyMap<string, readonly { readonly row: TrainingRow; readonly words: readonly string[] }[]> {
  const index = new Map<string, { row: TrainingRow; words: readonly string[] }[]>()
  for (const row of rows) {
    const words = renewedBy(row)
    for (const word of new Set(words)) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [{ row, words }])
      else known.push({ row, words })
    }
  }
  return index
}
