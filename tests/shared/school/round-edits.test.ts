// The round of a school year: it begins with its first edit, and the decision counts for the right rhythm.
import { describe, expect, test } from 'vitest'
import type { Edit } from '#shared/school/edit.ts'
import { change } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import * as rounds from '#shared/school/round-edits.ts'
import { plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const key = { schoolYear: '2027-2028', id: 'ronde' }
const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const round = (school: School) => school.rounds.find(({ id }) => id === key.id)
const decided = (what: 'guide' | 'sop' | 'both', school = plainSchool()): School =>
  after(
    school,
    rounds.setAdopted(key, what),
    rounds.setAdoptionText(key, 'day', '2027-06-22'),
    rounds.recordAdoption(key, '2027-06-22', { sop: 's', guide: 'g' })
  )

test('the first edit begins the round of that offer, the next ones go on with it, and another year has its own', () => {
  const school = after(
    plainSchool(),
    rounds.setMrText(key, 'reasons', 'Omdat.'),
    rounds.setTalk({ ...key, schoolYear: '' }, 'teamTalk', 'day', '2026-11-02')
  )
  expect(school.rounds.map(({ id }) => id)).toEqual(['ronde'])
  expect(round(school)?.mr.reasons).toBe('Omdat.')
  expect(round(school)?.teamTalk.day).toBe('2026-11-02')
  expect(
    after(school, rounds.setMrAdvice({ schoolYear: '2028-2029', id: 'later' }, 'positive')).rounds.map(
      ({ schoolYear }) => schoolYear
    )
  ).toEqual(['2027-2028', '2028-2029'])
})

test('a second round of the same year is another one: an edit finds its round by its id', () => {
  const school = after(
    plainSchool(),
    rounds.setMrText(key, 'reasons', 'Omdat.'),
    rounds.setMrText({ ...key, id: 'tussendoor' }, 'reasons', 'Iets anders.')
  )
  expect(school.rounds.map(({ id, schoolYear, mr }) => [id, schoolYear, mr.reasons])).toEqual([
    ['ronde', '2027-2028', 'Omdat.'],
    ['tussendoor', '2027-2028', 'Iets anders.']
  ])
})

test('typing in the same field of two rounds is two steps of undo', () => {
  const other = { ...key, id: 'andere' }
  expect(rounds.setMrText(key, 'reasons', 'a').mergeKey).not.toBe(rounds.setMrText(other, 'reasons', 'a').mergeKey)
})

test('a year is closed with its reason, and opened again as it was; one that was recorded is not closed', () => {
  const school = after(plainSchool(), rounds.setMrText(key, 'reasons', 'Omdat.'))
  const closed = after(school, rounds.closeRound(key, '2027-08-20', 'Wij fuseerden.'))
  expect(round(closed)).toMatchObject({
    closed: { day: '2027-08-20', why: 'Wij fuseerden.' },
    mr: { reasons: 'Omdat.' }
  })
  expect(schoolSchema.safeParse(closed).success).toBe(true)
  expect(after(closed, rounds.openRoundAgain(key))).toEqual(school)
  expect(round(after(decided('both'), rounds.closeRound(key, '2027-08-20', 'Toch niet.')))?.closed.why).toBe('')
})

test('an answer of year two can be changed and taken back', () => {
  const school = after(
    plainSchool(),
    rounds.answerChange(key, 'team', 'yes'),
    rounds.answerChange(key, 'hours', 'no'),
    rounds.answerChange(key, 'team', null)
  )
  expect(round(school)?.changes).toEqual({ hours: 'no' })
})

test('points of the MR: added, answered, removed', () => {
  const school = after(
    plainSchool(),
    rounds.addPoint(key, 'p1'),
    rounds.addPoint(key, 'p2'),
    rounds.setPointText(key, 'p1', 'point', 'Meer tijd'),
    rounds.setPointAnswer(key, 'p1', 'partly'),
    rounds.setPointText(key, 'weg', 'why', 'niets'),
    rounds.setPointKind(key, 'p1', 'wish'),
    rounds.removePoint(key, 'p2')
  )
  expect(round(school)?.mr.points).toEqual([{ id: 'p1', kind: 'wish', point: 'Meer tijd', answer: 'partly', why: '' }])
})

test('a new round does not say whether the advice is followed; the answer is kept and changed', () => {
  const asked = after(plainSchool(), rounds.setMrAdvice(key, 'positive'))
  expect(round(asked)?.mr.followed).toBe('unknown')
  const answered = after(asked, rounds.setAdviceFollowed(key, 'yes'), rounds.setAdviceFollowed(key, 'no'))
  expect(round(answered)?.mr.followed).toBe('no')
  expect(schoolSchema.parse(answered)).toEqual(answered)
})

describe('the decision', () => {
  test('only a whole SOP begins the four years anew', () => {
    expect(decided('sop').rhythms).toMatchObject({ sopAdoptions: [{ id: 's', day: '2027-06-22' }], guideAdoptions: [] })
  })

  test('only the school guide closes the year', () => {
    expect(decided('guide').rhythms).toMatchObject({
      sopAdoptions: [],
      guideAdoptions: [{ id: 'g', schoolYear: '2027-2028', day: '2027-06-22' }]
    })
  })

  test.each(['sop', 'guide', 'both'] as const)(
    'opened again it (%s) counts for no rhythm, and what was adopted before still does',
    (what) => {
      const before = withGuidesAdopted(withSopAdopted(plainSchool(), '2022-03-15'), '2026-2027 2026-06-22')
      const school = after(
        decided(what, before),
        rounds.reopenAdoption(key, 'r', '2027-07-01', 'Het nummer was verkeerd.')
      )
      expect(school.rhythms).toEqual(before.rhythms)
      expect(round(school)?.adoption).toMatchObject({
        version: '',
        what,
        day: '2027-06-22',
        reopened: [{ id: 'r', day: '2027-07-01', why: 'Het nummer was verkeerd.', version: '2027-06-22' }]
      })
    }
  )

  test('recorded anew after that, it counts with its new day and its new version, and the reason stays', () => {
    const opened = after(decided('both'), rounds.reopenAdoption(key, 'r', '2027-07-01', 'De dag was verkeerd.'))
    const school = after(
      opened,
      rounds.setAdoptionText(key, 'day', '2027-06-23'),
      rounds.recordAdoption(key, '2027-06-23', { sop: 's2', guide: 'g2' })
    )
    expect(school.rhythms).toMatchObject({
      sopAdoptions: [{ id: 's2', day: '2027-06-23' }],
      guideAdoptions: [{ id: 'g2', schoolYear: '2027-2028', day: '2027-06-23' }]
    })
    expect(round(school)?.adoption.version).toBe('2027-06-23')
    expect(round(school)?.adoption.reopened.map(({ version }) => version)).toEqual(['2027-06-22'])
  })

  test('a decision that was never recorded cannot be opened again, and no day of a rhythm goes', () => {
    const chosen = after(
      withGuidesAdopted(plainSchool(), '2027-2028 2027-06-22'),
      rounds.setAdopted(key, 'guide'),
      rounds.setAdoptionText(key, 'day', '2027-06-22')
    )
    expect(after(chosen, rounds.reopenAdoption(key, 'r', '2027-07-01', 'Zomaar.'))).toEqual(chosen)
  })

  test('both do both, and a guide of that year that was known gets the day of the decision', () => {
    const school = decided('both', withGuidesAdopted(plainSchool(), '2027-2028 2027-05-01'))
    expect(school.rhythms.sopAdoptions).toHaveLength(1)
    expect(school.rhythms.guideAdoptions).toEqual([{ id: 'gids-0', schoolYear: '2027-2028', day: '2027-06-22' }])
    expect(round(school)?.adoption.version).toBe('2027-06-22')
  })
})
