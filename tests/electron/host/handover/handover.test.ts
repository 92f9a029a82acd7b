// Handing a school over: all of its folder in one zip, and such a zip taken in on another computer; and zips of bad will.
import { strToU8, unzipSync, zipSync } from 'fflate'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ZipContents } from '#shared/contract/handover.ts'
import { withColleague } from '../../../shared/schools.ts'
import { changed, FLAGS, IN_LIST, SIZE, SUM, unixKind } from '../hostile-zip.ts'
import { begun, fileOf, host, machine, rename, reopened, windowOf, type Window } from '../support.ts'

/** A window on a desktop whose dialogs give these files. */
function desktop(toWrite: string | null, toRead: string | null = toWrite): { window: Window; asked: string[] } {
  const asked: string[] = []
  const dialogs = {
    pickPlace: async (what: string, name: string) => {
      asked.push(name)
      return what === 'zip' ? toWrite : null
    },
    pick: async (what: string) => (what === 'zip' ? toRead : null)
  }
  return { window: windowOf(host({ dialogs })), asked }
}

const chosen = (name = 'school.zip'): string => path.join(machine.home, name)

/** All files under a folder, by their names in it, with what is in them. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return Object.fromEntries(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile() && !name.startsWith('.'))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name), 'latin1')])
  )
}

/** A school that lived: with a version, a back-up, a document and a colleague. */
async function livedIn(window: Window) {
  const school = await begun(window)
  const people = withColleague('p-1', 'Marieke').people
  const patches = [{ op: 'replace' as const, path: ['internal', 'people'], value: people }]
  await window.ask('school.edit', { schoolId: school.schoolId, base: 0, patches })
  await window.ask('school.save', { schoolId: school.schoolId })
  for (const folder of ['versies/2026-06-22/documenten', 'versies/2026-03-02 verstuurd aan de MR', 'documenten'])
    mkdirSync(path.join(school.place, folder), { recursive: true })
  const put = (name: string, text: string): void => writeFileSync(path.join(school.place, name), text)
  for (const version of ['2026-06-22', '2026-03-02 verstuurd aan de MR'])
    put(`versies/${version}/school.json`, readFileSync(fileOf(school), 'utf8'))
  put('versies/2026-06-22/documenten/Profiel é.docx', 'wat is vastgesteld')
  put('documenten/2026-11-23 Profiel.docx', 'een document')
  return school
}

describe('in one zip', () => {
  test('all of the folder goes along, and comes out on another computer as it was', async () => {
    const { window, asked } = desktop(chosen())
    const school = await livedIn(window)
    const document = path.join(school.place, 'documenten/2026-11-23 Profiel.docx')
    utimesSync(document, new Date('2026-10-01T12:00:00Z'), new Date('2026-10-01T12:00:00Z'))
    writeFileSync(path.join(school.place, '~$ofiel.docx'), 'open in Word')
    const given = await window.ask('handover.give', { schoolId: school.schoolId })
    const before = contentOf(school.place)
    delete (before as Record<string, string>)['~$ofiel.docx']
    expect(asked).toEqual(['De Wilgenhof 2026-11-23.zip'])
    expect(given).toMatchObject({ fileName: 'school.zip', place: machine.home, leftOut: [] })
    expect(given?.files).toBe(Object.keys(before).length)
    expect(Object.keys(before).some((name) => name.startsWith('back-ups/'))).toBe(true)

    machine.schools = path.join(machine.home, 'opvolger')
    const other = desktop(null, chosen())
    const found = await other.window.ask('handover.pick', {})
    expect(found).toMatchObject({
      fileName: 'school.zip',
      name: 'De Wilgenhof',
      townName: 'Eikendorp',
      versions: 2,
      people: 1
    })
    expect(found?.savedOn).toMatch(/^\d+ \w+ 20\d\d, \d\d:\d\d$/u)
    expect(existsSync(machine.schools)).toBe(false)
    const { schoolId } = await other.window.ask('handover.takeIn', { zipId: found?.zipId ?? '', beside: true })
    const taken = path.join(machine.schools, 'De Wilgenhof')
    expect(contentOf(taken)).toEqual(before)
    expect(statSync(path.join(taken, 'documenten/2026-11-23 Profiel.docx')).mtime.toISOString()).toBe(
      '2026-10-01T12:00:00.000Z'
    )
    expect((await reopened(other.window, schoolId)).school.identity.name).toBe('De Wilgenhof')
  })

  test('of a scan goes along what closing kept, and nothing of what somebody answered', async () => {
    const { window } = desktop(chosen())
    const { schoolId, place } = await begun(window)
    const put = (name: string): void => {
      mkdirSync(path.join(place, path.dirname(name)), { recursive: true })
      writeFileSync(path.join(place, name), name)
    }
    const scan = 'metingen/3f9a2c5e71b04d68'
    for (const name of ['antwoorden/00.json', 'antwoorden/in-woorden.json', 'Antwoorden/kopie.json', 'meting.json'])
      put(`${scan}/${name}`)
    put('documenten/antwoorden/van een toets.txt')
    const given = await window.ask('handover.give', { schoolId })
    const names = Object.keys(unzipSync(readFileSync(chosen()))).map((name) => name.replace('De Wilgenhof/', ''))
    expect(names.toSorted()).toEqual(['documenten/antwoorden/van een toets.txt', `${scan}/meting.json`, 'school.json'])
    expect(given?.leftOut).toEqual([])
  })

  test('what was typed just now is in it', async () => {
    const { window } = desktop(chosen())
    const { schoolId } = await begun(window)
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Wilg') })
    await window.ask('handover.give', { schoolId })
    const files = unzipSync(readFileSync(chosen()))
    expect(Object.keys(files)).toContain('De Wilg/school.json')
    expect(Buffer.from(files['De Wilg/school.json'] ?? []).toString('utf8')).toContain('"De Wilg"')
  })

  test.skipIf(process.platform === 'win32')(
    'who may not read the school may not read the zip; what leads elsewhere stays behind, and is named',
    async () => {
      const { window } = desktop(chosen())
      const { schoolId, place } = await begun(window)
      writeFileSync(path.join(machine.home, 'geheim.txt'), 'van een ander')
      symlinkSync(path.join(machine.home, 'geheim.txt'), path.join(place, 'brief.txt'))
      writeFileSync(path.join(place, 'wat? nu.txt'), 'een naam die Windows niet kent')
      const given = await window.ask('handover.give', { schoolId })
      expect(given?.leftOut).toEqual(['brief.txt', 'wat? nu.txt'])
      expect(Object.keys(unzipSync(readFileSync(chosen())))).toEqual(['De Wilgenhof/school.json'])
      expect(statSync(chosen()).mode & 0o777).toBe(0o600)
    }
  )

  test('when she chooses no place nothing is made; a file of that name is replaced only where she chose it', async () => {
    const none = desktop(null)
    const { schoolId } = await begun(none.window)
    expect(await none.window.ask('handover.give', { schoolId })).toBeNull()
    await none.window.close()
    const { window } = desktop(chosen('brief'))
    await window.ask('school.open', { schoolId })
    writeFileSync(chosen('brief.zip'), 'van mij')
    expect(await window.ask('handover.give', { schoolId })).toMatchObject({ fileName: 'brief (2).zip' })
    expect(readFileSync(chosen('brief.zip'), 'utf8')).toBe('van mij')
  })

  test('in the browser it stands beside the schools, under a name that is free, to be downloaded', async () => {
    const program = host()
    const window = windowOf(program)
    const { schoolId } = await begun(window)
    const one = await window.ask('handover.give', { schoolId })
    const two = await window.ask('handover.give', { schoolId })
    expect(one).toMatchObject({ fileName: 'De Wilgenhof 2026-11-23.zip', place: `${machine.schools} kopieën` })
    expect(two).toMatchObject({ fileName: 'De Wilgenhof 2026-11-23 (2).zip' })
    expect(program.documentFile(one?.documentId ?? '')).toBe(
      path.join(`${machine.schools} kopieën`, 'De Wilgenhof 2026-11-23.zip')
    )
    expect(await window.ask('schools.list', {})).toHaveLength(1)
  })

  test('where it cannot be written it says so, and leaves nothing', async () => {
    const { window } = desktop(path.join(machine.home, 'weg', 'school.zip'))
    const { schoolId } = await begun(window)
    expect(await window.raw('handover.give', { schoolId })).toMatchObject({ problem: { code: 'zip-not-made' } })
    expect(existsSync(path.join(machine.home, 'weg'))).toBe(false)
  })
})

describe('the same school is there already', () => {
  test('that is said with its name, nothing is written over, and it may stand beside it', async () => {
    const { window } = desktop(chosen())
    const { schoolId, place } = await begun(window)
    await window.ask('handover.give', { schoolId })
    await window.ask('school.edit', { schoolId, base: 0, patches: rename('De Wilg') })
    await window.ask('school.save', { schoolId })
    const before = contentOf(place)
    const found = await window.ask('handover.pick', {})
    expect(found?.there).toEqual({ schoolId, name: 'De Wilg', place })
    const zipId = found?.zipId ?? ''
    expect(await window.raw('handover.takeIn', { zipId, beside: false })).toMatchObject({
      problem: { code: 'school-there' }
    })
    expect(readdirSync(machine.schools)).toEqual(['De Wilgenhof'])
    await window.ask('handover.takeIn', { zipId, beside: true })
    expect(readdirSync(machine.schools)).toEqual(['De Wilgenhof', 'De Wilgenhof (2)'])
    expect(contentOf(place)).toEqual(before)
  })

  test('of a school that is not open it is seen in its folder; another school is not the same', async () => {
    const { window } = desktop(chosen())
    const { schoolId } = await begun(window)
    await window.ask('schools.create', { name: 'De Linde', sector: 'bao', board: '', partnership: '', place: '' })
    await window.ask('handover.give', { schoolId })
    await window.ask('school.close', { schoolId })
    expect((await window.ask('handover.pick', {}))?.there).toMatchObject({ schoolId })
    machine.schools = path.join(machine.home, 'elders')
    await window.close()
    await window.raw('schools.forget', { schoolId })
    const other = desktop(null, chosen())
    await other.window.ask('schools.forget', { schoolId })
    expect((await other.window.ask('handover.pick', {}))?.there).toBeNull()
  })
})

describe('a page of the browser sends a zip', () => {
  async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  const received = (): readonly string[] => {
    const folder = path.join(machine.home, 'data', 'ontvangen')
    return existsSync(folder) ? readdirSync(folder) : []
  }

  test('it is looked at and taken in, and what was sent is gone then; so when she lets it be, and when the program stops', async () => {
    const program = host()
    const window = windowOf(program)
    const { schoolId } = await begun(window)
    const given = await window.ask('handover.give', { schoolId })
    const bytes = readFileSync(program.documentFile(given?.documentId ?? '') ?? '')
    const send = async (): Promise<string> => {
      const answer = await program.receiveZip('Van een ander.zip', inPieces(bytes))
      if (!answer.ok) throw new Error(answer.problem.code)
      return answer.value.zipId
    }
    const first = await send()
    expect(received()).toHaveLength(1)
    expect(await window.ask('handover.look', { zipId: first })).toMatchObject({
      fileName: 'Van een ander.zip',
      name: 'De Wilgenhof'
    })
    await window.ask('handover.takeIn', { zipId: first, beside: true })
    expect(received()).toEqual([])
    await window.ask('handover.drop', { zipId: await send() })
    expect(received()).toEqual([])
    await send()
    await program.close()
    expect(received()).toEqual([])
  })

  test('a dialog is for the desktop alone, and a zip that nobody chose is not there', async () => {
    const window = windowOf(host())
    expect(await window.raw('handover.pick', {})).toMatchObject({ problem: { code: 'not-here' } })
    for (const name of ['handover.look', 'handover.takeIn'])
      expect(
        await window.raw(name, { zipId: '../../etc', ...(name === 'handover.takeIn' ? { beside: true } : {}) })
      ).toMatchObject({ problem: { code: 'zip-gone' } })
  })
})

describe('a zip of bad will, or a damaged one: one sentence, and nothing is written', () => {
  const school = async (): Promise<Uint8Array> => {
    const window = windowOf(host())
    const { schoolId, place } = await begun(window)
    await window.ask('school.close', { schoolId })
    return readFileSync(fileOf({ place }))
  }
  const text = strToU8('iets')

  test.each<[string, string, (school: Uint8Array) => Uint8Array]>([
    ['no zip at all', 'zip-damaged', () => strToU8('dit is een brief')],
    ['an empty file', 'zip-damaged', () => new Uint8Array()],
    ['cut off', 'zip-damaged', (json) => zipSync({ 'school.json': json }).slice(0, -30)],
    [
      'a sum that is not right',
      'zip-damaged',
      (json) => changed({ 'school.json': json }, (header) => header.writeUInt32LE(7, SUM))
    ],
    ['no school in it', 'zip-no-school', () => zipSync({ 'brief.txt': text })],
    ['a school too deep in it', 'zip-no-school', (json) => zipSync({ 'a/b/school.json': json })],
    ['two schools', 'zip-several', (json) => zipSync({ 'a/school.json': json, 'b/school.json': json })],
    ['a school that is none', 'zip-school-damaged', () => zipSync({ 'school.json': strToU8('{}') })],
    [
      'a school of a newer version',
      'newer-version',
      (json) =>
        zipSync({
          'school.json': strToU8(
            Buffer.from(json)
              .toString('utf8')
              .replace(/"version": \d+/u, '"version": 77')
          )
        })
    ],
    ['a way up', 'zip-unsafe', (json) => zipSync({ 'school.json': json, '../weg.txt': text })],
    ['a way up further on', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'versies/../../weg.txt': text })],
    ['a way up for Windows', 'zip-unsafe', (json) => zipSync({ 'school.json': json, '..\\weg.txt': text })],
    ['a place of its own', 'zip-unsafe', (json) => zipSync({ 'school.json': json, '/tmp/weg.txt': text })],
    ['a drive', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'C:/weg.txt': text })],
    ['a device of Windows', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'versies/nul.txt': text })],
    ['a stream of Windows', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'brief.txt:x': text })],
    ['a name twice', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'School.JSON': json })],
    ['a file where a folder is', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'a/b': text, a: text })],
    ['too deep', 'zip-unsafe', (json) => zipSync({ 'school.json': json, 'a/b/c/d/e/f/g/h/i.txt': text })],
    [
      'a link',
      'zip-unsafe',
      (json) => changed({ 'school.json': json, 'brief.txt': strToU8('/etc/passwd') }, unixKind(0o120777))
    ],
    ['a device', 'zip-unsafe', (json) => changed({ 'school.json': json, 'brief.txt': text }, unixKind(0o020666))],
    [
      'a password',
      'zip-locked',
      (json) => changed({ 'school.json': json }, (header) => header.writeUInt16LE(1, FLAGS))
    ],
    [
      'a file that grows without end',
      'zip-too-large',
      (json) => changed({ 'school.json': json, 'groot.bin': text }, (header) => header.writeUInt32LE(2 ** 28, SIZE))
    ],
    [
      'a file that grows further than it says',
      'zip-damaged',
      (json) => changed({ 'school.json': json }, (header) => header.writeUInt32LE(10, SIZE))
    ],
    [
      'many files that are too large together',
      'zip-too-large',
      (json) => {
        const names = Array.from({ length: 11 }, (_, at) => `${at}.bin`)
        const bytes = Buffer.from(
          zipSync({ 'school.json': json, ...Object.fromEntries(names.map((one) => [one, text])) })
        )
        let at = bytes.indexOf(IN_LIST) + 1
        while ((at = bytes.indexOf(IN_LIST, at)) >= 0) bytes.writeUInt32LE(100 * 1024 * 1024, at++ + SIZE)
        return bytes
      }
    ],
    [
      'more files than any school has',
      'zip-too-large',
      (json) =>
        zipSync(
          { 'school.json': json, ...Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, text])) },
          { level: 0 }
        )
    ]
  ])('%s: %s', async (_what, code, make) => {
    writeFileSync(chosen(), make(await school()))
    machine.schools = path.join(machine.home, 'opvolger')
    const { window } = desktop(null, chosen())
    const answer = await window.raw('handover.pick', {})
    expect(answer).toMatchObject({ ok: false, problem: { code } })
    expect(existsSync(machine.schools)).toBe(false)
  })

  test('what turns out damaged while it is taken in leaves nothing', async () => {
    const json = await school()
    writeFileSync(
      chosen(),
      changed({ 'school.json': json, 'versies/2026-06-22/regels.json': text }, (header) => header.writeUInt32LE(7, SUM))
    )
    machine.schools = path.join(machine.home, 'opvolger')
    const { window } = desktop(null, chosen())
    const found = (await window.ask('handover.pick', {})) as ZipContents
    expect(await window.raw('handover.takeIn', { zipId: found.zipId, beside: true })).toMatchObject({
      problem: { code: 'zip-damaged' }
    })
    expect(existsSync(machine.schools)).toBe(false)
  })

  test('a folder that was zipped by hand is taken in, without what the system put beside it', async () => {
    const json = await school()
    writeFileSync(
      chosen(),
      zipSync({
        'De Wilgenhof/school.json': json,
        'De Wilgenhof/brief.txt': text,
        'De Wilgenhof/.DS_Store': text,
        '__MACOSX/De Wilgenhof/._school.json': text,
        'De Wilgenhof/.in-gebruik.json': text
      })
    )
    machine.schools = path.join(machine.home, 'opvolger')
    const { window } = desktop(null, chosen())
    const found = (await window.ask('handover.pick', {})) as ZipContents
    await window.ask('handover.takeIn', { zipId: found.zipId, beside: true })
    expect(readdirSync(path.join(machine.schools, 'De Wilgenhof')).toSorted()).toEqual(['brief.txt', 'school.json'])
  })
})
