// "Wat nu?" has one answer: the list of schools, the documents and the line of a decision in between say what "Vandaag" says.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { offerNow, lead, leadNow } from '#shared/year/lead.ts'
import { listedFacts } from '../../../electron/host/schools/listed-facts.ts'
import { needsNow } from '../../../renderer/features/documents/now.ts'
import { openBetween } from '../../../renderer/features/overview/glance-lines.ts'
import { anySchool, plainSchool } from '../../shared/schools.ts'
import { asked, consented, decidedOn, guideOn, positive, prepared } from '../../shared/year/years.ts'
import { tries } from '../../tries.ts'

const anyDay = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => isoDay(date.toISOString().slice(0, 10)))

test('every place that says what there is to do now says the same, of any school', async () => {
  await fc.assert(
    fc.asyncProperty(anySchool, anyDay, async (school, today) => {
      const shown = lead(school, catalogue, offerNow(school, catalogue, today), today)
      const listed = await listedFacts(school, today)
      expect(listed.next?.what).toBe(shown.now.title)
      const at = shown.tasks.find(({ id }) => id === shown.present)
      const { line } = needsNow(leadNow(school, catalogue, today), false)
      expect(line).toMatch(at === undefined ? /^Voor dit schooljaar is alles klaar/u : `bij de stap “${at.title}”`)
      if (shown.now.step !== null) expect(at?.id).toBe(shown.now.step)
      for (const { offer, line: between } of openBetween(school, catalogue, today))
        expect(between).toContain(lead(school, catalogue, offer, today).now.title)
    }),
    { numRuns: tries(40) }
  )
})

test('what is still to send of a guide that was adopted is what the documents are for, also when the next year has begun', () => {
  const school = prepared(asked, positive, consented, decidedOn('2027-07-20'), guideOn('2027-07-25'))
  const shown = leadNow(school, catalogue, isoDay('2027-08-20'))
  expect([shown.now.kind, shown.present, shown.offer.schoolYear]).toEqual(['send', 'guide', '2027-2028'])
  expect(needsNow(shown, false).line).toContain('“Schoolgids: instemming, vaststellen, versturen”')
})

test('a school that still writes its profile is shown what it can talk about', () =>
  expect(needsNow(leadNow(plainSchool(), catalogue, isoDay('2026-11-23')), true).line).toBe(
    'U schrijft nog aan het profiel. Deze stukken kunt u al bespreken.'
  ))
