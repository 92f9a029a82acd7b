// What each screen says of itself comes together: one that is forgotten is found before a director meets it.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { listIds, sectionOfList } from '#shared/school/lists.ts'
import { sectionIds } from '#shared/school/school.ts'
import '../../../renderer/frame/screens.ts'
import { screenNames } from '../../../renderer/session/screen-list.ts'
import {
  componentOf,
  nameOfScreen,
  pathOf,
  railPlaceOf,
  railPlaces,
  screenAt,
  screenOfField,
  tellScreens
} from '../../../renderer/session/screens.ts'
import { plainSchool } from '../../shared/schools.ts'
import { everyScreen } from './every-screen.ts'

const today = isoDay('2026-11-23')

test('every screen of the list is looked at here', () => {
  expect([...new Set(everyScreen.map(({ name }) => name))]).toEqual(screenNames)
  expect(everyScreen.length).toBeGreaterThan(sectionIds.length + documentKinds.length)
})

test('a screen that does not say what it is, stops the window at once', () => {
  expect(() => tellScreens([])).toThrow(`the screen ${screenNames[0]} must say what it is, once`)
})

describe.each(everyScreen.map((screen) => [JSON.stringify(screen), screen] as const))('the screen %s', (_, screen) => {
  test('can be drawn, has a name and an address of its own', () => {
    expect(componentOf(screen)).toBeDefined()
    expect(nameOfScreen(screen, plainSchool(), today)).not.toBe('')
    const [path = '', ...parts] = pathOf(screen).split('/')
    expect(screenAt(path, parts)).toEqual(screen)
  })
  test('has a place in the rail', () => {
    expect(railPlaces().map((place) => place.screen.name)).toContain(railPlaceOf(screen))
  })
})

test('the rail has its places in order', () => {
  const titles = (atFoot: boolean): readonly string[] =>
    railPlaces().flatMap((place) => (place.atFoot === atFoot ? [place.title] : []))
  expect(titles(true)).toEqual(['Over SOP-wijzer'])
  expect(titles(false)).toEqual([
    'Vandaag',
    'Profiel',
    'Wat ons team kan',
    'Scholing',
    'Dit schooljaar',
    'Planning',
    'Bezoek van collega’s',
    'Documenten',
    'Gegevens'
  ])
})

test('an item is gone to where its list is asked for', () => {
  for (const list of listIds) {
    const screen = screenOfField(`${list}:x.name`)
    if (screen?.name !== 'section') continue
    expect([null, screen.section]).toContain(sectionOfList(list))
    expect(sectionData(catalogue, screen.section).parts).toContainEqual(expect.objectContaining({ kind: 'list', list }))
  }
})
