// Choosing after a change from outside, while the director types on.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { begins, begun, fileOf, host, nameOnDisk, rename, until, windowOf, type Window } from '../support.ts'

async function conflict(window: Window) {
  const school = await begun(window)
  writeFileSync(fileOf(school), readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', 'Van OneDrive'))
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('Van mij') })
  expect(await window.ask('school.save', { schoolId: school.schoolId })).toMatchObject({ kind: 'conflict' })
  return school
}

test('what is typed while ours is written is saved by itself', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await conflict(window)
  await window.ask('school.edit', { schoolId, base: 1, patches: rename('Van mij 2') })
  // Longer than any edit waits: the next one is to be written at once.
  await new Promise((resolve) => setTimeout(resolve, 900))
  const choosing = window.raw('school.resolve', { schoolId, keep: 'ours' })
  await begins()
  await window.ask('school.edit', { schoolId, base: 2, patches: rename('Van mij 3') })
  expect(await choosing).toMatchObject({ ok: true })
  await until(() => nameOnDisk({ place }) === 'Van mij 3')
  await until(() =>
    window.events.some((event) => event.type === 'save' && event.state.kind === 'saved' && event.state.revision === 3)
  )
})

test('what is typed while theirs is taken is refused, and not taken and dropped', async () => {
  const window = windowOf(host())
  const { schoolId } = await conflict(window)
  const choosing = window.raw('school.resolve', { schoolId, keep: 'theirs' })
  await begins()
  expect(await window.raw('school.edit', { schoolId, base: 1, patches: rename('Getypt') })).toMatchObject({
    ok: false,
    problem: { code: 'stale' }
  })
  expect(await choosing).toMatchObject({ ok: true, value: { school: { identity: { name: 'Van OneDrive' } } } })
})

test('a second click on theirs does not throw away what was typed after the first', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await conflict(window)
  const chosen = await window.ask('school.resolve', { schoolId, keep: 'theirs' })
  await window.ask('school.edit', {
    schoolId,
    base: chosen.state === 'open' ? chosen.revision : -1,
    patches: rename('Daarna')
  })
  await window.raw('school.resolve', { schoolId, keep: 'theirs' })
  expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
  expect(nameOnDisk({ place })).toBe('Daarna')
})
