// The tasks of a year: how far each is said to be, by when it is to be done, and which day is told.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { reviewable } from '#shared/law/review.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { newRound, type School } from '#shared/school/school.ts'
import { tasksOf, type Task } from '#shared/year/tasks.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'
import {
  after,
  allSentOn,
  asked,
  consented,
  decidedOn,
  guideOn,
  negative,
  offer,
  positive,
  prepared,
  task,
  tasks,
  type Edit
} from './years.ts'

const statuses = (school: School, day: string): readonly string[] =>
  tasks(school, day).map(({ status }) => status.label)

test('are eight, in four groups, each with its number', () => {
  expect(tasks(prepared(), '2027-03-20').map(({ number, id, group }) => `${number} ${id} ${group}`)).toEqual([
    '1 changes prepare',
    '2 pupils hear',
    '3 talks hear',
    '4 review hear',
    '5 request mr',
    '6 advice mr',
    '7 adoption decide',
    '8 guide decide'
  ])
})

describe('how far each is', () => {
  const heard = ['Klaar', 'Klaar', 'Klaar', 'Klaar']
  test.each<[string, School, string, readonly string[]]>([
    ['prepared', prepared(), '2027-03-20', [...heard, 'Bezig', 'Nog niet', 'Nog niet', 'Nog niet']],
    [
      'the request is planned for next week',
      prepared(({ mr }) => void (mr.askedOn = '2027-03-30')),
      '2027-03-20',
      [...heard, 'Bezig', 'Nog niet', 'Nog niet', 'Nog niet']
    ],
    [
      'asked',
      prepared(asked),
      '2027-04-20',
      [...heard, 'Klaar', 'Wacht op de MR sinds 30 maart', 'Nog niet', 'Nog niet']
    ],
    ['advised', prepared(asked, positive), '2027-05-20', [...heard, 'Klaar', 'Klaar', 'Nog niet', 'Nog niet']],
    [
      'advised against, no reaction yet',
      prepared(asked, negative),
      '2027-05-20',
      [...heard, 'Klaar', 'Bezig', 'Nog niet', 'Nog niet']
    ],
    [
      'advised against, and there will be no reaction, with its reason',
      prepared(asked, negative, ({ leftOut }) => void (leftOut.reaction = 'De MR wilde die niet.')),
      '2027-05-20',
      [...heard, 'Klaar', 'Klaar', 'Nog niet', 'Nog niet']
    ],
    [
      'decided',
      prepared(asked, positive, decidedOn('2027-06-15')),
      '2027-06-16',
      [...heard, 'Klaar', 'Klaar', 'Klaar', 'Nog niet']
    ],
    [
      'consent was asked',
      prepared(
        asked,
        positive,
        decidedOn('2027-06-15'),
        ({ guideConsent }) => void (guideConsent.askedOn = '2027-06-01')
      ),
      '2027-06-16',
      [...heard, 'Klaar', 'Klaar', 'Klaar', 'Wacht op instemming']
    ],
    [
      'the guide was adopted, and nothing was sent',
      prepared(asked, positive, consented, decidedOn('2027-06-15'), guideOn('2027-06-20')),
      '2027-06-21',
      [...heard, 'Klaar', 'Klaar', 'Klaar', 'Bezig']
    ],
    [
      'all was sent',
      prepared(asked, positive, consented, decidedOn('2027-06-15'), guideOn('2027-06-20'), allSentOn('2027-06-21')),
      '2027-07-02',
      [...heard, 'Klaar', 'Klaar', 'Klaar', 'Klaar']
    ],
    ['1 August came', prepared(asked, positive), '2027-08-01', [...heard, 'Klaar', 'Klaar', 'Nog niet', 'Te laat']]
  ])('%s', (_, school, day, expected) => expect(statuses(school, day)).toEqual(expected))

  test('of looking at the profile it is counted', () => {
    const school = prepared((_, { sections }) => {
      for (const id of reviewable(prepared()).slice(4)) sections[id].confirmations = []
    })
    expect(task(school, '2027-03-20', 'review').status).toEqual({
      kind: 'busy',
      label: `4 van ${reviewable(prepared()).length}`
    })
  })

  test.each<[string, Edit, Task['id'], string]>([
    ['a day before its cause', ({ mr }) => void (mr.askedOn = '2027-05-19'), 'advice', 'Klopt dit?'],
    ['a day that is still to come', ({ mr }) => void (mr.adviceOn = '2027-06-02'), 'advice', 'Klopt dit?'],
    ['a talk before the request', ({ mr }) => void (mr.talkOn = '2027-03-02'), 'request', 'Klopt dit?'],
    [
      'a talk before the request, of which she said that it is right',
      (round) => {
        round.mr.talkOn = '2027-03-02'
        round.sure['talk-before-request'] = 'yes'
      },
      'request',
      'Klaar'
    ]
  ])('is asked about: %s', (_, edit, id, label) => {
    expect(task(prepared(asked, positive, edit), '2027-05-20', id).status.label).toBe(label)
  })

  test.each<[string, Edit, readonly Task['id'][]]>([
    [
      'pupils',
      (round) => {
        round.pupilsSay = { ...newRound('x', '').pupilsSay }
        round.leftOut.pupils = 'De leraar was ziek.'
      },
      ['pupils']
    ],
    [
      'looking at it',
      (round, { sections }) => {
        for (const id of reviewable(prepared())) sections[id].confirmations = []
        round.leftOut.review = 'Geen tijd.'
      },
      ['review']
    ],
    ['the MR, and so its advice', ({ leftOut }) => void (leftOut.advice = 'Er is geen MR.'), ['request', 'advice']],
    ['the decision', ({ leftOut }) => void (leftOut.decision = 'Het bestuur is weg.'), ['adoption']]
  ])('what did not happen is told as such, with no day: %s', (_, edit, ids) => {
    const school = prepared(edit)
    for (const id of ids)
      expect(task(school, '2027-03-20', id)).toMatchObject({
        status: { kind: 'left-out', label: 'Niet gebeurd' },
        by: null
      })
  })

  test('a first year may skip what changed, and any other may not', () => {
    expect(task(withRoundOf(plainSchool()), '2027-03-20', 'changes').status.label).toBe('Kunt u overslaan')
    expect(task(withRoundOf(withSopAdopted(plainSchool(), '2023-03-15')), '2027-03-20', 'changes').status.label).toBe(
      'Nog niet'
    )
  })
})

const withRoundOf = (school: School): School => ({ ...school, rounds: [newRound('r', '2027-2028')] })

test('what is done, was left out, or belongs to a year that is over has no day', () => {
  for (const { status, by, when, byWhy } of tasks(prepared(asked), '2027-04-20'))
    if (status.kind === 'done') expect([by, when, byWhy]).toEqual([null, '', ''])
  const over = prepared(asked, positive, consented, decidedOn('2027-06-15'), guideOn('2027-06-20'))
  expect(tasks(over, '2027-06-21').map(({ by }) => by)).toEqual(stepIds.map(() => null))
  const outside = withGuidesAdopted(withSopAdopted(plainSchool(), '2023-03-15'), '2027-2028 2027-04-01')
  expect(tasks(outside, '2027-05-01').map(({ by }) => by)).toEqual(stepIds.map(() => null))
  expect(task(outside, '2027-05-01', 'guide').status.label).toBe('Klaar')
})

describe('a round between two years', () => {
  const between = (edit: Edit = () => undefined): School => {
    const school = prepared()
    school.rounds.push({ ...newRound('tussen', '2026-2027'), kind: 'interim' })
    return after(school, (_, { rounds }) => {
      const round = rounds.at(-1)
      if (round !== undefined) edit(round, school)
    })
  }
  const offerOf = (school: School) => {
    const round = school.rounds.at(-1) ?? newRound('', '')
    return { ...offer(school, '2026-11-20'), schoolYear: offer(school, '2026-11-20').schoolYear, round }
  }

  test('asks the team, the MR and the board, and brings no school guide', () => {
    const school = between(({ mr }) => void (mr.reasons = 'De hulp stopt.'))
    expect(tasks(school, '2026-11-20', offerOf(school)).map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 talks',
      '2 request',
      '3 advice',
      '4 adoption'
    ])
  })

  test('is not called busy with a decision that nobody did anything for', () => {
    const adoptionOf = (school: School) =>
      tasks(school, '2026-11-20', offerOf(school)).find(({ id }) => id === 'adoption')?.status.label
    expect(adoptionOf(between(({ adoption }) => void (adoption.what = 'guide')))).toBe('Nog niet')
    expect(adoptionOf(between(({ adoption }) => Object.assign(adoption, { what: 'guide', by: 'board' })))).toBe('Bezig')
  })
})

test('any school that can be stored has its tasks, each with words and no day that is past', () => {
  const anyDay = fc
    .date({ min: new Date('2024-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => isoDay(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(anySchool, anyDay, (school, today) => {
      for (const { title, status, by, when, byWhy, line } of tasksOf(
        school,
        catalogue,
        currentOffer(school, today),
        today
      )) {
        expect([title, status.label, line].every((text) => text.trim() !== '')).toBe(true)
        expect(by === null || by >= today).toBe(true)
        expect((by === null) === (when === '')).toBe(true)
        if (by !== null) expect(byWhy).not.toBe('')
      }
    }),
    { numRuns: tries(60) }
  )
})
