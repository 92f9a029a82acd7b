import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { fill, wordsOf } from '#shared/catalogue/fill.ts'
import { needsSchema, type Need } from '#shared/catalogue/needs-content.ts'
import { sectors } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { sentencesOf, wordCount } from './readability.ts'

const { needs, clusters, typeOnly } = needsContent
const shown = ({ name, plain, words, ask }: Need): readonly string[] => [name, plain, ask, ...words]

test('the file has the shape of needs, and each id once', () => {
  expect(needsSchema.parse(needsContent)).toEqual(needsContent)
  expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
  expect(new Set(needs.map(({ name }) => name)).size).toBe(needs.length)
})

test('every need has its cluster, and no cluster is empty', () => {
  expect([...new Set(needs.map(({ cluster }) => cluster))]).toEqual(clusters.map(({ id }) => id))
})

test('the ids stay: they stand in files of schools and in deliveries', () => {
  expect(needs.map(({ id }) => id).join(' ')).toBe(
    'reading spelling comprehension speech-language new-dutch maths smaller-steps more-challenge strong-and-weak catching-up ' +
      'attention planning pace motivation predictability calm movement tension low-mood loss speaking social anger safety trust ' +
      'seeing hearing mobility hands care medical energy communication attendance learning-at-home treatment home early-start ' +
      'transition work'
  )
})

describe.each(sectors)('for a school of sector %s', (sector) => {
  const words = wordsOf(catalogue, plainSchool(sector))
  const here = needs.filter((need) => need.sectors.includes(sector))

  test('every sentence is filled in, and short', () => {
    for (const need of here)
      for (const text of [need.plain, need.ask].map((each) => fill(each, words))) {
        expect(text).not.toMatch(/[{}]/)
        for (const sentence of sentencesOf(text)) expect(wordCount(sentence)).toBeLessThanOrEqual(20)
      }
  })
})

test('who knows of it and what helps are called as in the lists to choose from', () => {
  const functions = new Set(Object.values(catalogue.picks.functions).flat())
  const facilities = new Set(Object.values(catalogue.picks.facilities).flatMap((all) => all.map(({ name }) => name)))
  expect(needs.flatMap((need) => need.functions).filter((name) => !functions.has(name))).toEqual([])
  expect(needs.flatMap((need) => need.facilities).filter((name) => !facilities.has(name))).toEqual([])
})

test('an agreement of the example list leads to needs, but for the two that are about how we work', () => {
  const known = catalogue.exampleAgreements.map(({ id }) => id)
  const used = new Set(needs.flatMap(({ agreements }) => agreements))
  expect([...used].filter((id) => !known.includes(id))).toEqual([])
  expect(known.filter((id) => !used.has(id))).toEqual(['voorbeeld-01', 'voorbeeld-15'])
})

test('no label is ever shown', () => {
  const labels = needs.flatMap(({ searchOnly }) => searchOnly)
  for (const need of needs)
    for (const text of shown(need))
      for (const label of labels)
        expect(
          new RegExp(`(?<!\\p{L})${label.replaceAll(/[/.]/g, '.')}(?!\\p{L})`, 'iu').test(text),
          `${label} in ${text}`
        ).toBe(false)
})

test('what is too common for a text is a word of a need', () => {
  const all = new Set(needs.flatMap(({ words, searchOnly }) => [...words, ...searchOnly]))
  expect(typeOnly.filter((word) => !all.has(word))).toEqual([])
})
