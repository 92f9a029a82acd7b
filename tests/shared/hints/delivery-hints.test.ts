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

test('a name in the answer to a question of the partnership is pointed at, and in its question it is not', () => {
  const asked = change(school, ({ internal }) => {
    const answer = 'Vraag het Quaxelientje Zwanenvocht.'
    internal.template.questions.push({ id: 'r', item: 'v', question: answer, help: '', answer, gone: false })
  }).next
  expect(hintsInDelivery(asked).map(({ field }) => field)).toEqual(['template-question:r.answer'])
})

const answered = (question: string, answer: string): readonly string[] =>
  hintsInDelivery(
    change(school, ({ internal }) => {
      internal.template.questions.push({ id: 'r', item: 'v', question, help: '', answer, gone: false })
    }).next
  ).map(({ quote }) => quote)

test('an answer to a question for pupils: a few of them, and initials, are pointed at also where nothing else is said', () => {
  const howMany = 'Hoeveel leerlingen hebben een arrangement?'
  expect(answered(howMany, '3')).toEqual(['3'])
  expect(answered(howMany, 'Drie. In groep 4 zijn het er 2, en 12 in de onderbouw.')).toEqual(['Drie', '2'])
  expect(answered(howMany, '3 leerlingen hebben een arrangement')).toEqual(['3 leerlingen'])
  expect(answered('Noem de leerlingen met een OPP', 'J.V., A.B. en Fatima')).toHaveLength(3)
  expect(answered(howMany, 'Minder dan 5. Op 1 oktober telden wij ze, in groep 3 en 4, twee keer per jaar.')).toEqual(
    []
  )
  const named = change(school, ({ internal }) => {
    internal.template.questions.push({ id: 'r', item: 'v', question: howMany, help: '', answer: 'Fatima', gone: false })
  }).next
  expect(hintsInDelivery(named)[0]?.reason).toContain('leerling')
  // Of another question a number says nothing of pupils.
  expect(answered('Hoeveel overleggen hebt u per jaar?', '3')).toEqual([])
})
