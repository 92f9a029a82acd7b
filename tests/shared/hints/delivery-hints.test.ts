import { expect, test } from 'vitest'
import { hintsInDelivery } from '#shared/hints/delivery-hints.ts'
import { setDeliveryField, type DeliveryField } from '#shared/school/delivery-edits.ts'
import { change } from '#shared/school/patches.ts'
import { plainSchool, withColleague } from '../schools.ts'

const school = { ...plainSchool(), internal: withColleague('p', 'Quaxelientje Zwanenvocht', 'intern begeleider') }
const pointedAt = (field: DeliveryField, text: string): readonly string[] =>
  hintsInDelivery(change(school, setDeliveryField(field, text).apply).next).map(
    ({ field: at, quote }) => `${at}: ${quote}`
  )

test('a name in the question, the contact or the mail address is pointed at before it goes out', () => {
  expect(pointedAt('question', 'Kan Quaxelientje Zwanenvocht hulp krijgen?')).toEqual([
    'delivery.question: Quaxelientje Zwanenvocht'
  ])
  expect(pointedAt('function', 'Quaxelientje Zwanenvocht')).toEqual(['delivery.function: Quaxelientje Zwanenvocht'])
  expect(pointedAt('email', 'anouk.devries@proef.example')).toEqual(['delivery.email: anouk.devries@proef.example'])
})

test('one pupil in the question is pointed at, a function and a general address are not', () => {
  expect(pointedAt('question', 'Onze leerling met het syndroom van Down krijgt te weinig hulp.')).not.toEqual([])
  expect(pointedAt('question', 'Welke school in de regio kan meedenken over prikkels?')).toEqual([])
  expect(pointedAt('function', 'intern begeleider')).toEqual([])
  expect(pointedAt('email', 'info@proef.example')).toEqual([])
})

test('words of which she said that they may stay are pointed at no more', () => {
  const asked = change(school, setDeliveryField('function', 'Quaxelientje Zwanenvocht').apply).next
  const checkedHints = [{ id: 'c', field: 'delivery.function', quote: 'Quaxelientje Zwanenvocht' }]
  expect(hintsInDelivery({ ...asked, checkedHints })).toEqual([])
})
