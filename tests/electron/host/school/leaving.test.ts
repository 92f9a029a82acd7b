// Windows that go: while a school is still opening, and while its words could not be written.
import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begins, begun, host, machine, nameOnDisk, rename, reopened, until, windowOf } from '../support.ts'

const leaseOf = (school: { place: string }): string => path.join(school.place, '.in-gebruik.json')

async function madeBefore() {
  const program = host()
  const window = windowOf(program)
  const { schoolId, place } = await begun(window)
  await window.close()
  return { program, schoolId, place }
}

test.each([
  ['before its school is read', async () => undefined],
  ['while its school is being read', begins]
])('a window that closes %s does not keep the pen', async (_when, wait) => {
  const { program, schoolId } = await madeBefore()
  const first = windowOf(program)
  const opening = first.raw('school.open', { schoolId })
  await wait()
  await first.close()
  await opening
  expect((await reopened(windowOf(program), schoolId)).access).toEqual({ mode: 'write' })
})

test('a question that arrives after its window closed opens nothing', async () => {
  const { program, schoolId, place } = await madeBefore()
  const first = windowOf(program)
  await first.close()
  expect(await first.raw('school.open', { schoolId })).toMatchObject({ ok: false })
  expect(existsSync(leaseOf({ place }))).toBe(false)
  expect((await reopened(windowOf(program), schoolId)).access).toEqual({ mode: 'write' })
})

test('what could not be written is tried again after the window closed, says so in the list, and is given back when it is written', async () => {
  const program = host()
  const window = windowOf(program)
  const other = windowOf(program)
  const school = await begun(window)
  const stateInList = async () => (await other.ask('schools.list', {})).map(({ name, state }) => [name, state])
  const away = path.join(machine.home, 'weg')
  renameSync(school.place, away)
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
  await window.close()
  expect(await stateInList()).toEqual([['De Linde', 'unsaved']])
  other.events.length = 0
  renameSync(away, school.place)
  await until(() => nameOnDisk(school) === 'De Linde', 8_000)
  await until(() => !existsSync(leaseOf(school)))
  expect(other.events).toContainEqual({ type: 'schools' })
  expect(await stateInList()).toEqual([['De Linde', 'ok']])
})
