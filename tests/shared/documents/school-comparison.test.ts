// Another version of the same school beside the present one: what the director is told before she chooses.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { compareSchools } from '#shared/documents/school-comparison.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { setRegion } from '#shared/school/regulation-edits.ts'
import { emptySections, sectionIds, withoutSections } from '#shared/school/school.ts'
import { after } from '../chain.ts'
import { proposed, withProposals } from '../proposals/proposals.ts'
import { make, TODAY, withPupilsSay, withSection } from './reading.ts'

const now = exampleSchool(() => 'x')

test('two versions with the same text differ in nothing', () => {
  expect(compareSchools(now, now, catalogue, TODAY)).toMatchObject({ different: [], beside: [] })
})

test('sections that were changed or emptied in one of them are named', () => {
  const other = withSection(withSection(now, 'vision', emptySections().vision), 'portrait', { groups: '23' })
  expect(compareSchools(other, now, catalogue, TODAY)).toMatchObject({
    different: ['portrait', 'vision'],
    beside: []
  })
  expect(compareSchools(other, now, catalogue, TODAY).filled).toBe(
    compareSchools(now, now, catalogue, TODAY).filled - 1
  )
})

test('a section in which only something was chosen that no document tells is named', () => {
  const partners = now.sections.cooperation.partners.map((partner) => ({ ...partner, frequency: 'often' as const }))
  const other = withSection(now, 'cooperation', { partners })
  expect(outlineText(make(other))).toBe(outlineText(make(now)))
  expect(compareSchools(other, now, catalogue, TODAY).different).toEqual(['cooperation'])
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

test('proposals are named by themselves, and not as something of the team', () => {
  expect(compareSchools(withProposals(now, proposed('vision.text', 'Zo.')), now, catalogue, TODAY).beside).toEqual([
    'proposals'
  ])
})

test('whom the school writes to is found with the details, not with the team', () => {
  const contacts = [
    { id: 'c', role: 'Secretaris van de MR', name: '', email: '', telephone: '', receives: 'unknown' as const }
  ]
  const other = { ...now, internal: { ...now.internal, contacts } }
  expect(compareSchools(other, now, catalogue, TODAY)).toMatchObject({ different: [], beside: ['details'] })
})

test('a count of pupils is named by itself, and not as something of the team', () => {
  const other = after(now, addItem('keyFigures', newItem('keyFigures', 'k', { count: '7' })))
  expect(compareSchools(other, now, catalogue, TODAY)).toMatchObject({ different: [], beside: ['key-figures'] })
})

test('the regulations, meetings and holidays of the school stand with its details', () => {
  const other = after(now, setRegion('north'), addItem('meetingDays', newItem('meetingDays', 'v')))
  expect(compareSchools(other, now, catalogue, TODAY).beside).toEqual(['details'])
})
