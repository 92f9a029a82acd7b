// Another version of the same school beside the present one: what the director is told before she chooses.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { compareSchools } from '#shared/documents/school-comparison.ts'
import { sectionIds, withoutSections } from '#shared/school/school.ts'
import { TODAY, withPupilsSay, withSection } from './reading.ts'

const now = exampleSchool(() => 'x')

test('two versions with the same text differ in nothing', () => {
  expect(compareSchools(now, now, catalogue, TODAY)).toMatchObject({ different: [], beside: [] })
})

test('sections that were changed or emptied in one of them are named', () => {
  const other = withSection(withSection(now, 'vision', { text: { blocks: [] } }), 'portrait', { groups: '23' })
  expect(compareSchools(other, now, catalogue, TODAY)).toMatchObject({
    different: ['portrait', 'vision'],
    beside: []
  })
  expect(compareSchools(other, now, catalogue, TODAY).filled).toBe(
    compareSchools(now, now, catalogue, TODAY).filled - 1
  )
})

test('a version that was only begun has nothing filled in; another board is said to be something beside the profile', () => {
  const begun = { ...withoutSections(now, sectionIds), identity: { ...now.identity, board: 'Stichting Anders' } }
  expect(compareSchools(begun, now, catalogue, TODAY)).toMatchObject({ filled: 0, beside: ['details'] })
})

test('what pupils said differs as the section it is asked in, and is not told once more as this year', () => {
  const other = withPupilsSay(now, { outcome: 'Zij willen een leeshoek.' })
  expect(compareSchools(other, now, catalogue, TODAY)).toMatchObject({ different: ['pupilsSay'], beside: [] })
  const begun = withPupilsSay({ ...now, rounds: [] }, { outcome: 'Zij willen een leeshoek.' })
  expect(compareSchools({ ...now, rounds: [] }, begun, catalogue, TODAY)).toMatchObject({
    different: ['pupilsSay'],
    beside: []
  })
})

test('what was said of hints, that it is an example, and what only another program knows is named as well', () => {
  const other = { ...now, checkedHints: [{ id: 'h', field: 'vision', quote: 'Bas' }], example: !now.example, later: 1 }
  expect(compareSchools(other, now, catalogue, TODAY).beside.toSorted()).toEqual(['checked-hints', 'example', 'other'])
})
