// "Wie ziet wat": what a field of the internal layer is called must never be "everyone".
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { readers } from '#shared/school/field.ts'
import { whoSees } from '#shared/expertise/who-sees.ts'
import { emptyAmbition, emptyExpertise, emptyTraining } from '#shared/school/internal-records.ts'
import { fieldsOf, newItem } from '#shared/school/list-edits.ts'

test.each([
  ['expertise', emptyExpertise('x')],
  ['ambitions', emptyAmbition('x')],
  ['training', emptyTraining('x')],
  ['people', newItem('people', 'x')]
] as const)('no field that only the school has of %s is for everyone', (list, record) => {
  for (const field of Object.keys(record).filter((name) => name !== 'id'))
    expect([field, whoSees(list, field)]).not.toEqual([field, 'everyone'])
})

test.each(['ambitions', 'training', 'expertise', 'partners'] as const)(
  'every field that documents tell of %s is for everyone',
  (list) => {
    const internal = list === 'ambitions' ? ['status'] : []
    for (const field of fieldsOf(list).filter((name) => !internal.includes(name)))
      expect([field, whoSees(list, field)]).toEqual([field, 'everyone'])
  }
)

test('money is for the board and the staff, people only for the school', () => {
  expect(['costs', 'budget', 'people'].map((field) => whoSees('training', field))).toEqual([
    'board-and-staff',
    'board-and-staff',
    'school'
  ])
})

test('each reader has a sentence', () => {
  for (const reader of readers) expect(catalogue.gaps.whoSees[reader]).toMatch(/\.$/u)
})
