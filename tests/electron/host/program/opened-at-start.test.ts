// What a start of the program names: a school opens in the window that is made for it, and what is no school is said and forgotten.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { IDENTITY, begun, fileOf, host, machine, windowOf } from '../support.ts'

/** A school on disk that no window looks at. */
async function schoolOnDisk(): Promise<{ readonly place: string; readonly schoolId: string }> {
  const program = host()
  const made = await begun(windowOf(program))
  await program.close()
  return made
}

test('each window opens the school that it was made for, once', async () => {
  const one = await schoolOnDisk()
  const program = host()
  const first = windowOf(program, one.place)
  const { schoolId } = await first.ask('schools.create', { ...IDENTITY, name: 'De Linde' })
  const two = (await first.ask('schools.list', {})).find(({ id }) => id === schoolId)
  expect((await first.ask('host.hello', {})).openAtStart).toMatchObject({
    ok: true,
    value: { schoolId: one.schoolId, opened: { ok: true, value: { access: { mode: 'write' } } } }
  })
  expect((await windowOf(program).ask('host.hello', {})).openAtStart).toBeNull()
  expect((await windowOf(program, two?.place ?? '').ask('host.hello', {})).openAtStart).toMatchObject({
    ok: true,
    value: { schoolId, opened: { value: { access: { mode: 'write' } } } }
  })
  expect((await first.ask('host.hello', {})).openAtStart).toBeNull()
})

describe('another start with a school', () => {
  test('that is open already leads to its window, by whatever name; also while that window is still opening it', async () => {
    const school = await schoolOnDisk()
    const program = host()
    const window = windowOf(program, fileOf(school))
    const link = path.join(machine.home, 'koppeling')
    symlinkSync(school.place, link)
    const found = { ok: true, value: [window.id] }
    expect(await program.sessionsWith([school.place])).toEqual(found)
    const opening = window.ask('host.hello', {})
    expect(await program.sessionsWith([`${school.place}${path.sep}`])).toEqual(found)
    await opening
    for (const place of [school.place, fileOf(school), link, path.join(link, 'school.json')])
      expect(await program.sessionsWith([place])).toEqual(found)
  })

  test('that nobody has open leads to none, and a window that has left it does not count', async () => {
    const school = await schoolOnDisk()
    const program = host()
    const window = windowOf(program, school.place)
    await window.ask('host.hello', {})
    await window.ask('school.close', { schoolId: school.schoolId })
    expect(await program.sessionsWith([school.place])).toEqual({ ok: true, value: [] })
    const gone = windowOf(program, school.place)
    await gone.close()
    expect(await program.sessionsWith([school.place])).toEqual({ ok: true, value: [] })
  })
})

test('a school under two names, such as a link, is one school in the list and opens once; when it is forgotten it is so by both', async () => {
  const school = await schoolOnDisk()
  const link = path.join(machine.home, 'koppeling')
  symlinkSync(school.place, link)
  // What an earlier version wrote down.
  writeFileSync(
    path.join(machine.home, 'data', 'scholen.json'),
    JSON.stringify({ version: 1, folders: [link, school.place] })
  )
  const program = host()
  const first = windowOf(program)
  const listed = await first.ask('schools.list', {})
  expect(listed).toMatchObject([{ place: link }])
  const schoolId = listed[0]?.id ?? ''
  expect(await first.ask('school.open', { schoolId })).toMatchObject({ access: { mode: 'write' } })
  for (const place of [
    school.place,
    `${school.place}${path.sep}`,
    fileOf(school),
    path.join(school.place, '..', path.basename(school.place))
  ]) {
    expect((await windowOf(program, place).ask('host.hello', {})).openAtStart).toMatchObject({
      value: { schoolId, opened: { value: { access: { mode: 'read', reason: 'other-window' } } } }
    })
  }
  // A window that remembers the other name is not a second owner.
  expect(await windowOf(program).raw('school.open', { schoolId: school.schoolId })).toMatchObject({
    ok: false,
    problem: { code: 'unknown-school' }
  })
  await first.ask('schools.forget', { schoolId })
  expect(await first.ask('schools.list', {})).toEqual([])
})

test('a link to a school that closed leads to the name that is known', async () => {
  const school = await schoolOnDisk()
  const link = path.join(machine.home, 'koppeling')
  symlinkSync(school.place, link)
  expect((await windowOf(host(), link).ask('host.hello', {})).openAtStart).toMatchObject({
    value: { schoolId: school.schoolId }
  })
})

describe('a start with', () => {
  const inHome = (...names: readonly string[]): string => path.join(machine.home, ...names)
  const folder = (name: string, files: Readonly<Record<string, string>>): string => {
    mkdirSync(inHome(name))
    for (const [file, text] of Object.entries(files)) writeFileSync(inHome(name, file), text)
    return inHome(name)
  }
  const NO_SCHOOL = 'is geen school. Kies Open een school en dan de map waarin het bestand school.json staat.'

  test.each<readonly [what: string, places: () => readonly string[], sentence: string]>([
    ['a file', () => [path.join(folder('los', { 'foo.txt': 'x' }), 'foo.txt')], `“foo.txt” ${NO_SCHOOL}`],
    [
      'a file of another program',
      () => [path.join(folder('los', { 'foo.json': '{"a":1}' }), 'foo.json')],
      `“foo.json” ${NO_SCHOOL}`
    ],
    ['a folder without a school', () => [folder('Foto’s', { 'a.jpg': '' })], `“Foto’s” ${NO_SCHOOL}`],
    [
      'a school.json that is none',
      () => [path.join(folder('Anders', { 'school.json': '{"rooms":[]}' }), 'school.json')],
      `“Anders” ${NO_SCHOOL}`
    ],
    [
      'a place that does not exist',
      () => [inHome('weg', 'De Linde')],
      '“De Linde” bestaat niet of staat nu ergens anders. Kijk de naam na, of kies Open een school.'
    ],
    [
      'several',
      () => [inHome('Mijn'), inHome('scholen')],
      'SOP-wijzer opent één school tegelijk. Geef één map. Staan er spaties in de naam? Zet dan aanhalingstekens om de hele naam.'
    ]
  ])('%s says so, and nothing of it is remembered', async (_what, places, sentence) => {
    const program = host()
    const named = places()
    const window = windowOf(program, ...named)
    const said = { ok: false, problem: { message: sentence } }
    expect(await program.sessionsWith(named)).toMatchObject(said)
    expect((await window.ask('host.hello', {})).openAtStart).toMatchObject(said)
    expect((await window.ask('host.hello', {})).openAtStart).toBeNull()
    expect(await window.ask('schools.list', {})).toEqual([])
  })

  test('a copy of a school’s file under another name does not open the folder beside it', async () => {
    const school = await schoolOnDisk()
    const copy = path.join(school.place, 'school kopie.json')
    writeFileSync(copy, '{}')
    expect(await host().sessionsWith([copy])).toMatchObject({ ok: false, problem: { code: 'not-a-school' } })
  })
})
