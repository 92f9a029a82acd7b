// Coordinates as somebody copies them from a map.
import { expect, test } from 'vitest'
import { readCoordinates } from '#shared/places/coordinates.ts'

test.each([
  ['52.516, 6.083', [52.516, 6.083]],
  ['52,516 en 6,083', [52.516, 6.083]],
  ['52,516, 6,083', [52.516, 6.083]],
  ['52.5158,6.0830', [52.5158, 6.083]],
  ['N 52.516° E 6.083°', [52.516, 6.083]],
  ['52 6', [52, 6]],
  ['6,083 en 52,516', undefined],
  ['52,516', undefined],
  ['52 30 58 6', undefined],
  ['Zwolle', undefined],
  ['', undefined]
])('“%s”', (typed, at) => {
  const found = readCoordinates(typed)
  expect(found === undefined ? undefined : [found.latitude, found.longitude]).toEqual(at)
})
