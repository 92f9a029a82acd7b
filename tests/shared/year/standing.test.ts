// How a year stands by its chain, in the stories that went wrong once, and in those of real schools.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { judge } from '#shared/law/procedure/judge.ts'
import { missing } from '#shared/law/missing.ts'
import { readyForMr, readyToAdopt } from '#shared/law/readiness.ts'
import { asWorkedAt } from '#shared/school/current-offer.ts'
import type { Leavable } from '#shared/school/round-fields.ts'
import { newRound, sectionIds, type School } from '#shared/school/school.ts'
import { yearStanding, type YearStanding } from './year-standing.ts'
import { asked, consented, decidedOn, guideOn, negative, offer, positive, prepared, task, type Edit } from './years.ts'

const DAY = '2027-07-02'
const standing = (school: School, day = DAY): YearStanding =>
  yearStanding(school, catalogue, offer(school, day), isoDay(day)).standing
const toMend = (school: School, day = DAY): readonly string[] =>
  yearStanding(school, catalogue, offer(school, day), isoDay(day)).toMend.map(({ id }) => id)
/** "id: what it is", with a question mark where it still asks something. */
const verdicts = (school: School, day = DAY): readonly string[] =>
  judge(school, catalogue, offer(school, day), isoDay(day)).map(
    ({ id, kind, said }) => `${id}: ${kind}${said ? '' : '?'}`
  )
const needs = (school: School, day = DAY): readonly string[] =>
  readyToAdopt(missing(asWorkedAt(school, offer(school, day), isoDay(day)), catalogue, isoDay(day))).must.map(
    ({ requirement }) => requirement
  )

const decided = decidedOn('2027-06-15')
const guide = guideOn('2027-06-20')
const whole = [asked, positive, consented, decided, guide]
const because =
  (what: Leavable, why: string): Edit =>
  ({ leftOut }) =>
    void (leftOut[what] = why)

describe('a year', () => {
  test('is open, then ready for its decision, then for its guide, then done', () => {
    const what: Edit = ({ adoption }) => void Object.assign(adoption, { what: 'guide', by: 'board', day: '2027-06-15' })
    expect(standing(prepared(asked))).toBe('open')
    expect(standing(prepared(asked, positive, what))).toBe('ready')
    expect(standing(prepared(asked, positive, decided))).toBe('open')
    expect(standing(prepared(asked, positive, decided, consented))).toBe('ready')
    expect(standing(prepared(...whole))).toBe('done')
  })

  test('with something left out is recorded, still to be mended, and done once that is let go', () => {
    const noTalk: Edit = ({ mr }) => void (mr.talkOn = '')
    expect(standing(prepared(...whole, noTalk))).toBe('refused')
    const said = prepared(...whole, noTalk, because('talk', 'Het gesprek viel uit.'))
    expect([standing(said), toMend(said)]).toEqual(['done-to-mend', ['no-talk']])
    expect(task(said, DAY, 'request').status).toEqual({ kind: 'left-out', label: 'Nog te herstellen' })
    const gone = prepared(
      ...whole,
      noTalk,
      because('talk', 'Het gesprek viel uit.'),
      ({ letGo }) => void (letGo.talk = DAY)
    )
    expect([standing(gone), toMend(gone)]).toEqual(['done', []])
    expect(task(gone, DAY, 'request').status).toEqual({ kind: 'left-out', label: 'Niet hersteld' })
  })

  test('that was not begun, or was closed with a reason, is open', () => {
    expect(standing({ ...prepared(), rounds: [] })).toBe('open')
    const closed: Edit = (round) => void (round.closed = { day: '2027-08-20', why: 'Er was geen directeur.' })
    expect(standing(prepared(asked, closed))).toBe('open')
  })
})

describe('what went wrong once', () => {
  test('a second year is not adopted with nothing looked at, and with what pupils said last year', () => {
    const again = prepared(asked, positive, decided, (round, school) => {
      for (const id of sectionIds) school.sections[id].confirmations = []
      round.pupilsSay = newRound('', '').pupilsSay
    })
    expect(needs(again)).toEqual(expect.arrayContaining(['not-reviewed', 'pupils-held-on']))
    expect(standing(again)).toBe('refused')
  })

  test('a reaction from before the advice is refused', () => {
    const early = prepared(...whole, ({ mr }) => void (mr.reactionOn = '2019-12-01'))
    expect(standing(early)).toBe('refused')
    expect(needs(early)).toContain('reaction-before-advice')
    expect(task(early, DAY, 'advice').status.label).toBe('Klopt dit?')
  })

  test('a request for an answer of weeks ago is not ready to be sent', () => {
    const late = prepared(({ mr }) => void (mr.replyBy = '2027-03-01'))
    const items = missing(late, catalogue, isoDay('2027-04-20'))
    expect(readyForMr(items).must.map(({ requirement }) => requirement)).toEqual(['reply-before-request'])
  })

  test('a negative advice that is not followed: that it waits six weeks is told, and the talk and the reaction are asked', () => {
    const departs = prepared(asked, negative, decided)
    expect(verdicts(departs)).toContain('decision-waits: unusual')
    expect(needs(departs)).toEqual(['no-reaction'])
    const text = judge(departs, catalogue, offer(departs, DAY), isoDay(DAY)).find(
      ({ id }) => id === 'decision-waits'
    )?.text
    expect(text).toContain('27 juli 2027')
  })

  test('a guide that was only typed as adopted makes no year done', () => {
    const typed = prepared(guide)
    expect(standing(typed)).toBe('refused')
    expect(verdicts(typed)).toEqual(
      expect.arrayContaining(['guide-without-decision: left-out?', 'guide-without-consent: left-out?'])
    )
  })

  test('consent that is missing holds the guide up, and not the decision on the offer', () => {
    expect(needs(prepared(asked, positive, decided))).toEqual([])
    expect(standing(prepared(asked, positive, decided))).toBe('open')
    expect(standing(prepared(asked, positive, decided, guide))).toBe('refused')
    const said = prepared(asked, positive, decided, guide, because('consent', 'De ouders vergaderen pas in september.'))
    expect([standing(said), toMend(said)]).toEqual(['done-to-mend', ['guide-without-consent']])
  })
})

test('a school guide that went out before it was adopted is no year done: its reason is asked, and told', () => {
  const sent =
    (to: 'website' | 'map', day: string): Edit =>
    (round) =>
      void (round.sent[to] = day)
  const early = sent('website', '2027-06-17')
  expect(verdicts(prepared(asked, positive, consented, decided, early), '2027-06-18')).toEqual([
    'guide-sent-early: left-out?'
  ])
  expect(standing(prepared(...whole, early))).toBe('refused')
  expect(needs(prepared(...whole, early))).toEqual([])
  const said = prepared(...whole, early, because('guide', 'De website werd die week vernieuwd.'))
  expect([standing(said), toMend(said)]).toEqual(['done-to-mend', ['guide-sent-early']])
  // On the day itself it was adopted, and Scholen op de kaart may have the profile alone.
  expect(standing(prepared(...whole, sent('website', '2027-06-20'), sent('map', '2027-06-16')))).toBe('done')
})

describe('real schools', () => {
  test('an MR that never answers: told when its time is over, and decided on without a defect', () => {
    const none: Edit = ({ mr }) => void (mr.advice = 'none')
    expect(verdicts(prepared(asked, none), '2027-05-06')).toContain('none-in-term: impossible?')
    // The last day that was asked for is the MR's too.
    expect(verdicts(prepared(asked, none), '2027-05-20')).toContain('none-in-term: impossible?')
    expect(verdicts(prepared(asked, none), '2027-05-21')).not.toContain('none-in-term: impossible?')
    expect(standing(prepared(asked, none, consented, decided, guide))).toBe('done')
    // A decision that did not wait for it is told with its reason.
    const soon = prepared(asked, none, consented, decidedOn('2027-05-12'), guide)
    expect(standing(soon)).toBe('refused')
    expect(
      toMend(prepared(asked, none, consented, decidedOn('2027-05-12'), guide, because('advice', 'Het moest snel.')))
    ).toEqual(['decision-in-term'])
  })

  test('all on one evening: request, talk, advice, consent, decision and guide', () => {
    const day = '2027-05-11'
    const evening: Edit = ({ mr, guideConsent }) => {
      Object.assign(mr, {
        askedOn: day,
        replyBy: day,
        talkOn: day,
        adviceOn: day,
        advice: 'positive',
        followed: 'yes',
        shorterOn: day,
        reactionOn: day
      })
      Object.assign(guideConsent, { askedOn: day, answer: 'given', consentOn: day })
    }
    const school = prepared(evening, decidedOn(day), guideOn(day))
    expect(verdicts(school)).toEqual([])
    expect(standing(school)).toBe('done')
  })

  test('an MR of two parents and two teachers with an empty seat: who is there advises, and why there is no consent is told', () => {
    const why = 'De plaats van de ouders in de MR is leeg. Wij vroegen de ouderraad.'
    const school = prepared(asked, positive, decided, guide, because('consent', why))
    expect(standing(school)).toBe('done-to-mend')
    expect(
      standing(
        prepared(asked, positive, decided, guide, because('consent', why), ({ letGo }) => void (letGo.consent = DAY))
      )
    ).toBe('done')
  })

  test('a board of one school needs no talk and no meeting of its own', () => {
    const alone: Edit = ({ boardTalk, boardNote }) => {
      Object.assign(boardTalk, { day: '', skipped: 'Het bestuur is de directeur zelf.' })
      boardNote.meetingOn = ''
    }
    expect(needs(prepared(asked, positive, decided, alone))).toEqual([])
    expect(standing(prepared(...whole, alone))).toBe('done')
    expect(task(prepared(alone), '2027-03-20', 'talks').status.label).toBe('Klaar')
  })

  test('a board that decides for twenty schools', () => {
    const many: Edit = ({ adoption }) => void Object.assign(adoption, { forMany: 'yes', number: 'B-2027-14' })
    expect(standing(prepared(...whole, many))).toBe('done')
  })

  test.each([
    ['in May, with the decision', '2027-05-18', '2027-05-18'],
    ['in September, late', '2027-06-15', '2027-09-10'],
    ['on 20 August, with a late decision', '2027-08-20', '2027-08-20']
  ])('a guide %s is recorded as it was', (_, on, guideDay) => {
    const school = prepared(asked, positive, consented, decidedOn(on), guideOn(guideDay))
    expect(standing(school, '2027-10-01')).toBe('done')
    const isLate = guideDay >= '2027-08-01'
    expect(verdicts(school, '2027-10-01').filter((one) => one.startsWith('guide-late'))).toEqual(
      isLate ? ['guide-late: unusual'] : []
    )
  })

  test('a wish that is not met is asked about once: the MR does not see it as departing, or had no objection', () => {
    const wish: Edit = ({ mr }) =>
      void Object.assign(mr, {
        advice: 'wishes',
        adviceOn: '2027-05-11',
        followed: 'no',
        reactionOn: '2027-05-20',
        furtherTalkOn: '2027-05-20',
        points: [{ id: 'p', kind: 'wish', point: 'Een tweede groepje.', answer: 'not', why: 'Daar is geen geld voor.' }]
      })
    const asksOnce = prepared(asked, wish, consented, decided)
    expect(verdicts(asksOnce)).toContain('wish-unmet: unusual?')
    expect(needs(asksOnce)).toEqual([])
    expect(
      verdicts(prepared(asked, wish, consented, decided, ({ sure }) => void (sure['wish-unmet'] = 'yes')))
    ).toContain('wish-unmet: unusual')
    const free = prepared(asked, wish, consented, decided, ({ mr }) => void (mr.noObjectionOn = '2027-06-16'))
    expect(verdicts(free)).toEqual([])
  })
})
