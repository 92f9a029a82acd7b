// Other schools for a need: the nearest first, in their own words, and never one's own.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import { townsData } from '#assets/places/index.ts'
import { distancesIn, elsewhere, farWords, hereOf } from '#shared/delivery/elsewhere.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { aDelivery, aNeed } from './deliveries.ts'

const inTown = (name: string, place: string, ...needs: readonly ReturnType<typeof aNeed>[]) => {
  const delivery = aDelivery(name, { needs: [...needs] })
  return { ...delivery, school: { ...delivery.school, place } }
}
const bundle = makeBundle({
  region: '',
  schoolYear: '2026-2027',
  madeOn: isoDay('2026-11-29'),
  schools: 5,
  deliveries: [
    inTown('Zomer', 'Zuidstad', aNeed('reading', { name: 'Lezen op onze manier', levels: ['outside', 'later'] })),
    inTown('Herfst', 'Eikendorp', aNeed('reading', { soon: 'someday' })),
    inTown('Lente', 'Noordstad', aNeed('reading')),
    inTown('Winter', 'Anderdorp', aNeed('maths')),
    inTown('Eigen', 'Eikendorp', aNeed('reading'))
  ],
  needs: []
})
const here = { code: 'eigen-code', name: '', place: 'eikendorp' }
const names = (distance: (from: string, to: string) => number | undefined) =>
  elsewhere(bundle, here, 'reading', distance).map(({ school, kilometres }) => [school.name, kilometres])

test('the nearest school comes first; where no distance is known they stand by town, after those of which it is', () => {
  expect(names((_, to) => ({ Zuidstad: 4, Noordstad: 12 })[to])).toEqual([
    ['Herfst', 0],
    ['Zomer', 4],
    ['Lente', 12]
  ])
  expect(names(() => undefined)).toEqual([
    ['Herfst', 0],
    ['Lente', undefined],
    ['Zomer', undefined]
  ])
})

test('towns that the program knows have a distance; of one that it does not know nothing is said', () => {
  const near = {
    ...bundle,
    shared: bundle.shared.map((row) => (row.name === 'Lente' ? { ...row, place: 'Goes' } : row))
  }
  const from = { ...here, place: 'Middelburg' }
  const found = elsewhere(near, from, 'reading', distancesIn(near, from, townsData))
  expect(found.map((one) => [one.school.name, farWords(one)])).toEqual([
    ['Lente', 'ongeveer 19 km'],
    ['Herfst', ''],
    ['Zomer', '']
  ])
})

test('each school keeps its own words; what this program has no words for is left out', () => {
  const found = elsewhere(bundle, here, 'reading', () => undefined)
  expect(found.find(({ school }) => school.name === 'Zomer')).toMatchObject({
    name: 'Lezen op onze manier',
    levels: ['outside'],
    soon: 'this-month'
  })
  expect(found.find(({ school }) => school.name === 'Herfst')?.soon).toBe('unknown')
})

test('a school whose code is not whole is still no other school to itself', () => {
  const start = newSchool('s', { name: 'Eigen', sector: 'bao', board: '', partnership: '', place: 'Eikendorp' })
  const location = { id: 'l', name: '', brin: '99ZZ', place: '', postcode: '' }
  const school = { ...start, identity: { ...start.identity, locations: [location] } } as School
  const noCode = { ...bundle, shared: bundle.shared.map((row) => ({ ...row, code: '' })) }
  const found = elsewhere(noCode, hereOf(school), 'reading', () => undefined)
  expect(found.map((one) => one.school.name)).not.toContain('Eigen')
})
