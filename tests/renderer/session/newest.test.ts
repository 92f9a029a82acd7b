// What is told often is done once at a time, and then for the newest.
import { expect, test } from 'vitest'
import { newestOnly } from '../../../renderer/session/newest.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('while the school is being read, ten more saves lead to one more reading, of the last', async () => {
  const asked: number[] = []
  let finish = (): void => undefined
  const tell = newestOnly<number>((told) => {
    asked.push(told)
    return new Promise((resolve) => (finish = resolve))
  })
  tell(1)
  for (let revision = 2; revision <= 11; revision++) tell(revision)
  expect(asked).toEqual([1])
  finish()
  await turn()
  expect(asked).toEqual([1, 11])
  finish()
  await turn()
  tell(12)
  expect(asked).toEqual([1, 11, 12])
})
