// Ambitions from year to year: since when, and when the director is asked for a choice.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { setAmbitionNote, setAmbitionSince, setAmbitionStatus } from '#shared/school/internal-edits.ts'
import type { Edit } from '#shared/school/edit.ts'
import { ambitionRows, type AmbitionRow } from '#shared/training-plan/carried.ts'
import { after, chain, withAmbition } from '../chain.ts'

const row = (since: string, ...edits: readonly Edit[]): AmbitionRow | undefined =>
  ambitionRows(after(chain(withAmbition('m', { since })), ...edits), catalogue, isoDay('2026-11-23'))[0]

test.each([
  ['2026-2027', 0, '', false],
  ['2027-2028', 0, '', false],
  ['2025-2026', 1, 'Deze ambitie staat er sinds 2025-2026.', false],
  ['2024-2025', 2, 'Deze ambitie staat er sinds 2024-2025.', false],
  [
    '2023-2024',
    3,
    'Deze ambitie staat er al drie schooljaren, sinds 2023-2024. Wat doet u ermee? U kunt afronden, aanpassen, stoppen of schrijven waarom u doorgaat.',
    true
  ],
  ['', 0, '', false],
  ['2023', 0, '', false]
])('since "%s" is %i years', (since, years, sentence, asksChoice) => {
  expect(row(since)).toMatchObject({ years, sentence, asksChoice })
})

test.each([
  ['reached', setAmbitionStatus('m', 'reached')],
  ['stopped', setAmbitionStatus('m', 'stopped')],
  ['begun anew', setAmbitionSince('m', '2026-2027')],
  ['gone on with, and why', setAmbitionNote('m', 'n', '2026-2027', 'Wij gaan door, want het lukt bijna.')]
])('the question goes away when it is %s', (_, edit) => {
  expect(row('2023-2024', edit)?.asksChoice).toBe(false)
})

test('a note of an earlier year is no choice, and one that goes on still says since when', () => {
  expect(row('2023-2024', setAmbitionNote('m', 'n', '2025-2026', 'Ging goed.'))?.asksChoice).toBe(true)
  expect(row('2023-2024', setAmbitionNote('m', 'n', '2026-2027', 'Wij gaan door.'))?.sentence).toBe(
    'Deze ambitie staat er sinds 2023-2024.'
  )
})

test('an ambition without a record is one of which nothing is known', () => {
  const school = chain(withAmbition('m'))
  expect(
    ambitionRows({ ...school, internal: { ...school.internal, ambitions: [] } }, catalogue, isoDay('2026-11-23'))[0]
  ).toMatchObject({ since: null, years: 0, sentence: '' })
})
