// The round of a school year: it begins with its first edit, and the decision counts for the right rhythm.
import { describe, expect, test } from 'vitest'
import type { Edit } from '#shared/school/edit.ts'
import { change } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { newRound, type School } from '#shared/school/school.ts'
import { roundFieldAt, roundText, roundValues } from '#shared/school/round-values.ts'
import { addRoundRow, removeRoundRow, setRoundRow, tellEvents } from '#shared/school/round-row-edits.ts'
import { setSingleField } from '#shared/school/single-fields.ts'
import * as rounds from '#shared/school/round-edits.ts'
import { plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const key = { schoolYear: '2027-2028', id: 'ronde' }
const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const round = (school: School) => school.rounds.find(({ id }) => id === key.id)
const decided = (what: 'guide' | 'sop' | 'both', school = plainSchool()): School =>
  after(
    school,
    rounds.setRoundField(key, 'round.adoption.what', what),
    rounds.setRoundField(key, 'round.adoption.day', '2027-06-22'),
    rounds.recordAdoption(key, '2027-06-22', 's')
  )

test('the first edit begins the round of that offer, the next ones go on with it, and another year has its own', () => {
  const school = after(
    plainSchool(),
    rounds.setRoundField(key, 'round.mr.reasons', 'Omdat.'),
    rounds.setRoundField({ ...key, schoolYear: '' }, 'round.teamTalk.day', '2026-11-02')
  )
  expect(school.rounds.map(({ id }) => id)).toEqual(['ronde'])
  expect(round(school)?.mr.reasons).toBe('Omdat.')
  expect(round(school)?.teamTalk.day).toBe('2026-11-02')
  expect(
    after(
      school,
      rounds.setRoundField({ schoolYear: '2028-2029', id: 'later' }, 'round.mr.advice', 'positive')
    ).rounds.map(({ schoolYear }) => schoolYear)
  ).toEqual(['2027-2028', '2028-2029'])
})

test('a second round of the same year is another one: an edit finds its round by its id', () => {
  const school = after(
    plainSchool(),
    rounds.setRoundField(key, 'round.mr.reasons', 'Omdat.'),
    rounds.setRoundField({ ...key, id: 'tussendoor' }, 'round.mr.reasons', 'Iets anders.')
  )
  expect(school.rounds.map(({ id, schoolYear, mr }) => [id, schoolYear, mr.reasons])).toEqual([
    ['ronde', '2027-2028', 'Omdat.'],
    ['tussendoor', '2027-2028', 'Iets anders.']
  ])
})

test('typing in the same field of two rounds is two steps of undo', () => {
  const other = { ...key, id: 'andere' }
  expect(rounds.setRoundField(key, 'round.mr.reasons', 'a').mergeKey).not.toBe(
    rounds.setRoundField(other, 'round.mr.reasons', 'a').mergeKey
  )
})

test('one press answers the questions that have no answer yet, and nothing that was said', () => {
  const school = after(
    plainSchool(),
    rounds.answerChange(key, 'team', 'yes'),
    rounds.answerRest(key, ['team', 'hours', 'building'], 'no')
  )
  expect(round(school)?.changes).toEqual({ team: 'yes', hours: 'no', building: 'no' })
})

test('what and by whom can be as the year before, never over what was said, and never for the whole profile by itself', () => {
  const before = { ...newRound('eerder', '2026-2027').adoption, what: 'both', by: 'board', day: '2026-06-22' } as const
  const adopted = (school: School) =>
    round(after(school, rounds.decideAsBefore(key, { ...before, reopened: [] })))?.adoption
  expect(adopted(plainSchool())).toMatchObject({ what: 'guide', by: 'board', day: '' })
  const said = after(plainSchool(), rounds.setRoundField(key, 'round.adoption.by', 'director'))
  expect(adopted(said)).toMatchObject({ what: 'unknown', by: 'director' })
})

test('only how pupils were heard is taken over from the year before, and only where nothing is written', () => {
  const before = { ...newRound('eerder', '2026-2027').pupilsSay, chosenBy: 'De raad.', form: 'Een kring.' }
  const school = after(
    plainSchool(),
    setSingleField('round.pupilsSay.form', 'Een tekening.', 'gewijzigd', key),
    rounds.hearAsBefore(key, { ...before, heldOn: '2025-10-06', outcome: 'Meer rust.', influence: 'Een plek.' })
  )
  expect(round(school)?.pupilsSay).toEqual({
    ...newRound('', '').pupilsSay,
    chosenBy: 'De raad.',
    form: 'Een tekening.'
  })
})

test.each([
  ['round.teamTalk.day', '2026-11-02', 'overleg over het profiel gewijzigd'],
  ['round.mr.reasons', 'Omdat.', 'gegevens voor de MR gewijzigd'],
  ['round.mr.advice', 'negative', 'advies van de MR gewijzigd'],
  ['round.mr.followed', 'no', 'antwoord over het advies gewijzigd'],
  ['round.guideConsent.consentOn', '2027-05-10', 'instemming met de schoolgids gewijzigd'],
  ['round.boardNote.core', 'Meer uren.', 'gegevens voor het bestuur gewijzigd'],
  ['round.adoption.number', '12', 'besluit gewijzigd'],
  ['round.adoption.what', 'guide', 'wat wordt vastgesteld gewijzigd'],
  ['round.adoption.by', 'board', 'wie vaststelt gewijzigd']
] as const)('undo says what %s is', (address, value, label) => {
  expect(rounds.setRoundField(key, address, value).label).toBe(label)
})

test('every field of a step is kept where it is read; a word that is chosen is a step of undo of its own, typing is not', () => {
  for (const address of roundValues) {
    const { field } = roundFieldAt(address)
    const edit = rounds.setRoundField(key, address, field.words?.at(-1) ?? '2027-05-10')
    const made = after(plainSchool(), edit)
    expect(roundText(round(made) ?? newRound('', ''), address)).toBe(field.words?.at(-1) ?? '2027-05-10')
    expect(schoolSchema.parse(made)).toEqual(made)
    expect(edit.mergeKey === null).toBe(field.kind === 'choice')
  }
  expect(roundValues).not.toContain('round.adoption.version')
})

test('a year is closed with its reason, and opened again as it was; one that came to its end is not closed', () => {
  const school = after(plainSchool(), rounds.setRoundField(key, 'round.mr.reasons', 'Omdat.'))
  const closed = after(school, rounds.closeRound(key, '2027-08-20', 'Wij fuseerden.'))
  expect(round(closed)).toMatchObject({
    closed: { day: '2027-08-20', why: 'Wij fuseerden.' },
    mr: { reasons: 'Omdat.' }
  })
  expect(schoolSchema.safeParse(closed).success).toBe(true)
  expect(after(closed, rounds.openRoundAgain(key))).toEqual(school)
  const whyOf = (decision: School): string | undefined =>
    round(after(decision, rounds.closeRound(key, '2027-08-20', 'Toch niet.')))?.closed.why
  expect(whyOf(decided('both'))).toBe('Toch niet.')
  expect(whyOf(withGuidesAdopted(decided('both'), '2027-2028 2027-06-24'))).toBe('')
  expect(whyOf(decided('sop'))).toBe('')
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
  const asked = after(plainSchool(), rounds.setRoundField(key, 'round.mr.advice', 'positive'))
  expect(round(asked)?.mr.followed).toBe('unknown')
  const answered = after(
    asked,
    rounds.setRoundField(key, 'round.mr.followed', 'yes'),
    rounds.setRoundField(key, 'round.mr.followed', 'no')
  )
  expect(round(answered)?.mr.followed).toBe('no')
  expect(schoolSchema.parse(answered)).toEqual(answered)
})

describe('the decision', () => {
  test('only a whole SOP begins the four years anew', () => {
    expect(decided('sop').rhythms).toMatchObject({ sopAdoptions: [{ id: 's', day: '2027-06-22' }], guideAdoptions: [] })
  })

  test('the school guide is a decision of its own: that on the offer gives it no day, and changes none', () => {
    expect(decided('guide').rhythms).toMatchObject({ sopAdoptions: [], guideAdoptions: [] })
    const known = decided('both', withGuidesAdopted(plainSchool(), '2027-2028 2027-05-01'))
    expect(known.rhythms).toMatchObject({
      sopAdoptions: [{ id: 's', day: '2027-06-22' }],
      guideAdoptions: [{ id: 'gids-0', schoolYear: '2027-2028', day: '2027-05-01' }]
    })
    expect(round(known)?.adoption.version).toBe('2027-06-22')
  })

  test.each(['guide', 'both'] as const)('opened again (%s) the day of the school guide stays', (what) => {
    const before = decided(what, withGuidesAdopted(plainSchool(), '2027-2028 2027-06-22'))
    const school = after(before, rounds.reopenAdoption(key, 'r', '2027-07-01', 'Het nummer was verkeerd.'))
    expect(school.rhythms).toMatchObject({ sopAdoptions: [], guideAdoptions: [{ day: '2027-06-22' }] })
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
      rounds.setRoundField(key, 'round.adoption.day', '2027-06-23'),
      rounds.recordAdoption(key, '2027-06-23', 's2')
    )
    expect(school.rhythms).toMatchObject({
      sopAdoptions: [{ id: 's2', day: '2027-06-23' }],
      guideAdoptions: []
    })
    expect(round(school)?.adoption.version).toBe('2027-06-23')
    expect(round(school)?.adoption.reopened.map(({ version }) => version)).toEqual(['2027-06-22'])
  })

  test('a decision that was never recorded cannot be opened again, and no day of a rhythm goes', () => {
    const chosen = after(
      withGuidesAdopted(plainSchool(), '2027-2028 2027-06-22'),
      rounds.setRoundField(key, 'round.adoption.what', 'guide'),
      rounds.setRoundField(key, 'round.adoption.day', '2027-06-22')
    )
    expect(after(chosen, rounds.reopenAdoption(key, 'r', '2027-07-01', 'Zomaar.'))).toEqual(chosen)
  })
})

test('a longer term, papers sent anew and what happened in between are added, written in and removed', () => {
  const school = after(
    plainSchool(),
    addRoundRow(key, 'postponements', 'p'),
    setRoundRow(key, 'postponements', 'p', 'until', '2027-05-10'),
    addRoundRow(key, 'resent', 'r'),
    setRoundRow(key, 'resent', 'r', 'what', 'Twee zinnen.'),
    addRoundRow(key, 'events', 'e'),
    setRoundRow(key, 'events', 'e', 'mrToldOn', '2026-11-12')
  )
  const { mr, events } = round(school) ?? newRound('', '')
  expect([mr.postponements[0]?.until, mr.resent[0]?.what, events[0]?.mrToldOn]).toEqual([
    '2027-05-10',
    'Twee zinnen.',
    '2026-11-12'
  ])
  expect(schoolSchema.parse(school)).toEqual(school)
  const less = round(after(school, removeRoundRow(key, 'resent', 'r'), removeRoundRow(key, 'events', 'e')))
  expect([less?.mr.postponements.length, less?.mr.resent, less?.events]).toEqual([1, [], []])
})

test('one evening fills three days in one step; what is no day is left alone', () => {
  const edit = rounds.setRoundDays(key, ['round.mr.askedOn', 'round.mr.talkOn', 'round.mr.adviceOn'], '2027-05-11')
  expect(round(after(plainSchool(), edit))?.mr).toMatchObject({
    askedOn: '2027-05-11',
    talkOn: '2027-05-11',
    adviceOn: '2027-05-11',
    reactionOn: ''
  })
  expect(round(after(plainSchool(), rounds.setRoundDays(key, ['round.mr.reasons'], '2027-05-11')))?.mr.reasons).toBe('')
})

test('a decision in between begins as a round of its own, beside that of the year', () => {
  const school = after(
    plainSchool(),
    rounds.setRoundField(key, 'round.mr.reasons', 'Omdat.'),
    rounds.beginBetween({ id: 'tussen', schoolYear: '2026-2027' })
  )
  expect(school.rounds.map(({ id, kind, schoolYear }) => [id, kind, schoolYear])).toEqual([
    ['ronde', 'yearly', '2027-2028'],
    ['tussen', 'interim', '2026-2027']
  ])
  expect(schoolSchema.parse(school)).toEqual(school)
})

test('telling what happened fills in the days that are open, and none that was told before', () => {
  const school = after(
    plainSchool(),
    addRoundRow(key, 'events', 'e'),
    addRoundRow(key, 'events', 'f'),
    setRoundRow(key, 'events', 'e', 'mrToldOn', '2026-11-12')
  )
  const told = (alsoPartnership: boolean) =>
    round(after(school, tellEvents(key, ['e'], '2026-11-23', alsoPartnership)))?.events.map((event) => [
      event.mrToldOn,
      event.partnershipToldOn
    ])
  expect(told(true)).toEqual([
    ['2026-11-12', '2026-11-23'],
    ['', '']
  ])
  expect(told(false)).toEqual([
    ['2026-11-12', ''],
    ['', '']
  ])
})
