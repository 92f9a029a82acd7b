// What the program says about expertise, ambitions, training and deadlines: plain, kind, and filled in.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { gapTextsSchema, planTextsSchema } from '#shared/catalogue/gap-and-plan-texts.ts'
import { average, sentencesOf, wordCount } from './readability.ts'

const all = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(all)
const { nameless, ways, ...told } = catalogue.gaps
const { made, ...plan } = catalogue.trainingPlan
const texts = all([
  told,
  plan,
  made.ambitionWhyWanted,
  made.ambitionWhyShared,
  made.ambitionWhyAgreement,
  catalogue.planning
])

test('every text is there', () => {
  expect(gapTextsSchema.safeParse(catalogue.gaps).success).toBe(true)
  expect(planTextsSchema.safeParse(catalogue.trainingPlan).success).toBe(true)
  expect(gapTextsSchema.safeParse({ ...catalogue.gaps, ways: { ...ways, training: '' } }).success).toBe(false)
  expect(all(nameless).every((text) => text.startsWith('een '))).toBe(true)
})

describe('plain language', () => {
  test.each([...new Set(texts)])('no sentence over 20 words: %s', (text) => {
    expect(sentencesOf(text).filter((sentence) => wordCount(sentence) > 20)).toEqual([])
  })

  test('sentences have at most eleven words on average', () => {
    expect(average(texts.flatMap(sentencesOf).map(wordCount))).toBeLessThanOrEqual(11)
  })

  test('nothing is said to be forbidden, wrong or an error', () => {
    for (const text of texts) expect(text).not.toMatch(/fout|verboden|ongeldig|mag niet|moet u/iu)
  })

  test('no amount or number of hours is said to be the law', () => {
    for (const text of texts) expect(text).not.toMatch(/cao|wettelijk|verplicht|500 euro/iu)
  })
})
