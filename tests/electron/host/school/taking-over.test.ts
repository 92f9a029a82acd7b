// Going on with a school that another computer seems to have left.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, host, nameOnDisk, rename, reopened, windowOf } from '../support.ts'

/** A school that a program on another computer has open, with its last sign of life so many minutes ago. */
async function heldElsewhere(minutes: number) {
  const before = host()
  const { schoolId, place } = await begun(windowOf(before))
  await before.close()
  const seenAt = new Date(Date.now() - minutes * 60_000).toISOString()
  writeFileSync(
    path.join(place, '.in-gebruik.json'),
    JSON.stringify({ computer: 'KAMER-12', pid: 1, start: null, token: 'elders', seenAt })
  )
  const program = host()
  const first = windowOf(program)
  const second = windowOf(program)
  await first.ask('schools.list', {})
  const access = (await reopened(first, schoolId)).access
  await reopened(second, schoolId)
  return { program, first, second, schoolId, place, access }
}

test('the window that asks gets the pen, and every window hears who writes now', async () => {
  const { first, second, schoolId, place, access } = await heldElsewhere(10)
  expect(access).toMatchObject({ mode: 'read', reason: 'other-program', canTakeOver: true })
  const taken = await second.ask('school.takeOver', { schoolId })
  expect(taken).toMatchObject({ state: 'open', access: { mode: 'write' } })
  expect(first.events).toContainEqual({
    type: 'access',
    schoolId,
    access: expect.objectContaining({ mode: 'read', reason: 'other-window' })
  })
  expect(second.events).toContainEqual({ type: 'access', schoolId, access: { mode: 'write' } })
  const base = taken.state === 'open' ? taken.revision : -1
  expect(await first.raw('school.edit', { schoolId, base, patches: rename('Nee') })).toMatchObject({
    ok: false,
    problem: { code: 'read-only' }
  })
  await second.ask('school.edit', { schoolId, base, patches: rename('Ja') })
  expect(await second.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
  expect(nameOnDisk({ place })).toBe('Ja')
})

test('a click in another window that comes too late throws nothing away', async () => {
  const { first, second, schoolId, place } = await heldElsewhere(10)
  const taken = await second.ask('school.takeOver', { schoolId })
  await second.ask('school.edit', {
    schoolId,
    base: taken.state === 'open' ? taken.revision : -1,
    patches: rename('Net getypt')
  })
  expect(await first.raw('school.takeOver', { schoolId })).toMatchObject({ ok: false, problem: { code: 'read-only' } })
  expect(await second.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
  expect(nameOnDisk({ place })).toBe('Net getypt')
})

test('a second click in the same window keeps what was typed after the first', async () => {
  const { second, schoolId, place } = await heldElsewhere(10)
  const taken = await second.ask('school.takeOver', { schoolId })
  await second.ask('school.edit', {
    schoolId,
    base: taken.state === 'open' ? taken.revision : -1,
    patches: rename('Net getypt')
  })
  expect(await second.ask('school.takeOver', { schoolId })).toMatchObject({
    access: { mode: 'write' },
    school: { identity: { name: 'Net getypt' } }
  })
  await second.ask('school.save', { schoolId })
  expect(nameOnDisk({ place })).toBe('Net getypt')
})

test('from a writer that gave a sign of life just now nothing is taken', async () => {
  const { first, schoolId, access } = await heldElsewhere(0)
  expect(access).toMatchObject({ mode: 'read', canTakeOver: false })
  expect(await first.raw('school.takeOver', { schoolId })).toMatchObject({ ok: false, problem: { code: 'read-only' } })
})

test('a window that does not show the school takes nothing over', async () => {
  const { program, schoolId } = await heldElsewhere(10)
  expect(await windowOf(program).raw('school.takeOver', { schoolId })).toMatchObject({
    ok: false,
    problem: { code: 'read-only' }
  })
})
