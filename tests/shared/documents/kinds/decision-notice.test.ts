// The notice of the decision to the MR: what waits and what it can do, where the decision departs.
import { expect, test } from 'vitest'
import { decisionNotice } from '#shared/documents/kinds/decision-notice.ts'
import { outlineText } from '#shared/documents/outline.ts'
import type { School } from '#shared/school/school.ts'
import { advised, decided, departing, withMr } from '../board-school.ts'
import { ofStyle } from '../reading.ts'

const lead = (school: School): string => ofStyle(decisionNotice.compose(decided(school)), 'lead').join('')

test('says first that a departing decision waits, and how the MR lets it begin earlier', () => {
  expect(lead(departing)).toBe(
    'Er is besloten. Wij volgen uw advies niet helemaal, en wachten zes weken met uitvoeren. Hebt u geen bezwaar als wij eerder beginnen? Laat het ons weten.'
  )
  expect(outlineText(decisionNotice.compose(decided(departing)))).toContain('Landelijke Commissie voor Geschillen')
})

test('asks nothing of an MR whose advice is followed, or that has no objection', () => {
  expect(lead(advised)).toMatch(/volgt uw hele advies\. U hoeft niets te doen\.$/)
  const lets = lead(withMr(departing, { noObjectionOn: '2027-05-18' }))
  expect(lets).toMatch(/U hebt geen bezwaar als wij het meteen uitvoeren\. U hoeft niets te doen\.$/)
  expect(lets).not.toContain('wachten')
})
