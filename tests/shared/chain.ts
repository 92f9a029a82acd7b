// Schools with expertise, ambitions and training for tests: made by hand, and any in which everything has an id of its own.
import * as fc from 'fast-check'
import {
  emptyAmbition,
  emptyTraining,
  type AmbitionRecord,
  type Budget,
  type Person,
  type TrainingItem,
  type TrainingRecord
} from '#shared/school/internal-records.ts'
import type { Edit } from '#shared/school/edit.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import type { Given } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import {
  agreementStatuses,
  ambitionStatuses,
  expertiseStands,
  expertiseWheres,
  trainingStatuses,
  type School
} from '#shared/school/school.ts'
import { anItem, plainSchool } from './schools.ts'

export const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)

export const withExpertise = (id: string, fields: Given): Edit =>
  addItem('expertise', newItem('expertise', id, { name: `deskundigheid ${id}`, where: ['school'], ...fields }))
export const withPerson = (id: string, person: Partial<Person> = {}): Edit =>
  addItem('people', { ...newItem('people', id, { name: `Persoon ${id}` }), ...person })
export const withAmbition = (id: string, record: Partial<AmbitionRecord> = {}, what = `ambitie ${id}`): Edit => ({
  label: '',
  mergeKey: null,
  apply: (draft) => {
    addItem('ambitions', newItem('ambitions', id, { what })).apply(draft)
    draft.internal.ambitions.push({ ...emptyAmbition(id), ...record })
  }
})
export const withTraining = (
  id: string,
  record: Partial<TrainingRecord> = {},
  item: Partial<TrainingItem> = {}
): Edit => ({
  label: '',
  mergeKey: null,
  apply: (draft) => {
    addItem('training', { ...newItem('training', id, { goal: `scholing ${id}`, status: 'planned' }), ...item }).apply(
      draft
    )
    draft.internal.training.push({ ...emptyTraining(id), ...record })
  }
})
export const withBudgets = (...budgets: readonly Budget[]): Edit => ({
  label: '',
  mergeKey: null,
  apply: (draft) => void draft.internal.budgets.push(...budgets)
})
export const withAgreement = (
  id: string,
  status: 'yes' | 'partly' | 'not-yet' | 'unknown',
  text = `afspraak ${id}`
): Edit => ({
  label: '',
  mergeKey: null,
  apply: (draft) =>
    void draft.sections.basicSupport.agreements.push({
      id,
      text,
      status,
      how: '',
      firstStep: '',
      firstStepBy: '',
      own: false
    })
})

/** A school from nothing, by edits. */
export const chain = (...made: readonly Edit[]): School => after(plainSchool(), ...made)

const ids = (letter: string, most: number): readonly string[] =>
  Array.from({ length: most }, (_, index) => `${letter}${index + 1}`)
const EXPERTISE = ids('d', 5)
const PEOPLE = ids('p', 4)
const AGREEMENTS = ids('a', 3)
const AMBITIONS = ids('m', 3)
const TRAINING = ids('s', 4)
const BUDGETS = ids('b', 3)

const some = (all: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...all])
const oneOrNone = (...all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...all)
const agreementTargets = AGREEMENTS.map((id) => `agreement:${id}`)
const paper = fc.constantFrom('BHV', 'Meldcode', 'bhv', 'Bewijs van {bekwaamheid}', '', '…')
const name = fc.constantFrom('Lezen', 'Rekenen', '', '{deskundigheid}', 'Een lange\nnaam', 'Gedrag.')
const day = fc.constantFrom(
  '',
  '2026',
  '2025-10-01',
  '2026-11-22',
  '2026-11-23',
  '2027-03-31',
  '2027-11-23',
  '2027-11-24',
  '2030-01-01'
)
const year = fc.constantFrom('', '2025-2026', '2026-2027', '2027-2028', '2026-2029')
const money = fc.oneof(
  fc.constantFrom('', '0', 'veel', '-10', '1.250', '€ 12,5', '99.999.999', '1,234'),
  fc
    .integer({ min: 0, max: 9_999_999 })
    .map((cents) => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`)
)
const each = <T>(all: readonly string[], make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  some(all).chain((chosen) => fc.tuple(...chosen.map(make)))

/** Every id is there once, links may point at what is gone, and much is empty or half typed. */
export const anyChain: fc.Arbitrary<School> = fc
  .record({
    expertise: each(EXPERTISE, (id) =>
      fc.record({
        id: fc.constant(id),
        name,
        where: fc.subarray([...expertiseWheres]),
        stand: fc.constantFrom(...expertiseStands),
        halfDays: fc.constant(''),
        remark: fc.constant('')
      })
    ),
    people: each(PEOPLE, (id) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constantFrom('Jo de Boer', 'An Vos', ''),
        role: fc.constant('Leraar'),
        fte: fc.constantFrom('', '0,6', '1', 'veel'),
        agreed: fc.boolean(),
        expertise: some(EXPERTISE),
        qualifications: each(ids(`${id}q`, 2), (own) => fc.record({ id: fc.constant(own), name: paper, expires: day }))
      })
    ),
    agreements: each(AGREEMENTS, (id) =>
      fc.record({
        id: fc.constant(id),
        text: name,
        status: fc.constantFrom(...agreementStatuses),
        how: fc.constant(''),
        firstStep: fc.constant(''),
        firstStepBy: day,
        own: fc.constant(false)
      })
    ),
    ambitions: each(AMBITIONS, (id) =>
      fc.record({
        id: fc.constant(id),
        status: fc.constantFrom(...ambitionStatuses),
        since: year,
        sections: some(['basicSupport', ...agreementTargets]),
        expertise: some(EXPERTISE),
        notes: fc.array(fc.constant({ id: 'n1', schoolYear: '2026-2027', text: 'Loopt.' }), { maxLength: 1 })
      })
    ),
    training: each(TRAINING, (id) =>
      fc.record({
        id: fc.constant(id),
        schoolYear: year,
        ambition: oneOrNone(...AMBITIONS),
        expertise: oneOrNone(...EXPERTISE, ...agreementTargets, 'qualification:BHV', 'weg'),
        provider: fc.constant(''),
        number: fc.constantFrom('', '2', '-1', 'vier'),
        hours: fc.constantFrom('', '3', '7,5', '2000', '-1'),
        costs: money,
        budget: oneOrNone(...BUDGETS, 'weg'),
        starts: day,
        ends: day,
        evaluation: fc.constant(''),
        people: some(PEOPLE)
      })
    ),
    statuses: fc.array(fc.constantFrom(...trainingStatuses), {
      minLength: TRAINING.length,
      maxLength: TRAINING.length
    }),
    goals: fc.array(fc.constantFrom('Herhaling BHV', 'Lezen', ''), {
      minLength: TRAINING.length,
      maxLength: TRAINING.length
    }),
    contacts: each(ids('c', 2), (id) =>
      fc.record({
        id: fc.constant(id),
        role: fc.constant('Secretaris'),
        name: fc.constantFrom('Jo de Boer', ''),
        email: fc.constant(''),
        telephone: fc.constant(''),
        receives: fc.constantFrom('unknown', 'mr')
      })
    ),
    budgets: each(BUDGETS, (id) => fc.record({ id: fc.constant(id), schoolYear: year, name, amount: money })),
    norms: fc.record({ hoursPerFte: fc.constantFrom('', '80', 'veel'), amountPerFte: money }),
    dismissed: each(['wanted:d1', 'developing:d2', 'one-person:d3', 'agreement:a1'], (gap) =>
      fc.record({
        id: fc.constant(`weg-${gap}`),
        gap: fc.constant(gap),
        reason: fc.constantFrom('', 'Past niet bij ons.'),
        day
      })
    )
  })
  .map(({ expertise, agreements, ambitions, training, statuses, goals, ...internal }) => {
    const school = plainSchool()
    return {
      ...school,
      sections: {
        ...school.sections,
        basicSupport: { ...school.sections.basicSupport, source: 'partnership' as const, agreements },
        expertise: { ...school.sections.expertise, items: expertise },
        ambitions: {
          ...school.sections.ambitions,
          items: ambitions.map(({ id }) => anItem('ambitions', id, { what: `ambitie ${id}` }))
        },
        training: {
          ...school.sections.training,
          items: training.map(({ id }, at) =>
            anItem('training', id, { goal: goals[at] ?? '', status: statuses[at] ?? 'unknown' })
          )
        }
      },
      internal: {
        ...school.internal,
        ...internal,
        ambitions,
        training,
        expertise: expertise.map(({ id }) => ({ id, qualified: 'unknown' as const }))
      }
    }
  })
