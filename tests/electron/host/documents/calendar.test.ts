// The calendar file, as a window asks for it: beside the documents, of what the school says now, and nothing of it is remembered by the host.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { nextCalendar } from '#shared/planning/calendar.ts'
import { documentsAt, opened } from '../making.ts'
import { host, windowOf } from '../support.ts'

test('stands beside the documents, opens, and has the numbers that the school remembers', async () => {
  let shown = ''
  const openPath = (file: string): Promise<boolean> => {
    shown = file
    return Promise.resolve(true)
  }
  const window = windowOf(host({ openPath }))
  const school = await opened(window)
  const { schoolId, place } = school
  const before = readFileSync(path.join(place, 'school.json'))
  const file = await window.ask('documents.calendar', { schoolId, deadline: null })
  expect(file).toMatchObject({ place: documentsAt(school), remark: null })
  expect(readdirSync(documentsAt(school))).toEqual([file?.fileName])
  const ics = readFileSync(path.join(documentsAt(school), file?.fileName ?? ''), 'utf8')
  expect(ics).toContain('SEQUENCE:0\r\n')
  expect(readFileSync(path.join(place, 'school.json'))).toEqual(before)
  await window.ask('documents.open', { documentId: file?.documentId ?? '' })
  expect(shown).toBe(path.join(documentsAt(school), file?.fileName ?? ''))
})

test('of one date alone; of a date that is not there nothing is written', async () => {
  const window = windowOf(host())
  const school = await opened(window)
  const { schoolId } = school
  const one = await window.ask('documents.calendar', { schoolId, deadline: 'support-plan' })
  const ics = readFileSync(path.join(documentsAt(school), one?.fileName ?? ''), 'utf8')
  expect(ics.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
  expect(await window.ask('documents.calendar', { schoolId, deadline: 'weg' })).toBeNull()
  expect(readdirSync(documentsAt(school))).toHaveLength(1)
})

test('what was given twice is one file; what changed is another', async () => {
  const window = windowOf(host())
  const school = await opened(window)
  const { schoolId, revision } = school
  const first = await window.ask('documents.calendar', { schoolId, deadline: null })
  expect(await window.ask('documents.calendar', { schoolId, deadline: null })).toEqual(first)
  let count = 0
  const rows = nextCalendar(school.school, catalogue, isoDay('2026-11-23'), () => `k${(count += 1)}`)
  const given = rows.map((row) => ({ ...row, sequence: 4 }))
  await window.ask('school.edit', {
    schoolId,
    base: revision,
    patches: [{ op: 'replace', path: ['internal', 'calendar'], value: given }]
  })
  const second = await window.ask('documents.calendar', { schoolId, deadline: null })
  expect(second?.fileName).not.toBe(first?.fileName)
  expect(readFileSync(path.join(documentsAt(school), second?.fileName ?? ''), 'utf8')).toContain('SEQUENCE:4\r\n')
})
