// A school of a newer version of the program is shown, and nothing is made of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { begun, fileOf, host, reopened, windowOf } from '../support.ts'

test('no Word document is made of it, and the list goes on saying that it is newer', async () => {
  const program = host()
  const window = windowOf(program)
  const school = await begun(window)
  await window.ask('school.close', { schoolId: school.schoolId })
  writeFileSync(
    fileOf(school),
    readFileSync(fileOf(school), 'utf8').replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`)
  )
  expect((await reopened(window, school.schoolId)).access).toMatchObject({ mode: 'read', reason: 'newer-version' })
  expect(
    await window.raw('documents.make', { schoolId: school.schoolId, kinds: ['sop'], form: 'word', versionId: null })
  ).toMatchObject({ ok: false, problem: { code: 'newer-version' } })
  expect(existsSync(path.join(school.place, 'documenten'))).toBe(false)
  expect(await window.ask('schools.list', {})).toMatchObject([{ state: 'newer' }])
})
