// From a director's other school: only what was chosen comes over, in one step, and what the school wrote itself stays.
import { expect, test } from 'vitest'
import { copyShared } from '#shared/school/copy-edits.ts'
import { placePartnershipList, setAgreementText } from '#shared/school/edits.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const shared: Parameters<typeof copyShared>[0] = {
  identity: {
    board: 'Stichting Rivier',
    partnership: 'De Brug',
    otherPartnerships: [
      { id: 'v', name: 'De Sluis' },
      { id: 'w', name: 'De Kade' }
    ]
  },
  words: {
    coordinator: 'kwaliteitscoördinator',
    team: '',
    arrangement: '',
    arrangements: '',
    step: 'niveau',
    steps: 'niveaus'
  },
  basicSupport: {
    source: 'partnership',
    planYears: '2025-2029',
    agreements: [
      { id: 'x', text: 'Hulp bij lezen' },
      { id: 'y', text: 'Hulp bij rekenen' }
    ]
  },
  partners: [
    { id: 'p', name: 'Schoolarts', purpose: 'gezondheid' },
    { id: 'q', name: 'Leerplicht', purpose: 'verzuim' }
  ]
}
const ids = (): (() => string) => {
  let count = 0
  return () => `nieuw-${(count += 1)}`
}
const own = [
  placePartnershipList([{ id: 'a', text: 'hulp bij lezen' }]),
  setAgreementText('a', 'how', 'Elke dag'),
  addItem('partners', newItem('partners', 'eigen', { name: 'schoolarts', howOften: 'elke maand' })),
  addItem('otherPartnerships', newItem('otherPartnerships', 'eigen', { name: 'de kade' }))
]
const school = own.reduce<School>((now, edit) => change(now, edit.apply).next, plainSchool())

test('everything: names, words, list and partners; what was written at the same agreement and partner stays', () => {
  const { next } = change(school, copyShared(shared, ['names', 'words', 'agreements', 'partners'], ids()).apply)
  expect(next.identity).toMatchObject({ name: 'De Proef', board: 'Stichting Rivier', partnership: 'De Brug' })
  expect(next.identity.otherPartnerships.map(({ name }) => name)).toEqual(['de kade', 'De Sluis'])
  expect(next.words).toEqual(shared.words)
  expect(next.sections.basicSupport).toMatchObject({
    source: 'partnership',
    planYears: '2025-2029',
    agreements: [
      { text: 'Hulp bij lezen', how: 'Elke dag' },
      { text: 'Hulp bij rekenen', how: '' }
    ]
  })
  expect(next.sections.cooperation.partners.map(({ name, howOften }) => [name, howOften])).toEqual([
    ['schoolarts', 'elke maand'],
    ['Leerplicht', '']
  ])
  expect(schoolSchema.safeParse(next).success).toBe(true)
})

test('only the words: nothing else changes', () => {
  const { next } = change(school, copyShared(shared, ['words'], ids()).apply)
  expect({ ...next, words: school.words }).toEqual(school)
})

test('an example list stays an example list', () => {
  const { next } = change(
    school,
    copyShared({ ...shared, basicSupport: { ...shared.basicSupport, source: 'example' } }, ['agreements'], ids()).apply
  )
  expect(next.sections.basicSupport.source).toBe('example')
})
