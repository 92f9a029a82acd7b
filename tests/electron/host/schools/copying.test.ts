// "Begin met een kopie van deze school": a new school beside it, with a folder and an id of its own, and no history on disk either.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { School } from '#shared/school/school.ts'
import { begun, fileOf, host, machine, rename, reopened, windowOf } from '../support.ts'

const onDisk = (school: { place: string }): School => JSON.parse(readFileSync(fileOf(school), 'utf8')) as School
const wish = { name: ' De Linde ', withPeople: false }

test('what the school says stands in a new folder, under a new name and id; the versions and back-ups stay where they are', async () => {
  const window = windowOf(host())
  const first = await begun(window)
  mkdirSync(path.join(first.place, 'versies', '2026-06-22'), { recursive: true })
  mkdirSync(path.join(first.place, 'back-ups'))
  const { schoolId } = await window.ask('schools.copy', { schoolId: first.schoolId, ...wish })
  const copy = await reopened(window, schoolId)
  expect(copy.place).toBe(path.join(machine.schools, 'De Linde'))
  expect(copy.school.id).not.toBe(first.school.id)
  expect(copy.school.identity).toMatchObject({ name: 'De Linde', place: 'Eikendorp' })
  expect(existsSync(path.join(first.place, 'versies'))).toBe(true)
  expect(readdirSync(copy.place).filter((name) => !name.startsWith('.'))).toEqual(['school.json'])
})

test('of an open school it has what was typed just now; of a closed one what stands on disk', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await begun(window)
  const board = [{ op: 'replace' as const, path: ['identity', 'board'], value: 'Stichting Rivier' }]
  await window.ask('school.edit', { schoolId, base: 0, patches: board })
  const one = await window.ask('schools.copy', { schoolId, name: 'Een', withPeople: false })
  expect(onDisk({ place: path.join(machine.schools, 'Een') }).identity.board).toBe('Stichting Rivier')
  expect(one.schoolId).not.toBe(schoolId)
  await window.ask('school.close', { schoolId })
  writeFileSync(fileOf({ place }), readFileSync(fileOf({ place }), 'utf8').replace('Stichting Rivier', 'Stichting Zee'))
  await window.ask('schools.copy', { schoolId, name: 'Twee', withPeople: false })
  expect(onDisk({ place: path.join(machine.schools, 'Twee') }).identity.board).toBe('Stichting Zee')
})

test('without a name, or with the name of a folder that is there, nothing is made', async () => {
  const window = windowOf(host())
  const { schoolId } = await begun(window)
  mkdirSync(path.join(machine.schools, 'De Linde'))
  writeFileSync(path.join(machine.schools, 'De Linde', 'brief.txt'), 'van mij')
  expect(await window.raw('schools.copy', { schoolId, ...wish })).toMatchObject({ problem: { code: 'exists' } })
  expect(await window.raw('schools.copy', { schoolId, ...wish, name: ' ' })).toMatchObject({
    problem: { code: 'bad-name' }
  })
  expect(readdirSync(machine.schools).toSorted()).toEqual(['De Linde', 'De Wilgenhof'])
})

test('a school that is damaged, or of a newer version, says so', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await begun(window)
  await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Wilg') })
  await window.ask('school.close', { schoolId })
  const good = readFileSync(fileOf({ place }), 'utf8')
  writeFileSync(fileOf({ place }), good.replace(/"version": \d+/u, '"version": 77'))
  expect(await window.raw('schools.copy', { schoolId, ...wish })).toMatchObject({ problem: { code: 'newer-version' } })
  await window.ask('school.open', { schoolId })
  expect(await window.raw('schools.copy', { schoolId, ...wish })).toMatchObject({ problem: { code: 'newer-version' } })
  await window.ask('school.close', { schoolId })
  writeFileSync(fileOf({ place }), good.slice(0, 100))
  expect(await window.raw('schools.copy', { schoolId, ...wish })).toMatchObject({ problem: { code: 'damaged' } })
})
