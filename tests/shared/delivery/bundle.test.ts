// The bundle that a region gives back to its schools, and reading one that may be anything.
import { expect, test } from 'vitest'
import { madeForOther, makeBundle, othersIn, ownRow, type BundleSource } from '#shared/delivery/bundle.ts'
import { bundleText, LARGEST_BUNDLE, readBundle } from '#shared/delivery/read-bundle.ts'
import { needsContent } from '#assets/needs/index.ts'
import { parseDay } from '#shared/day.ts'
import { aDelivery, aNeed } from './deliveries.ts'

const day = parseDay('2026-11-29')
if (day === undefined) throw new Error('no day')
const source: BundleSource = {
  region: 'Samenwerkingsverband Proef',
  schoolYear: '2026-2027',
  madeOn: day,
  schools: 5,
  deliveries: [
    aDelivery('Zomer', { needs: [aNeed('reading', { levels: ['in-class', 'outside'] })] }),
    aDelivery('Herfst', {
      mayBeShared: 'no',
      needs: [aNeed('reading', { name: 'Herfst-eigen-woorden' }), aNeed('own-1', { name: 'Herfst-eigen-vraag' })]
    }),
    aDelivery('Winter', { mayBeShared: 'unknown' }),
    aDelivery('Lente', {
      concept: true,
      needs: [
        aNeed('maths', { levels: [], notNow: true, needed: 'Lente-nodig', places: 73 }),
        aNeed('own-2', { name: 'Lente-eigen-vraag', places: 74, soon: 'talk-first' })
      ]
    })
  ],
  needs: [
    { id: 'reading', name: 'Leren lezen' },
    { id: 'maths', name: 'Rekenen' }
  ]
}
const bundle = makeBundle(source)

test('of a school that did not agree to share nothing stands in the bundle, not even its name', () => {
  const text = bundleText(bundle)
  expect(text).not.toMatch(/Herfst|Winter/u)
  expect(bundle.shared.map(({ name }) => name)).toEqual(['Lente', 'Zomer'])
})

test('of a school that agreed only what other schools need stands in it: nothing that it cannot do, no places, no agreements, no year', () => {
  const text = bundleText(bundle)
  expect(text).not.toMatch(
    /nodig|"needed"|"notNow"|"places"|7[34]|-versie|-afspraak|-gewenst|-scholing|-antwoord|-wens/u
  )
  expect(bundle.shared[0]).toEqual({
    code: 'Lente-code',
    name: 'Lente',
    place: 'Lente-dorp',
    postcode4: '1234',
    sector: 'bao',
    board: 'Lente-bestuur',
    contact: { function: 'Lente-functie', email: 'info@Lente.example' },
    schoolYear: '2026-2027',
    concept: true,
    offers: [{ need: 'own-2', name: 'Lente-eigen-vraag', levels: ['extra'], soon: 'talk-first' }]
  })
})

test('the totals tell of all schools that delivered, out of all schools of the region', () => {
  expect([bundle.schools, bundle.delivered]).toEqual([5, 4])
  expect(bundle.totals).toEqual([
    { need: 'reading', name: 'Leren lezen', offered: 3, extra: 2 },
    { need: 'maths', name: 'Rekenen', offered: 0, extra: 0 }
  ])
})

const as = (name: string, code = `${name}-code`) => ({ code, name, place: `${name}-dorp` })

test('made for one school it has the row of that school, also where it did not agree; another school that gets it takes that row not for its own', () => {
  const [, herfst] = source.deliveries
  if (herfst === undefined) throw new Error('no school')
  const forHerfst = makeBundle({ ...source, own: herfst })
  expect(ownRow(forHerfst, as('Herfst'))?.name).toBe('Herfst')
  expect(madeForOther(forHerfst, as('Herfst'))).toBeUndefined()
  expect(othersIn(forHerfst, as('Herfst')).map(({ name }) => name)).toEqual(['Lente', 'Zomer'])
  expect(ownRow(forHerfst, as('Zomer'))?.name).toBe('Zomer')
  expect(ownRow(forHerfst, as('Elders'))).toBeUndefined()
  expect(madeForOther(forHerfst, as('Elders'))?.name).toBe('Herfst')
})

test('made for all, a school finds its own row by its code, however that is written, or by its name and town', () => {
  const lente = { code: 'lente CODE', name: '', place: '' }
  expect(ownRow(bundle, lente)?.name).toBe('Lente')
  expect(othersIn(bundle, lente).map(({ name }) => name)).toEqual(['Zomer'])
  const noCode = { ...bundle, shared: bundle.shared.map((row) => ({ ...row, code: '' })) }
  const zomer = { code: '', name: 'ZOMER!', place: 'zomer-dorp' }
  expect(ownRow(noCode, zomer)?.name).toBe('Zomer')
  expect(othersIn(noCode, { ...zomer, code: '99ZZ00' }).map(({ name }) => name)).toEqual(['Lente'])
  expect(ownRow(noCode, { code: '', name: '', place: '' })).toBeUndefined()
})

test('a bundle is read back as it was made, also with a mark before it and keys that are not known yet', () => {
  expect(readBundle(`\uFEFF${bundleText(bundle)}`)).toEqual({ kind: 'read', bundle })
  expect(readBundle(JSON.stringify({ ...bundle, later: { deep: [1] } }))).toEqual({ kind: 'read', bundle })
})

test('the bundle of a thousand schools that each offer something for forty needs can be opened', () => {
  const needs = needsContent.needs.slice(0, 40)
  const offers = needs.map(({ id, name }) => aNeed(id, { name, levels: ['in-class', 'extra', 'outside'] }))
  const deliveries = Array.from({ length: 1_000 }, (_, n) => aDelivery(`Basisschool ${n}`, { needs: offers }))
  const text = bundleText(makeBundle({ ...source, schools: 1_000, deliveries, needs }))
  expect(readBundle(text)).toMatchObject({ kind: 'read', bundle: { delivered: 1_000 } })
})

const written: Record<string, unknown> = { ...bundle }
test.each([
  ['a delivery', JSON.stringify(aDelivery('Zomer')), 'other', ''],
  ['a letter', 'Beste ouders', 'broken', ''],
  ['half a bundle', bundleText(bundle).slice(0, 300), 'broken', ''],
  ['a list', '[]', 'other', ''],
  ['one of a newer program', JSON.stringify({ ...written, version: 2 }), 'newer', ''],
  ['a school without offers', JSON.stringify({ ...written, shared: [{ name: 'X' }] }), 'shape', 'shared.0.code'],
  ['a count that is a text', JSON.stringify({ ...written, schools: '5' }), 'shape', 'schools'],
  ['a count below none', JSON.stringify({ ...written, delivered: -1 }), 'shape', 'delivered'],
  ['another school year', JSON.stringify({ ...written, schoolYear: '<b>' }), 'shape', 'schoolYear'],
  ['a very long name', JSON.stringify({ ...written, region: 'x'.repeat(3_000) }), 'shape', 'region'],
  ['more than anybody makes', ' '.repeat(LARGEST_BUNDLE + 1), 'large', ''],
  ['a well without a bottom', '['.repeat(200_000), 'broken', '']
])('%s is refused with a reason', (_, text, why, at) => {
  expect(readBundle(text)).toEqual({ kind: 'refused', why, at })
})
