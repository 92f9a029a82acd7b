// Where the places of the schools of a region lie.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { townsData } from '#assets/places/index.ts'
import { located } from '#shared/places/located.ts'
import { findTown, townsOf } from '#shared/places/towns.ts'

const towns = townsOf(townsData)

test('a double name is the one between the other places', () => {
  const twente = located(towns, ['Goor', 'Borne', 'Enschede', 'Hengelo'])
  const achterhoek = located(towns, ['Hengelo', 'Doetinchem', 'Zelhem', 'Vorden'])
  expect(twente.get('Hengelo')).toEqual(
    expect.objectContaining({ latitude: findTown(towns, 'Hengelo (Ov)')?.latitude })
  )
  expect(achterhoek.get('Hengelo')).toEqual(
    expect.objectContaining({ latitude: findTown(towns, 'Hengelo (Gld)')?.latitude })
  )
})

test('a place that nobody knows is not on the map, and neither is a double name alone', () => {
  expect(located(towns, ['Atlantis', 'Hengelo', '']).size).toBe(0)
})

test('what was put on the map by hand goes before what the program knows, however it was typed', () => {
  const placed = [
    { place: 'Atlantis', latitude: 52, longitude: 5 },
    { place: 'Goor', latitude: 52.5, longitude: 6.5 }
  ]
  const found = located(towns, ['ATLANTIS', 'goor', 'Borne'], placed)
  expect(found.get('ATLANTIS')).toEqual({ latitude: 52, longitude: 5 })
  expect(found.get('goor')).toEqual({ latitude: 52.5, longitude: 6.5 })
  expect(found.get('Borne')).toBeDefined()
})

test('the order of the schools does not matter', () => {
  const places = ['Hengelo', 'Laren', 'Rijswijk', 'Goor', 'Borne', 'Atlantis', 'Zwolle']
  const inOrder = located(towns, places)
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
      const other = located(towns, shuffled)
      for (const place of places) expect(other.get(place)).toEqual(inOrder.get(place))
    })
  )
})
