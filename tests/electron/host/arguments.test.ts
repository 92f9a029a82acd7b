import path from 'node:path'
import { expect, test } from 'vitest'
import { schoolIn } from '../../../electron/host/arguments.ts'

const work = path.resolve('/home/director')

test('the school that is named at the start is opened, wherever it stands between the switches', () => {
  expect(schoolIn(['--no-sandbox', '.', '--x=1', 'De Wilgenhof'], [work], work)).toBe(path.join(work, 'De Wilgenhof'))
  expect(schoolIn(['/scholen/De Wilgenhof/school.json'], [], work)).toBe(path.resolve('/scholen/De Wilgenhof/school.json'))
})

test('without a school nothing is opened: the program’s own folder is no school', () => {
  expect(schoolIn([], [work], work)).toBeNull()
  expect(schoolIn([`${work}/`, '--inspect=0', ''], [work], work)).toBeNull()
})
