// What is typed in a scan goes to the host by itself: the last words, in their order, also when the screen goes.
import { expect, test } from 'vitest'
import { allSaved, newSaver } from '../../../renderer/features/scans/use-saving.ts'

test('of what is typed in one go only the last is sent', async () => {
  const sent: string[] = []
  const saver = newSaver<string>(async (words) => sent.push(words))
  for (const words of ['E', 'Ee', 'Een']) saver.later(words)
  expect(sent).toEqual([])
  await saver.flush()
  expect(sent).toEqual(['Een'])
  await saver.flush()
  expect(sent).toEqual(['Een'])
})

test('the next words wait for those before them, and what is asked after them waits for all', async () => {
  const told: string[] = []
  const answers: (() => void)[] = []
  const saver = newSaver<string>(async (words) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    told.push(words)
  })
  saver.later('eerst')
  const first = saver.flush()
  saver.later('daarna')
  void saver.flush()
  const asked = allSaved().then(() => told.push('gevraagd'))
  await expect.poll(() => answers.length).toBe(1)
  answers[0]?.()
  await first
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.()
  await asked
  expect(told).toEqual(['eerst', 'daarna', 'gevraagd'])
})
