// A file from before a field was added opens whole: nothing of it changes, and what it lacks begins empty.
import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { filledIn } from '#shared/school/fill-in.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { after } from '../chain.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const whole: unknown = after(plainSchool(), addItem('partners', newItem('partners', 'p', { name: 'Wijkteam' })))

/** The file without what stands at a place in it. */
function lacking(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((entry: unknown, at) => (String(at) === key ? lacking(entry, rest) : entry))
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([own, child]: [string, unknown]) =>
      own !== key ? [[own, child]] : rest.length === 0 ? [] : [[own, lacking(child, rest)]]
    )
  )
}
const fill = (raw: unknown): unknown => filledIn(raw as Readonly<Record<string, unknown>>)
const isSchool = (value: unknown): boolean => schoolSchema.safeParse(value).success

test.each([
  ['sections', 'vision'],
  ['sections', 'facilities', 'items'],
  ['sections', 'cooperation', 'partners', '0', 'purpose'],
  ['sections', 'expertise', 'text'],
  ['identity', 'cluster'],
  ['internal', 'norms', 'hoursPerFte'],
  ['internal', 'proposals'],
  ['identity', 'locations'],
  ['identity', 'otherPartnerships'],
  ['internal', 'contacts'],
  ['internal', 'regulations'],
  ['internal', 'regulations', 'adviceWeeks', 'article'],
  ['internal', 'meetingDays'],
  ['internal', 'ownHolidays']
])('what a file of before does not have begins as in a new school: %s %s %s', (...place) => {
  const file = lacking(whole, place)
  expect(isSchool(file)).toBe(false)
  expect(fill(file)).toEqual(whole)
})

test.each([['sections'], ['internal'], ['sections', 'cooperation', 'partners', '0', 'id']])(
  'a part of the school, or an id, that is gone is damage and stays so: %s',
  (...place) => {
    expect(isSchool(fill(lacking(whole, place)))).toBe(false)
  }
)

test('a school that has all stays the very same, with the words that are not known', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      expect(filledIn(school)).toBe(school)
      expect(schoolSchema.safeParse(school).success).toBe(true)
    }),
    { numRuns: tries(100) }
  )
})
