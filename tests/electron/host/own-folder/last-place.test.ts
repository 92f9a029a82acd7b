// Where the window stood last, on disk.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lastPlace } from '../../../../electron/host/own-folder/last-place.ts'
import { machine } from '../support.ts'

const data = (): string => path.join(machine.home, 'data')
const place = { x: -40, y: 30, width: 900, height: 600, maximised: true }

test('what was kept last is read, and nothing else is left in the folder', async () => {
  const last = lastPlace(data())
  expect(last.read()).toBeUndefined()
  void last.write({ ...place, x: 1 })
  void last.write({ ...place, x: 2 })
  await last.write(place)
  expect(lastPlace(data()).read()).toEqual(place)
  expect(readdirSync(data())).toEqual(['vensterplaats.json'])
})

test('a key of a later version is no harm', () => {
  mkdirSync(data())
  writeFileSync(path.join(data(), 'vensterplaats.json'), '{"x":40,"y":30,"width":900,"height":600,"later":1}')
  expect(lastPlace(data()).read()).toEqual({ x: 40, y: 30, width: 900, height: 600, maximised: false })
})

test.each([
  '',
  '\0\0\0',
  '{"x":40',
  'null',
  '[]',
  '7',
  '"x"',
  '{}',
  '{"x":40,"y":30,"width":900}',
  '{"x":"40","y":30,"width":900,"height":600}',
  '{"x":40,"y":30,"width":0,"height":600}',
  '{"x":1e9,"y":30,"width":900,"height":600}',
  '{"x":0.5,"y":30,"width":900,"height":600}'
])('what is damaged is ignored, and written anew: %j', async (text) => {
  mkdirSync(data())
  writeFileSync(path.join(data(), 'vensterplaats.json'), text)
  const last = lastPlace(data())
  expect(last.read()).toBeUndefined()
  await last.write(place)
  expect(last.read()).toEqual(place)
})

test('where nothing can be written nothing happens', async () => {
  writeFileSync(data(), 'a file in the place of the folder')
  const last = lastPlace(data())
  await last.write(place)
  expect(last.read()).toBeUndefined()
})
