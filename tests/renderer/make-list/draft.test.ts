// The list that a partnership makes stays in the window until she empties it; in a browser nobody leaves the page with rows that stand in no file.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Hello } from '#shared/contract/contract.ts'
import {
  changeList,
  changeTable,
  emptyList,
  listIsSaved,
  openList,
  useListDraft
} from '../../../renderer/features/make-list/draft.ts'
import { useHost } from '../../../renderer/session/host.ts'
import { aTemplate } from '../../fixtures/templates.ts'

const page = new EventTarget()

beforeEach(() => {
  for (const name of ['addEventListener', 'removeEventListener'] as const) vi.stubGlobal(name, page[name].bind(page))
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page))
})
afterEach(() => {
  emptyList()
  useHost.setState({ hello: null })
  vi.unstubAllGlobals()
})

const inHost = (kind: 'browser' | 'desktop'): void => useHost.setState({ hello: { capabilities: { kind } } as Hello })
/** Whether she is asked first. */
const asksOnLeaving = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('rows stay until she empties the list, and another table has other rows', () => {
  changeTable('hulpvraag\tLeren lezen')
  changeList({ name: 'SWV Rijnstreek', own: new Set([1]) })
  expect(useListDraft.getState()).toMatchObject({ name: 'SWV Rijnstreek', table: 'hulpvraag\tLeren lezen' })
  changeTable('hulpvraag\tLeren rekenen')
  expect(useListDraft.getState().own.size).toBe(0)
  emptyList()
  expect(useListDraft.getState()).toMatchObject({ name: '', table: '', opened: undefined })
})

test('a file that she made before comes back as rows, with its name and years', () => {
  openList(
    aTemplate({
      needs: [{ id: 'reading', name: 'Leren lezen', plain: '' }],
      agreements: [{ id: 'a1', text: 'Iedereen leest', help: '' }],
      questions: []
    })
  )
  expect(useListDraft.getState()).toMatchObject({
    name: 'SWV Rijnstreek',
    years: '2025-2029',
    table: 'Soort\tTekst\tToelichting\tKenmerk\nHulpvraag\tLeren lezen\t\treading\nAfspraak\tIedereen leest\t\ta1'
  })
})

test('a browser asks before rows are lost that stand in no file; the desktop has a window that closes', () => {
  inHost('browser')
  expect(asksOnLeaving()).toBe(false)
  changeTable('hulpvraag\tLeren lezen')
  expect(asksOnLeaving()).toBe(true)
  listIsSaved()
  expect(asksOnLeaving()).toBe(false)
  changeTable('hulpvraag\tLeren rekenen')
  expect(asksOnLeaving()).toBe(true)
  inHost('desktop')
  expect(asksOnLeaving()).toBe(false)
  inHost('browser')
  changeTable('')
  expect(asksOnLeaving()).toBe(false)
})
