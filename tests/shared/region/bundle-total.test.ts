// What the bundle of a region tells of all its schools together: counts, and never more than stands in it.
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import { bundleTotal } from '#shared/region/bundle-total.ts'
import { aDelivery, aNeed } from '../delivery/deliveries.ts'

const NEEDS = ['maths', 'reading', 'seeing'].map((id) => ({ id, name: id }))
const bundle = (schools: number) =>
  makeBundle({
    region: 'Noord',
    schoolYear: '2026-2027',
    madeOn: isoDay('2026-11-29'),
    schools,
    deliveries: [
      aDelivery('Zomer', { needs: [aNeed('maths')], mayBeShared: 'no' }),
      aDelivery('Herfst', { needs: [aNeed('maths', { levels: ['in-class'] }), aNeed('reading', { notNow: true })] }),
      aDelivery('Winter', { needs: [] })
    ],
    needs: NEEDS
  })

test('so many schools of the region say that they offer something, also those that are not named', () => {
  expect(bundleTotal(bundle(6), 'maths')).toEqual({ kind: 'counted', offered: 2, extra: 1, delivered: 3, schools: 6 })
})

test('“not now” and nothing at all are no offer, and are not told apart', () => {
  for (const need of ['reading', 'seeing'])
    expect(bundleTotal(bundle(6), need)).toMatchObject({ kind: 'counted', offered: 0, extra: 0 })
})

test('where fewer than half of the schools delivered no number is given, as on the pages of a region', () => {
  expect(bundleTotal(bundle(7), 'maths')).toEqual({ kind: 'too-few' })
  expect(
    bundleTotal(
      { ...bundle(6), schools: 0, delivered: 0, totals: [{ need: 'x', name: '', offered: 0, extra: 0 }] },
      'x'
    )
  ).toEqual({ kind: 'too-few' })
})

test('of a need that the totals do not have, and of numbers that cannot be, nothing is said', () => {
  expect(bundleTotal(bundle(6), 'hearing')).toBeUndefined()
  const told = (offered: number, extra: number) => ({
    ...bundle(6),
    totals: [{ need: 'maths', name: '', offered, extra }]
  })
  expect(bundleTotal(told(4, 0), 'maths')).toBeUndefined()
  expect(bundleTotal(told(1, 2), 'maths')).toBeUndefined()
  expect(bundleTotal({ ...bundle(6), schools: 2 }, 'maths')).toBeUndefined()
})
