// The distances of a region and the year of a board on the screen: what a reader sees, and what a screen reader says.
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import type { HelpByPlace } from '#shared/region/nearest-help.ts'
import type { RegionPlace } from '#shared/region/region-places.ts'
import { yearStateOf } from '#shared/region/year-state.ts'
import { DistanceTable } from '../../../renderer/features/region/distance-table.tsx'
import { RegionMapView } from '../../../renderer/features/region/region-map-view.tsx'
import { LeftOut, StateTable } from '../../../renderer/features/region/year-states.tsx'
import { delivery } from '../../fixtures/deliveries.ts'

const school = (name: string, place: string) => ({
  id: name,
  name,
  place,
  area: place,
  board: '',
  code: '',
  isOutside: false,
  hasOtherBoard: false,
  concept: false
})
const placeOf = (name: string, at: RegionPlace['at']): RegionPlace => ({
  id: name,
  name,
  schools: [school(`Het ${name}`, name)],
  at,
  byHand: false,
  why: at === null ? 'unknown' : null,
  isFar: false
})
const zwolle = placeOf('Zwolle', { latitude: 52.516, longitude: 6.083 })
const kampen = placeOf('Kampen', { latitude: 52.555, longitude: 5.911 })
const eikendorp = placeOf('Eikendorp', null)

/** The words of each row, cells parted by " | ". */
const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    row
      .replaceAll(/<\/t[hd]>(?=<t)/gu, ' | ')
      .replaceAll(/<svg.*?<\/svg>|<[^>]+>/gsu, '')
      .trim()
  )

describe('the table of distances', () => {
  const help: HelpByPlace = {
    places: [
      { place: eikendorp, nearest: { kind: 'off-map' }, within: null },
      {
        place: kampen,
        nearest: { kind: 'near', place: 'Zwolle', schools: zwolle.schools, distance: 12.4 },
        within: 0
      },
      { place: zwolle, nearest: { kind: 'here', schools: zwolle.schools }, within: 1 }
    ],
    offMap: []
  }

  test('says in words where help is, how far, and how many schools have it nearby', () => {
    const html = renderToStaticMarkup(<DistanceTable places={[eikendorp, kampen, zwolle]} help={help} near={10} />)
    expect(rowsOf(html)).toEqual([
      'Plaats | Scholen | Dichtstbij met extra hulp | Afstand | Met extra hulp tot 10 km',
      'Eikendorp | 1 | staat nog niet op de kaart | – | –',
      'Kampen | 1 | Het Zwolle in Zwolle | 12 km | 0 scholen',
      'Zwolle | 1 | Het Zwolle | zelfde plaats | 1 school'
    ])
    expect(html).toContain('aria-label="Afstanden per plaats"')
  })

  test('without a need has the places with their schools alone', () => {
    const html = renderToStaticMarkup(<DistanceTable places={[kampen]} help={null} near={10} />)
    expect(rowsOf(html)).toEqual(['Plaats | Scholen', 'Kampen | 1'])
  })
})

describe('the drawing', () => {
  const places = [zwolle, kampen].flatMap(({ id, name, at }) =>
    at === null ? [] : [{ id, name, at, kind: 'help' as const }]
  )
  const draw = (pointing?: string): string =>
    renderToStaticMarkup(
      <MantineProvider>
        <RegionMapView
          label="Kaart van de regio"
          places={places}
          pointing={pointing}
          onPoint={() => undefined}
          onStop={() => undefined}
        />
      </MantineProvider>
    )

  test('is one picture for a screen reader, that the keyboard can scroll', () => {
    expect(draw()).toMatch(/role="img" aria-label="Kaart met 2 plaatsen"/u)
    expect(draw()).toMatch(/tabindex="0" aria-label="Kaart van de regio"/iu)
  })

  test('shows a dot and a name for each place', () => {
    expect(draw().match(/<circle/gu)).toHaveLength(2)
    expect(draw()).toMatch(/>Kampen<\/text>/u)
  })

  test('says for which place one points', () => {
    expect(draw()).not.toContain('Klik op de kaart')
    expect(draw('Eikendorp')).toContain('Klik op de kaart waar Eikendorp ligt.')
  })
})

test('the year of each school stands in a row, with what is open in plain words', () => {
  const year = { askedOn: '2026-09-01', advice: 'conditions', adviceOn: '2026-10-12' }
  const adopted = { ...year, departs: 'yes', adoptedOn: '2026-11-02', suspendedUntil: '2026-12-14' }
  const states = [year, adopted, undefined].map((said, at) =>
    yearStateOf(
      school(`School ${at + 1}`, ''),
      said === undefined ? undefined : delivery({ year: said }),
      isoDay('2026-11-23')
    )
  )
  expect(rowsOf(renderToStaticMarkup(<StateTable states={states} />)).slice(1)).toEqual([
    'School 1 | Er kan een besluit komen. | 1 september 2026 | Positief, met voorwaarden, 12 oktober 2026 | – | – | 2 november 2026',
    'School 2 | Wacht met uitvoeren tot en met 14 december 2026. | 1 september 2026 | Positief, met voorwaarden, 12 oktober 2026 | 2 november 2026Volgt niet het hele advies | – | 2 november 2026',
    'School 3 | De school leverde nog niets voor dit schooljaar. | – | – | – | – | –'
  ])
})

test('who stands on no list of decisions is said beside it, with what to do', () => {
  const states = ['Het Vlot', 'Het Anker'].map((name, at) =>
    yearStateOf({ ...school(name, ''), board: 'Het Web', hasOtherBoard: at === 0 }, undefined, isoDay('2026-11-23'))
  )
  const words = renderToStaticMarkup(<LeftOut states={states} />).replaceAll(/<[^>]+>/gu, '')
  expect(words).toContain('Niet in de besluitenlijst: Het Vlot (Het Web). Deze school noemt een ander bestuur.')
  expect(words).toContain('Zet haar dan op uw lijst van scholen, met uw bestuur erbij.')
  expect(renderToStaticMarkup(<LeftOut states={states.slice(1)} />)).toBe('')
})
