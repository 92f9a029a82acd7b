// Which town a school means by what it typed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { townsData } from '#assets/places/index.ts'
import sources from '#assets/sources.json' with { type: 'json' }
import { kilometres } from '#shared/places/distance.ts'
import { findTown, townsCalled, townsOf } from '#shared/places/towns.ts'

const towns = townsOf(townsData)
const found = (typed: string): string | undefined => {
  const town = findTown(towns, typed)
  return town === undefined ? undefined : `${town.name}, ${town.province}`
}

describe('what a school typed', () => {
  test.each([
    ["'s-Hertogenbosch", "'s-Hertogenbosch, Noord-Brabant"],
    ['’s-hertogenbosch', "'s-Hertogenbosch, Noord-Brabant"],
    ['s Hertogenbosch', "'s-Hertogenbosch, Noord-Brabant"],
    ['Den Bosch', "'s-Hertogenbosch, Noord-Brabant"],
    ['den haag', 'Den Haag, Zuid-Holland'],
    ['’s Gravenhage', 'Den Haag, Zuid-Holland'],
    [' DEN  HAAG ', 'Den Haag, Zuid-Holland'],
    ['St. Annaparochie', 'Sint Annaparochie, Friesland'],
    ['St Annaparochie', 'Sint Annaparochie, Friesland'],
    ['St.Annaparochie', 'Sint Annaparochie, Friesland'],
    ['Sint-Oedenrode', 'Sint-Oedenrode, Noord-Brabant'],
    ['sint michielsgestel', 'Sint-Michielsgestel, Noord-Brabant'],
    ['St. Odilienberg', 'Sint Odiliënberg, Limburg'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn, Zuid-Holland'],
    ['Alphen aan de Rijn', 'Alphen aan den Rijn, Zuid-Holland'],
    ['Capelle a.d. IJssel', 'Capelle aan den IJssel, Zuid-Holland'],
    ['Hendrik Ido Ambacht', 'Hendrik-Ido-Ambacht, Zuid-Holland'],
    ['Ijsselstein', 'IJsselstein, Utrecht'],
    ["'t Harde", "'t Harde, Gelderland"],
    ['Het Harde', "'t Harde, Gelderland"],
    ['Wâlterswâld', 'Wâlterswâld, Friesland'],
    ['Walterswald', 'Wâlterswâld, Friesland'],
    ['Wouterswoude', 'Wâlterswâld, Friesland'],
    ['Ljouwert', 'Leeuwarden, Friesland'],
    ['Bergum', 'Burgum, Friesland'],
    ['Nijkerk', 'Nijkerk, Gelderland'],
    ['2e Exloërmond', 'Tweede Exloërmond, Drenthe'],
    ['Atlantis', undefined],
    ['', undefined],
    ['  -  ', undefined]
  ])('“%s” is %s', (typed, town) => {
    expect(found(typed)).toBe(town)
  })
})

describe('a name that is double', () => {
  test.each([
    ['Hengelo', undefined],
    ['Hengelo (Gld)', 'Hengelo, Gelderland'],
    ['Hengelo OV', 'Hengelo, Overijssel'],
    ['Hengelo, Overijssel', 'Hengelo, Overijssel'],
    ['Laren (N.H.)', 'Laren, Noord-Holland'],
    ['Beek gem Montferland', undefined],
    ['Beek L', 'Beek, Limburg'],
    ['Rijswijk ZH', 'Rijswijk, Zuid-Holland'],
    ['Hengelo (Zeeland)', undefined]
  ])('“%s” is %s', (typed, town) => {
    expect(found(typed)).toBe(town)
  })

  test('is the one nearest to where the others lie', () => {
    const near = (name: string) => findTown(towns, name)
    expect(findTown(towns, 'Hengelo', near('Enschede'))?.province).toBe('Overijssel')
    expect(findTown(towns, 'Hengelo', near('Doetinchem'))?.province).toBe('Gelderland')
  })
})

describe('the list of towns', () => {
  test('has its source with the day on which it was read', () => {
    expect(sources.map(({ id }) => id)).toContain(townsData.source)
  })

  test('lies within the Netherlands, each town in one of the twelve provinces', () => {
    expect(Object.keys(townsData.provinces)).toHaveLength(12)
    for (const { name, latitude, longitude } of towns.all)
      expect([name, latitude > 50.7 && latitude < 53.6, longitude > 3.3 && longitude < 7.3]).toEqual([name, true, true])
  })

  test('each town is found by its own name', () => {
    for (const town of towns.all) expect(townsCalled(towns, town.name)).toContain(town)
  })

  test('has no town twice', () => {
    const twice = towns.all.filter((town) =>
      townsCalled(towns, town.name).some((other) => other !== town && kilometres(town, other) < 5)
    )
    expect(twice).toEqual([])
  })

  test('whatever is typed, at most one town comes out, and nothing breaks', () => {
    const known = new Set(towns.all)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const town = findTown(towns, typed)
        expect(town === undefined || known.has(town)).toBe(true)
      })
    )
  })
})
