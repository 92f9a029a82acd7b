// What schools want to be able to do beside what they learn: what does nobody learn? A training belongs to an expertise that it names.
import { folded, namedIn, wordsOfName } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import { knownWord } from '../school/field.ts'
import { expertiseStands, trainingStatuses } from '../school/vocabulary.ts'
import { filtered, type IndexedSchool, type RegionFilter, type RegionIndex } from './region-index.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

export interface WantedLine {
  readonly school: SchoolOf
  readonly stand: (typeof expertiseStands)[number]
}

export interface PlannedTraining {
  readonly school: SchoolOf
  readonly goal: string
  readonly serves: string
  readonly period: string
  readonly status: (typeof trainingStatuses)[number]
}

export interface WantedView {
  /** Its words, small letters and signs aside. */
  readonly id: string
  readonly name: string
  /** By name. */
  readonly schools: readonly WantedLine[]
  /** Of any school that is looked at. */
  readonly training: readonly PlannedTraining[]
}

export interface WantedAndTraining {
  /** What nobody learns first; then by name. */
  readonly wanted: readonly WantedView[]
  /** That names nothing of what is wanted. */
  readonly otherTraining: readonly PlannedTraining[]
}

interface Read {
  readonly training: PlannedTraining
  readonly goal: readonly string[]
  readonly serves: readonly string[]
}

export function wantedAndTraining(index: RegionIndex, filter: RegionFilter = {}): WantedAndTraining {
  const schools = filtered(index, filter).filter(({ school }) => school.counts)
  const trainings = schools.flatMap(trainingsOf)
  const byWord = wordIndex(trainings)
  const used = new Set<Read>()
  const wanted = [...wantedIn(schools)].map(([id, { name, lines }]): WantedView => {
    const words = id.split(' ')
    const naming = [...(byWord.get(words[0] ?? '') ?? [])].filter(
      ({ goal, serves }) => namedIn(words, goal) || namedIn(words, serves)
    )
    for (const training of naming) used.add(training)
    return { id, name, schools: [...lines.values()], training: naming.map(({ training }) => training) }
  })
  return {
    wanted: wanted.toSorted(
      (one, other) => Number(one.training.length > 0) - Number(other.training.length > 0) || compared(one.id, other.id)
    ),
    otherTraining: trainings.filter((training) => !used.has(training)).map(({ training }) => training)
  }
}

function wantedIn(
  schools: readonly IndexedSchool[]
): ReadonlyMap<string, { readonly name: string; readonly lines: ReadonlyMap<string, WantedLine> }> {
  const found = new Map<string, { name: string; readonly lines: Map<string, WantedLine> }>()
  for (const each of schools)
    for (const { name, stand } of each.school.now?.delivery.wanted ?? []) {
      const id = folded(name)
      if (id === '') continue
      const one = found.get(id) ?? { name, lines: new Map<string, WantedLine>() }
      found.set(id, one)
      if (name < one.name) one.name = name
      if (!one.lines.has(each.school.id))
        one.lines.set(each.school.id, {
          school: schoolOf(each),
          stand: knownWord(expertiseStands, stand as (typeof expertiseStands)[number])
        })
    }
  return found
}

const trainingsOf = (each: IndexedSchool): readonly Read[] =>
  (each.school.now?.delivery.training ?? [])
    .filter(({ goal, serves }) => `${goal}${serves}`.trim() !== '')
    .map(({ goal, serves, period, status }) => ({
      training: {
        school: schoolOf(each),
        goal,
        serves,
        period,
        status: knownWord(trainingStatuses, status as (typeof trainingStatuses)[number])
      },
      goal: wordsOfName(goal),
      serves: wordsOfName(serves)
    }))

function wordIndex(trainings: readonly Read[]): ReadonlyMap<string, ReadonlySet<Read>> {
  const byWord = new Map<string, Set<Read>>()
  for (const training of trainings)
    for (const word of [...training.goal, ...training.serves]) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, new Set([training]))
      else known.add(training)
    }
  return byWord
}
