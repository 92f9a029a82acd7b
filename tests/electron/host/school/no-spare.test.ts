// A school of which no spare copy can be made: she is told, the log is told, and her work is saved all the same.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, host, nameOnDisk, rename, reopened, windowOf } from '../support.ts'

test('no spare copy can be made: every window says so and what to do, the log knows it once, and the work is saved', async () => {
  const reported: unknown[] = []
  const program = host({ report: (error) => reported.push(error) })
  const window = windowOf(program)
  const { schoolId, place, revision, noSpare } = await begun(window)
  expect(noSpare).toBeNull()
  // What takes the name that the folder needs.
  writeFileSync(path.join(place, 'back-ups'), '')
  const problem = { code: 'spare-no-folder', message: expect.stringContaining('back-ups') as string }
  for (const [index, name] of ['De Linde', 'De Eik'].entries()) {
    await window.ask('school.edit', { schoolId, base: revision + index, patches: rename(name) })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk({ place })).toBe(name)
  }
  expect(window.events.filter(({ type }) => type === 'no-spare')).toEqual([{ type: 'no-spare', schoolId, problem }])
  expect(reported).toMatchObject([{ code: 'ENOTDIR' }])
  expect((await reopened(windowOf(program), schoolId)).noSpare).toEqual(problem)
  window.events.length = 0
  window.tellAgain()
  expect(window.events).toContainEqual({ type: 'no-spare', schoolId, problem })
})
