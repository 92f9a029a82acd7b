// The lines at the foot of "Vandaag": how the clocks, the profile and the team stand, in words that say no more than is so.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { reviewable } from '#shared/law/review.ts'
import { agenda } from '#shared/planning/agenda.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import { change } from '#shared/school/patches.ts'
import { beginBetween } from '#shared/school/round-edits.ts'
import type { School } from '#shared/school/school.ts'
import {
  elseFirst,
  fourYearsLine,
  guideLine,
  openBetween,
  profileLine,
  teamLine
} from '../../../renderer/features/overview/glance-lines.ts'
import { waitingBySection } from '../../../renderer/session/waiting-proposals.ts'
import { proposed, withProposals } from '../../shared/proposals/proposals.ts'
import { plainSchool, withGuidesAdopted, withSopAdopted } from '../../shared/schools.ts'

const on = (school: School, day = '2026-11-23') => agenda(school, catalogue, isoDay(day))
const fourYears = (school: School, day?: string): string => {
  const { rhythms, today } = on(school, day)
  return fourYearsLine(rhythms[0], today)
}
const guide = (school: School, day?: string): string => {
  const view = on(school, day)
  return guideLine(school, view.rhythms[1], view)
}
let count = 0
const example = exampleSchool(() => `id-${(count += 1)}`)

test.each<[string, string, string]>([
  ['past', fourYears(example), 'op 15 maart 2026 voorbij · afspraak in de regio'],
  [
    'to come',
    fourYears(withSopAdopted(example, '2024-03-15')),
    'tot en met 15 maart 2028, over 15 maanden · afspraak in de regio'
  ],
  ['never said', fourYears(plainSchool()), 'nog geen datum ingevuld · 2 vragen aan u']
])('four years: %s', (_, line, words) => expect(line).toBe(words))

test.each<[string, string, string]>([
  ['to come', guide(example), '2027-2028 vaststellen vóór 1 augustus 2027'],
  [
    'adopted without this program',
    guide(withGuidesAdopted(example, '2026-2027 2026-06-15', '2027-2028 2026-11-02')),
    '2027-2028 is op 2 november 2026 buiten dit programma vastgesteld'
  ],
  [
    'one that is not on record',
    guide(withGuidesAdopted(plainSchool(), '2025-2026 2025-06-15')),
    '2027-2028 vaststellen vóór 1 augustus 2027 · 2026-2027 staat niet als vastgesteld'
  ],
  ['never said', guide(plainSchool()), '2027-2028 vaststellen vóór 1 augustus 2027 · 1 vraag aan u']
])('the school guide: %s', (_, line, words) => expect(line).toBe(words))

test('a decision in between that is open says what is to be done for it now; one that was never begun says nothing', () => {
  const today = isoDay('2026-11-23')
  const begun = change(example, beginBetween({ id: 'tussen', schoolYear: schoolYearFrom(2026) }).apply).next
  expect(openBetween(example, catalogue, today)).toEqual([])
  expect(openBetween(begun, catalogue, today).map(({ line }) => line)).toEqual([
    'nog open, nu: Gesprek met het team en het bestuur · uiterlijk 7 december 2026'
  ])
})

describe('the profile', () => {
  const state = (finished: boolean) =>
    ({ state: finished ? 'finished' : 'busy', label: '' }) as Parameters<typeof profileLine>[2][number]
  test('counts what is ready, and what was looked at for this year only once something was', () => {
    const today = isoDay('2026-11-23')
    expect(profileLine(plainSchool(), currentOffer(plainSchool(), today), [state(true), state(false)], today)).toBe(
      '1 van 2 onderdelen klaar'
    )
    const all = reviewable(example).length
    expect(profileLine(example, currentOffer(example, today), [state(true)], today)).toBe(
      `1 van 1 onderdelen klaar · ${all} van ${all} nagekeken voor 2027-2028`
    )
  })
})

test('the profile tells how many proposals wait in it, section by section', () => {
  const today = isoDay('2026-11-23')
  const words = 'Wij zien elk kind.'
  const school = withProposals(
    plainSchool(),
    proposed('vision.text', words, { id: 'a' }),
    proposed('vision.text', words, { id: 'b' })
  )
  expect(profileLine(school, currentOffer(school, today), [], today)).toBe(
    '0 van 0 onderdelen klaar · 2 voorstellen wachten'
  )
  expect([...waitingBySection(school)]).toEqual([['vision', 2]])
})

test('the team: papers by number, and nobody by name', () => {
  expect(teamLine(plainSchool(), on(plainSchool()))).toBe('nog geen collega’s ingevuld')
  expect(teamLine(example, on(example))).toBe('1 bewijs is verlopen')
  expect(teamLine(example, on(example, '2026-09-15'))).toBe('1 bewijs verloopt binnenkort')
  expect(teamLine(example, on(example, '2026-01-15'))).toBe('geen bewijs verloopt binnenkort')
})

test('of the rest only what comes first is told', () => {
  expect(elseFirst(catalogue, on(example))).toMatchObject({
    what: 'Begin van de scholing “Plannen en doorwerken”',
    due: 'op 13 januari 2027, over 7 weken'
  })
  expect(elseFirst(catalogue, on(plainSchool()))?.what).toBe('Tien minuten in de vergadering: “Wat zeggen leerlingen?”')
  const without = { ...plainSchool(), internal: { ...plainSchool().internal, talkRhythm: 'none' as const } }
  expect(elseFirst(catalogue, on(without))).toBeUndefined()
})
