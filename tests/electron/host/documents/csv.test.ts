// Tables for a spreadsheet: made beside the Word documents, only of what is a table; and what holds names is in no version.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { readDelivery } from '#shared/delivery/read-delivery.ts'
import { adoptableSchool, documentNames, documentsAt, documentWorker, made, opened } from '../making.ts'
import { SHORT_PATIENCE, silentDisk } from '../silent-disk.ts'
import { host, machine, until, windowOf } from '../support.ts'

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

test('what the partnership gets is a table and a file for programs, with the name that it is known by: a concept of now, final of a version', async () => {
  const window = windowOf(host({ wordWorker }))
  const school = await opened(window, adoptableSchool('2026-11-20'))
  const { schoolId } = school
  const data = (name: string): Delivery => {
    const read = readDelivery(readFileSync(path.join(documentsAt(school), name), 'utf8'))
    if (read.kind === 'refused') throw new Error(`${name} ${read.why} ${read.at}`)
    return read.delivery
  }
  for (const form of ['csv', 'json'] as const)
    expect(await made(window, { schoolId, kinds: ['delivery'], form })).toMatchObject({
      kind: 'finished',
      failures: []
    })
  const [table = '', file = ''] = documentNames(school).toSorted()
  const name = file.replace(' (concept).json', '')
  expect(name).toMatch(/^levering-\d{4}-\d{4}-/u)
  expect(table).toBe(`${name} (concept).csv`)
  expect(data(file)).toMatchObject({ concept: true, profile: { adoptedOn: '' } })
  await window.ask('versions.freeze', { schoolId, day: '2026-11-20' })
  const done = await made(window, { schoolId, kinds: ['delivery'], form: 'json', versionId: '2026-11-20' })
  expect(done).toMatchObject({ kind: 'finished', results: [{ fileName: `${name}.json` }] })
  expect(data(`${name}.json`)).toMatchObject({
    concept: false,
    deliveredOn: machine.today,
    profile: { adoptedOn: '2026-11-20', referenceDay: '2026-11-20' }
  })
  const theirs = {
    ...data(`${name}.json`),
    school: { ...data(`${name}.json`).school, code: '', name: 'Een andere school' }
  }
  writeFileSync(path.join(documentsAt(school), 'levering-van-een-ander.json'), JSON.stringify(theirs))
  const listed = (await window.ask('documents.made', { schoolId })).filter(({ form }) => form === 'json')
  expect(listed.map(({ fileName }) => fileName)).toEqual([`${name}.json`])
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
