// Days as people write them, in a field or in a table that they paste.
import { cleaned } from '#shared/incoming-text.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay, parseDay, weekdayOf, weekdays, writeDay, writeMonth, type IsoDay } from '#shared/day.ts'
import { isSameDay, readDay, shortDay, typedDay, whatIsWrong } from '#shared/typed-day.ts'
import { tries } from '../../tries.ts'

const numberOf = (day: IsoDay): readonly [year: string, month: number, day: number] => [
  day.slice(0, 4),
  Number(day.slice(5, 7)),
  Number(day.slice(8))
]
const two = (number: number): string => String(number).padStart(2, '0')
const pick = <T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all)

/** Of this century, so that two digits of the year say it as well. */
const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDay(date.toISOString().slice(0, 10)))
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthNames = (month: number): fc.Arbitrary<string> => {
  const [name, shortName] = [writeMonth(month), shortMonths[month - 1] ?? '']
  return pick(
    name,
    shortName,
    `${shortName}.`,
    ...(month === 9 ? ['sept', 'sept.'] : []),
    ...(month === 2 ? ['febr.'] : [])
  )
}

/** Every way to write a date, without a day of the week before it. */
const dateForms = (day: IsoDay): fc.Arbitrary<string> => {
  const [year, month, dayOfMonth] = numberOf(day)
  const numbers = fc
    .record({
      mark: pick('-', '/', '.', ' - ', '. ', '–', '\u2011'),
      day: pick(String(dayOfMonth), two(dayOfMonth)),
      month: pick(String(month), two(month)),
      year: pick(year, year.slice(2), `'${year.slice(2)}`)
    })
    .map((form) => [form.day, form.month, form.year].join(form.mark))
  const words = fc
    .record({
      day: pick(String(dayOfMonth), two(dayOfMonth), `${dayOfMonth}e`, `${dayOfMonth}ste`, `${dayOfMonth}de`),
      mark: pick(' ', '-', '\u00a0', '  '),
      month: monthNames(month),
      year: pick(year, year.slice(2), `'${year.slice(2)}`, `’${year.slice(2)}`)
    })
    .map((form) => [form.day, form.month, form.year].join(form.mark))
  return fc.oneof(
    numbers,
    words,
    pick<string>(
      day,
      day.replaceAll('-', '/'),
      `${dayOfMonth} ${month} ${year}`,
      `${dayOfMonth}${writeMonth(month)}${year}`,
      `${writeDay(day)}.`
    )
  )
}

const weekdayForms = (name: string): fc.Arbitrary<string> =>
  pick(`${name} `, `${name}, `, `${name.slice(0, 2)} `, `${name.slice(0, 2)}. `)

const written = anyDay.chain((day) =>
  fc
    .record({
      form: dateForms(day),
      weekday: fc.oneof(fc.constant(''), weekdayForms(weekdays[weekdayOf(day)] ?? '')),
      around: pick('', ' ', '\u00a0', '\t', '\u200e'),
      capitals: fc.boolean()
    })
    .map(({ form, weekday, around, capitals }) => ({
      day,
      text: `${around}${capitals ? `${weekday}${form}`.toUpperCase() : `${weekday}${form}`}${around}`
    }))
)

describe('a day as people write it', () => {
  test.each([
    '15-3-2027',
    '15/03/2027',
    '15.3.2027',
    '15 3 2027',
    '15 maart 2027',
    '15 mrt 2027',
    '15 mrt. 2027',
    '15-mrt-2027',
    '15maart2027',
    '2027-03-15',
    ' 15 Maart 2027 ',
    '15-3-27',
    '15.03.2027',
    "15 mrt '27",
    '15 maart ’27',
    'maandag 15 maart 2027',
    'ma 15/3/2027',
    'Ma. 15-03-2027',
    'maandag\u00a015\u00a0maart\u00a02027',
    '15e maart 2027',
    '15-Mar-27',
    '\u200e15\u201103\u20112027'
  ])('"%s" is 15 March 2027', (text) => {
    expect(typedDay(text)).toBe('2027-03-15')
    expect(whatIsWrong(text)).toBeUndefined()
  })

  test.each([
    ['1-8-27', '2027-08-01'],
    ['1e augustus 2027', '2027-08-01'],
    ["1 aug '27", '2027-08-01'],
    ['8ste dec. 2026', '2026-12-08'],
    ['15december2026', '2026-12-15'],
    ['1 sept. 2027', '2027-09-01'],
    ['29-2-28', '2028-02-29']
  ])('"%s" is %s', (text, day) => expect(typedDay(text)).toBe(day))

  test('every way to write a day says that day', () => {
    fc.assert(
      fc.property(written, ({ day, text }) => {
        expect(typedDay(text), text).toBe(day)
      }),
      { numRuns: tries(1_000) }
    )
  })

  test('a year in two digits is of this century, and is known to have been', () => {
    expect(readDay('1-8-98')).toEqual({ kind: 'day', day: '2098-08-01', shortYear: true })
    expect(readDay('1-8-1998')).toEqual({ kind: 'day', day: '1998-08-01', shortYear: false })
  })

  test('is shown short, and what is no day is shown as it was typed', () => {
    expect(shortDay('2027-03-05')).toBe('5-3-2027')
    expect(shortDay('15-3-')).toBe('15-3-')
  })

  test('two ways to write it are the same day', () => {
    expect(isSameDay('22-6-2027', '2027-06-22')).toBe(true)
    expect(isSameDay('22-6-2027', '2027-06-23')).toBe(false)
    expect(isSameDay('in juni', 'in juni')).toBe(true)
    expect(isSameDay('in juni', 'in mei')).toBe(false)
  })
})

describe('what is no day', () => {
  test.each([
    '15',
    '15-3',
    '15 maart',
    'maart 2027',
    '15-3-2',
    '15-3-202',
    '15-3-20270',
    '115-3-2027',
    'morgen',
    'eind maart 2027',
    'maandag',
    '15 mensen 2027',
    '15 augurken 2027',
    '15 junior 2027',
    '15 ma 2027',
    '15 constructor 2027',
    'dag 15 maart 2027',
    'mandag 15 maart 2027',
    '06 12 34',
    '15-3-2027 of later',
    '15-3-2027 en 16-3-2027',
    '2027-2028',
    '2027-3/15',
    '15 maart 2027 2028',
    '1,5',
    '15:30',
    '½-3-2027'
  ])('"%s" is taken for none, and the field says so with an example', (text) => {
    expect(typedDay(text)).toBeUndefined()
    expect(whatIsWrong(text)).toBe(`“${text}” is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 15-3-2027.`)
  })

  test.each([
    ['31 juni 2027', '30-6-2027'],
    ['31-11-26', '30-11-2026'],
    ['29-2-2027', '28-2-2027'],
    ['29-2-1900', '28-2-1900'],
    ['2026-11-31', '30-11-2026'],
    ['0-1-2027', '31-1-2027'],
    ['ma 32-1-2027', '31-1-2027'],
    ['15-13-2027', '15-3-2027'],
    ['15-0-2027', '15-3-2027']
  ])('"%s" does not exist; %s is an example of one that does', (text, example) => {
    expect(typedDay(text)).toBeUndefined()
    expect(whatIsWrong(text)).toBe(
      `“${text}” bestaat niet. Kijk dag, maand en jaar na. Schrijf bijvoorbeeld ${example}.`
    )
  })

  test('a day with another day of the week is asked about, not chosen', () => {
    expect(typedDay('dinsdag 15 maart 2027')).toBeUndefined()
    expect(whatIsWrong('dinsdag 15 maart 2027')).toBe(
      '“dinsdag 15 maart 2027” klopt niet: 15 maart 2027 is een maandag. Schrijf bijvoorbeeld 15-3-2027.'
    )
    fc.assert(
      fc.property(anyDay, pick(...weekdays), (day, name) => {
        expect(typedDay(`${name} ${writeDay(day)}`)).toBe(name === weekdays[weekdayOf(day)] ? day : undefined)
      })
    )
  })

  test('nothing typed is nothing wrong', () => {
    for (const text of ['', ' ', '\u00a0']) expect([typedDay(text), whatIsWrong(text)]).toEqual([undefined, undefined])
  })

  test('no text says a day whose numbers do not stand in it, in order and without others', () => {
    const piece = fc.oneof(
      fc.nat(2_100).map(String),
      pick('-', '/', '.', ' ', "'", ...shortMonths, ...weekdays, 'de', 'e', 'augustus'),
      fc.string({ maxLength: 3 })
    )
    const near = written.chain(({ text }) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(2), fc.string({ maxLength: 2 }))
        .map(([at, gone, more]) => `${text.slice(0, at)}${more}${text.slice(at + gone)}`)
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
          near,
          fc.string()
        ),
        (text) => {
          const day = typedDay(text)
          if (day === undefined) return
          expect(parseDay(day)).toBe(day)
          const [year, month, dayOfMonth] = numberOf(day)
          const numbers = (cleaned(text).match(/\d+/gu) ?? []).map(Number)
          const years = [Number(year), Number(year) - 2000]
          const fits = years.some((one) =>
            [
              [dayOfMonth, month, one],
              [one, month, dayOfMonth],
              [dayOfMonth, one]
            ].some((order) => String(order) === String(numbers))
          )
          expect(fits, `${JSON.stringify(text)} was read as ${day}`).toBe(true)
        }
      ),
      { numRuns: tries(3_000) }
    )
  })
})
