// Making a school: a folder with a name that every computer takes, and never over something that is there.
import { mkdirSync, promises, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createSchool, createSchoolAt, readSchool } from '../../../electron/store/index.ts'
import { folderNameFor, isSyncCopy } from '../../../electron/store/names.ts'
import { tries } from '../../tries.ts'
import { diskError, diskWith, newFolder, schoolIn, testOptions } from './support.ts'

const named = (name: string): ReturnType<typeof schoolIn> => ({
  ...schoolIn('Tiel'),
  identity: { ...schoolIn('Tiel').identity, name }
})

describe('the name of the folder', () => {
  test.each([
    ['De Wilgenhof', 'De Wilgenhof'],
    ['  De  Wilgenhof ', 'De Wilgenhof'],
    ['OBS "De Kring" / locatie Oost', 'OBS -De Kring- - locatie Oost'],
    ['Sint-Jan te B.', 'Sint-Jan te B'],
    ['..\\..\\Windows', 'Windows'],
    ['../../etc', 'etc'],
    ['con', 'School con'],
    ['NUL.txt', 'School NUL.txt'],
    ['Com1', 'School Com1'],
    ['Concordia', 'Concordia'],
    ['De\u202ekoobtsraa\tB', 'Dekoobtsraa B'],
    ['’t Nest – École', '’t Nest – École'],
    ['.verborgen', 'verborgen'],
    ['half\ud83d', 'half'],
    ['half\udc00\ufffe teken', 'half teken'],
    ['a'.repeat(200), 'a'.repeat(80)]
  ])('%j becomes %j', (name, folder) => {
    expect(folderNameFor(name)).toBe(folder)
  })

  test.each(['', '   ', '...', '???', '\u0000'])('of %j nothing is left', async (name) => {
    expect(await createSchool(newFolder(), named(name), testOptions())).toEqual({ ok: false, why: 'bad-name' })
  })

  test('whatever the name, the folder stays within its parent and can be made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const folder = folderNameFor(name)
        if (folder === undefined) return
        expect(path.win32.basename(path.posix.basename(folder))).toBe(folder)
        // oxlint-disable-next-line no-control-regex
        expect(folder).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^\./)
        expect([...folder].length).toBeLessThanOrEqual(87)
        expect(Buffer.byteLength(folder)).toBeLessThan(240)
      }),
      { numRuns: tries(200) }
    )
  })
})

describe('making a school', () => {
  test('makes a folder with the school in it, and the folders above it', async () => {
    const parent = path.join(newFolder(), 'Documenten', 'SOP-wijzer')
    const made = await createSchool(parent, named('De Wilgenhof'), testOptions())
    expect(made).toEqual({ ok: true, folder: path.join(parent, 'De Wilgenhof') })
    expect(readdirSync(path.join(parent, 'De Wilgenhof'))).toEqual(['school.json'])
    expect(await readSchool(path.join(parent, 'De Wilgenhof'), testOptions())).toMatchObject({ state: 'ok' })
  })

  test('a name that is taken is said; a second name is used only when that is allowed', async () => {
    const parent = newFolder()
    const school = named('De Wilgenhof')
    await createSchool(parent, school, testOptions())
    const before = readFileSync(path.join(parent, 'De Wilgenhof', 'school.json'), 'utf8')
    expect(await createSchool(parent, named('De Wilgenhof'), testOptions())).toEqual({ ok: false, why: 'exists' })
    expect(await createSchool(parent, school, { ...testOptions(), allowSecondName: true })).toEqual({
      ok: true,
      folder: path.join(parent, 'De Wilgenhof (2)')
    })
    expect(await createSchool(parent, school, { ...testOptions(), allowSecondName: true })).toEqual({
      ok: true,
      folder: path.join(parent, 'De Wilgenhof (3)')
    })
    expect(readFileSync(path.join(parent, 'De Wilgenhof', 'school.json'), 'utf8')).toBe(before)
  })

  test('a folder with anything in it, or a file, is never made into a school', async () => {
    const parent = newFolder()
    mkdirSync(path.join(parent, 'vol'))
    writeFileSync(path.join(parent, 'vol', 'brief.docx'), 'x')
    writeFileSync(path.join(parent, 'bestand'), 'x')
    expect(await createSchoolAt(path.join(parent, 'vol'), schoolIn('Tiel'), testOptions())).toEqual({
      ok: false,
      why: 'exists'
    })
    expect(await createSchoolAt(path.join(parent, 'bestand'), schoolIn('Tiel'), testOptions())).toEqual({
      ok: false,
      why: 'exists'
    })
    expect(readdirSync(path.join(parent, 'vol'))).toEqual(['brief.docx'])
    mkdirSync(path.join(parent, 'leeg'))
    expect((await createSchoolAt(path.join(parent, 'leeg'), schoolIn('Tiel'), testOptions())).ok).toBe(true)
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'denied']
  ])('when the disk says %s half-way, nothing is left', async (code, why) => {
    const parent = newFolder()
    const disk = diskWith({ renameNew: () => Promise.reject(diskError(code)) })
    expect(await createSchoolAt(path.join(parent, 'a', 'b'), schoolIn('Tiel'), testOptions({ fs: disk }))).toEqual({
      ok: false,
      why
    })
    expect(readdirSync(parent)).toEqual([])
  })

  test('many that make a school of the same name at once each get a folder of their own', async () => {
    const parent = newFolder()
    const places = ['a', 'b', 'c', 'd', 'e', 'f']
    const results = await Promise.all(
      places.map((place) => createSchool(parent, schoolIn(place), { ...testOptions(), allowSecondName: true }))
    )
    const found = await Promise.all(
      results.map((result) => readSchool(result.ok ? result.folder : 'niet gemaakt', testOptions()))
    )
    expect(found.map((read) => (read.state === 'ok' ? read.value.identity.place : read.state))).toEqual(places)
    expect(readdirSync(parent)).toHaveLength(places.length)
  })

  test('of many that make exactly the same folder one succeeds, and its school is there', async () => {
    const folder = path.join(newFolder(), 'school')
    const places = ['a', 'b', 'c', 'd', 'e', 'f']
    const results = await Promise.all(places.map((place) => createSchoolAt(folder, schoolIn(place), testOptions())))
    const winners = places.filter((_, index) => results[index]?.ok)
    expect(winners).toHaveLength(1)
    expect(await readSchool(folder, testOptions())).toMatchObject({ value: { identity: { place: winners[0] } } })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })

  test('also on a stick that knows no second names', async () => {
    const folder = path.join(newFolder(), 'school')
    const link = vi.spyOn(promises, 'link').mockRejectedValue(diskError('EPERM'))
    onTestFinished(() => link.mockRestore())
    expect(await createSchoolAt(folder, schoolIn('Tiel'), testOptions())).toEqual({ ok: true, folder })
    expect(link).toHaveBeenCalledOnce()
    expect(await createSchoolAt(folder, schoolIn('Buren'), testOptions())).toEqual({ ok: false, why: 'exists' })
    expect(await readSchool(folder, testOptions())).toMatchObject({ value: { identity: { place: 'Tiel' } } })
  })
})

describe('a copy that a sync program left', () => {
  test.each([
    'school (conflicted copy 2026-11-20).json',
    'school (Conflicted copy van PC-07 2026-11-20).json',
    'school-LAPTOP-4F2K.json',
    'school 2.json',
    'school (1).json',
    'school.sync-conflict-20261120-101500-ABCDEFG.json',
    'school_conf(1).json',
    'School [Conflict].json',
    'school - kopie.json',
    'Kopie van school.json'
  ])('%s is looked at', (name) => expect(isSyncCopy(name, 'school.json')).toBe(true))

  test.each([
    'school.json',
    'schoolreis.json',
    'school (beschadigd 2026-11-23 140312).json',
    'school-LAPTOP.json.bak',
    '.in-gebruik.json',
    'mijn school.json'
  ])('%s is none', (name) => expect(isSyncCopy(name, 'school.json')).toBe(false))
})
