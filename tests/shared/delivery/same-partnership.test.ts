// Whether a list is of the partnership that the school names: an abbreviation makes no other one.
import { expect, test } from 'vitest'
import { isSamePartnership } from '#shared/delivery/same-partnership.ts'

test.each([
  ['Samenwerkingsverband De Brug', 'SWV De Brug', true],
  ['De Brug', 'swv de brug ', true],
  ['Samenwerkingsverband', 'SWV De Brug', true],
  ['SWV De Brug', 'SWV Rijnstreek', false],
  ['SWV De Brug Noord', 'SWV De Brug', false]
])('%s and %s: %s', (one, other, same) => {
  expect(isSamePartnership(one, other)).toBe(same)
})
