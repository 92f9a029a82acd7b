// The host as a window meets it: real folders, the real store, requests in and events out.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { requests } from '#shared/contract/contract.ts'
import { isoDay } from '#shared/day.ts'
import { hostileAddresses, webAddresses } from '../../fixtures/addresses.ts'
import {
  IDENTITY,
  begun,
  fileOf,
  host,
  machine,
  nameOnDisk,
  rename,
  reopened,
  saveKinds,
  until,
  windowOf,
  type Window
} from './support.ts'

describe('making and finding a school', () => {
  test('a new school stands in a folder with its own name and comes back after a restart', async () => {
    const program = host()
    const school = await begun(windowOf(program))
    expect(path.basename(school.place)).toBe('De Wilgenhof')
    await program.close()
    const list = await windowOf(host()).ask('schools.list', {})
    expect(list.map(({ name, townName, state }) => [name, townName, state])).toEqual([
      ['De Wilgenhof', 'Eikendorp', 'ok']
    ])
  })

  test('a second school with the same name is refused and the first keeps its text', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const again = await window.raw('schools.create', { ...IDENTITY, place: 'Elders' })
    expect(again).toMatchObject({ ok: false, problem: { code: 'exists' } })
    expect(readFileSync(fileOf(school), 'utf8')).toContain('Eikendorp')
  })

  test('a school without a name is not made', async () => {
    expect(await windowOf(host()).raw('schools.create', { ...IDENTITY, name: '  ' })).toMatchObject({
      ok: false,
      problem: { code: 'bad-name' }
    })
    expect(existsSync(machine.schools) ? readdirSync(machine.schools) : []).toEqual([])
  })

  test('the example school is made once and opened again after that', async () => {
    const window = windowOf(host())
    const first = await window.ask('schools.example', { kind: 'bao' })
    const second = await window.ask('schools.example', { kind: 'bao' })
    expect(second).toEqual(first)
    expect(readdirSync(machine.schools)).toHaveLength(1)
  })

  test('a school taken off the list keeps its folder', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    await window.ask('schools.forget', { schoolId: school.schoolId })
    expect(await window.ask('schools.list', {})).toEqual([])
    expect(existsSync(fileOf(school))).toBe(true)
  })
})

describe('saving', () => {
  test('an edit is on disk within a second, and only then "saved" is said', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const before = Date.now()
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    expect(nameOnDisk(school)).toBe('De Wilgenhof')
    await until(() => saveKinds(window).at(-1) === 'saved')
    expect(Date.now() - before).toBeLessThan(1_000)
    expect(nameOnDisk(school)).toBe('De Linde')
    expect(saveKinds(window)).toEqual(['saving', 'saved'])
  })

  test('someone who never stops typing is saved all the same', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    let revision = 0
    const end = Date.now() + 1_600
    while (Date.now() < end) {
      revision = (
        await window.ask('school.edit', {
          schoolId: school.schoolId,
          base: revision,
          patches: rename(`De Linde ${revision}`)
        })
      ).revision
      // As somebody types: each key long before the rest after which is saved.
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    expect(nameOnDisk(school)).toMatch(/^De Linde \d+$/)
  })

  test('closing the last window writes what was just typed', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    await window.close()
    expect(nameOnDisk(school)).toBe('De Linde')
  })

  test('what is typed while all is being written for closing is written too, and holds nothing up', async () => {
    const program = host()
    const window = windowOf(program)
    const school = await begun(window)
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    const flushing = program.flush()
    await window.ask('school.edit', { schoolId: school.schoolId, base: 1, patches: rename('De Lindeboom') })
    expect(await flushing).toBe(true)
    expect(nameOnDisk(school)).toBe('De Lindeboom')
  })

  test('when the folder is gone the edit stays in memory, and trying again after putting it back saves it', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const away = path.join(machine.home, 'weg')
    renameSync(school.place, away)
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    expect(await window.ask('school.save', { schoolId: school.schoolId })).toMatchObject({
      kind: 'failed',
      problem: { code: 'folder-gone' }
    })
    expect((await reopened(window, school.schoolId)).school.identity.name).toBe('De Linde')
    renameSync(away, school.place)
    expect(await window.ask('school.save', { schoolId: school.schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('De Linde')
  })

  test('a copy elsewhere holds what could not be saved', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    renameSync(school.place, path.join(machine.home, 'weg'))
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    const copy = await window.ask('school.saveCopy', { schoolId: school.schoolId })
    expect(nameOnDisk({ place: copy?.place ?? '' })).toBe('De Linde')
    expect(existsSync(school.place)).toBe(false)
    expect(await window.ask('schools.list', {})).toHaveLength(1)
  })

  test('leaving a school that could not be written keeps it, and says so when closing', async () => {
    const program = host()
    const window = windowOf(program)
    const school = await begun(window)
    renameSync(school.place, path.join(machine.home, 'weg'))
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('De Linde') })
    expect(await program.flush()).toBe(false)
    program.refuseClose()
    expect(window.events.at(-1)).toEqual({ type: 'close-refused', schoolId: school.schoolId })
    await window.ask('school.close', { schoolId: school.schoolId })
    expect((await reopened(window, school.schoolId)).school.identity.name).toBe('De Linde')
  })
})

describe('a file that changed outside', () => {
  async function conflict(window: Window) {
    const school = await begun(window)
    const theirs = readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', 'Van OneDrive')
    writeFileSync(fileOf(school), theirs)
    await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches: rename('Van mij') })
    expect(await window.ask('school.save', { schoolId: school.schoolId })).toMatchObject({ kind: 'conflict' })
    expect(nameOnDisk(school)).toBe('Van OneDrive')
    return school
  }
  const spareNames = async (window: Window, schoolId: string) =>
    (await window.ask('school.spares', { schoolId })).map(({ schoolName }) => schoolName)

  test('going on with ours keeps theirs as a spare copy', async () => {
    const window = windowOf(host())
    const { schoolId, place } = await conflict(window)
    await window.ask('school.resolve', { schoolId, keep: 'ours' })
    expect(nameOnDisk({ place })).toBe('Van mij')
    expect(await spareNames(window, schoolId)).toContain('Van OneDrive')
  })

  test('going on with theirs keeps ours as a spare copy and shows theirs, in every window', async () => {
    const program = host()
    const window = windowOf(program)
    const { schoolId, place } = await conflict(window)
    const reader = windowOf(program)
    await reopened(reader, schoolId)
    const chosen = await window.ask('school.resolve', { schoolId, keep: 'theirs' })
    expect(chosen).toMatchObject({
      state: 'open',
      school: { identity: { name: 'Van OneDrive' } },
      save: { kind: 'saved' }
    })
    expect(nameOnDisk({ place })).toBe('Van OneDrive')
    expect(await spareNames(window, schoolId)).toContain('Van mij')
    expect(reader.events.some(({ type }) => type === 'replaced')).toBe(true)
    expect(await reader.ask('school.read', { schoolId })).toMatchObject({
      school: { identity: { name: 'Van OneDrive' } }
    })
  })
})

describe('two windows', () => {
  test('the second reads and says why; it gets the pen when the first closes', async () => {
    const program = host()
    const first = windowOf(program)
    const second = windowOf(program)
    const { schoolId } = await begun(first)
    const inSecond = await reopened(second, schoolId)
    expect(inSecond.access).toMatchObject({ mode: 'read', reason: 'other-window' })
    expect(await second.raw('school.edit', { schoolId, base: 0, patches: rename('Nee') })).toMatchObject({
      ok: false,
      problem: { code: 'read-only' }
    })
    await first.close()
    expect(second.events).toContainEqual({ type: 'access', schoolId, access: { mode: 'write' } })
    expect(await second.raw('school.edit', { schoolId, base: 0, patches: rename('Ja') })).toMatchObject({ ok: true })
  })

  test('the second hears that the first wrote, and reads it; the school itself is in no event, however large it is', async () => {
    const program = host()
    const first = windowOf(program)
    const second = windowOf(program)
    const { schoolId } = await begun(first)
    await reopened(second, schoolId)
    await first.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
    await until(() => second.events.some(({ type }) => type === 'replaced'))
    expect(second.events).toContainEqual({ type: 'replaced', schoolId, revision: 1, fromOutside: false })
    expect(await second.ask('school.read', { schoolId })).toMatchObject({
      school: { identity: { name: 'De Linde' } },
      revision: 1
    })
    expect(first.events.some(({ type }) => type === 'replaced')).toBe(false)
    for (const event of [...first.events, ...second.events]) expect(JSON.stringify(event).length).toBeLessThan(1_000)
  })

  test('a window that may have missed events is told how things stand', async () => {
    const program = host()
    const first = windowOf(program)
    const second = windowOf(program)
    const { schoolId } = await begun(first)
    await reopened(second, schoolId)
    await first.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
    await first.ask('school.save', { schoolId })
    second.events.splice(0)
    second.tellAgain()
    expect(second.events).toEqual([
      { type: 'day', today: machine.today },
      { type: 'schools' },
      { type: 'access', schoolId, access: expect.objectContaining({ mode: 'read', reason: 'other-window' }) },
      { type: 'replaced', schoolId, revision: 1, fromOutside: false },
      { type: 'save', schoolId, state: { kind: 'saved', time: '14:03', revision: 1 } },
      { type: 'no-spare', schoolId, problem: null }
    ])
  })
})

describe('what a window may not do', () => {
  test('an edit against an old revision is refused', async () => {
    const window = windowOf(host())
    const { schoolId } = await begun(window)
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Een') })
    expect(await window.raw('school.edit', { schoolId, base: 0, patches: rename('Twee') })).toMatchObject({
      ok: false,
      problem: { code: 'stale' }
    })
  })

  test.each([
    ['a name that is a number', [{ op: 'replace', path: ['identity', 'name'], value: 7 }], 'bad-shape'],
    ['a path that is not there', [{ op: 'replace', path: ['nergens', 'heen', 'diep'], value: 7 }], 'bad-shape'],
    ['another version', [{ op: 'replace', path: ['version'], value: 2 }], 'bad-shape'],
    ['removing all sections', [{ op: 'remove', path: ['sections'] }], 'bad-shape'],
    ['the prototype', [{ op: 'add', path: ['__proto__', 'polluted'], value: true }], 'bad-request'],
    ['a strange operation', [{ op: 'move', path: ['identity'], value: 7 }], 'bad-request'],
    ['no patches', [], 'bad-request']
  ])('an edit with %s changes nothing', async (_what, patches, code) => {
    const window = windowOf(host())
    const school = await begun(window)
    expect(await window.raw('school.edit', { schoolId: school.schoolId, base: 0, patches })).toMatchObject({
      ok: false,
      problem: { code }
    })
    expect((await reopened(window, school.schoolId)).school).toEqual(school.school)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each([
    ['an unknown request', 'school.destroy', {}],
    ['a name from the prototype', 'constructor', {}],
    ['a path instead of an id', 'school.open', { schoolId: { folder: '/etc' } }],
    ['too much', 'school.open', { schoolId: 'x', and: 'more' }]
  ])('%s is refused', async (_what, name, input) => {
    expect(await windowOf(host()).raw(name, input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  })

  test.each(Object.keys(requests))('nonsense for %s is refused', async (name) => {
    expect(await windowOf(host()).raw(name, { nonsense: true })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' }
    })
  })

  test('a school that this host never named cannot be opened, whatever path the id looks like', async () => {
    mkdirSync(path.join(machine.home, 'geheim'))
    expect(await windowOf(host()).raw('school.open', { schoolId: path.join(machine.home, 'geheim') })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-school' }
    })
  })
})

test('midnight is told to every window, once', () => {
  const program = host()
  const window = windowOf(program)
  program.dayMayHaveChanged()
  machine.today = isoDay('2026-11-24')
  program.dayMayHaveChanged()
  program.dayMayHaveChanged()
  expect(window.events).toEqual([{ type: 'day', today: '2026-11-24' }])
})

test('a link opens in the browser when it is a web address, and never otherwise', async () => {
  const window = windowOf(host())
  for (const [written, address] of Object.entries(webAddresses))
    await window.ask('links.open', { href: written }).then(() => expect(machine.opened.pop()).toBe(address))
  for (const href of Object.values(hostileAddresses)) {
    expect(await window.raw('links.open', { href })).toMatchObject({
      ok: false,
      problem: { code: href.length > 2_000 ? 'bad-request' : 'link-refused' }
    })
  }
  expect(machine.opened).toEqual([])
})

test('a mail is begun to nobody with what was written, and nothing else leaves the program; without a mail program it is said', async () => {
  const window = windowOf(host())
  await window.ask('mail.begin', { subject: 'Vraag', text: 'Eerste regel.\nTweede & laatste.' })
  expect(machine.opened.pop()).toBe('mailto:?subject=Vraag&body=Eerste%20regel.%0D%0ATweede%20%26%20laatste.')
  expect(await window.raw('mail.begin', { subject: 'Vraag', text: '€'.repeat(900) })).toMatchObject({
    ok: false,
    problem: { code: 'mail-not-begun' }
  })
  expect(machine.opened).toEqual([])
})

describe('an edit that could not be read again', () => {
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'diep')

  test.each([
    ['too deep', nested(100)],
    ['so deep that programs break on it', nested(20_000)],
    ['too large', 'x'.repeat(65 * 1024 * 1024)],
    ['too large once it is written', '\u0001'.repeat(12 * 1024 * 1024)]
  ])('%s: is refused with a sentence of its own; what was there stays, and goes on', async (_, value) => {
    const window = windowOf(host())
    const { schoolId, place } = await begun(window)
    const refused = await window.raw('school.edit', {
      schoolId,
      base: 0,
      patches: [{ op: 'add', path: ['later'], value }]
    })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'too-large' } })
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Esdoorn') })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    await window.close()
    const again = windowOf(host())
    await again.ask('schools.list', {})
    expect((await reopened(again, schoolId)).school.identity.name).toBe('De Esdoorn')
    expect(readFileSync(fileOf({ place }), 'utf8')).not.toContain('later')
  })

  test('as deep as may be, or in many small pieces that stay within the limit, is taken', async () => {
    const window = windowOf(host())
    const { schoolId } = await begun(window)
    await window.ask('school.edit', { schoolId, base: 0, patches: [{ op: 'add', path: ['later'], value: nested(98) }] })
    for (let base = 1; base < 5; base += 1) {
      await window.ask('school.edit', {
        schoolId,
        base,
        patches: [{ op: 'add', path: ['groot'], value: 'x'.repeat(8 * 1024 * 1024) }]
      })
    }
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    await window.close()
    const again = windowOf(host())
    await again.ask('schools.list', {})
    expect((await reopened(again, schoolId)).school).toMatchObject({ later: expect.any(Array) as unknown[] })
  })
})

test('a pipe with the name of a school’s file is said in the list and at opening, and holds up no other school', async () => {
  const first = windowOf(host())
  const { schoolId, place } = await begun(first)
  await first.ask('schools.create', { ...IDENTITY, name: 'De Linde' })
  await first.close()
  renameSync(fileOf({ place }), `${fileOf({ place })}.weg`)
  execFileSync('mkfifo', [fileOf({ place })])
  const window = windowOf(host())
  expect((await window.ask('schools.list', {})).map(({ name, state }) => [name, state]).toSorted()).toEqual([
    ['De Linde', 'ok'],
    ['De Wilgenhof', 'no-plain-file']
  ])
  expect(await window.raw('school.open', { schoolId })).toMatchObject({ ok: false, problem: { code: 'no-plain-file' } })
})
