// How a frozen version is called on the screen.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { newRound } from '#shared/school/school.ts'
import { decisionOf, papersTitle, versionTitle } from '../../../renderer/session/version-words.ts'
import { plainSchool } from '../../shared/schools.ts'

const day = isoDay('2027-06-22')

test('a second version of one day has its number', () => {
  expect(versionTitle({ id: '2027-06-22', day })).toBe('Versie van 22 juni 2027')
  expect(versionTitle({ id: '2027-06-22 (2)', day })).toBe('Versie van 22 juni 2027 (2)')
})

test('what was sent says to whom and when, and a second time its number; what is not known is left out', () => {
  const sent = { id: '2027-06-22 verstuurd aan de MR', kind: 'sent', day, recipient: 'mr' } as const
  expect(papersTitle(sent)).toBe('Verstuurd aan de MR op 22 juni 2027')
  expect(papersTitle({ ...sent, id: `${sent.id} (2)` })).toBe('Verstuurd aan de MR op 22 juni 2027 (2)')
  expect(papersTitle({ ...sent, recipient: null })).toBe('Verstuurd op 22 juni 2027')
  expect(papersTitle({ ...sent, kind: 'kept' })).toBe('Bewaard op 22 juni 2027')
})

test('a version whose decision was undone says so', () => {
  const round = newRound('r', '2027-2028')
  const school = { ...plainSchool(), rounds: [{ ...round, adoption: { ...round.adoption, version: '2027-06-22' } }] }
  expect(decisionOf(school, '2027-06-22')).toBe('Het aanbod voor 2027-2028.')
  expect(decisionOf(school, '2027-06-22 (2)')).toBe('Bij deze versie staat geen besluit meer.')
})

test('a version whose decision was opened again says when and why, and the new one what it is about', () => {
  const round = newRound('r', '2027-2028')
  const reopened = [{ id: 'a', day: '2027-07-01', why: 'Het nummer was verkeerd.', version: '2027-06-22' }]
  const school = (version: string) => ({
    ...plainSchool(),
    rounds: [{ ...round, adoption: { ...round.adoption, version, reopened } }]
  })
  for (const version of ['', '2027-06-22 (2)'])
    expect(decisionOf(school(version), '2027-06-22')).toBe(
      'Dit besluit is op 1 juli 2027 weer geopend. De reden: Het nummer was verkeerd.'
    )
  expect(decisionOf(school('2027-06-22 (2)'), '2027-06-22 (2)')).toBe('Het aanbod voor 2027-2028.')
})
