// What every test keeps to, so that the quick run stays quick and a busy machine fails nothing.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const tests = fileURLToPath(new URL('..', import.meta.url))

/** Every line of the unit tests, with the line before it. */
const lines = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^(e2e|bench|look)\b/.test(file) && !file.endsWith('habits.test.ts'))
  .flatMap((file) => {
    const all = readFileSync(path.join(tests, file), 'utf8').split('\n')
    return all.map((line, at) => ({ place: `${file}:${at + 1}`, line, before: all[at - 1] ?? '' }))
  })

const placesOf = (found: typeof lines): readonly string[] => found.map(({ place }) => place)
const isRemark = (line: string): boolean => /^\s*(\/\/|\/\*\*|\*)/.test(line)

test('how often a property is tried is said through tests/tries.ts, so that the quick run tries less', () => {
  expect(placesOf(lines.filter(({ line }) => /numRuns: *\d/.test(line)))).toEqual([])
})

test('a rest of fixed length says why there is nothing to wait for', () => {
  const rests = lines.filter(({ line }) => /new Promise.*setTimeout\(/.test(line))
  expect(rests.length).toBeGreaterThan(0)
  expect(placesOf(rests.filter(({ before }) => !isRemark(before)))).toEqual([])
})

test('a time limit of its own says why', () => {
  const limits = lines.filter(({ line }) => /^ *\}, \d+_?000\)$|\{ timeout: \d/.test(line))
  expect(placesOf(limits.filter(({ before }) => !isRemark(before)))).toEqual([])
})
