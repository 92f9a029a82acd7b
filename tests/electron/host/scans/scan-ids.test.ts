import { expect, test } from 'vitest'
import { scanMark } from '#shared/questionnaire/code.ts'
import { newScanId, shuffled } from '../../../../electron/host/scans/scan-ids.ts'
import { team } from './scanning.ts'

test('no code of an earlier scan is taken for one of a new scan: another id is tried', () => {
  const earlier = ['3f9a2c5e71b04d68', 'a0b1c2d3e4f56789']
  const chances = [...earlier, '00000000000000aa']
  const next = (): string => chances.shift() ?? ''
  expect(newScanId(team, earlier, next)).toBe('00000000000000aa')
  const ids = new Set<string>()
  for (let number = 0; number < 60; number += 1) ids.add(newScanId(team, [...ids]))
  expect(new Set([...ids].map((id) => scanMark(team, id))).size).toBe(60)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/u)
})

test('where every mark was used, a scan gets an id all the same', () => {
  expect(newScanId(team, ['3f9a2c5e71b04d68'], () => '3f9a2c5e71b04d68')).toBe('3f9a2c5e71b04d68')
})

test('an order of chance loses nothing, and is not the order in which they came', () => {
  const all = Array.from({ length: 40 }, (_, at) => at)
  expect(shuffled(all).toSorted((one, other) => one - other)).toEqual(all)
  expect(shuffled(all)).not.toEqual(all)
})
