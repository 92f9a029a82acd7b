import * as fc from 'fast-check'
import type { ForeignWord } from '#shared/school/field.ts'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, parseDay } from '#shared/day.ts'
import { sectors, type School } from '#shared/school/school.ts'
import { agenda } from '#shared/planning/agenda.ts'
import type { Rhythm } from '#shared/year/rhythm.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'

const TODAY = '2026-11-23'
const at = (school: School, day = TODAY) => agenda(school, catalogue, isoDay(day))
const fourYears = (school: School, day = TODAY): Rhythm => at(school, day).rhythms[0]
const guide = (school: School, day = TODAY): Rhythm => at(school, day).rhythms[1]
const asking = (school: School, ground: School['rhythms']['fourYearGround']): School => ({
  ...school,
  rhythms: { ...school.rhythms, fourYearGround: ground }
})

describe('the four years, on 23 November 2026', () => {
  test.each([
    ['2022-03-15', '2026-03-15', 'passed', 'Vier jaar voorbij op 15 maart 2026.'],
    ['2026-06-22', '2030-06-22', 'upcoming', 'De vier jaar lopen tot en met 22 juni 2030.'],
    ['2024-02-29', '2028-02-29', 'upcoming', 'De vier jaar lopen tot en met 29 februari 2028.'],
    ['2023-02-28', '2027-02-28', 'upcoming', 'De vier jaar lopen tot en met 28 februari 2027.'],
    ['2022-11-22', '2026-11-22', 'passed', 'Vier jaar voorbij op 22 november 2026.'],
    ['2022-11-23', '2026-11-23', 'upcoming', 'De vier jaar lopen tot en met 23 november 2026.'],
    ['2022-11-24', '2026-11-24', 'upcoming', 'De vier jaar lopen tot en met 24 november 2026.']
  ])('adopted on %s: %s, %s', (adopted, due, status, statusText) => {
    expect(fourYears(withSopAdopted(plainSchool(), adopted))).toMatchObject({ due, status, statusText })
  })

  test('a school past its date reads that this is no longer law, whose agreement it is, and what it must do each year', () => {
    const { sentences, ground } = fourYears(withSopAdopted(plainSchool(), '2022-03-15'))
    expect(sentences).toContain('Niet meer wettelijk.')
    expect(sentences.join(' ')).toContain('nog niet bekend: vraag uw samenwerkingsverband of bestuur')
    expect(sentences).toContain(
      'Wat u wel elk jaar moet: de basisondersteuning en uw ondersteuningsaanbod in de schoolgids zetten. De schoolgids wordt vastgesteld voor 1 augustus 2027.'
    )
    expect(ground.kind).toBe('unknown')
    expect(ground.article).toBe('')
  })

  test('a ground of a later program reads as not known yet, and is asked for', () => {
    const { asks, ground } = fourYears(
      asking(withSopAdopted(plainSchool(), '2022-03-15'), 'iemand van later' as ForeignWord)
    )
    expect(ground.kind).toBe('unknown')
    expect(asks.join(' ')).toContain('Wie wil dat u dit elke vier jaar doet')
  })

  test.each([
    ['partnership', 'agreement', 'Dit is een afspraak met Samenwerkingsverband Proef.'],
    ['board', 'agreement', 'Dit is een afspraak met Stichting Proef.'],
    ['own-choice', 'good-practice', 'Dit is een eigen keuze van de school.'],
    ['none', 'good-practice', 'Niemand vraagt dit elke vier jaar. De vier jaar tellen mee als geheugensteun.']
  ] as const)('wanted by: %s', (wantedBy, kind, sentence) => {
    const rhythm = fourYears(asking(withSopAdopted(plainSchool(), '2022-03-15'), wantedBy))
    expect(rhythm.ground.kind).toBe(kind)
    expect(rhythm.sentences).toContain(sentence)
    expect(rhythm.sentences.includes('Spreek af wanneer het volgende profiel klaar is.')).toBe(kind === 'agreement')
    expect(rhythm.asks).toEqual([])
  })

  test('never adopted: no date, and the app asks for it', () => {
    const rhythm = fourYears(plainSchool())
    expect(rhythm).toMatchObject({ due: null, status: 'unknown', statusText: 'Nog geen datum ingevuld.' })
    expect(rhythm.asks[0]).toBe('Wanneer is het hele profiel voor het laatst vastgesteld? Vul de datum in.')
  })

  test('the latest adoption counts, in whatever order and however often it was typed', () => {
    expect(fourYears(withSopAdopted(plainSchool(), '2026-06-22', '2018-05-01', '2026-06-22', '2022-03-15')).due).toBe(
      '2030-06-22'
    )
  })

  test('a day in the future does not count and is asked about', () => {
    const rhythm = fourYears(withSopAdopted(plainSchool(), '2022-03-15', '2026-11-24'))
    expect(rhythm.due).toBe('2026-03-15')
    expect(rhythm.asks).toContain('24 november 2026 moet nog komen. Vul de dag in waarop het besluit echt is genomen.')
  })

  test('an adoption today counts at once', () => {
    expect(fourYears(withSopAdopted(plainSchool(), TODAY)).due).toBe('2030-11-23')
  })

  test('a day that does not exist does not count and is asked about', () => {
    const rhythm = fourYears(withSopAdopted(plainSchool(), '2023-02-29'))
    expect(rhythm.due).toBeNull()
    expect(rhythm.asks).toContain(
      '“2023-02-29” bestaat niet. Kijk dag, maand en jaar na. Schrijf bijvoorbeeld 28-2-2023.'
    )
  })

  test('an empty row asks nothing of its own', () => {
    expect(fourYears(withSopAdopted(plainSchool(), '2026-06-22', '', ' ')).asks).toEqual(
      fourYears(withSopAdopted(plainSchool(), '2026-06-22')).asks
    )
  })

  test('four years that ended before the duty lapsed: it says that it was law then', () => {
    expect(fourYears(withSopAdopted(plainSchool(), '2020-01-10')).sentences).toContain(
      'Op 10 januari 2024 was dit nog wel een wettelijke plicht.'
    )
    expect(fourYears(withSopAdopted(plainSchool(), '2022-03-15')).sentences.join(' ')).not.toContain('was dit nog wel')
  })
})

describe('the four years under the old law, on 1 June 2025', () => {
  test('adopted 2021-05-10: passed, and statutory', () => {
    const rhythm = fourYears(withSopAdopted(plainSchool(), '2021-05-10'), '2025-06-01')
    expect(rhythm).toMatchObject({
      due: '2025-05-10',
      status: 'passed',
      statusText: 'Vier jaar voorbij op 10 mei 2025.'
    })
    expect(rhythm.ground).toMatchObject({
      kind: 'statute',
      article: 'WPO artikel 8 lid 5 (oude tekst)',
      unconfirmed: false
    })
    expect(rhythm.sentences).toContain(
      'Het bestuur moest het profiel uiterlijk op 10 mei 2025 opnieuw vaststellen. Doe dat alsnog.'
    )
    expect(rhythm.sentences.join(' ')).not.toContain('Niet meer wettelijk')
  })

  test('adopted 2021-09-01: statutory today, and it says that the duty ends before the date', () => {
    const rhythm = fourYears(withSopAdopted(plainSchool(), '2021-09-01'), '2025-06-01')
    expect(rhythm).toMatchObject({ due: '2025-09-01', status: 'upcoming' })
    expect(rhythm.ground.kind).toBe('statute')
    expect(rhythm.sentences.join(' ')).toContain('vervalt op 1 augustus 2025')
    expect(rhythm.asks).toEqual([])
  })

  test.each([
    ['2025-07-31', 'statute'],
    ['2025-08-01', 'unknown']
  ] as const)('on %s the ground is: %s', (day, kind) => {
    for (const sector of sectors)
      expect(fourYears(withSopAdopted(plainSchool(sector), '2021-09-01'), day).ground.kind).toBe(kind)
  })

  test('the old article of secondary education says "controleer dit"', () => {
    expect(fourYears(plainSchool('vo'), '2025-06-01').ground.unconfirmed).toBe(true)
    expect(fourYears(plainSchool('so-vso'), '2025-06-01').ground).toMatchObject({
      article: 'WEC artikel 11 lid 2 (oude tekst)',
      unconfirmed: false
    })
  })
})

describe('the school guide', () => {
  test.each([[], ['2022-03-15'], ['2026-06-22'], ['2024-02-29'], ['2023-02-28']])(
    '2027-2028 before 1 August 2027, SOP adopted on %s',
    (...days) => {
      const rhythm = guide(withSopAdopted(plainSchool(), ...days.filter((day) => day !== undefined)))
      expect(rhythm).toMatchObject({
        subject: 'schoolgids 2027-2028',
        due: '2027-08-01',
        status: 'upcoming',
        statusText: 'Vaststellen voor 1 augustus 2027.'
      })
    }
  )

  test.each([
    ['2027-07-31', 'schoolgids 2027-2028', '2027-08-01', 'Schooljaar 2026-2027: u werkt aan het aanbod voor 2027-2028'],
    ['2027-08-01', 'schoolgids 2028-2029', '2028-08-01', 'Schooljaar 2027-2028: u werkt aan het aanbod voor 2028-2029'],
    ['2027-08-02', 'schoolgids 2028-2029', '2028-08-01', 'Schooljaar 2027-2028: u werkt aan het aanbod voor 2028-2029'],
    ['2025-06-01', 'schoolgids 2025-2026', '2025-08-01', 'Schooljaar 2024-2025: u werkt aan het aanbod voor 2025-2026']
  ])('on %s the target is %s', (day, subject, due, headline) => {
    expect(guide(plainSchool(), day)).toMatchObject({ subject, due })
    expect(at(plainSchool(), day).headline).toBe(headline)
  })

  test('on 1 August the target moves on and the guide that was not recorded stays visible, also a year later', () => {
    const school: School = { ...exampleSchool(() => 'x'), rounds: [] }
    expect(guide(school, '2027-07-31').missed).toEqual([])
    expect(guide(school, '2027-08-01').missed).toEqual([
      {
        schoolYear: '2027-2028',
        due: '2027-08-01',
        text: 'De schoolgids 2027-2028 staat hier niet als vastgesteld. Dat moest voor 1 augustus 2027. Is het toch gebeurd? Vul de datum in.'
      }
    ])
    expect(guide(school, '2028-08-01').missed.map((item) => item.schoolYear)).toEqual(['2027-2028', '2028-2029'])
  })

  test.each([
    ['2027-07-31', false, 'upcoming', 'Schooljaar 2026-2027: u werkt aan het aanbod voor 2027-2028'],
    ['2027-08-01', true, 'passed', 'Schooljaar 2027-2028: u werkt nog aan het aanbod voor 2027-2028'],
    ['2027-08-20', true, 'passed', 'Schooljaar 2027-2028: u werkt nog aan het aanbod voor 2027-2028'],
    ['2027-09-01', true, 'passed', 'Schooljaar 2027-2028: u werkt nog aan het aanbod voor 2027-2028'],
    ['2028-05-15', true, 'passed', 'Schooljaar 2027-2028: u werkt nog aan het aanbod voor 2027-2028']
  ] as const)('on %s a round that was begun is worked at; overdue: %s', (day, isOverdue, status, headline) => {
    const school = exampleSchool(() => 'x')
    expect(at(school, day)).toMatchObject({ offerYear: '2027-2028', isOverdue, headline })
    expect(guide(school, day)).toMatchObject({ subject: 'schoolgids 2027-2028', due: '2027-08-01', status })
    if (!isOverdue) return
    expect(guide(school, day).statusText).toBe(
      'De schoolgids 2027-2028 staat nog open. Dat moest klaar zijn voor 1 augustus 2027.'
    )
    expect(guide(school, day).sentences[0]).toBe(
      'Hierna komt de schoolgids 2028-2029: vaststellen voor 1 augustus 2028.'
    )
    // That it stands open is said; it is not asked as well.
    expect(guide(school, day).asks).not.toContain('Is de schoolgids 2027-2028 vastgesteld? Vul de datum in.')
    // The day that comes next for every school is not one that passed.
    expect(fourYears(school, day).sentences.join(' ')).toContain('vastgesteld voor 1 augustus 2028')
  })

  test('of a year that was closed with a reason it is said that there was no decision, and no day is asked', () => {
    const example = exampleSchool(() => 'x')
    const closed = { day: '2027-08-20', why: 'Er was geen directeur.' }
    const school: School = { ...example, rounds: example.rounds.map((round) => ({ ...round, closed })) }
    const { missed, asks } = guide(school, '2027-08-21')
    expect(missed.map(({ text }) => text)).toEqual([
      'De schoolgids 2027-2028 is niet vastgesteld. Dat moest voor 1 augustus 2027. Waarom niet, staat bij “Dit schooljaar”.'
    ])
    expect(asks).toEqual([])
    const what = at(school, '2027-08-21').deadlines.map((deadline) => deadline.what)
    expect(what).not.toContain('Invullen wanneer de schoolgids 2027-2028 is vastgesteld')
    expect(what).toContain('De schoolgids 2028-2029 vaststellen')
  })

  test('a gap between two recorded guides stays visible', () => {
    const school = withGuidesAdopted(plainSchool(), '2024-2025 2024-06-10', '2026-2027 2026-06-22')
    expect(guide(school).missed.map((item) => item.schoolYear)).toEqual(['2025-2026'])
  })

  test('with only a whole SOP on record, the running guide is missed; with nothing on record it is asked', () => {
    const known = guide(withSopAdopted(plainSchool(), '2022-03-15'))
    expect(known.missed.map((item) => item.schoolYear)).toEqual(['2026-2027'])
    expect(known.asks).toEqual([])
    const fresh = guide(plainSchool())
    expect(fresh.missed).toEqual([])
    expect(fresh.asks).toEqual(['Is de schoolgids 2026-2027 vastgesteld? Vul de datum in.'])
  })

  test('a guide that is recorded later does not hide the one that was missed before it', () => {
    const school = withGuidesAdopted(withSopAdopted(plainSchool(), '2022-03-15'), '2027-2028 2027-06-01')
    for (const day of ['2027-09-01', '2028-09-01']) expect(guide(school, day).missed[0]?.schoolYear).toBe('2026-2027')
  })

  test('a guide from long before the law that the app knows does not give a list of decades', () => {
    expect(guide(withGuidesAdopted(plainSchool(), '1990-1991 1990-06-01')).missed[0]?.schoolYear).toBe('2014-2015')
  })

  test('an SOP adopted this school year says nothing about the guide of this school year', () => {
    const rhythm = guide(withSopAdopted(plainSchool(), '2026-09-15'))
    expect(rhythm.missed).toEqual([])
    expect(rhythm.asks).toEqual(['Is de schoolgids 2026-2027 vastgesteld? Vul de datum in.'])
  })

  test('adopted early: done, and the next one is named', () => {
    const rhythm = guide(withGuidesAdopted(plainSchool(), '2026-2027 2026-06-22', '2027-2028 2026-11-01'))
    expect(rhythm).toMatchObject({
      status: 'done',
      due: '2027-08-01',
      statusText: 'Klaar: buiten dit programma vastgesteld op 1 november 2026, voor 1 augustus 2027.'
    })
    expect(rhythm.sentences[0]).toBe('Hierna komt de schoolgids 2028-2029: vaststellen voor 1 augustus 2028.')
  })

  test('adopted late: not missed, but said', () => {
    const rhythm = guide(withGuidesAdopted(plainSchool(), '2026-2027 2026-08-01'))
    expect(rhythm.missed).toEqual([])
    expect(rhythm.sentences).toContain(
      'De schoolgids 2026-2027 is buiten dit programma vastgesteld op 1 augustus 2026. Dat was niet voor 1 augustus 2026.'
    )
    expect(guide(withGuidesAdopted(plainSchool(), '2026-2027 2026-07-31')).sentences.join(' ')).not.toContain(
      'Dat was niet voor'
    )
  })

  test.each([
    ['2026-2028 2026-06-22', '“2026-2028” is geen schooljaar. Vul een schooljaar in zoals 2026-2027.'],
    ['2026-2027 2026-06-31', '“2026-06-31” bestaat niet. Kijk dag, maand en jaar na. Schrijf bijvoorbeeld 30-6-2026.'],
    ['2027-2028 2027-06-01', '1 juni 2027 moet nog komen. Vul de dag in waarop het besluit echt is genomen.'],
    [
      '2026-2027 2016-06-22',
      'De schoolgids 2026-2027 kan niet op 22 juni 2016 zijn vastgesteld. Kijk het schooljaar en de datum na.'
    ]
  ])('%s does not count and is asked about', (row, question) => {
    const rhythm = guide(withGuidesAdopted(plainSchool(), row))
    expect(rhythm.asks).toContain(question)
    expect(rhythm.status).toBe('upcoming')
  })

  test('the rules of the coming frame are announced before they hold', () => {
    expect(guide(plainSchool(), '2025-06-01').sentences).toContain('Deze regels gelden vanaf 1 augustus 2025.')
    expect(guide(plainSchool()).sentences.join(' ')).not.toContain('gelden vanaf')
  })

  test.each([
    ['bao', 'WPO artikel 16 lid 2', true],
    ['sbo', 'WPO artikel 16 lid 2', true],
    ['so-vso', 'WEC artikel 22', true],
    ['vo', 'WVO 2020 artikel 2.92 lid 1', false]
  ] as const)('%s: %s', (sector, article, unconfirmed) => {
    expect(guide(plainSchool(sector)).ground).toMatchObject({ kind: 'statute', article, unconfirmed })
  })
})

describe('any school that can be stored', () => {
  const anyDay = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => isoDay(date.toISOString().slice(0, 10)))

  test('gets an agenda with real days, sentences without holes, and short lists', () => {
    fc.assert(
      fc.property(anySchool, anyDay, (school, today) => {
        const { rhythms, isOverdue } = agenda(school, catalogue, today)
        for (const rhythm of rhythms) {
          expect(rhythm.due === null || parseDay(rhythm.due) === rhythm.due).toBe(true)
          expect(rhythm.status === 'unknown' || rhythm.status === 'ended').toBe(rhythm.due === null)
          expect(rhythm.missed.length).toBeLessThan(30)
          const said = [rhythm.statusText, ...rhythm.asks, ...rhythm.missed.map((item) => item.text)]
          for (const sentence of [...said, ...rhythm.sentences]) expect(sentence).not.toMatch(/undefined|NaN|^\s*$/)
          for (const sentence of said) expect(sentence.length).toBeLessThan(200)
        }
        if (rhythms[1].status === 'ended') expect(isOverdue).toBe(false)
        else {
          expect(rhythms[1].due).toMatch(/-08-01$/)
          expect(rhythms[1].due !== null && rhythms[1].due > today !== isOverdue).toBe(true)
        }
      }),
      { numRuns: tries(500) }
    )
  })
})
