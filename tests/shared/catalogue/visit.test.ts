import { describe, expect, test } from 'vitest'
import { supportScan } from '#assets/questionnaires/index.ts'
import { catalogue } from '#assets/load.ts'
import { visitMoments } from '#shared/catalogue/text-keys.ts'
import { supportScanSchema } from '#shared/catalogue/visit-content.ts'
import { wordsOf } from '../documents/texts.ts'
import { testPlainWords } from './plain-words.ts'

const sentences = wordsOf(supportScan).filter((text) => /\s/u.test(text))
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

describe('the support scan before a visit', () => {
  test('has the shape that the program reads; the ids of its fields are never given again', () => {
    supportScanSchema.parse(supportScan)
    expect(supportScan.fields.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3', 'v4', 'v5', 'v6'])
    const wrong = { ...supportScan, moments: supportScan.moments.toReversed() }
    expect(supportScanSchema.safeParse(wrong).success).toBe(false)
  })

  test('what is to be done follows in the order of its weeks: six before the day to three months after it', () => {
    expect(supportScan.moments.map(({ id }) => id)).toEqual(visitMoments)
    expect(visitMoments.map((moment) => catalogue.planning.visit[moment].weeks)).toEqual([-6, -5, -4, -2, 0, 2, 4, 13])
  })

  test.each(Object.entries(supportScan.programmes))('nothing of the programme falls together: %s', (_, { rows }) => {
    const early = rows.filter(({ time }, at) => {
      const before = rows[at - 1]
      return before !== undefined && minutesOf(before.time) + before.minutes > minutesOf(time)
    })
    expect(early).toEqual([])
  })

  test('half a day has one lesson, and no tour or lunch; two lessons of a school for vo are of one class', () => {
    const { day, vo, 'half-day': half } = supportScan.programmes
    const whats = (rows: typeof day.rows): string => rows.map(({ what }) => what).join('\n')
    expect(whats(half.rows)).not.toMatch(/Rondleiding|Lunch|Lesbezoek 2/u)
    expect(half.rows.at(-1)).toMatchObject({ time: '12.20', minutes: 10 })
    expect(whats(vo.rows)).toBe(whats(day.rows))
    expect(vo.rows.find(({ what }) => what.startsWith('Lesbezoek 2'))?.who).toBe('dezelfde {groep}, een ander vak')
  })

  testPlainWords(sentences)
})
