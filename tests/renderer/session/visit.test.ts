// Where a start begins: on the screen of the school, or the page of the region, that was looked at last.
import { expect, test } from 'vitest'
import '../../../renderer/frame/screens.ts'
import { leftRoute } from '../../../renderer/session/visit.ts'

test('a region opens on its page, with what that page is about', () => {
  expect(leftRoute({ regionId: 'a/b c', screen: 'hulpvraag/seeing/%3Dkring%20%2F%20oost' })).toEqual({
    name: 'region',
    regionId: 'a/b c',
    parts: ['hulpvraag', 'seeing', '=kring / oost']
  })
  expect(leftRoute({ regionId: 'x', screen: '' })).toEqual({ name: 'region', regionId: 'x', parts: [] })
})

test('a school opens on its screen, and on its first one where that is not known', () => {
  expect(leftRoute({ schoolId: 'x', screen: 'toelating' })).toMatchObject({ screen: { name: 'admission' } })
  expect(leftRoute({ schoolId: 'x', screen: 'dekking' })).toMatchObject({ screen: { name: 'overview' } })
})
