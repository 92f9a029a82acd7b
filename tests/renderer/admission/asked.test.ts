// What was asked about a pupil: it is there again after a look in the profile, and gone after anything else.
import { beforeEach, expect, test } from 'vitest'
import { ask, beginAnew, hereFor, lookUp, useAsked } from '../../../renderer/features/admission/asked.ts'
import { useRoute, type Route } from '../../../renderer/session/route.ts'

const at = (screen: Extract<Route, { name: 'school' }>['screen'], schoolId = 's'): void =>
  useRoute.setState({ route: { name: 'school', schoolId, screen } })
const chosen = (): readonly string[] => useAsked.getState().chosen

beforeEach(() => {
  at({ name: 'admission' })
  hereFor('s')
  beginAnew()
  ask({ chosen: ['maths'], received: '1-2-2031' })
})

test('a link in the answer leads to the profile and back, and it still stands', () => {
  lookUp()
  at({ name: 'needs' })
  at({ name: 'section', section: 'cooperation' })
  at({ name: 'admission' })
  hereFor('s')
  expect(chosen()).toEqual(['maths'])
  at({ name: 'needs' })
  expect(chosen()).toEqual([])
})

test('leaving any other way takes all of it away, also by way of the profile', () => {
  lookUp()
  at({ name: 'needs' })
  at({ name: 'overview' })
  expect(useAsked.getState()).toMatchObject({ chosen: [], received: '', schoolId: '' })
})

test('another school, and the start, know nothing of it', () => {
  lookUp()
  at({ name: 'needs' }, 'other')
  expect(chosen()).toEqual([])
  hereFor('s')
  ask({ chosen: ['maths'] })
  useRoute.setState({ route: { name: 'start' } })
  expect(chosen()).toEqual([])
})

test('to begin anew empties it', () => {
  beginAnew()
  expect(useAsked.getState()).toMatchObject({ chosen: [], received: '', others: [] })
})
