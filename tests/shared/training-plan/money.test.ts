// Money as a director types it: exact to the cent, and nothing typed is lost.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCents, readMoney, writeCents } from '#shared/training-plan/money.ts'

test.each([
  ['1250', 125_000],
  ['1.250', 125_000],
  ['1 250', 125_000],
  ['€ 1.250', 125_000],
  ['€1250,-', 125_000],
  ['1.250,--', 125_000],
  ['1250 euro', 125_000],
  ['EUR 1.250,00', 125_000],
  ['1.250,50', 125_050],
  ['1250,5', 125_050],
  ['1250.5', 125_050],
  ['12,5', 1_250],
  ['1.25', 125],
  ['1,25', 125],
  ['0', 0],
  ['0,05', 5],
  ['€ 0,10', 10],
  ['007', 700],
  ['1.250.000', 125_000_000],
  [' 480 ', 48_000],
  ['999999999,99', 99_999_999_999]
])('"%s" is %i cents', (text, cents) => {
  expect(parseCents(text)).toBe(cents)
})

test.each([
  'veel',
  '1,250',
  '1,234.50',
  '12.34.56',
  '1.25.000',
  '0.125',
  '1250 p.p.',
  '12 50',
  '€',
  ',5',
  '1e3',
  '٣',
  '1234567890',
  '12,345',
  '100 - 200'
])('"%s" cannot be read', (text) => {
  expect(readMoney(text)).toEqual({ kind: 'unreadable' })
})

test.each(['-50', '- 50', '−50', '€ -50', '-€ 50', '- € 1.250,50'])('"%s" is below nothing', (text) => {
  expect(readMoney(text)).toEqual({ kind: 'negative' })
})

test.each(['', ' ', '\n'])('an empty field is no amount', (text) => {
  expect(readMoney(text)).toEqual({ kind: 'empty' })
})

test('more than a million is odd, and counts', () => {
  expect(readMoney('1.000.000')).toEqual({ kind: 'read', value: 100_000_000, absurd: false })
  expect(readMoney('1.000.000,01')).toEqual({ kind: 'read', value: 100_000_001, absurd: true })
})

test.each([
  [125_050, '€ 1.250,50'],
  [125_000, '€ 1.250'],
  [5, '€ 0,05'],
  [0, '€ 0'],
  [-5_000, '€ -50'],
  [-5, '€ -0,05'],
  [123_456_789_00, '€ 123.456.789']
])('%i cents is written "%s"', (cents, text) => {
  expect(writeCents(cents)).toBe(text)
})

describe('whatever the amount', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_999 })

  test('what is written is read as the same cents', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parseCents(writeCents(value))).toBe(value)
      })
    )
  })

  test('no way of writing loses a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(',', '.'),
        fc.constantFrom('', '€ ', 'EUR '),
        (whole, part, sign, before) => {
          const fraction = String(part).padStart(2, '0')
          expect(parseCents(`${before}${whole}${sign}${fraction}`)).toBe(whole * 100 + part)
        }
      )
    )
  })

  test('any text reads as something, and only as a whole number of cents', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-€ \d.,]{0,14}$/u)), (text) => {
        const reading = readMoney(text)
        if (reading.kind === 'read') expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true)
        expect(reading.kind === 'empty').toBe(text.trim() === '')
      })
    )
  })
})
