// Another kind of school: what changes is said first, and what was written stays.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { sectorChange } from '#shared/law/sector-change.ts'
import { isoDay } from '#shared/day.ts'
import { sectors } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const said = (from: 'bao' | 'vo' | 'sbo', to: 'bao' | 'vo' | 'sbo'): string =>
  sectorChange(catalogue, plainSchool(from), to, TODAY).join(' ')

test('from primary to secondary: other words, another law, other explanations', () => {
  expect(said('bao', 'vo')).toContain('“leerlingen” in plaats van “kinderen”')
  expect(said('bao', 'vo')).toContain('Wet voortgezet onderwijs')
  expect(said('bao', 'vo')).toContain('Ondersteuningsstructuur')
  expect(said('bao', 'vo')).toContain('Alles wat u schreef, blijft staan.')
})

test('within one law nothing is said of other rules', () => {
  expect(said('bao', 'sbo')).not.toContain('andere regels')
})

test.each(sectors)('nothing changes for %s when it stays what it is', (sector) => {
  expect(sectorChange(catalogue, plainSchool(sector), sector, TODAY)).toEqual([])
})
