// Who may read a school: its director alone, or those with whom its folder is shared.
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'
import { createSchoolAt, openSchool } from '../../../electron/store/index.ts'
import { madeSchool, moved, newFolder, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const isRoot = process.getuid?.() === 0
/** Any account and group that are not ours; only root can give files to them. */
const OTHER = 65_534

/** Everything in a school's folder, with its mode. A school that is open has its lease too. */
const modesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
      .toSorted()
      .map((name) => [name, modeOf(path.join(folder, name))])
  )
const modeOf = (place: string): string => (statSync(place).mode & 0o2777).toString(8)

/** Works in a school so that everything that it can hold is there. */
async function worked(folder: string, school: School): Promise<void> {
  const { store } = await opened(folder)
  expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
  const documents = [{ name: 'Aanbod.docx', bytes: Buffer.from('PK') }]
  expect(
    await store.freeze({ occasion: adoptedOn(isoDay('2027-06-22')), value: school, rules: {}, documents })
  ).toMatchObject({
    ok: true
  })
}

describe.skipIf(process.platform === 'win32')('on a system that knows who may read what', () => {
  test.each([0o022, 0o000])(
    'a new school, with all that comes into it, is for this account only (usual mask %i)',
    async (mask) => {
      const before = process.umask(mask)
      try {
        const parent = path.join(newFolder(), 'Documenten', 'SOP-wijzer')
        const folder = path.join(parent, 'De Wilgenhof')
        expect(await createSchoolAt(folder, OLD, testOptions())).toMatchObject({ ok: true })
        await worked(folder, OLD)
        const modes = modesIn(folder)
        expect(Object.keys(modes).length).toBeGreaterThan(8)
        for (const [name, mode] of Object.entries(modes))
          expect([name, mode]).toEqual([name, statSync(path.join(folder, name)).isDirectory() ? '700' : '600'])
        expect(modeOf(parent)).toBe('700')
      } finally {
        process.umask(before)
      }
    }
  )

  test('in a folder that is shared with a group, that group can read and write all that comes into it', async () => {
    const before = process.umask(0o077)
    try {
      const folder = await madeSchool(OLD)
      chmodSync(folder, 0o2770)
      chmodSync(path.join(folder, 'school.json'), 0o660)
      await worked(folder, OLD)
      for (const [name, mode] of Object.entries(modesIn(folder)))
        expect([name, mode]).toEqual([name, statSync(path.join(folder, name)).isDirectory() ? '2770' : '660'])
    } finally {
      process.umask(before)
    }
  })

  test('a school that is made in a folder whose files go to its group is shared with that group', async () => {
    const parent = newFolder()
    chmodSync(parent, 0o2770)
    const folder = path.join(parent, 'De Wilgenhof')
    await createSchoolAt(folder, OLD, testOptions())
    expect(modesIn(folder)).toEqual({ '': '2770', 'school.json': '660' })
  })

  test('a school that others may not read has copies that they may not read, also where they may look into its folder', async () => {
    const folder = await madeSchool(OLD)
    chmodSync(folder, 0o755)
    await worked(folder, OLD)
    const modes = modesIn(folder)
    expect(modes['back-ups']).toBe('755')
    expect(
      Object.entries(modes)
        .filter(([name]) => name.startsWith('back-ups/'))
        .map(([, mode]) => mode)
    ).toEqual(['600'])
    writeFileSync(path.join(folder, 'school.json'), '{')
    await openSchool(folder, testOptions())
    const [damaged = ''] = readdirSync(folder).filter((name) => name.includes('beschadigd'))
    expect(modeOf(path.join(folder, damaged))).toBe('600')
  })

  test('what is replaced keeps its owner, group and mode; and what is new follows its folder', async (context) => {
    if (!isRoot) return context.skip('only root can give files to another account')
    const folder = await madeSchool(OLD)
    mkdirSync(path.join(folder, 'back-ups'))
    for (const place of ['', 'school.json', 'back-ups']) chownSync(path.join(folder, place), OTHER, OTHER)
    chmodSync(path.join(folder, 'school.json'), 0o640)
    await worked(folder, OLD)
    expect(modeOf(path.join(folder, 'school.json'))).toBe('640')
    for (const name of [
      'school.json',
      'versies',
      'versies/2027-06-22/school.json',
      ...readdirSync(path.join(folder, 'back-ups')).map((one) => `back-ups/${one}`)
    ]) {
      const { uid, gid } = statSync(path.join(folder, name))
      expect([name, uid, gid]).toEqual([name, OTHER, OTHER])
    }
  })
})
