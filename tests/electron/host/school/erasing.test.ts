// Somebody who left is gone: from the school, from its spare copies, and undo cannot bring her back.
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, fileOf, host, reopened, windowOf, type Window } from '../support.ts'

const NAME = 'Fenna Quist'
const person = (id: string, name: string) => ({
  id,
  name,
  role: 'Leraar',
  fte: '',
  agreed: false,
  expertise: ['taal'],
  qualifications: []
})

/** About somebody, in words that do not name her. */
const proposal = (id: string, about: string) => ({
  id,
  address: 'vision.text',
  value: `Zij volgt een opleiding (${about}).`,
  fields: [],
  from: { kind: 'talk', id: 't', day: '2026-10-28', label: 'van het team' },
  person: about,
  state: 'open',
  because: '',
  settledOn: ''
})

/** A school with two people, a training that both follow, and spare copies of it. */
async function withPeople(window: Window) {
  const school = await begun(window)
  const { revision } = await reopened(window, school.schoolId)
  await window.ask('school.edit', {
    schoolId: school.schoolId,
    base: revision,
    patches: [
      { op: 'replace', path: ['internal', 'people'], value: [person('p1', NAME), person('p2', 'Ole Brandt')] },
      { op: 'replace', path: ['internal', 'proposals'], value: [proposal('v1', 'p1'), proposal('v2', 'p2')] },
      {
        op: 'replace',
        path: ['internal', 'contacts'],
        value: [
          {
            id: 'c1',
            role: 'Secretaris van de MR',
            name: NAME,
            email: 'fenna@proef.example',
            telephone: '',
            receives: 'mr'
          }
        ]
      },
      {
        op: 'replace',
        path: ['sections', 'vision', 'text'],
        value: { blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text: 'Onze visie blijft.' }] }] }
      }
    ]
  })
  await window.ask('school.save', { schoolId: school.schoolId })
  mkdirSync(path.join(school.place, 'back-ups'), { recursive: true })
  for (const hour of ['08', '09']) {
    writeFileSync(
      path.join(school.place, 'back-ups', `2026-11-01T${hour}0000.000Z-0f3a9c2b41de.json`),
      readFileSync(fileOf(school))
    )
  }
  return school
}

/** Every file of the school, below its folder too. */
const filesWith = (place: string, words: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes(words))
    .map(({ name }) => name)

test('the name stands in no file any more; the others and what the school wrote stay, and every window sees it', async () => {
  const machine = host()
  const window = windowOf(machine)
  const { schoolId, place } = await withPeople(window)
  expect(filesWith(place, NAME).length).toBeGreaterThanOrEqual(3)
  const copies = readdirSync(path.join(place, 'back-ups')).length
  const reader = windowOf(machine)
  await reopened(reader, schoolId)
  expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({
    left: [],
    opened: { school: { internal: { people: [{ id: 'p2' }] } } }
  })
  expect(filesWith(place, NAME)).toEqual([])
  expect(filesWith(place, 'opleiding (p1)')).toEqual([])
  expect(filesWith(place, 'opleiding (p2)').length).toBeGreaterThanOrEqual(3)
  expect(filesWith(place, 'fenna@proef.example')).toEqual([])
  expect(filesWith(place, 'Secretaris van de MR').length).toBeGreaterThanOrEqual(3)
  expect(filesWith(place, 'Ole Brandt').length).toBeGreaterThanOrEqual(3)
  expect(filesWith(place, 'Onze visie blijft.').length).toBeGreaterThanOrEqual(3)
  expect(readdirSync(path.join(place, 'back-ups'))).toHaveLength(copies)
  expect(reader.events.some(({ type }) => type === 'replaced')).toBe(true)
  expect(await reader.ask('school.read', { schoolId })).toMatchObject({
    school: { internal: { people: [{ id: 'p2' }] } }
  })
  const spare = (await window.ask('school.spares', { schoolId })).at(-1)
  expect(await window.ask('school.restore', { schoolId, spareId: spare?.id ?? '' })).toMatchObject({
    school: { internal: { people: [{ id: 'p2' }] } }
  })
})

test('a spare copy that cannot be read, and a damaged file that was kept, are named when the name may stand there', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withPeople(window)
  const broken = '2026-10-01T080000.000Z-0f3a9c2b41de.json'
  writeFileSync(path.join(place, 'back-ups', broken), `{ "kapot": "${NAME}`)
  writeFileSync(path.join(place, 'back-ups', '2026-10-02T080000.000Z-0f3a9c2b41de.json'), '{ "kapot": "niemand"')
  writeFileSync(path.join(place, 'school (beschadigd 2026-10-03 101010).json'), NAME)
  expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({
    left: [`back-ups/${broken}`, 'school (beschadigd 2026-10-03 101010).json']
  })
})

test('what was agreed after a scan, or answered in words, and may hold her is named', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withPeople(window)
  const scans = []
  for (const who of [NAME, 'de directeur']) {
    const { scanId } = await window.ask('scans.begin', { schoolId, questionnaire: 'boards', mode: 'collected' })
    const file = path.join(place, 'metingen', scanId, 'meting.json')
    const { asked } = JSON.parse(readFileSync(file, 'utf8')) as { asked: Record<string, string> }
    const agreements = [{ id: 'a', statement: Object.keys(asked)[0] ?? '', what: 'Zoekt het uit.', who, meeting: '' }]
    await window.ask('scans.saveAgreements', { schoolId, scanId, agreements })
    mkdirSync(path.join(place, 'metingen', scanId, 'antwoorden'))
    writeFileSync(path.join(place, 'metingen', scanId, 'antwoorden', 'een.json'), `{"open":{"keep":"${who}"}}`)
    scans.push(scanId)
  }
  const { left } = await window.ask('school.erasePerson', { schoolId, personId: 'p1' })
  expect(left).toEqual([`metingen/${scans[0]}/meting.json`, `metingen/${scans[0]}/antwoorden/een.json`])
})

test('copies that a sync program, a crash or a person left are looked through and named; those without her, and other files, are not', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withPeople(window)
  const school = readFileSync(fileOf({ place }), 'utf8')
  const inJson = JSON.stringify(NAME.replace('e', '\\u0065')).replaceAll('\\\\', '\\')
  const holding: Record<string, string | Buffer> = {
    'school (conflicted copy 2026-11-20).json': school,
    'school-LAPTOP-4F2K.json': school.replace(`"version": ${FORMAT_VERSION}`, '"version": 40'),
    'Kopie van school.json.bak': `{"half": ${inJson}`,
    'school.sync-conflict-20261120-101010-ABCDEFG.json': Buffer.from(`\uFEFF${school}`, 'utf16le'),
    '.sop-van-een-crash.tmp': school.slice(0, -10),
    'back-ups/2026-11-01T080000.000Z-0f3a9c2b41de (1).json': school
  }
  const without = {
    'school (1).json': school.replaceAll(NAME, 'Ole Brandt').replaceAll('"p1"', '"p9"'),
    'notities.txt': NAME
  }
  for (const [name, content] of Object.entries({ ...holding, ...without }))
    writeFileSync(path.join(place, name), content)
  const { left } = await window.ask('school.erasePerson', { schoolId, personId: 'p1' })
  expect(left.toSorted()).toEqual(Object.keys(holding).toSorted())
  // They are another's: named, and left as they are.
  for (const [name, content] of Object.entries(holding))
    expect(readFileSync(path.join(place, name))).toEqual(Buffer.from(content))
})

test('where the spare copies cannot be looked through, that is told', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withPeople(window)
  rmSync(path.join(place, 'back-ups'), { recursive: true })
  writeFileSync(path.join(place, 'back-ups'), '')
  expect(await window.ask('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({ left: ['back-ups/'] })
})

test('a window that only reads erases nobody', async () => {
  const machine = host()
  const first = windowOf(machine)
  const { schoolId, place } = await withPeople(first)
  const second = windowOf(machine)
  await second.ask('school.open', { schoolId })
  expect(await second.raw('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({
    ok: false,
    problem: { code: 'read-only' }
  })
  expect(filesWith(place, NAME).length).toBeGreaterThanOrEqual(3)
})

test('over a file that changed outside nothing is erased; she chooses first', async () => {
  const window = windowOf(host())
  const { schoolId, place } = await withPeople(window)
  writeFileSync(fileOf({ place }), readFileSync(fileOf({ place }), 'utf8').replace('Onze visie blijft.', 'Van elders.'))
  expect(await window.raw('school.erasePerson', { schoolId, personId: 'p1' })).toMatchObject({
    ok: false,
    problem: { code: 'changed-outside' }
  })
  expect(filesWith(place, 'Van elders.')).toEqual(['school.json'])
  expect(filesWith(path.join(place, 'back-ups'), NAME).length).toBeGreaterThanOrEqual(2)
})
