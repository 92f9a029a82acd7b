import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { dueWords } from '#shared/planning/due.ts'
import type { Visit } from '#shared/school/visit-edits.ts'
import { aVisit, seenOf, withVisits } from './visits.ts'

const TODAY = isoDay('2026-11-23')

/** "what · when", and since when it is done. */
const told = (visit: Partial<Visit>, today = TODAY): readonly string[] =>
  deadlinesOf(withVisits([aVisit('b', visit)]), catalogue, today)
    .filter(({ id }) => id.startsWith('visit:'))
    .map((one) => {
      const done = one.done === null ? '' : ` · klaar ${one.done.since ?? ''}`.trimEnd()
      return `${one.what} · ${dueWords(catalogue, one)}${done}`
    })

describe('the days around a visit', () => {
  test.each(['', '2027-03-', 'maart'])('without a day there are none: %s', (day) => expect(told({ day })).toEqual([]))

  test('follow from its day, in their order', () => {
    expect(told({ day: '2027-03-09' })).toEqual([
      'Voor het bezoek van collega’s: kennismaken · uiterlijk 26 januari 2027',
      'Voor het bezoek van collega’s: de zelfscan · uiterlijk 2 februari 2027',
      'Voor het bezoek van collega’s: de ontwikkelvraag en het programma · uiterlijk 9 februari 2027',
      'Voor het bezoek van collega’s: de stukken naar de bezoekers · uiterlijk 23 februari 2027',
      'Bezoek van collega’s van andere scholen · op 9 maart 2027',
      'Na het bezoek van collega’s: het verslag van de bezoekers · uiterlijk 23 maart 2027',
      'Na het bezoek van collega’s: uw reactie op het verslag · uiterlijk 6 april 2027',
      'Na het bezoek van collega’s: bellen over wat ervan kwam · uiterlijk 8 juni 2027'
    ])
  })

  test('a visit that is planned within six weeks is not late on the same day: what comes first can be done until the visit', () => {
    expect(told({ day: '2026-12-15', plannedOn: '2026-11-23' }).slice(0, 5)).toEqual([
      'Voor het bezoek van collega’s: de stukken naar de bezoekers · uiterlijk 1 december 2026',
      'Voor het bezoek van collega’s: kennismaken · vóór 15 december 2026',
      'Voor het bezoek van collega’s: de zelfscan · vóór 15 december 2026',
      'Voor het bezoek van collega’s: de ontwikkelvraag en het programma · vóór 15 december 2026',
      'Bezoek van collega’s van andere scholen · op 15 december 2026'
    ])
    // Of one that was over before it was entered nothing is asked; what was done stays.
    expect(told({ day: '2026-03-10', plannedOn: '2026-11-23', reportOn: '2026-03-20' })).toEqual([
      'Bezoek van collega’s van andere scholen · op 10 maart 2026 · klaar 2026-03-10',
      'Na het bezoek van collega’s: het verslag van de bezoekers · uiterlijk 24 maart 2026 · klaar 2026-03-20'
    ])
  })

  test('the reaction is two weeks after the report that came late; the day was once something of it is written', () => {
    const visit = {
      day: '2026-10-06',
      acquaintedOn: '2026-08-25',
      papersOn: 'half',
      reportOn: '2026-11-10',
      seen: [seenOf('v1', { example: 'Rust in groep 4.' })]
    }
    expect(told(visit).filter((line) => !/zelfscan|programma|bellen/u.test(line))).toEqual([
      'Voor het bezoek van collega’s: kennismaken · uiterlijk 25 augustus 2026 · klaar 2026-08-25',
      'Voor het bezoek van collega’s: de stukken naar de bezoekers · uiterlijk 22 september 2026 · klaar',
      'Bezoek van collega’s van andere scholen · op 6 oktober 2026 · klaar 2026-10-06',
      'Na het bezoek van collega’s: het verslag van de bezoekers · uiterlijk 20 oktober 2026 · klaar 2026-11-10',
      'Na het bezoek van collega’s: uw reactie op het verslag · uiterlijk 24 november 2026'
    ])
  })
})
