// The address of a screen: F5 and the back button must come to the same place.
import { describe, expect, test } from 'vitest'
import '../../../renderer/frame/screens.ts'
import { kindAt } from '#shared/documents/kinds/index.ts'
import { ABOUT, addressOf, REGIONS, routeOf, START, type Route } from '../../../renderer/session/route.ts'
import { everyScreen as screens } from '../frame/every-screen.ts'

describe('an address', () => {
  test.each(
    screens.map((screen): [string, Route] => [JSON.stringify(screen), { name: 'school', schoolId: 'a/b c', screen }])
  )('of %s leads back to it', (_, route) => {
    expect(routeOf(addressOf(route))).toEqual(route)
  })

  test('is another one for every screen', () => {
    expect(new Set(screens.map((screen) => addressOf({ name: 'school', schoolId: 'x', screen }))).size).toBe(
      screens.length
    )
  })

  test.each(['', '#', '#/', '#/iets/anders', '#/school', '#/school/', '#/school/%E0/overzicht', '#/school/%'])(
    '"%s" leads to the start',
    (address) => expect(routeOf(address)).toEqual(START)
  )

  test('about the program needs no school', () => {
    expect(routeOf(addressOf(ABOUT))).toEqual(ABOUT)
  })

  test.each<Route>([
    REGIONS,
    { name: 'region', regionId: 'a/b c', parts: [] },
    { name: 'region', regionId: 'x', parts: ['hulpvraag', 'seeing', '=kring / oost'] }
  ])('of a region leads back to it: %j', (route) => expect(routeOf(addressOf(route))).toEqual(route))

  test.each(['#/regio', '#/regio/', '#/regio/%E0'])('"%s" leads to the regions', (address) =>
    expect(routeOf(address)).toEqual(REGIONS)
  )

  test.each(['#/school/x/onzin', '#/school/x/documenten/', '#/school/x/constructor'])(
    'of a screen that does not exist ("%s") leads to one that does',
    (address) => {
      const route = routeOf(address)
      expect(screens).toContainEqual(route.name === 'school' ? route.screen : undefined)
    }
  )

  test.each(['onzin', 'constructor/2027-06-22', 'visie/te-lang'])(
    'of a document that does not exist ("%s") is that of no kind: its screen shows the list',
    (document) => {
      const route = routeOf(`#/school/x/documenten/${document}`)
      const screen = route.name === 'school' ? route.screen : undefined
      expect(screen?.name === 'document' && kindAt(screen.path)).toBeUndefined()
    }
  )

  test('whose version cannot be read is that of the document', () => {
    expect(routeOf('#/school/x/documenten/adviesaanvraag/%E0')).toEqual({
      name: 'school',
      schoolId: 'x',
      screen: { name: 'document', path: 'adviesaanvraag', version: null }
    })
  })

  test('of a section that does not exist leads to the profile', () => {
    expect(routeOf('#/school/x/profiel/onzin')).toEqual({ name: 'school', schoolId: 'x', screen: { name: 'profile' } })
  })
})
