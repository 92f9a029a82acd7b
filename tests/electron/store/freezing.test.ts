// Freezing a version of a school: what it holds and never holds, its name, and that all of it is there or nothing.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn } from '#shared/documents/frozen.ts'
import { emptyInternal } from '#shared/school/school.ts'
import { freezeVersion, listVersions, openSchool, readVersion } from '../../../electron/store/index.ts'
import type { Freezing } from '../../../electron/store/types.ts'
import { withColleague } from '../../shared/schools.ts'
import { PowerDisk } from './power-disk.ts'
import { diskError, diskWith, madeSchool, moved, newFolder, opened, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const DAY = isoDay('2027-06-22')
const RULES = { requirements: [{ id: 'vision-written', text: 'Schrijf de visie.' }], frames: [{ id: 'wpo-2025' }] }
const DOCUMENTS = [{ name: 'Ondersteuningsaanbod École ’t Nest.docx', bytes: Buffer.from('PK, een Word-document') }]
const freezing = (changes: Partial<Freezing> = {}): Freezing => ({
  occasion: adoptedOn(DAY, 'ronde-1'),
  value: OLD,
  rules: RULES,
  documents: [],
  ...changes
})
const versionsIn = (folder: string): string => path.join(folder, 'versies')
const namesIn = (folder: string): readonly string[] => readdirSync(versionsIn(folder)).toSorted()

/** Every file of every version with its bytes. */
const allIn = (folder: string): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    readdirSync(versionsIn(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(versionsIn(folder), file).replaceAll(path.sep, '/'), readFileSync(file)])
  )

describe('what a version holds', () => {
  test('the school, the rules, the documents, and the sum of each, which the program sha256sum finds right', async () => {
    const folder = await madeSchool()
    expect(await freezeVersion(folder, freezing({ documents: DOCUMENTS }), testOptions())).toEqual({
      ok: true,
      versionId: '2027-06-22'
    })
    const files = allIn(folder)
    expect(Object.keys(files).toSorted()).toEqual([
      '2027-06-22/aanleiding.json',
      '2027-06-22/documenten/Ondersteuningsaanbod École ’t Nest.docx',
      '2027-06-22/regels.json',
      '2027-06-22/school.json',
      '2027-06-22/sha256.txt'
    ])
    expect(files['2027-06-22/school.json']).toEqual(readFileSync(path.join(folder, 'school.json')))
    expect(JSON.parse(String(files['2027-06-22/aanleiding.json']))).toEqual({
      kind: 'adopted',
      day: DAY,
      round: 'ronde-1',
      step: 'adoption',
      recipient: ''
    })
    expect(String(files['2027-06-22/regels.json'])).toBe(`${JSON.stringify(RULES, null, 2)}\n`)
    expect(String(files['2027-06-22/sha256.txt'])).toMatch(
      /^(?:[0-9a-f]{64} {2}(?:school\.json|aanleiding\.json|regels\.json|documenten\/Onder.*\.docx)\n){4}$/
    )
    if (process.platform !== 'linux') return
    const verdict = execFileSync('sha256sum', ['--check', '--strict', 'sha256.txt'], {
      cwd: path.join(versionsIn(folder), DAY),
      encoding: 'utf8'
    })
    expect(verdict.match(/: OK$/gm)).toHaveLength(4)
  })

  test.each([['adopted'], ['sent'], ['kept']] as const)(
    'no names of staff, nor anything else of the internal layer, in any byte of any file (%s)',
    async (kind) => {
      const [person] = withColleague('p-1', 'Marieke Zandstra', 'intern begeleider').people
      const internal = {
        ...emptyInternal(),
        people: [{ ...person, mobiel: '06-12345678' }],
        keyFigures: [{ id: 'k-1', kind: 'opp', schoolYear: '2025-2026', count: '987654' }],
        kladblok: 'ziekteverlof tot mei'
      }
      const plain = schoolIn('Tiel', { internal, eigen: { kleur: 'blauw' } })
      const discussedWith = (who: string): typeof plain => ({
        ...plain,
        sections: {
          ...plain.sections,
          vision: {
            ...plain.sections.vision,
            confirmations: [{ id: 'c', schoolYear: '2027-2028', day: '2026-11-20', with: who, seen: '' }]
          }
        }
      })
      const school = discussedWith('Marieke Zandstra')
      const folder = await madeSchool(school)
      const occasion = { kind, day: DAY, round: 'ronde-1', step: 'request', recipient: null }
      const frozen = await freezeVersion(
        folder,
        freezing({ occasion, value: school, documents: DOCUMENTS }),
        testOptions()
      )
      const bytes = Buffer.concat(Object.values(allIn(folder)))
      for (const secret of ['Marieke', 'Zandstra', '06-12345678', 'kladblok', 'ziekteverlof', 'p-1', '987654'])
        expect(bytes.includes(secret)).toBe(false)
      expect(await readVersion(folder, kind, frozen.ok ? frozen.versionId : '', testOptions())).toEqual({
        ok: true,
        intact: true,
        value: { ...discussedWith(''), internal: emptyInternal() }
      })
      expect(readFileSync(path.join(folder, 'school.json'), 'utf8')).toContain('Marieke Zandstra')
    }
  )

  test('a value that is no good school is not frozen', async () => {
    const folder = await madeSchool()
    const broken = { ...OLD, sections: undefined } as unknown as typeof OLD
    expect(await freezeVersion(folder, freezing({ value: broken }), testOptions())).toEqual({
      ok: false,
      why: 'write-failed'
    })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })

  test.each([
    ['a path', ['../school.json']],
    ['a folder', ['a/b.docx']],
    ['a path of Windows', ['a\\b.docx']],
    ['nothing', ['']],
    ['dots', ['..']],
    ['a hidden name', ['.sop-x.tmp']],
    ['a device', ['con.docx']],
    ['a line break', ['a\nb.docx']],
    ['NUL', ['a\0.docx']],
    ['a turn of direction', ['a\u202excod.docx']],
    ['far too long', [`${'a'.repeat(300)}.docx`]],
    ['twice the same', ['Brief.docx', 'brief.DOCX']]
  ])('a document whose name is %s is not taken, and nothing is frozen', async (_, names) => {
    const folder = await madeSchool()
    const documents = names.map((name) => ({ name, bytes: Buffer.from('x') }))
    expect(await freezeVersion(folder, freezing({ documents }), testOptions())).toEqual({
      ok: false,
      why: 'write-failed'
    })
    expect(readdirSync(folder)).toEqual(['school.json'])
  })
})

describe('the name of a version', () => {
  test('is the day of the decision, with a number where that is taken; what is there is never touched', async () => {
    const folder = await madeSchool()
    await freezeVersion(folder, freezing(), testOptions())
    const first = allIn(folder)
    expect(await freezeVersion(folder, freezing({ value: moved(OLD, 'Buren') }), testOptions())).toEqual({
      ok: true,
      versionId: '2027-06-22 (2)'
    })
    writeFileSync(path.join(versionsIn(folder), '2027-06-22 (3)'), 'van de directeur')
    mkdirSync(path.join(versionsIn(folder), '2027-06-22 (4)'))
    expect(await freezeVersion(folder, freezing(), testOptions())).toEqual({ ok: true, versionId: '2027-06-22 (5)' })
    expect(allIn(folder)).toMatchObject(first)
    expect(readFileSync(path.join(versionsIn(folder), '2027-06-22 (3)'), 'utf8')).toBe('van de directeur')
    expect(readdirSync(path.join(versionsIn(folder), '2027-06-22 (4)'))).toEqual([])
  })

  test('says to whom it was sent, or that it was kept, with a number of its own', async () => {
    const folder = await madeSchool()
    const names: (string | undefined)[] = []
    for (const [kind, recipient] of [
      ['sent', 'mr'],
      ['sent', 'mr'],
      ['sent', 'board'],
      ['sent', null],
      ['kept', null],
      ['kept', null],
      ['adopted', null]
    ] as const) {
      const occasion = { kind, day: DAY, round: '', step: '', recipient }
      const frozen = await freezeVersion(folder, freezing({ occasion }), testOptions())
      names.push(frozen.ok ? frozen.versionId : frozen.why)
    }
    expect(names).toEqual([
      '2027-06-22 verstuurd aan de MR',
      '2027-06-22 verstuurd aan de MR (2)',
      '2027-06-22 verstuurd aan het bestuur',
      '2027-06-22 verstuurd',
      '2027-06-22 bewaard',
      '2027-06-22 bewaard (2)',
      '2027-06-22'
    ])
    expect(namesIn(folder)).toEqual([...names].toSorted())
    const { adopted, sent, kept } = await listVersions(folder, testOptions())
    expect([adopted, sent, kept].map((all) => all.map(({ id, intact }) => intact && id).toSorted())).toEqual([
      names.slice(6),
      names.slice(0, 4).toSorted(),
      names.slice(4, 6)
    ])
  })

  test('is not to be had when ninety-nine of one day are there', async () => {
    const folder = await madeSchool()
    for (let number = 1; number <= 99; number += 1)
      mkdirSync(path.join(versionsIn(folder), number === 1 ? DAY : `${DAY} (${number})`), { recursive: true })
    expect(await freezeVersion(folder, freezing(), testOptions())).toEqual({ ok: false, why: 'exists' })
    expect(namesIn(folder)).toHaveLength(99)
  })

  test('of two that are asked at once each gets its own', async () => {
    const { store } = await opened(await madeSchool())
    const frozen = await Promise.all(
      ['Tiel', 'Buren'].map((place) => store.freeze(freezing({ value: moved(OLD, place) })))
    )
    expect(frozen).toEqual([
      { ok: true, versionId: DAY },
      { ok: true, versionId: `${DAY} (2)` }
    ])
    const read = await Promise.all(
      frozen.map((one) => readVersion(store.folder, 'adopted', one.ok ? one.versionId : '', testOptions()))
    )
    expect(read).toMatchObject([
      { intact: true, value: { identity: { place: 'Tiel' } } },
      { intact: true, value: { identity: { place: 'Buren' } } }
    ])
  })

  // Linux says ENOTEMPTY, Windows EPERM.
  test.each(['ENOTEMPTY', 'EEXIST', 'EPERM'])(
    'that somebody takes at the last moment (%s) is left to them',
    async (code) => {
      const folder = await madeSchool()
      const { fs } = testOptions()
      const disk = diskWith({
        rename: async (from, to) => {
          if (!to.endsWith(DAY)) return fs.rename(from, to)
          mkdirSync(to, { recursive: true })
          writeFileSync(path.join(to, 'van een ander'), 'x')
          throw diskError(code)
        }
      })
      expect(await freezeVersion(folder, freezing(), testOptions({ fs: disk }))).toEqual({
        ok: true,
        versionId: `${DAY} (2)`
      })
      expect(readdirSync(path.join(versionsIn(folder), DAY))).toEqual(['van een ander'])
    }
  )
})

describe('all of it or nothing', () => {
  /** A folder as a crash leaves it while a version with a document is built. */
  function leftover(folder: string): string {
    const place = path.join(versionsIn(folder), '.sop-0f3a9c2b.tmp')
    mkdirSync(path.join(place, 'documenten'), { recursive: true })
    for (const name of ['school.json', 'documenten/Brief.docx']) writeFileSync(path.join(place, name), '{"half')
    return place
  }

  test('what a crash left goes at the next freezing', async () => {
    const folder = await madeSchool()
    leftover(folder)
    await freezeVersion(folder, freezing(), testOptions())
    expect(namesIn(folder)).toEqual([DAY])
  })

  test('what a crash left goes at the next opening, but not when somebody else works there', async () => {
    const folder = await madeSchool()
    leftover(folder)
    const lease = path.join(folder, '.in-gebruik.json')
    writeFileSync(
      lease,
      JSON.stringify({
        computer: 'KAMER-12',
        pid: 1,
        start: null,
        token: 'elders',
        seenAt: new Date(testOptions().now()).toISOString()
      })
    )
    expect(await openSchool(folder, testOptions())).toMatchObject({
      state: 'open',
      otherWriter: { computer: 'KAMER-12' }
    })
    expect(namesIn(folder)).toHaveLength(1)
    rmSync(lease)
    await opened(folder)
    expect(namesIn(folder)).toEqual([])
  })

  test('a link in what a crash left goes, and what it leads to stays', async () => {
    const folder = await madeSchool()
    const elsewhere = newFolder()
    writeFileSync(path.join(elsewhere, 'foto.jpg'), 'x')
    symlinkSync(elsewhere, path.join(leftover(folder), 'link'))
    symlinkSync(elsewhere, path.join(versionsIn(folder), '.sop-1.tmp'))
    await freezeVersion(folder, freezing(), testOptions())
    expect(namesIn(folder)).toEqual([DAY])
    expect(readdirSync(elsewhere)).toEqual(['foto.jpg'])
  })

  test('a folder of the school that is away is not made anew', async () => {
    const folder = path.join(newFolder(), 'weg')
    expect(await freezeVersion(folder, freezing(), testOptions())).toEqual({ ok: false, why: 'folder-gone' })
    expect(readdirSync(path.dirname(folder))).toEqual([])
  })

  test('a store that may only read freezes nothing', async () => {
    const { store } = await opened(await madeSchool())
    await store.release()
    expect(await store.freeze(freezing())).toEqual({ ok: false, why: 'locked' })
    expect(readdirSync(store.folder)).toEqual(['school.json'])
  })

  test('a virus scanner that holds the new folder for a moment is not noticed; one that goes on is said', async () => {
    const folder = await madeSchool()
    const { fs } = testOptions()
    let refusals = 3
    const disk = diskWith({
      rename: (from, to) => ((refusals -= 1) >= 0 ? Promise.reject(diskError('EPERM')) : fs.rename(from, to))
    })
    const options = testOptions({ fs: disk, platform: 'win32' })
    expect(await freezeVersion(folder, freezing(), options)).toEqual({ ok: true, versionId: DAY })
    refusals = 100
    expect(await freezeVersion(folder, freezing(), options)).toEqual({ ok: false, why: 'locked' })
    expect(namesIn(folder)).toEqual([DAY])
  })

  test('a name that can be neither made sure of nor taken back for sure is not left on half a version', async () => {
    const folder = await madeSchool()
    const { fs } = testOptions()
    const disk = diskWith({
      syncFolder: (place) => (place.endsWith('versies') ? Promise.reject(diskError('EIO')) : fs.syncFolder(place))
    })
    expect(await freezeVersion(folder, freezing(), testOptions({ fs: disk }))).toEqual({
      ok: false,
      why: 'write-failed'
    })
    expect((await listVersions(folder, testOptions())).adopted).toEqual([])
    // After a power cut the disk may still call this by the name of the version.
    expect(
      Object.keys(allIn(folder))
        .map((name) => path.basename(name))
        .toSorted()
    ).toEqual(['aanleiding.json', 'regels.json', 'school.json', 'sha256.txt'])
    await freezeVersion(folder, freezing(), testOptions())
    expect(namesIn(folder)).toEqual([DAY])
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'write-failed'],
    ['EACCES', 'denied']
  ])(
    'a disk that says %s at any call: the version is there whole, or nothing of it is, and trying again works',
    async (code, why) => {
      const complaints: string[] = []
      for (let call = 1; ; call += 1) {
        const disk = new PowerDisk()
        for (const folder of ['/scholen', '/scholen/wilgenhof']) await disk.mkdir(folder)
        disk.put('/scholen/wilgenhof/school.json', JSON.stringify(OLD))
        const options = testOptions({ fs: disk })
        disk.failAt(call, code)
        const frozen = await freezeVersion('/scholen/wilgenhof', freezing({ documents: DOCUMENTS }), options)
        const isOver = disk.calls < call
        disk.failAt(0, '')
        const names = await disk.readdir('/scholen/wilgenhof/versies').catch(() => [])
        const versions = (await listVersions('/scholen/wilgenhof', options)).adopted
        const isSaid = frozen.ok
          ? names.join() === DAY && versions[0]?.intact === true
          : frozen.why === why && names.length === 0
        const again = await freezeVersion('/scholen/wilgenhof', freezing({ documents: DOCUMENTS }), options)
        const isWhole = again.ok && (await readVersion('/scholen/wilgenhof', 'adopted', again.versionId, options))
        if (!isSaid || !isWhole || !isWhole.ok || !isWhole.intact)
          complaints.push(`call ${call}: ${JSON.stringify({ frozen, names, versions, again })}`)
        if (disk.files()['/scholen/wilgenhof/school.json'] !== JSON.stringify(OLD))
          complaints.push(`call ${call}: the school changed`)
        if (isOver) break
      }
      expect(complaints).toEqual([])
    }
  )
})
