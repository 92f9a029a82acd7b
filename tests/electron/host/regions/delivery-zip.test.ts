// Deliveries in a zip, as mail programs and portals give them: they come in as if they were given loose, and a zip of bad will brings in nothing.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Brought, BroughtIn } from '#shared/contract/contract.ts'
import { textOf } from '../../../fixtures/deliveries.ts'
import { changed, FLAGS, IN_LIST, SIZE, SUM, unixKind } from '../hostile-zip.ts'
import { host, machine, until, windowOf, type Window } from '../support.ts'
import { deliveryOf, schoolNumber } from './delivered.ts'

const at = (...names: readonly string[]): string => path.join(machine.home, ...names)
const school = (n: number): Uint8Array => strToU8(textOf(deliveryOf({ school: schoolNumber(n) })))

const deliveries = (): string => path.join(machine.schools, 'SWV Noord', 'leveringen', '2026-2027')

interface Picking {
  readonly window: Window
  readonly regionId: string
  /** What came in, by name. */
  readonly inFolder: () => readonly string[]
  readonly pick: (from: 'files' | 'folder', ...names: readonly string[]) => Promise<BroughtIn>
}

async function picking(): Promise<Picking> {
  const picked: string[] = []
  const window = windowOf(
    host({
      dialogs: { pickSeveral: async () => picked, pick: async () => picked[0] ?? null }
    })
  )
  const { regionId } = await window.ask('regions.create', { name: 'SWV Noord', kind: 'partnership' })
  return {
    window,
    regionId,
    inFolder: () => (existsSync(deliveries()) ? readdirSync(deliveries()) : []),
    async pick(from, ...names) {
      picked.splice(0, picked.length, ...names.map((name) => at(name)))
      const brought = await window.ask('regions.pickDeliveries', { regionId, from })
      if (brought === null) throw new Error('nothing was picked')
      return brought
    }
  }
}

const told = ({ files }: BroughtIn): readonly string[] => files.map(inWords)
const inWords = (file: Brought): string =>
  [
    file.inZip === undefined ? file.fileName : `${file.inZip} > ${file.fileName}`,
    file.kind === 'refused' ? file.why : file.kind
  ].join(': ')

test('the deliveries in a zip come in to the letter, also from folders in it; what is none is told with the zip and its name', async () => {
  const { pick, inFolder } = await picking()
  const first = `\uFEFF${textOf(deliveryOf())}`
  writeFileSync(at('los.json'), school(1))
  writeFileSync(
    at('Scholen.ZIP'),
    zipSync({
      'Noord/a.json': strToU8(first),
      'Noord/brief.docx': strToU8('Beste'),
      'a.json': school(2),
      'nog een.zip': zipSync({ 'diep.json': school(3) }),
      'rooster.json': strToU8('{"mei": 2}'),
      'groot.json': new Uint8Array(2_000_001),
      '__MACOSX/._a.json': strToU8('x'),
      'Thumbs.db': strToU8('x')
    })
  )
  const brought = await pick('files', 'Scholen.ZIP', 'los.json')
  expect(told(brought)).toEqual([
    'Scholen.ZIP > Noord/a.json: new',
    'Scholen.ZIP > a.json: new',
    'Scholen.ZIP > rooster.json: other',
    'Scholen.ZIP > groot.json: large',
    'los.json: new'
  ])
  expect(brought.passedOver).toEqual({ others: 1, zips: 1, beyond: 0, folders: 0 })
  expect(inFolder()).toHaveLength(3)
  const name = 'levering-2026-2027-99ZZ00 De Wilgenhof.json'
  expect(readFileSync(path.join(deliveries(), name), 'utf8')).toBe(first)
  expect(told(await pick('files', 'Scholen.ZIP'))[0]).toBe('Scholen.ZIP > Noord/a.json: there')
})

test('a zip in a folder that is picked is read too, and one that is a link, a pipe or a folder is not', async () => {
  mkdirSync(at('post'))
  mkdirSync(at('post', 'map.zip'))
  writeFileSync(at('post', 'b.zip'), zipSync({ 'b.json': school(1) }))
  writeFileSync(at('elders.zip'), zipSync({ 'c.json': school(2) }))
  symlinkSync(at('elders.zip'), at('post', 'link.zip'))
  execFileSync('mkfifo', [at('post', 'pijp.zip')])
  const { pick, inFolder } = await picking()
  const brought = await pick('folder', 'post')
  expect(told(brought)).toEqual(['b.zip > b.json: new', 'link.zip: unreadable', 'pijp.zip: unreadable'])
  expect(brought.passedOver).toEqual({ others: 0, zips: 0, beyond: 0, folders: 1 })
  expect(inFolder()).toHaveLength(1)
})

const text = strToU8('iets')
test.each<[string, string, () => Uint8Array]>([
  ['no zip at all', 'zip-damaged', () => strToU8('dit is een brief')],
  ['cut off', 'zip-damaged', () => zipSync({ 'a.json': school(0) }).slice(0, -30)],
  ['nothing in it', 'zip-empty', () => zipSync({})],
  ['a way up', 'zip-unsafe', () => zipSync({ 'a.json': school(0), '../weg.json': text })],
  ['a place of its own', 'zip-unsafe', () => zipSync({ 'a.json': school(0), '/tmp/weg.json': text })],
  [
    'a link',
    'zip-unsafe',
    () => changed({ 'a.json': school(0), 'b.json': strToU8('/etc/passwd') }, unixKind(0o120777))
  ],
  ['a password', 'zip-locked', () => changed({ 'a.json': school(0) }, (header) => header.writeUInt16LE(1, FLAGS))],
  [
    'a file that grows without end',
    'zip-large',
    () => changed({ 'a.json': school(0), 'b.json': text }, (header) => header.writeUInt32LE(2 ** 28, SIZE))
  ],
  [
    'files that are too large together',
    'zip-large',
    () => {
      const names = Array.from({ length: 600 }, (_, n) => [`${n}.json`, text] as const)
      const bytes = Buffer.from(zipSync({ 'a.json': school(0), ...Object.fromEntries(names) }))
      for (let next = bytes.indexOf(IN_LIST); next >= 0; next = bytes.indexOf(IN_LIST, next + 1))
        bytes.writeUInt32LE(1_999_999, next + SIZE)
      return bytes
    }
  ],
  [
    'more deliveries than any region has schools',
    'zip-large',
    () => zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`${n}.json`, text])), { level: 0 })
  ]
])('of a zip with %s nothing comes in: %s; what is chosen beside it does', async (_what, why, make) => {
  const { pick, inFolder } = await picking()
  writeFileSync(at('kwaad.zip'), make())
  writeFileSync(at('goed.json'), school(9))
  expect(told(await pick('files', 'kwaad.zip', 'goed.json'))).toEqual([`kwaad.zip: ${why}`, 'goed.json: new'])
  expect(inFolder()).toHaveLength(1)
})

test('a file in a zip that is not what the list of it says is told as damaged, and the others come in', async () => {
  const { pick, inFolder } = await picking()
  const grows = changed({ 'a.json': school(0), 'b.json': school(1) }, (header) => header.writeUInt32LE(10, SIZE))
  const sum = changed({ 'a.json': school(0), 'b.json': school(1) }, (header) => header.writeUInt32LE(7, SUM))
  writeFileSync(at('groeit.zip'), grows)
  writeFileSync(at('som.zip'), sum)
  expect(told(await pick('files', 'groeit.zip', 'som.zip'))).toEqual([
    'groeit.zip > a.json: new',
    'groeit.zip > b.json: broken',
    'som.zip > a.json: there',
    'som.zip > b.json: broken'
  ])
  expect(inFolder()).toHaveLength(1)
})

test('a zip that a page sends is brought in once and not kept; stopping half way keeps what is in', async () => {
  const program = host()
  const window = windowOf(program)
  const { regionId } = await window.ask('regions.create', { name: 'SWV Noord', kind: 'partnership' })
  async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const send = async (bytes: Uint8Array): Promise<string> => {
    const sent = await program.receiveZip('Van de mail.zip', pieces(bytes))
    if (!sent.ok) throw new Error(sent.problem.code)
    return sent.value.zipId
  }
  const zipId = await send(zipSync({ 'a.json': school(0) }))
  expect(told(await window.ask('regions.takeZip', { regionId, zipId }))).toEqual(['Van de mail.zip > a.json: new'])
  expect(await window.raw('regions.takeZip', { regionId, zipId })).toMatchObject({ problem: { code: 'zip-gone' } })

  const many = await send(zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.json`, school(n)]))))
  const bringing = window.ask('regions.takeZip', { regionId, zipId: many })
  await until(() => window.events.some((event) => event.type === 'region-progress' && event.total === 60))
  await window.ask('regions.stop', { regionId })
  const brought = await bringing
  expect(brought.stopped).toBe(true)
  expect(brought.files.length).toBeLessThan(60)
  expect(readdirSync(at('data', 'ontvangen'))).toEqual([])
})
