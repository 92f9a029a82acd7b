// What is told about each version under "Over SOP-wijzer".
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changelog } from '#assets/load.ts'
import { changelogSchema } from '#shared/catalogue/changelog.ts'
import { sentencesOf, unexplained, wordCount } from './readability.ts'

const told = changelog.flatMap((entry) => entry.changes)

test('it has the shape that the screen reads', () => {
  expect(changelogSchema.parse(changelog)).toEqual(changelog)
})

test('every version stands there once, the newest first', () => {
  const numbers = changelog.map(({ version }) => version.split('.').map(Number))
  const newestFirst = numbers.toSorted((a, b) => {
    const at = a.findIndex((part, place) => part !== b[place])
    return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
  })
  expect(numbers).toEqual(newestFirst)
  expect(new Set(changelog.map(({ version }) => version)).size).toBe(changelog.length)
  expect(changelog.map(({ day }) => day)).toEqual(
    changelog
      .map(({ day }) => day)
      .toSorted()
      .toReversed()
  )
})

test('the version that is made now stands at the top', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(changelog[0]?.version).toBe(version)
})

test.each(told)('it is told in plain words: %s', (line) => {
  for (const sentence of sentencesOf(line)) expect(wordCount(sentence)).toBeLessThanOrEqual(20)
  expect(unexplained(line, ['MR'])).toEqual([])
})
