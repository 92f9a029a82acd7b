// What the director looked up in the school's regulations is no assumption any more, until she changes it.
import { expect, test } from 'vitest'
import { confirmRegulation, setRegion, setRegulation, setRegulationArticle } from '#shared/school/regulation-edits.ts'
import { after } from '../chain.ts'
import { plainSchool } from '../schools.ts'

const rules = (...edits: Parameters<typeof after> extends [unknown, ...infer E] ? E : never) =>
  after(plainSchool(), ...edits).internal.regulations

test('who confirms an assumption has it on record; who says otherwise keeps her own number', () => {
  expect(rules(confirmRegulation('adviceWeeks', true, '6')).adviceWeeks).toMatchObject({ value: '6', confirmed: true })
  expect(
    rules(setRegulation('adviceWeeks', '4'), confirmRegulation('adviceWeeks', true, '6')).adviceWeeks
  ).toMatchObject({ value: '4', confirmed: true })
  expect(rules(confirmRegulation('runsInHolidays', true, 'no')).runsInHolidays).toMatchObject({
    value: 'no',
    confirmed: true
  })
  expect(rules(confirmRegulation('adviceWeeks', false, '6')).adviceWeeks).toMatchObject({ value: '', confirmed: false })
})

test('another number is to be looked up anew; where it is written stays', () => {
  const { papersDays } = rules(
    setRegulationArticle('papersDays', 'artikel 21'),
    confirmRegulation('papersDays', true, '7'),
    setRegulation('papersDays', '10')
  )
  expect(papersDays).toMatchObject({ value: '10', confirmed: false, article: 'artikel 21' })
})

test('the region is chosen', () => {
  expect(rules(setRegion('south')).region).toBe('south')
})
