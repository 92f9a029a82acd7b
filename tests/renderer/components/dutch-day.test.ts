// Days as directors type them.
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { isImpossibleDay, readDutchDay, shortDay } from '../../../renderer/components/dutch-day.ts'

describe('a day', () => {
  test.each(['15-3-2027', '15/03/2027', '15.3.2027', '15 3 2027', '15 maart 2027', '15 mrt 2027', '15 mrt. 2027', '15maart2027', '2027-03-15', ' 15 Maart 2027 '])(
    '"%s" is 15 March 2027',
    (text) => expect(readDutchDay(text)).toBe(isoDay('2027-03-15'))
  )

  test.each(['', '15', '15-3', '15-3-27', '31-2-2027', '29-2-2027', '0-1-2027', '15 mensen 2027', 'morgen', '15-13-2027'])('"%s" is no day yet', (text) =>
    expect(readDutchDay(text)).toBeUndefined()
  )

  test.each(['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'])('knows %s', (month) =>
    expect(readDutchDay(`1 ${month} 2027`)).toMatch(/^2027-(?:0[1-9]|1[0-2])-01$/)
  )

  test.each(['31-11-2026', '29/2/2027', '31 november 2026', '0-1-2027', '15-13-2027', '2026-11-31'])('"%s" is a day that does not exist', (text) => expect(isImpossibleDay(text)).toBe(true))

  test.each(['', '31-11', '31-11-26', '30-11-2026', '29-2-2028', '15 mensen 2027', 'morgen'])('of "%s" nobody says that it does not exist', (text) => expect(isImpossibleDay(text)).toBe(false))

  test('is shown short, and what is no day is shown as it was typed', () => {
    expect(shortDay('2027-03-05')).toBe('5-3-2027')
    expect(shortDay('15-3-')).toBe('15-3-')
  })
})
