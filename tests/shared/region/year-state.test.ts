// "Stand van het jaar": what is open next for each school of a board.
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { countedNexts, yearStateOf, yearStates } from '#shared/region/year-state.ts'
import { asFile, delivery } from '../../fixtures/deliveries.ts'
import { regionWith } from '../../fixtures/regions.ts'
import { readRegion } from './reading.ts'

const TODAY = isoDay('2026-11-23')
const school = {
  id: 'a',
  name: 'De Wilgenhof',
  place: '',
  area: '',
  board: '',
  code: '',
  isOutside: false,
  hasOtherBoard: false,
  concept: false
}

const asked = { askedOn: '2026-03-02' }
const advised = { ...asked, advice: 'positive', adviceOn: '2026-04-13' }
const adopted = { ...advised, departs: 'no', adoptedOn: '2026-05-11' }

describe('what is open next', () => {
  test.each([
    ['nothing was asked', {}, 'ask'],
    ['the MR was asked', asked, 'advice'],
    ['the MR advised', advised, 'decide'],
    ['the MR let its right pass', { ...asked, advice: 'declined' }, 'decide'],
    ['no advice came in time', { ...asked, advice: 'none' }, 'decide'],
    ['it was decided, and nobody said whether it follows the advice', { ...adopted, departs: 'unknown' }, 'follow'],
    ['it was decided as advised', adopted, 'guide'],
    ['it was decided without an advice', { ...asked, advice: 'none', adoptedOn: '2026-05-11' }, 'guide'],
    [
      'it departs, and waits until today',
      { ...adopted, departs: 'yes', suspendedUntil: '2026-11-23', guideAdoptedOn: '2026-06-15' },
      'wait'
    ],
    ['it departs, and waited until yesterday', { ...adopted, departs: 'yes', suspendedUntil: '2026-11-22' }, 'guide'],
    ['the guide was adopted', { ...adopted, guideAdoptedOn: '2026-06-15' }, 'nothing'],
    ['a day is no day, and a word is not known', { askedOn: 'in maart', advice: 'misschien' }, 'ask']
  ])('where %s', (_, year, next) => {
    expect(yearStateOf(school, delivery({ year }), TODAY).next).toBe(next)
  })

  test('where nothing came: a delivery', () => {
    expect(yearStateOf(school, undefined, TODAY)).toMatchObject({ next: 'deliver', deliveredOn: undefined })
  })
})

test('schools stand in the order of their names, each once, with those that delivered nothing', () => {
  const schools = [
    delivery({ school: { name: 'De Wilgenhof' }, year: adopted }),
    delivery({ school: { name: 'Het Anker', place: 'Beukenveen' }, year: asked })
  ]
  const { index } = readRegion(
    schools.map((one, at) => asFile(one, `${at}.json`)),
    regionWith([...schools.map((one) => one.school), { name: 'Klein Nest', place: 'Eikendorp' }])
  )
  const states = yearStates(index, TODAY)
  expect(states.map(({ school: { name }, next }) => [name, next])).toEqual([
    ['De Wilgenhof', 'guide'],
    ['Het Anker', 'advice'],
    ['Klein Nest', 'deliver']
  ])
  expect(countedNexts(states)).toMatchObject({ guide: 1, advice: 1, deliver: 1, nothing: 0 })
})

test('of a concept no version is told', () => {
  expect(yearStateOf(school, delivery({ concept: true }), TODAY).version).toBe('')
  expect(yearStateOf(school, delivery(), TODAY).version).toBe('Schooljaar 2026-2027')
})
