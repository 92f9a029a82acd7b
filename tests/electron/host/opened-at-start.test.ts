// The school that a start of the program names: for the first window, and again when a later start names another one.
import { expect, test } from 'vitest'
import { IDENTITY, begun, host, windowOf } from './support.ts'

test('a second window gets the list of schools; another start with another school opens that one', async () => {
  const before = host()
  const maker = windowOf(before)
  const one = await begun(maker)
  const { schoolId } = await maker.ask('schools.create', { ...IDENTITY, name: 'De Linde' })
  const two = (await maker.ask('schools.list', {})).find(({ id }) => id === schoolId)
  await before.close()

  const start = { openAtStart: one.place }
  const program = host(start)
  const first = windowOf(program)
  expect((await first.ask('host.hello', {})).openAtStart).toMatchObject({ schoolId: one.schoolId, opened: { ok: true, value: { access: { mode: 'write' } } } })
  expect((await windowOf(program).ask('host.hello', {})).openAtStart).toBeNull()
  start.openAtStart = two?.place ?? ''
  expect((await windowOf(program).ask('host.hello', {})).openAtStart).toMatchObject({ schoolId })
  expect((await windowOf(program).ask('host.hello', {})).openAtStart).toBeNull()
  expect((await first.ask('host.hello', {})).openAtStart).toBeNull()
})
