// Tables for a spreadsheet: made beside the Word documents, only of what is a table; and what holds names is in no version.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { adoptableSchool, documentNames, documentsAt, documentWorker, made, opened } from '../making.ts'
import { SHORT_PATIENCE, silentDisk } from '../silent-disk.ts'
import { host, until, windowOf } from '../support.ts'

const wordWorker = documentWorker()

test('the inventory for everyone has no names, the internal one has, and the plan has its costs; a letter is no table', async () => {
  const window = windowOf(host({ wordWorker }))
  const school = await opened(window)
  const { schoolId } = school
  expect(
    await made(window, { schoolId, kinds: ['expertise-list', 'expertise-internal', 'training-plan'], form: 'csv' })
  ).toMatchObject({ kind: 'finished', failures: [] })
  const read = (part: string): string =>
    readFileSync(
      path.join(documentsAt(school), documentNames(school).find((name) => name.includes(part)) ?? ''),
      'utf8'
    )
  expect(documentNames(school).every((name) => name.endsWith('.csv'))).toBe(true)
  expect(read('team (')).toContain('Deskundigheid;Waar;Hoe ver')
  expect(read('team (')).not.toContain('Vreeswijk')
  expect(read('intern')).toContain('Joke Vreeswijk')
  expect(read('Scholingsplan')).toContain(';2450;')
  expect(await made(window, { schoolId, kinds: ['mr-request'], form: 'csv' })).toMatchObject({
    kind: 'failed',
    problem: { code: 'not-here' }
  })
})

test('a version keeps nothing that tells of people, also when it was made just before', async () => {
  const window = windowOf(host({ wordWorker }))
  const school = await opened(window, adoptableSchool('2026-11-20'))
  const { schoolId, place } = school
  await made(window, { schoolId, kinds: ['expertise-internal', 'training-plan', 'expertise-list'] })
  await window.ask('versions.freeze', { schoolId, day: '2026-11-20' })
  const kept = path.join(place, 'versies', '2026-11-20', 'documenten')
  expect(existsSync(kept)).toBe(true)
  expect(readdirSync(kept).filter((name) => /intern|Scholingsplan/u.test(name))).toEqual([])
  expect(readdirSync(kept).some((name) => name.includes('Deskundigheid van ons team'))).toBe(true)
})

test('a folder that does not answer any more holds no document up for ever: it is said, and what comes after all stands there once', async () => {
  const silent = silentDisk()
  const window = windowOf(host({ wordWorker, disk: silent.disk, patience: SHORT_PATIENCE }))
  const school = await opened(window)
  const { schoolId } = school
  silent.hang(documentsAt(school))
  expect(await made(window, { schoolId, kinds: ['expertise-list'], form: 'csv' })).toMatchObject({
    kind: 'failed',
    problem: { code: 'place-silent' }
  })
  silent.answer()
  await until(() => existsSync(documentsAt(school)) && documentNames(school).some((name) => name.endsWith('.csv')))
  expect(await made(window, { schoolId, kinds: ['expertise-list'], form: 'csv' })).toMatchObject({ kind: 'finished' })
  expect(documentNames(school)).toHaveLength(1)
})
