// Distances as the crow flies, beside what a map of the Netherlands says.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { townsData } from '#assets/places/index.ts'
import { distanceInWords, kilometres, type Point } from '#shared/places/distance.ts'
import { findTown, townsOf } from '#shared/places/towns.ts'

const towns = townsOf(townsData)
const at = (name: string): Point => findTown(towns, name) ?? expect.fail(`No town is called ${name}`)

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true })
})

test.each([
  ['Amsterdam', 'Rotterdam', 57],
  ['Amsterdam', 'Utrecht', 35],
  ['Den Haag', 'Delft', 9],
  ['Groningen', 'Maastricht', 269],
  ['Zwolle', 'Kampen', 13],
  ['Den Helder', 'Vlissingen', 189]
])('from %s to %s it is about %i km', (one, other, distance) => {
  expect(Math.abs(kilometres(at(one), at(other)) - distance)).toBeLessThan(2)
})

/** A metre: on the other side of the earth the last digits are lost. */
const ABOUT = 1e-3

describe('between any places on earth', () => {
  test('there and back is as far, and no detour is shorter', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(Math.abs(kilometres(a, b) - kilometres(b, a))).toBeLessThan(ABOUT)
        expect(kilometres(a, c)).toBeLessThanOrEqual(kilometres(a, b) + kilometres(b, c) + ABOUT)
        expect(kilometres(a, a)).toBe(0)
      }),
      {
        examples: [
          [
            { latitude: 0, longitude: 0 },
            { latitude: 0.0000010456548945759365, longitude: 0 },
            { latitude: 0, longitude: -179.99999879258175 }
          ]
        ]
      }
    )
  })

  test('nothing is farther than the other side of the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(kilometres(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + ABOUT)
      })
    )
  })
})

test.each([
  [0, 'zelfde plaats'],
  [0.99, 'zelfde plaats'],
  [1, '1 km'],
  [9.5, '10 km'],
  [123.4, '123 km']
])('%d kilometres are told as “%s”', (distance, words) => {
  expect(distanceInWords(distance)).toBe(words)
})
