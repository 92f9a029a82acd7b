import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { placesIn } from '../../../../electron/host/machine/arguments.ts'

const work = path.resolve('/home/director')

test('the school that is named at the start is opened, wherever it stands between the switches', () => {
  expect(placesIn(['--no-sandbox', '.', '--x=1', 'De Wilgenhof'], [work], work)).toEqual([
    path.join(work, 'De Wilgenhof')
  ])
  expect(placesIn(['/scholen/De Wilgenhof/school.json'], [], work)).toEqual([
    path.resolve('/scholen/De Wilgenhof/school.json')
  ])
})

test('also as the address that a desktop gives for a file', () => {
  const place = path.resolve('/scholen/De Wilgenhof/school.json')
  expect(placesIn([pathToFileURL(place).href, place], [], work)).toEqual([place])
  expect(placesIn(['file://%%'], [], work)).toHaveLength(1)
})

test('without a school nothing is opened: the program’s own folder is no school', () => {
  expect(placesIn([], [work], work)).toEqual([])
  expect(placesIn([`${work}/`, '--inspect=0', ''], [work], work)).toEqual([])
})
