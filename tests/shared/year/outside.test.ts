// What was adopted outside the program, and what a decision that was recorded here stands for.
import { describe, expect, test } from 'vitest'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { isGuideOutside, isSopOutside } from '#shared/year/outside.ts'
import { plainSchool } from '../schools.ts'

const decided = (what: Round['adoption']['what'], part: Partial<Round> = {}, version = '2027-05-20'): School => {
  const round = newRound('r', '2027-2028')
  return {
    ...plainSchool(),
    rounds: [{ ...round, adoption: { ...round.adoption, what, day: '20-5-2027', version }, ...part }]
  }
}
const guide = { schoolYear: '2027-2028' }
const sop = { day: '2027-05-20' }

describe('a school guide', () => {
  test.each<[string, School, boolean]>([
    ['nothing was recorded here', plainSchool(), true],
    ['the offer was decided on here', decided('guide'), false],
    ['the offer and the whole profile', decided('both'), false],
    ['only the whole profile', decided('sop'), true],
    ['the decision has no frozen version', decided('guide', {}, ''), true],
    ['the decision was one in between', decided('guide', { kind: 'interim' }), true],
    ['the decision was for another year', decided('guide', { schoolYear: '2026-2027' }), true],
    ['the year of the decision is half typed', decided('guide', { schoolYear: '2027' }), true]
  ])('%s', (_, school, outside) => expect(isGuideOutside(school, guide)).toBe(outside))

  test('of which nobody knows the year is outside', () => {
    expect(isGuideOutside(decided('guide', { schoolYear: '2027' }), { schoolYear: '2027' })).toBe(true)
  })
})

describe('a whole profile', () => {
  test.each<[string, School, boolean]>([
    ['nothing was recorded here', plainSchool(), true],
    ['it was decided on here, that day', decided('sop'), false],
    ['with the offer', decided('both'), false],
    ['only the offer was', decided('guide'), true],
    ['the decision has no frozen version', decided('sop', {}, ''), true]
  ])('%s', (_, school, outside) => expect(isSopOutside(school, sop)).toBe(outside))

  test('on another day', () => expect(isSopOutside(decided('sop'), { day: '2022-03-15' })).toBe(true))
})
