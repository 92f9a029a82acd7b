// Words in a field of a region that are not on disk yet: none is lost, and what could not be saved is said.
import { beforeEach, expect, test, vi } from 'vitest'
import {
  dropUnsaved,
  hasUnsavedWords,
  keepUnsaved,
  saveAllUnsaved,
  saveUnsaved,
  useUnsaved
} from '../../../renderer/features/region/unsaved-words.ts'

const stateOf = (field: string) => useUnsaved.getState()[field]

beforeEach(() => {
  vi.useFakeTimers()
  useUnsaved.setState({}, true)
  return () => void vi.useRealTimers()
})

test('half a sentence is saved at once when the page is left, and only then no longer kept here', async () => {
  const saved: string[] = []
  const gone: (() => void)[] = []
  keepUnsaved('a', 'Dit is go', (text) => {
    saved.push(text)
    return new Promise((done) => gone.push(() => done(true)))
  })
  const leaving = saveUnsaved('a')
  expect(saved).toEqual(['Dit is go'])
  expect(stateOf('a')).toEqual({ text: 'Dit is go', state: 'saving' })
  gone[0]?.()
  await leaving
  expect(hasUnsavedWords()).toBe(false)
})

test('what could not be saved stays with its words, and is saved by the next try', async () => {
  let isFull = true
  keepUnsaved('a', 'Dit is goed zo.', () => Promise.resolve(!isFull))
  await saveUnsaved('a')
  expect(stateOf('a')).toEqual({ text: 'Dit is goed zo.', state: 'failed' })
  isFull = false
  await saveUnsaved('a')
  expect(stateOf('a')).toBeUndefined()
})

test('what is typed while saving is saved after it, and what is dropped never', async () => {
  const saved: string[] = []
  const save = (text: string): Promise<boolean> => {
    saved.push(text)
    return Promise.resolve(true)
  }
  keepUnsaved('a', 'Dit', save)
  const first = saveUnsaved('a')
  keepUnsaved('a', 'Dit is goed.', save)
  await first
  await vi.runAllTimersAsync()
  expect(saved).toEqual(['Dit', 'Dit is goed.'])
  keepUnsaved('a', 'x', save)
  dropUnsaved('a')
  await vi.runAllTimersAsync()
  expect(saved).toHaveLength(2)
})

test('a moment after the last letter, and when the window goes, everything is saved', async () => {
  const saved: string[] = []
  const save = (text: string): Promise<boolean> => {
    saved.push(text)
    return Promise.resolve(true)
  }
  keepUnsaved('a', 'een', save)
  await vi.runAllTimersAsync()
  keepUnsaved('b', 'twee', save)
  keepUnsaved('c', 'drie', save)
  saveAllUnsaved()
  expect(saved).toEqual(['een', 'twee', 'drie'])
})
