// Frozen versions years later: found, read, and known to be as they were frozen, whatever became of their files since.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn, type FrozenKind } from '#shared/documents/frozen.ts'
import { FORMAT_VERSION, newRound, type School } from '#shared/school/school.ts'
import { schoolFormat } from '../../../electron/store/school-format.ts'
import type { SchoolFormat } from '../../../electron/store/types.ts'
import { freezeVersion, listVersions, readSchool, readVersion } from '../../../electron/store/index.ts'
import { diskError, diskWith, fileText, madeSchool, schoolIn, testOptions } from './support.ts'

const OLD = schoolIn('Tiel')
const DAY = '2027-06-22'
const DOCUMENT = 'documenten/Aanbod.docx'

/** A school with versions of these days; gives its folder. */
async function frozenOn(...days: readonly string[]): Promise<string> {
  const folder = await madeSchool()
  for (const day of days) {
    const documents = [{ name: 'Aanbod.docx', bytes: Buffer.from('PK, een Word-document') }]
    await freezeVersion(
      folder,
      { occasion: adoptedOn(isoDay(day)), value: OLD, rules: { frames: [] }, documents },
      testOptions()
    )
  }
  return folder
}

const at = (folder: string, ...names: readonly string[]): string => path.join(folder, 'versies', ...names)
const sumsAt = (folder: string): string => at(folder, DAY, 'sha256.txt')
const changeText = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether the list and whether reading calls the version of the day intact. */
async function calledIntact(folder: string): Promise<readonly [boolean | undefined, boolean | string]> {
  const read = await readVersion(folder, 'adopted', DAY, testOptions())
  return [(await listVersions(folder, testOptions())).adopted[0]?.intact, read.ok ? read.intact : read.why]
}

describe('the list', () => {
  test('gives the newest first, with the name that the school had; what is no version is left alone', async () => {
    const folder = await frozenOn('2026-06-30', DAY, ...Array.from({ length: 10 }, () => '2026-06-30'), '2028-01-09')
    for (const name of ['oud', '2027-02-30', '2027-06-22 (1)', '2027-06-22 kopie', '2027-06-23'])
      mkdirSync(at(folder, name))
    writeFileSync(at(folder, '2027-06-24'), 'een bestand')
    const list = (await listVersions(folder, testOptions())).adopted
    expect(list.slice(0, 4)).toMatchObject([
      { id: '2028-01-09', day: '2028-01-09', name: 'De Wilgenhof', intact: true },
      { id: DAY, day: DAY, name: 'De Wilgenhof', intact: true },
      { id: '2026-06-30 (11)', day: '2026-06-30', name: 'De Wilgenhof', intact: true },
      { id: '2026-06-30 (10)', day: '2026-06-30', name: 'De Wilgenhof', intact: true }
    ])
    expect(list).toHaveLength(13)
    expect(readdirSync(at(folder))).toHaveLength(19)
  })

  test('of a school without versions, or without a folder, is empty', async () => {
    expect((await listVersions(await madeSchool(), testOptions())).adopted).toEqual([])
    expect((await listVersions('/nergens/heen', testOptions())).adopted).toEqual([])
  })

  test('reads no document', async () => {
    const folder = await frozenOn(DAY)
    const { fs } = testOptions()
    const read: string[] = []
    const disk = diskWith({ read: (file) => fs.read(file).finally(() => read.push(path.basename(file))) })
    await listVersions(folder, testOptions({ fs: disk }))
    expect(read).toEqual(['school.json', 'sha256.txt', 'aanleiding.json'])
  })

  test('shows a version that cannot be read as well, as not intact', async () => {
    const folder = await frozenOn(DAY)
    writeFileSync(at(folder, DAY, 'school.json'), '{"half')
    expect((await listVersions(folder, testOptions())).adopted).toMatchObject([
      { id: DAY, day: DAY, name: '', intact: false }
    ])
    rmSync(at(folder, DAY, 'school.json'))
    expect((await listVersions(folder, testOptions())).adopted).toMatchObject([
      { id: DAY, day: DAY, name: '', intact: false }
    ])
  })
})

describe('the kind of a frozen folder', () => {
  const SENT = `${DAY} verstuurd aan de MR`
  const occasionAt = (folder: string, id: string): string => at(folder, id, 'aanleiding.json')
  /** A school of which something was adopted on the day and sent on the same day; gives its folder. */
  async function withSent(): Promise<string> {
    const folder = await frozenOn(DAY)
    const occasion = { kind: 'sent', day: isoDay(DAY), round: 'ronde', step: 'request', recipient: 'mr' } as const
    const documents = [{ name: 'Aanvraag.docx', bytes: Buffer.from('PK, zoals verstuurd') }]
    await freezeVersion(folder, { occasion, value: schoolIn('Buren'), rules: {}, documents }, testOptions())
    return folder
  }
  /** The ids by kind: adopted, sent, kept. */
  async function listed(folder: string): Promise<readonly (readonly string[])[]> {
    const { adopted, sent, kept } = await listVersions(folder, testOptions())
    return [adopted, sent, kept].map((all) => all.map(({ id }) => id))
  }
  const read = (folder: string, id: string, kind: FrozenKind = 'adopted') =>
    readVersion(folder, kind, id, testOptions())

  test('what was sent stands apart, with its day, recipient, step, round and documents, and is never read as adopted', async () => {
    const folder = await withSent()
    expect(await listed(folder)).toEqual([[DAY], [SENT], []])
    expect((await listVersions(folder, testOptions())).sent).toEqual([
      {
        id: SENT,
        kind: 'sent',
        day: DAY,
        round: 'ronde',
        step: 'request',
        recipient: 'mr',
        name: 'De Wilgenhof',
        intact: true,
        documents: ['Aanvraag.docx']
      }
    ])
    expect(await read(folder, SENT)).toEqual({ ok: false, why: 'unknown' })
    expect(await read(folder, SENT, 'sent')).toMatchObject({
      ok: true,
      intact: true,
      value: { identity: { place: 'Buren' } }
    })
    expect(await read(folder, DAY, 'sent')).toEqual({ ok: false, why: 'unknown' })
  })

  test('stays what it is when the folder is called otherwise', async () => {
    const folder = await withSent()
    renameSync(at(folder, SENT), at(folder, '2028-01-09'))
    expect(await listed(folder)).toEqual([[DAY], ['2028-01-09'], []])
    expect(await read(folder, '2028-01-09')).toEqual({ ok: false, why: 'unknown' })
    expect((await listVersions(folder, testOptions())).sent).toMatchObject([{ day: DAY, intact: true }])
  })

  test('is adopted where the folder is of before there were kinds', async () => {
    const folder = await frozenOn(DAY)
    rmSync(occasionAt(folder, DAY))
    changeText(sumsAt(folder), (text) => text.replace(/^.*aanleiding\.json\n/m, ''))
    expect((await listVersions(folder, testOptions())).adopted).toEqual([
      {
        id: DAY,
        kind: 'adopted',
        day: DAY,
        round: '',
        step: 'adoption',
        recipient: null,
        name: 'De Wilgenhof',
        intact: true,
        documents: ['Aanbod.docx']
      }
    ])
    expect(await read(folder, DAY)).toMatchObject({ ok: true, intact: true })
  })

  test.each([DAY, `${DAY} ingetrokken`])(
    'is kept, and never adopted, where it is a word of a later program (%s)',
    async (id) => {
      const folder = await frozenOn(DAY)
      const said = JSON.stringify({ kind: 'withdrawn', day: DAY, why: 'Er stond een fout in.' })
      writeFileSync(occasionAt(folder, DAY), said)
      changeText(sumsAt(folder), (text) => text.replace(/^.*(?=  aanleiding)/m, sha256(said)))
      if (id !== DAY) renameSync(at(folder, DAY), at(folder, id))
      expect(await listed(folder)).toEqual([[], [], [id]])
      expect((await listVersions(folder, testOptions())).kept).toMatchObject([{ intact: true }])
      expect(await read(folder, id)).toEqual({ ok: false, why: 'unknown' })
      expect(readFileSync(occasionAt(folder, id), 'utf8')).toBe(said)
    }
  )

  test.each([
    ['is damaged', (file: string) => writeFileSync(file, '{"kind": "adop')],
    ['says nothing', (file: string) => writeFileSync(file, '{}')],
    ['is gone', (file: string) => rmSync(file)],
    ['is a folder', (file: string) => (rmSync(file), mkdirSync(file))]
  ])('cannot be told where its file %s: it is listed by its name, as not intact, and not read', async (_, harm) => {
    const folder = await withSent()
    for (const id of [DAY, SENT]) harm(occasionAt(folder, id))
    expect(await listed(folder)).toEqual([[DAY], [], [SENT]])
    const { adopted, kept } = await listVersions(folder, testOptions())
    expect([...adopted, ...kept].map(({ intact }) => intact)).toEqual([false, false])
    expect(await read(folder, DAY)).toEqual({ ok: false, why: 'damaged' })
    expect(await read(folder, SENT)).toEqual({ ok: false, why: 'unknown' })
  })

  test('that was changed is not intact', async () => {
    const folder = await withSent()
    changeText(occasionAt(folder, DAY), (text) => text.replace('"round": ""', '"round": "andere"'))
    expect(await calledIntact(folder)).toEqual([false, false])
  })

  test('of a copy that somebody made by hand, or of a folder of her own, is none', async () => {
    const folder = await frozenOn(DAY)
    cpSync(at(folder, DAY), at(folder, `${DAY} - kopie`), { recursive: true })
    cpSync(at(folder, DAY), at(folder, `${DAY} kopie`), { recursive: true })
    mkdirSync(at(folder, `${DAY} eigen stukken`))
    writeFileSync(at(folder, `${DAY} eigen stukken`, 'school.json'), JSON.stringify(OLD))
    expect(await listed(folder)).toEqual([[DAY], [], []])
    expect(await read(folder, `${DAY} kopie`)).toEqual({ ok: false, why: 'unknown' })
  })
})

describe('a version of an older format', () => {
  /** As version 4 kept it: what pupils said stood in the section, and no file beside it said what was frozen. */
  const round = ({
    id,
    day,
    schoolYear
  }: {
    readonly id: string
    readonly day: string
    readonly schoolYear: string
  }) => {
    const { pupilsSay: _pupilsSay, ...rest } = newRound(id, schoolYear)
    return { ...rest, adoption: { ...rest.adoption, day } }
  }
  const asVersion4 = {
    ...OLD,
    version: 4,
    rounds: [
      round({ id: 'eigen', day: DAY, schoolYear: '2027-2028' }),
      round({ id: 'later', day: '2028-06-20', schoolYear: '2028-2029' }),
      round({ id: 'onleesbaar', day: '2029-06-19', schoolYear: 'ooit' })
    ],
    sections: {
      ...OLD.sections,
      pupilsSay: { ...OLD.sections.pupilsSay, heldOn: '2025-10-06', outcome: 'Vaker rust.' }
    }
  }
  const holders = (school: School): readonly string[] =>
    school.rounds.flatMap(({ id, pupilsSay }) => (pupilsSay.outcome === '' ? [] : [id]))

  test('gives what pupils said to its own decision, of the day by which it is called: as version and as a school', async () => {
    const folder = await frozenOn(DAY)
    rmSync(at(folder, DAY, 'aanleiding.json'))
    changeText(sumsAt(folder), (text) => text.replace(/^.*aanleiding\.json\n/m, ''))
    writeFileSync(at(folder, DAY, 'school.json'), fileText(asVersion4))
    const read = await readVersion(folder, 'adopted', DAY, testOptions())
    expect(read.ok && holders(read.value)).toEqual(['eigen'])
    const opened = await readSchool(at(folder, DAY), testOptions())
    expect(opened.state === 'ok' && holders(opened.value)).toEqual(['eigen'])
  })

  test('gives it to the round that its file names, whatever it is called', async () => {
    const folder = await frozenOn()
    const occasion = {
      kind: 'sent',
      day: isoDay('2027-03-02'),
      round: 'eigen',
      step: 'request',
      recipient: 'mr'
    } as const
    await freezeVersion(folder, { occasion, value: OLD, rules: {}, documents: [] }, testOptions())
    renameSync(at(folder, '2027-03-02 verstuurd aan de MR'), at(folder, '2028-06-20'))
    writeFileSync(at(folder, '2028-06-20', 'school.json'), fileText(asVersion4))
    const read = await readVersion(folder, 'sent', '2028-06-20', testOptions())
    expect(read.ok && holders(read.value)).toEqual(['eigen'])
  })
})

describe('whether a version is intact', () => {
  test('is yes when nothing happened, also after other files came beside it', async () => {
    const folder = await frozenOn(DAY)
    writeFileSync(at(folder, DAY, 'desktop.ini'), 'x')
    expect(await calledIntact(folder)).toEqual([true, true])
  })

  test.each([
    [
      'a letter in the school was changed',
      false,
      (folder: string) => changeText(at(folder, DAY, 'school.json'), (text) => text.replace('Tiel', 'Tuil'))
    ],
    ['a rule was changed', true, (folder: string) => changeText(at(folder, DAY, 'regels.json'), (text) => `${text} `)],
    [
      'a document was changed',
      true,
      (folder: string) => changeText(at(folder, DAY, DOCUMENT), (text) => text.replace('PK', 'KP'))
    ],
    ['a document is gone', false, (folder: string) => rmSync(at(folder, DAY, DOCUMENT))],
    ['the rules are gone', false, (folder: string) => rmSync(at(folder, DAY, 'regels.json'))],
    ['the sums are gone', false, (folder: string) => rmSync(sumsAt(folder))],
    ['the sums are empty', false, (folder: string) => writeFileSync(sumsAt(folder), '')],
    ['the sums are no sums', false, (folder: string) => writeFileSync(sumsAt(folder), 'Beste school,\n')],
    [
      'a line of the sums is gone',
      false,
      (folder: string) => changeText(sumsAt(folder), (text) => text.split('\n').slice(1).join('\n'))
    ],
    [
      'a file has two sums',
      false,
      (folder: string) => changeText(sumsAt(folder), (text) => `${'0'.repeat(64)}  school.json\n${text}`)
    ],
    [
      'a sum was changed',
      true,
      (folder: string) =>
        changeText(sumsAt(folder), (text) => text.replace(/^[0-9a-f]{64}(?= {2}regels)/m, '0'.repeat(64)))
    ]
  ])('is no when %s', async (_, glance, harm) => {
    const folder = await frozenOn(DAY)
    harm(folder)
    expect(await calledIntact(folder)).toEqual([glance, false])
  })

  test('is not asked of files elsewhere, however they are named in the sums', async () => {
    const folder = await frozenOn(DAY)
    writeFileSync(path.join(folder, 'buiten.docx'), 'buiten')
    const sums = readFileSync(sumsAt(folder), 'utf8')
    const { fs } = testOptions()
    const touched: string[] = []
    const noted = <T>(file: string, found: Promise<T>): Promise<T> => (
      touched.push(path.relative(at(folder, DAY), file)),
      found
    )
    const disk = diskWith({ read: (file) => noted(file, fs.read(file)), stat: (file) => noted(file, fs.stat(file)) })
    for (const name of [
      '../../buiten.docx',
      'documenten/../../../buiten.docx',
      path.join(folder, 'buiten.docx'),
      'documenten/',
      'documenten/..',
      'documenten/a\0b',
      'documenten\\Aanbod.docx'
    ]) {
      writeFileSync(sumsAt(folder), `${sums}${sha256('buiten')}  ${name}\n`)
      expect(await readVersion(folder, 'adopted', DAY, testOptions({ fs: disk }))).toMatchObject({
        ok: true,
        intact: false
      })
      expect((await listVersions(folder, testOptions({ fs: disk }))).adopted).toMatchObject([{ intact: false }])
    }
    expect(new Set(touched)).toEqual(new Set(['school.json', 'sha256.txt', 'aanleiding.json']))
  })

  test('does not change when the sums got the line ends of Windows, or the stars of its sha256sum', async () => {
    const folder = await frozenOn(DAY)
    changeText(sumsAt(folder), (text) => text.replaceAll('\n', '\r\n').replaceAll('  ', ' *'))
    expect(await calledIntact(folder)).toEqual([true, true])
  })
})

describe('reading one', () => {
  test.each([
    '',
    '.',
    '..',
    '../school',
    '../2027-06-22',
    '2027-06-22/../../..',
    'a/b',
    'a\\b',
    '/etc',
    'C:\\Windows',
    '\\\\server\\share',
    '2027-06-22\0',
    '2027-06-22\n',
    ' 2027-06-22',
    '2027-06-22 ',
    '2027-06-22 (1)',
    '2027-06-22 (02)',
    '2027-06-22 verstuurd aan ../..',
    '2027-06-22 verstuurd aan de MR/..',
    '2027-06-22 verstuurd aan a\\b',
    '2027-06-22 verstuurd (1)',
    `2027-06-22 ${'x'.repeat(100)}`,
    '2027-06-22 (100)',
    '2027-02-30',
    '2027-6-2',
    '２０２７-06-22',
    'con',
    `${DAY}${'x'.repeat(100_000)}`,
    '1'.repeat(100_000),
    '2027-06-22 (2)',
    '2027-06-23'
  ])('an id of no version (%j) reads nothing', async (id) => {
    const folder = await frozenOn(DAY)
    expect(await readVersion(folder, 'adopted', id, testOptions())).toEqual({ ok: false, why: 'unknown' })
    if (id === '2027-06-22 (2)' || id === '2027-06-23') return
    const untouchable = diskWith({
      stat: () => Promise.reject(new Error('touched')),
      read: () => Promise.reject(new Error('touched'))
    })
    expect(await readVersion(folder, 'adopted', id, testOptions({ fs: untouchable }))).toEqual({
      ok: false,
      why: 'unknown'
    })
  })

  test('the words __proto__ and constructor are no versions either', async () => {
    const folder = await frozenOn(DAY)
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect(await readVersion(folder, 'adopted', id, testOptions())).toEqual({ ok: false, why: 'unknown' })
  })

  test.each([
    ['half a file', '{"format": "sop-wij'],
    ['an empty file', ''],
    ['other JSON', '[1]'],
    ['a school without its sections', JSON.stringify({ ...OLD, sections: undefined })]
  ])('whose school is %s: damaged, and it stays as it is', async (_, content) => {
    const folder = await frozenOn(DAY)
    writeFileSync(at(folder, DAY, 'school.json'), content)
    expect(await readVersion(folder, 'adopted', DAY, testOptions())).toEqual({ ok: false, why: 'damaged' })
    expect(readFileSync(at(folder, DAY, 'school.json'), 'utf8')).toBe(content)
    expect(readdirSync(at(folder, DAY)).toSorted()).toEqual([
      'aanleiding.json',
      'documenten',
      'regels.json',
      'school.json',
      'sha256.txt'
    ])
  })

  test('whose school is gone while the rest is there: damaged, not unknown', async () => {
    const folder = await frozenOn(DAY)
    rmSync(at(folder, DAY, 'school.json'))
    expect(await readVersion(folder, 'adopted', DAY, testOptions())).toEqual({ ok: false, why: 'damaged' })
  })

  test('that cannot be read for now says so, after some tries', async () => {
    const folder = await frozenOn(DAY)
    const disk = diskWith({ read: () => Promise.reject(diskError('EBUSY')) })
    expect(await readVersion(folder, 'adopted', DAY, testOptions({ fs: disk }))).toEqual({
      ok: false,
      why: 'unreadable'
    })
    expect((await listVersions(folder, testOptions({ fs: disk }))).adopted).toMatchObject([{ id: DAY, intact: false }])
  })

  test('of a newer version of the program is said to be newer', async () => {
    const folder = await frozenOn(DAY)
    changeText(at(folder, DAY, 'school.json'), (text) => text.replace(`"version": ${FORMAT_VERSION}`, '"version": 77'))
    expect(await readVersion(folder, 'adopted', DAY, testOptions())).toEqual({ ok: false, why: 'newer' })
    expect((await listVersions(folder, testOptions())).adopted).toMatchObject([
      { id: DAY, name: 'De Wilgenhof', intact: false }
    ])
  })

  test('of an older format is brought up in memory, intact, and its files stay as they are', async () => {
    const folder = await frozenOn(DAY)
    // A made-up future in which the place is called a town.
    const next = FORMAT_VERSION + 1
    const later: SchoolFormat = {
      ...schoolFormat,
      version: next,
      migrations: new Map([
        [
          FORMAT_VERSION,
          (raw) => ({
            ...raw,
            identity: { ...(raw['identity'] as object), town: (raw['identity'] as School['identity']).place }
          })
        ]
      ]),
      is: (raw): raw is School =>
        schoolFormat.is({ ...(raw as object), version: FORMAT_VERSION }) &&
        (raw as { version: number }).version === next
    }
    const before = readFileSync(at(folder, DAY, 'school.json'))
    expect(await readVersion(folder, 'adopted', DAY, testOptions({ format: later }))).toMatchObject({
      ok: true,
      intact: true,
      value: { version: next, identity: { town: 'Tiel' } }
    })
    expect((await listVersions(folder, testOptions({ format: later }))).adopted).toMatchObject([
      { name: 'De Wilgenhof', intact: true }
    ])
    expect(readFileSync(at(folder, DAY, 'school.json'))).toEqual(before)
  })

  test('what is shown is what was proved, also when the file changes just then', async () => {
    const folder = await frozenOn(DAY)
    const { fs } = testOptions()
    const disk = diskWith({
      read: async (file) => {
        const bytes = await fs.read(file)
        if (file.endsWith('school.json')) writeFileSync(file, '{}')
        return bytes
      }
    })
    expect(await readVersion(folder, 'adopted', DAY, testOptions({ fs: disk }))).toMatchObject({
      ok: true,
      intact: true,
      value: { identity: { place: 'Tiel' } }
    })
  })

  test('a version that was moved elsewhere behind a link is still read', async () => {
    const folder = await frozenOn(DAY)
    const elsewhere = await frozenOn('2026-01-05')
    symlinkSync(at(elsewhere, '2026-01-05'), at(folder, '2026-01-05'))
    expect(await readVersion(folder, 'adopted', '2026-01-05', testOptions())).toMatchObject({ ok: true, intact: true })
  })
})
