// Where the time of a run went, as check and test tell it.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { slowestOf } = (await import(pathToFileURL(path.join(root, 'build', 'slowest.mjs')).href)) as {
  slowestOf(report: unknown): readonly { file: string; seconds: number }[]
}

const ran = (name: string, startTime: number, endTime?: number) => ({
  name: path.join(root, 'tests', name),
  startTime,
  endTime
})

test('the ten slowest files come first, as they are called in the project; a file without a time is left out', () => {
  const quick = Array.from({ length: 12 }, (_, index) => ran(`snel-${index}.test.ts`, 0, index))
  const found = slowestOf({ testResults: [...quick, ran('store/traag.test.ts', 1_000, 3_500), ran('leeg.test.ts', 5)] })
  expect(found).toHaveLength(10)
  expect(found.slice(0, 2)).toEqual([
    { file: 'tests/store/traag.test.ts', seconds: 2.5 },
    { file: 'tests/snel-11.test.ts', seconds: 0.011 }
  ])
})

test('without a report there are none', () => {
  expect(slowestOf(undefined)).toEqual([])
})
