import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { exampleSchool } from '#assets/load.ts'
import { proposedNeeds } from '#shared/needs/proposed.ts'
import type { Edit } from '#shared/school/edit.ts'
import { removeItem } from '#shared/school/list-edits.ts'
import { asksAgain, clearNeed, offerNeed, sayNotNow, setNeedSoon, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { NeedRow, School } from '#shared/school/school.ts'

const DAY = '2026-11-29'
const maths = { id: 'maths', name: 'Rekenen' }
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((value, edit) => change(value, edit.apply).next, school)
const row = (school: School): NeedRow | undefined =>
  school.sections.extraSupport.needs.find(({ need }) => need === 'maths')

const school = exampleSchool(() => 'x', 'bao')
const proposed = proposedNeeds(school, needsContent).find(({ need }) => need.id === 'maths')
if (proposed === undefined) throw new Error('the example offers maths')
const offered = after(school, offerNeed('n', maths, proposed, DAY))

test('what she confirms stands with its links and its day', () => {
  expect(row(offered)).toMatchObject({
    need: 'maths',
    name: 'Rekenen',
    levels: ['extra', 'for-others'],
    arrangements: ['aanbod-rekenen'],
    expertise: ['functie-rekenen'],
    confirmedOn: DAY,
    notNow: false
  })
  expect(asksAgain(offered, row(offered) as NeedRow)).toBe(false)
})

test('“nu niet” takes levels and links away, and keeps what was typed', () => {
  const typed = after(
    offered,
    setNeedText('maths', 'needed', 'Een rekenspecialist.'),
    setNeedText('maths', 'places', '3')
  )
  const not = row(after(typed, sayNotNow('m', maths, DAY)))
  expect(not).toMatchObject({
    id: row(offered)?.id,
    levels: [],
    notNow: true,
    arrangements: [],
    needed: 'Een rekenspecialist.',
    places: '3'
  })
  expect(row(after(typed, sayNotNow('m', maths, DAY), offerNeed('o', maths, proposed, DAY)))).toMatchObject({
    id: row(offered)?.id,
    notNow: false,
    levels: ['extra', 'for-others']
  })
})

test('it can be left open again, and how soon is kept', () => {
  expect(row(after(offered, setNeedSoon('maths', 'this-month')))?.soon).toBe('this-month')
  expect(row(after(offered, clearNeed('maths')))).toBeUndefined()
})

describe('it is asked again', () => {
  test('when a linked arrangement goes', () => {
    const without = after(offered, removeItem('arrangements', 'aanbod-rekenen'))
    expect(row(without)?.arrangements).toEqual([])
    expect(asksAgain(without, row(without) as NeedRow)).toBe(true)
  })

  test('when the expertise is there no more', () => {
    const without = change(offered, (draft) => {
      for (const item of draft.sections.expertise.items) if (item.id === 'functie-rekenen') item.stand = 'wanted'
    }).next
    expect(asksAgain(without, row(without) as NeedRow)).toBe(true)
  })

  test('and not when something else goes', () => {
    const without = after(offered, removeItem('arrangements', 'aanbod-lezen'))
    expect(asksAgain(without, row(without) as NeedRow)).toBe(false)
  })
})
