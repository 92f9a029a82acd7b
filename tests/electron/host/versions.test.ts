// Freezing a version when a profile is adopted, and looking at it later, as windows ask for it.
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { begun, fileOf, host, machine, nameOnDisk, rename, reopened, windowOf } from './support.ts'

const DAY = '2027-06-22'
const versionsAt = (school: { place: string }): string => path.join(school.place, 'versies')
const fileIn = (school: { place: string }, name: string): string => path.join(versionsAt(school), DAY, name)

const people = [{ op: 'replace' as const, path: ['internal', 'people'], value: [{ id: 'p-1', name: 'Marieke Zandstra', role: 'intern begeleider' }] }]

describe('freezing', () => {
  test('saves what was just typed and freezes exactly that, without the names of staff', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    await window.ask('school.edit', { schoolId, base: 0, patches: [...rename('De Linde'), ...people] })
    expect(await window.ask('versions.freeze', { schoolId, day: DAY })).toEqual({ versionId: DAY })
    expect(nameOnDisk(school)).toBe('De Linde')
    const { school: frozen, intact } = await window.ask('versions.read', { schoolId, versionId: DAY })
    expect([frozen.identity.name, frozen.internal, intact]).toEqual(['De Linde', { people: [] }, true])
    const names = readdirSync(path.join(versionsAt(school), DAY))
    expect(names.toSorted()).toEqual(['regels.json', 'school.json', 'sha256.txt'])
    expect(names.filter((name) => readFileSync(fileIn(school, name)).includes('Zandstra'))).toEqual([])
    expect((await reopened(window, schoolId)).school.internal.people).toHaveLength(1)
  })

  test('keeps the rules of this day, and nothing of the example schools', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    await window.ask('versions.freeze', { schoolId: school.schoolId, day: DAY })
    const rules = JSON.parse(readFileSync(fileIn(school, 'regels.json'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(rules).toSorted()).toEqual(['frames', 'requirements', 'sections', 'sources', 'words'])
    expect(rules).toEqual(JSON.parse(JSON.stringify({
      frames: catalogue.frames,
      requirements: catalogue.requirements,
      sections: catalogue.sections.map((section) => ({ ...section, example: undefined })),
      sources: catalogue.sources,
      words: catalogue.words
    })))
    expect(JSON.stringify(rules)).not.toContain(catalogue.exampleSchool.identity.name)
  })

  test('goes on while the director types; what she types is saved and not in the version', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    const freezing = window.ask('versions.freeze', { schoolId, day: DAY })
    expect(await window.ask('school.edit', { schoolId, base: 0, patches: rename('Later') })).toEqual({ revision: 1 })
    await freezing
    expect((await window.ask('versions.read', { schoolId, versionId: DAY })).school.identity.name).toBe('De Wilgenhof')
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'saved' })
    expect(nameOnDisk(school)).toBe('Later')
  })

  test('is refused to a window that may only read', async () => {
    const program = host()
    const school = await begun(windowOf(program))
    const reader = windowOf(program)
    await reopened(reader, school.schoolId)
    expect(await reader.raw('versions.freeze', { schoolId: school.schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'read-only' } })
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('is refused for a school that is not open here, and for one of a newer program', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId, school: { version } } = school
    await window.ask('school.close', { schoolId })
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'unknown-school' } })
    writeFileSync(fileOf(school), readFileSync(fileOf(school), 'utf8').replace(`"version": ${version}`, `"version": ${version + 1}`))
    await reopened(window, schoolId)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'newer-version' } })
    expect(existsSync(versionsAt(school))).toBe(false)
  })

  test('does not happen over a change from outside, also when nothing was typed here since', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    writeFileSync(fileOf(school), readFileSync(fileOf(school), 'utf8').replace('De Wilgenhof', 'Van OneDrive'))
    for (const _ of [1, 2]) expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'changed-outside' } })
    expect(existsSync(versionsAt(school))).toBe(false)
    expect(nameOnDisk(school)).toBe('Van OneDrive')
    await window.ask('school.resolve', { schoolId, keep: 'theirs' })
    await window.ask('versions.freeze', { schoolId, day: DAY })
    expect((await window.ask('versions.read', { schoolId, versionId: DAY })).school.identity.name).toBe('Van OneDrive')
  })

  test('is not a choice between two versions: that comes first, also when the file is as it was again', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    const before = readFileSync(fileOf(school), 'utf8')
    writeFileSync(fileOf(school), before.replace('De Wilgenhof', 'Van OneDrive'))
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('Van mij') })
    expect(await window.ask('school.save', { schoolId })).toMatchObject({ kind: 'conflict' })
    writeFileSync(fileOf(school), before)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'changed-outside' } })
    expect(nameOnDisk(school)).toBe('De Wilgenhof')
  })

  test('says when the folder is away, and makes none; with the folder back it works', async () => {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    const away = path.join(machine.home, 'weg')
    renameSync(school.place, away)
    expect(await window.raw('versions.freeze', { schoolId, day: DAY })).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
    expect(existsSync(school.place)).toBe(false)
    renameSync(away, school.place)
    expect(await window.ask('versions.freeze', { schoolId, day: DAY })).toEqual({ versionId: DAY })
  })

  test.each(['', 'morgen', '22-06-2027', '2027-02-30', '2027-06-22 (2)', '../2027-06-22'])('of a day that is none (%j) is refused', async (day) => {
    const window = windowOf(host())
    const school = await begun(window)
    expect(await window.raw('versions.freeze', { schoolId: school.schoolId, day })).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
    expect(existsSync(versionsAt(school))).toBe(false)
  })
})

describe('looking back', () => {
  async function frozenTwice() {
    const window = windowOf(host())
    const school = await begun(window)
    const { schoolId } = school
    await window.ask('versions.freeze', { schoolId, day: DAY })
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Linde') })
    await window.ask('versions.freeze', { schoolId, day: DAY })
    return { window, school, schoolId }
  }

  test('the list gives the newest first, also to a window that reads and after a restart', async () => {
    const { window, schoolId } = await frozenTwice()
    const list = [
      { id: `${DAY} (2)`, day: DAY, schoolName: 'De Linde', intact: true },
      { id: DAY, day: DAY, schoolName: 'De Wilgenhof', intact: true }
    ]
    expect(await window.ask('versions.list', { schoolId })).toEqual(list)
    await window.close()
    const later = windowOf(host())
    expect(await later.ask('versions.list', { schoolId })).toEqual(list)
    expect(await later.ask('versions.read', { schoolId, versionId: DAY })).toMatchObject({ school: { identity: { name: 'De Wilgenhof' } }, intact: true })
  })

  test('a file that was changed since is told', async () => {
    const { window, school, schoolId } = await frozenTwice()
    writeFileSync(fileIn(school, 'regels.json'), '{}')
    expect(await window.ask('versions.read', { schoolId, versionId: DAY })).toMatchObject({ intact: false })
    writeFileSync(fileIn(school, 'school.json'), '{"half')
    expect(await window.raw('versions.read', { schoolId, versionId: DAY })).toMatchObject({ ok: false, problem: { code: 'version-damaged' } })
  })

  test.each([
    ['2027-06-23', 'unknown-version'], ['..', 'unknown-version'], ['../school', 'unknown-version'], ['a/b', 'unknown-version'], ['/etc/passwd', 'unknown-version'],
    ['2027-06-22\0', 'unknown-version'], ['', 'bad-request'], ['x'.repeat(100_000), 'bad-request']
  ])('an id of no version (%j) gives nothing', async (versionId, code) => {
    const { window, schoolId } = await frozenTwice()
    expect(await window.raw('versions.read', { schoolId, versionId })).toMatchObject({ ok: false, problem: { code } })
  })

  test.each(['versions.list', 'versions.read', 'schools.shared'])('%s of a school that this host never named gives nothing, whatever path the id looks like', async (name) => {
    const { window, school } = await frozenTwice()
    const input = name === 'versions.read' ? { versionId: DAY } : {}
    expect(await window.raw(name, { ...input, schoolId: school.place })).toMatchObject({ ok: false, problem: { code: 'unknown-school' } })
  })
})
