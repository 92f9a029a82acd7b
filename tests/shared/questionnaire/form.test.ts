import { expect, test } from 'vitest'
import { arrivalOf, type Arrival, type Form } from '#shared/questionnaire/form.ts'
import { formOf } from './any-forms.ts'

const there = formOf({ A1: 3, A2: 'unknown' }, { id: 'here', group: 'in-class', open: { keep: 'De rust.' } })

test.each<[Arrival, string, Form]>([
  ['new', 'other answers', formOf({ A1: 4 }, { id: 'other' })],
  ['new', 'the same answers of another group', { ...there, id: 'other', group: null }],
  ['new', 'one answer more', { ...there, id: 'other', answers: { ...there.answers, A3: 1 } }],
  ['double', 'the same file again, whatever the order in it', { ...there, answers: { A2: 'unknown', A1: 3 } }],
  ['changed', 'the same form with another answer', { ...there, answers: { ...there.answers, A1: 4 } }],
  ['changed', 'the same form with other words', { ...there, open: {} }],
  ['alike', 'another form with the same answers', { ...there, id: 'other', open: {} }],
  ['double', 'a form that was counted and deleted', formOf({ A1: 1 }, { id: 'gone' })]
])('%s: %s', (arrival, _, form) => {
  expect(arrivalOf(form, [there], new Set(['gone']))).toBe(arrival)
})
