// "Wat nu?": one thing, in words that blame nobody, and what comes after it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { dueLine } from '#shared/planning/due.ts'
import { CLOSE_YEAR } from '#shared/school/anchors.ts'
import { currentOffer, offerOfRound } from '#shared/school/current-offer.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import { lead, leadNow, offerNow } from '#shared/year/lead.ts'
import type { Now } from '#shared/year/now.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'
import {
  allSentOn,
  asked,
  consented,
  decidedOn,
  guideOn,
  negative,
  next,
  now,
  offer,
  positive,
  prepared,
  task,
  tasks,
  yearOn,
  type Edit
} from './years.ts'

/** "title · sentence [button] field" */
const told = ({ title, sentence, button, field, also }: Now): string =>
  `${title} · ${sentence} [${button}] ${field}${also === null ? '' : ` | ${also.words} ${also.field}`}`
const nextLines = (school: School, day: string): readonly string[] =>
  next(school, day).map(({ title, when }) => `${title} · ${when}`)

describe('a director who starts in March', () => {
  const school = withSopAdopted(plainSchool(), '2023-03-15')
  const day = '2027-03-08'

  test('begins with what changed, within a week, and everything after it has a day that can still be', () => {
    expect(told(now(school, day))).toBe(
      'Wat is er veranderd? · Tien vragen met ja of nee. Daarna weet u welke onderdelen u moet nakijken. ' +
        'Doe dit uiterlijk 15 maart 2027: over 7 dagen. [Beantwoord de tien vragen] year.changes'
    )
    expect(nextLines(school, day)).toEqual([
      'Inbreng van leerlingen · uiterlijk 22 maart 2027',
      'Gesprek met het team en het bestuur · uiterlijk 22 maart 2027',
      'Nakijken en bijwerken · in maart 2027'
    ])
  })

  test('is nowhere told to be late', () =>
    expect(tasks(school, day).map(({ status }) => status.label)).toEqual(stepIds.map(() => 'Nog niet')))
})

describe('a decision on 20 August', () => {
  const day = '2027-08-20'
  test('the year stays first, can be finished or closed, and its guide is late', () => {
    const school = prepared(asked, positive, consented)
    expect(yearOn(school, day)).toBe('2027-2028')
    expect(told(now(school, day))).toBe(
      'De schoolgids 2027-2028 staat nog open · 1 augustus 2027 is geweest. U kunt dit jaar nog afmaken. ' +
        'U vult het besluit in. Wij bewaren het profiel zoals het op die dag was. Doe dit uiterlijk 30 augustus 2027: over 10 dagen. ' +
        '[Leg het besluit vast] year.adoption | Is niet gebeurd, omdat… round.close'
    )
    expect(task(school, day, 'guide').status.label).toBe('Te laat')
  })

  test('with the decision only the guide is left; with its day the next year comes, after what is to be sent', () => {
    const decided = prepared(asked, positive, consented, decidedOn(day))
    expect(now(decided, day)).toMatchObject({ step: 'guide', field: 'guide-adoption:2027-2028.day' })
    expect(yearOn(decided, day)).toBe('2027-2028')
    const recorded = prepared(asked, positive, consented, decidedOn(day), guideOn(day))
    expect(yearOn(recorded, day)).toBe('2028-2029')
    const year = (at: string): string => offerNow(recorded, catalogue, isoDay(at)).schoolYear
    expect([year(day), year('2027-10-15'), year('2027-10-16')]).toEqual(['2027-2028', '2027-2028', '2028-2029'])
    expect(now(recorded, day).title).toBe('Verstuur wat is vastgesteld')
  })
})

describe('a guide that was adopted', () => {
  test.each([
    ['in May', '2027-05-18', '2027-05-20', '2027-05-21'],
    ['in September', '2027-06-15', '2027-09-10', '2027-09-11']
  ])('%s is recorded as it was, and what is left is sending', (_, decided, guide, day) => {
    const school = prepared(asked, positive, consented, decidedOn(decided), guideOn(guide))
    expect(now(school, day)).toMatchObject({
      step: 'guide',
      title: 'Verstuur wat is vastgesteld',
      field: 'round.sent.mr'
    })
    expect(next(school, day)).toEqual([])
    const sent = prepared(asked, positive, consented, decidedOn(decided), guideOn(guide), allSentOn(guide))
    expect(told(now(sent, day))).toBe(
      'Klaar voor 2027-2028 · Alles is vastgelegd. Hierna komt de schoolgids 2028-2029. Die begint op 1 augustus 2027. ' +
        '[Bekijk het jaar] year.guide'
    )
  })

  test('without this program is told so, and nothing of that year is asked', () => {
    const school = withGuidesAdopted(withSopAdopted(plainSchool(), '2023-03-15'), '2027-2028 2027-04-01')
    expect(now(school, '2027-05-01')).toMatchObject({
      step: null,
      title: 'De schoolgids 2027-2028 is buiten dit programma vastgesteld'
    })
    expect(now(school, '2027-05-01').sentence).toContain('Dat was op 1 april 2027.')
  })
})

describe('an MR that never answers', () => {
  const school = prepared(asked)
  test('is waited for as long as it has time', () => {
    expect(told(now(school, '2027-05-06'))).toBe(
      'Wacht op het advies van de MR · U vroeg antwoord uiterlijk 20 mei 2027. Dat is over 2 weken. ' +
        'Tot die tijd hoeft u hiervoor niets te doen. [Het advies is er] round.mr.advice'
    )
  })

  test('after that the reminder is offered, and nobody is blamed', () => {
    expect(told(now(school, '2027-06-02'))).toBe(
      'Het advies van de MR · U vroeg antwoord uiterlijk 20 mei 2027. Dat is 13 dagen geleden. ' +
        '[Het advies is er] round.mr.advice | Ik hoorde nog niets round.mr.remind'
    )
    expect(nextLines(school, '2027-06-02')).toEqual([
      'Vaststellen · uiterlijk 6 juli 2027',
      'Schoolgids: instemming, vaststellen, versturen · uiterlijk 16 juli 2027'
    ])
    expect(task(school, '2027-06-02', 'advice').status.label).toBe('Wacht op de MR sinds 30 maart')
  })

  test('without a day that was asked for its term is told', () => {
    const open = prepared(asked, ({ mr }) => void (mr.replyBy = ''))
    expect(now(open, '2027-05-06').sentence).toContain('De MR heeft tijd tot en met 20 mei 2027.')
    expect(now(open, '2027-06-02').sentence).toContain('De MR had tijd tot en met 20 mei 2027.')
  })

  test('once that is recorded, the decision comes', () => {
    const none = prepared(asked, ({ mr }) => void (mr.advice = 'none'))
    expect(now(none, '2027-06-02')).toMatchObject({ step: 'adoption', button: 'Leg het besluit vast' })
  })

  test('what of her own is open goes before waiting', () => {
    const early = prepared(asked, ({ boardTalk }) => void Object.assign(boardTalk, { day: '', skipped: '' }))
    expect(told(now(early, '2027-05-06'))).toBe(
      'Gesprek met het team en het bestuur · U wacht op het advies van de MR. Dit kunt u intussen doen. ' +
        'Met het team besproken op 28 oktober 2026. [Leg de gesprekken vast] year.talks | Het advies is er round.mr.advice'
    )
  })
})

describe('a board that decides for twenty schools', () => {
  const many: Edit = ({ adoption }) => void (adoption.forMany = 'yes')
  test('needs no meeting here, and gets no decision sent', () => {
    const school = prepared(asked, positive, consented, many, decidedOn('2027-06-15'), guideOn('2027-06-20'))
    expect(now(school, '2027-06-21').sentence).not.toContain('het bestuur')
    expect(now(prepared(asked, positive, many), '2027-05-20')).toMatchObject({ step: 'adoption' })
  })
})

describe('an SWV that asks in October, in the middle of a round', () => {
  const day = isoDay('2026-10-01')
  const last: Round = {
    ...newRound('vorig', '2026-2027'),
    adoption: { ...newRound('', '').adoption, what: 'guide', day: '2026-06-10', version: '2026-06-10' }
  }
  last.toSend.partnership = '2026-10-15'
  const school = (edit: (round: Round) => void = () => undefined): School => {
    const copy = structuredClone(last)
    edit(copy)
    const base = prepared()
    return { ...base, rounds: [copy, ...base.rounds] }
  }
  const line = (of: School): readonly string[] =>
    deadlinesOf(of, catalogue, day).flatMap((one) =>
      one.id === 'year:2026-2027:send:partnership'
        ? [`${dueLine(catalogue, one, day)}: ${one.what}${one.done === null ? '' : ' klaar'} ${one.field}`]
        : []
    )

  test('stands in the planning with last year’s decision, and the new round goes on', () => {
    expect(line(school())).toEqual([
      'op 15 oktober 2026, over 2 weken: Versturen wat is vastgesteld voor 2026-2027: het samenwerkingsverband round.sent.partnership'
    ])
    expect(currentOffer(school(), day).schoolYear).toBe('2027-2028')
  })

  test('is done once it was sent, and gone when it need not be', () => {
    expect(line(school((round) => void (round.sent.partnership = '2026-09-30')))[0]).toContain(' klaar ')
    expect(line(school((round) => void (round.notSent.partnership = 'Het SWV vroeg niets.')))).toEqual([])
  })
})

describe('what goes before what', () => {
  test('something that cannot be, before all but a year that is late', () => {
    const wrong = prepared(asked, positive, ({ mr }) => void (mr.adviceOn = '2027-03-01'))
    expect(now(wrong, '2027-05-20')).toMatchObject({
      step: 'advice',
      button: 'Kijk dit na',
      field: 'round.mr.adviceOn'
    })
    expect(now(wrong, '2027-05-20').sentence).toContain('Welke datum klopt niet?')
    expect(now(wrong, '2027-08-02').title).toBe('De schoolgids 2027-2028 staat nog open')
  })

  test('a reaction to the advice, before the decision', () => {
    expect(told(now(prepared(asked, negative), '2027-05-20'))).toBe(
      'Reageer op het advies · Het advies is negatief, van 11 mei 2027. De MR krijgt van u een schriftelijke reactie. ' +
        'Doe dit uiterlijk 25 mei 2027: over 5 dagen. [Schrijf de reactie] round.mr.reactionOn'
    )
  })

  test('the board meets: until then consent can be asked, and when that is asked it is waited for', () => {
    const meeting: Edit = ({ boardNote }) => void (boardNote.meetingOn = '2027-06-15')
    const school = prepared(asked, positive, meeting)
    expect(now(school, '2027-06-01')).toMatchObject({ step: 'guide', field: 'round.guideConsent.askedOn' })
    const both = prepared(asked, positive, meeting, ({ guideConsent }) => void (guideConsent.askedOn = '2027-05-28'))
    expect(told(now(both, '2027-06-01'))).toBe(
      'Wacht op het besluit van het bestuur · Het bestuur vergadert op 15 juni 2027, over 2 weken. ' +
        'Leg het besluit daarna vast. [Ga naar het besluit] year.adoption'
    )
    expect(told(now(both, '2027-06-16'))).toBe(
      'Leg het besluit vast · Het bestuur vergaderde op 15 juni 2027, gisteren. ' +
        '[Leg het besluit vast] round.adoption.day | Er is nog niets besloten round.boardNote.meetingOn'
    )
    expect(nextLines(both, '2027-06-16')).toEqual([
      'Schoolgids: instemming, vaststellen, versturen · uiterlijk 16 juli 2027'
    ])
  })

  test('the guide: consent is asked, waited for, and then its day is asked', () => {
    const decided = prepared(asked, positive, decidedOn('2027-06-15'))
    expect(now(decided, '2027-06-16').title).toBe('Vraag instemming met de schoolgids')
    const waiting = prepared(
      asked,
      positive,
      decidedOn('2027-06-15'),
      ({ guideConsent }) => void (guideConsent.askedOn = '2027-06-02')
    )
    expect(now(waiting, '2027-06-16').sentence).toBe('U vroeg instemming op 2 juni 2027, 2 weken geleden.')
    const without: Edit = ({ leftOut }) => void (leftOut.consent = 'Er zijn geen ouders in de MR.')
    for (const edit of [consented, without])
      expect(now(prepared(asked, positive, decidedOn('2027-06-15'), edit), '2027-06-16').field).toBe(
        'guide-adoption:2027-2028.day'
      )
  })

  test('what was left out without a reason, where its step is; with one it is mended last, or let go', () => {
    const noTalk: Edit = ({ mr }) => void (mr.talkOn = '')
    const school = prepared(asked, positive, noTalk)
    expect(now(school, '2027-05-20')).toMatchObject({
      step: 'request',
      field: 'round.mr.talkOn',
      also: { words: 'Is niet gebeurd, omdat…', field: 'round.leftOut.talk' }
    })
    const why: Edit = ({ leftOut }) => void (leftOut.talk = 'De MR had geen tijd.')
    expect(now(prepared(asked, positive, noTalk, why), '2027-05-20').step).toBe('adoption')
    const done = [
      asked,
      positive,
      consented,
      noTalk,
      why,
      decidedOn('2027-06-15'),
      guideOn('2027-06-20'),
      allSentOn('2027-06-21')
    ]
    expect(now(prepared(...done), '2027-07-02')).toMatchObject({
      step: 'request',
      title: 'Herstel wat openbleef',
      also: { words: 'Dit herstellen wij niet meer', field: 'round.letGo.talk' }
    })
    const letGo: Edit = ({ letGo: gone }) => void (gone.talk = '2027-07-01')
    expect(now(prepared(...done, letGo), '2027-07-02').title).toBe('Klaar voor 2027-2028')
  })

  test('a year that was closed asks nothing, nor does a school that stops before it', () => {
    const closed = prepared(
      asked,
      ({ closed: end }) => void Object.assign(end, { day: '2027-08-20', why: 'Er was geen directeur.' })
    )
    expect(now(closed, '2027-08-21')).toMatchObject({
      step: null,
      title: 'Dit jaar is afgesloten',
      field: 'round.closed'
    })
    expect(next(closed, '2027-08-21')).toEqual([])
    const stopping = prepared(
      (_, { identity }) => void Object.assign(identity.future, { kind: 'stops', from: '2027-08-01' })
    )
    expect(now(stopping, '2027-03-20')).toMatchObject({ step: null, title: 'De school stopt op 1 augustus 2027' })
    expect(next(stopping, '2027-03-20')).toEqual([])
  })
})

describe('a round between two years', () => {
  const between = (edit: (round: Round) => void): School => {
    const base = prepared()
    const round: Round = { ...newRound('tussen', '2026-2027'), kind: 'interim' }
    edit(round)
    return { ...base, rounds: [...base.rounds, round] }
  }
  const nowBetween = (school: School): Now => {
    const inBetween = offerOfRound(school, 'tussen')
    if (inBetween === undefined) throw new Error('no round inBetween')
    return lead(school, catalogue, inBetween, isoDay('2026-12-10')).now
  }

  test('asks the MR, and after its decision only who must know is told', () => {
    const begun = between(({ mr, teamTalk, boardTalk }) => {
      mr.reasons = 'De hulp stopt.'
      for (const talk of [teamTalk, boardTalk]) talk.day = '2026-11-20'
    })
    expect(nowBetween(begun)).toMatchObject({ step: 'request' })
    const decided = between(({ adoption, mr, leftOut }) => {
      Object.assign(mr, { askedOn: '2026-11-20', advice: 'positive', adviceOn: '2026-12-01', followed: 'yes' })
      leftOut.talk = 'De MR wilde dat niet.'
      Object.assign(adoption, { what: 'guide', day: '2026-12-08', version: '2026-12-08' })
    })
    expect(nowBetween(decided).sentence).toBe(
      'Schrijf op wanneer u het stuurde, of waarom niet: de medezeggenschapsraad (MR), het bestuur en het samenwerkingsverband.'
    )
  })

  test('has deadlines of its own beside those of the year', () => {
    const ids = deadlinesOf(
      between(({ mr }) => void (mr.reasons = 'De hulp stopt.')),
      catalogue,
      isoDay('2026-12-10')
    ).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['round:tussen:request', 'year:2027-2028:request']))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('a departing decision waits: until when stands in the planning, as long as there is no way out', () => {
  const departs = prepared(asked, negative, ({ mr }) => void (mr.reactionOn = '2027-05-20'), decidedOn('2027-06-15'))
  const waits = (school: School, day: string): readonly string[] =>
    deadlinesOf(school, catalogue, isoDay(day)).flatMap((one) =>
      one.id === 'year:2027-2028:suspension'
        ? [`${dueLine(catalogue, one, isoDay(day))}${one.done === null ? '' : ' klaar'}`]
        : []
    )
  expect(waits(departs, '2027-06-16')).toEqual(['tot en met 27 juli 2027, over 5 weken'])
  expect(waits(departs, '2027-07-28')).toEqual(['tot en met 27 juli 2027, gisteren klaar'])
  const received = prepared(asked, negative, decidedOn('2027-06-15'), ({ mr }) => void (mr.receivedOn = '2027-06-18'))
  expect(waits(received, '2027-06-20')).toEqual(['tot en met 30 juli 2027, over 5 weken'])
  const free = prepared(asked, negative, decidedOn('2027-06-15'), ({ mr }) => void (mr.noObjectionOn = '2027-06-18'))
  expect(waits(free, '2027-06-20')).toEqual([])
})

test('any school that can be stored is told one thing, in whole words, and at most three that come', () => {
  const anyDay = fc
    .date({ min: new Date('2024-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => isoDay(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(anySchool, anyDay, (school, today) => {
      const { now: one, next: coming, tasks: of } = leadNow(school, catalogue, today)
      for (const text of [one.title, one.sentence, one.button, one.field]) expect(text.trim()).not.toBe('')
      expect(`${one.title}${one.sentence}${one.button}`).not.toMatch(
        /undefined|\{(?:dag|zin|stap|knop|wanneer|lijst)\}/u
      )
      // What cannot be, what is unusual and a year that is late say it in their own sentence; a step without a day has no place in the order of the year.
      const hasDay = of.some(({ id, by }) => id === one.step && by !== null)
      if (hasDay && one.kind !== 'check' && one.also?.field !== CLOSE_YEAR) expect(one.why).not.toBe('')
      expect(one.why).not.toMatch(/undefined|\{/u)
      expect(one.sentence).not.toMatch(/u bent te laat|u had moeten/iu)
      expect(coming.length).toBeLessThanOrEqual(3)
      for (const { title, when, field } of coming) expect([title, when, field].every((text) => text !== '')).toBe(true)
    }),
    { numRuns: tries(60) }
  )
})

describe('a school that is new here', () => {
  test('writes its profile first, and what the year asks comes after that', () => {
    const school = plainSchool()
    expect(told(now(school, '2026-11-23'))).toBe(
      'Schrijf uw profiel: De school in het kort · Wie zijn wij, en wie zijn onze leerlingen? Dit duurt meestal 20 minuten. [Begin hiermee] portrait.text'
    )
    expect(next(school, '2026-11-23').map(({ title }) => title)).toEqual([
      'Inbreng van leerlingen',
      'Gesprek met het team en het bestuur',
      'Advies vragen aan de medezeggenschapsraad (MR)'
    ])
  })

  test('goes on with the year as soon as that was begun', () => {
    const round = newRound('r', '2027-2028')
    const school = { ...plainSchool(), rounds: [{ ...round, teamTalk: { ...round.teamTalk, day: '2026-11-20' } }] }
    expect(now(school, '2026-11-23').title).not.toContain('Schrijf uw profiel')
  })
})

test('the next task that can be done today is none that waits for the MR, or for the board', () => {
  const ready = (day: string, ...edits: readonly Edit[]): readonly string[] => {
    const school = prepared(...edits)
    return lead(school, catalogue, offer(school, day), isoDay(day)).ready
  }
  expect(ready('2027-05-06', asked)).toEqual([])
  const meeting: Edit = ({ boardNote }) => void (boardNote.meetingOn = '2027-06-15')
  expect(ready('2027-06-01', asked, positive, meeting)).toEqual(['guide'])
  expect(ready('2027-06-15', asked, positive, meeting)).toEqual(['adoption', 'guide'])
})

describe('why this is what there is to do now', () => {
  const why = (school: School, day: string): string => {
    const { why: words, ground } = now(school, day)
    return ground === null ? words : `${words} [${ground.label}]`
  }
  const fresh = withSopAdopted(plainSchool(), '2023-03-15')
  test.each<[string, School, string, string]>([
    ['the usual month', fresh, '2026-11-23', 'Meestal is dit klaar in november.'],
    ['what waits for it', fresh, '2027-03-08', 'Hierna komt “Advies vragen”: in maart 2027.'],
    ['a meeting of the MR', prepared(), '2027-03-20', 'De MR vergadert op 6 april. [Advies van de MR]'],
    ['what waits for the advice', prepared(asked), '2027-05-06', 'Het besluit wacht op dit advies. [Advies van de MR]'],
    [
      'a meeting of the board',
      prepared(asked, positive),
      '2027-05-20',
      'Het bestuur vergadert op 15 juni 2027. [Stappen uit de wet]'
    ],
    [
      '1 August',
      prepared(asked, positive, decidedOn('2027-06-15')),
      '2027-06-16',
      'De schoolgids moet vóór 1 augustus 2027 zijn vastgesteld. [Instemming van ouders]'
    ],
    [
      'who reads the profile',
      plainSchool(),
      '2026-11-23',
      'Over dit profiel vraagt u in maart 2027 advies aan de MR. [Goede gewoonte]'
    ],
    [
      'that it holds all up',
      prepared(asked, positive, ({ mr }) => void (mr.adviceOn = '2027-03-01')),
      '2027-05-20',
      'Zolang dit openstaat, kunt u niets vastleggen. [Advies van de MR]'
    ]
  ])('is %s', (_, school, day, words) => expect(why(school, day)).toBe(words))

  test('is not said where nothing is to be done', () =>
    expect(why(withGuidesAdopted(fresh, '2027-2028 2027-04-01'), '2027-05-01')).toBe(''))
})
