// What each screen says of itself comes together: one that is forgotten is found before a director meets it.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { listIds, sectionOfList } from '#shared/school/lists.ts'
import '../../../renderer/frame/screens.ts'
import type { ScreenName } from '../../../renderer/session/screen-list.ts'
import {
  componentOf,
  nameOfScreen,
  noFields,
  pathOf,
  railPlaceOf,
  railPlaces,
  screenAt,
  screenOfField,
  tellScreens,
  type AnyEntry
} from '../../../renderer/session/screens.ts'
import { plainSchool } from '../../shared/schools.ts'
import { everyScreen } from './every-screen.ts'

const today = isoDay('2026-11-23')

test('two that say they are the same screen, or have the same place in the rail, stop the window at once', () => {
  const entry = (name: ScreenName, inRail: number): AnyEntry => ({
    name,
    path: 'ergens',
    title: 'Ergens',
    inRail,
    screenOf: noFields,
    component: () => null
  })
  expect(() => tellScreens([entry('team', 10), entry('team', 20)])).toThrow('two screens have team as their name')
  expect(() => tellScreens([entry('team', 10), entry('about', 10)])).toThrow('two screens have 10 as their inRail')
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
    'Toelating',
    'Dit schooljaar',
    'Planning',
    'In gesprek',
    'Scans en bezoek',
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
