// Deliveries of schools on the command line: a region's folder, and a folder in which anything may lie.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import { regionContent } from '#assets/region/index.ts'
import { delivery, needLine } from '../../fixtures/deliveries.ts'
import { inventedRegion, writeRegion } from '../../fixtures/regions.ts'
import { parsed } from '../../shared/parsed-csv.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let home: string
let folder: string

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function region(...args: readonly string[]): Ran {
  const done = spawnSync(
    process.execPath,
    [path.join(root, 'build', 'sop.mjs'), 'region', ...args, '--date', '2026-11-23'],
    { encoding: 'utf8', cwd: root }
  )
  return { code: done.status, out: done.stdout, err: done.stderr }
}

function expectRefused(ran: Ran, words: RegExp): void {
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err.trim().split('\n')).toHaveLength(1)
  expect(ran.err).toMatch(words)
}

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sop-region-'))
  folder = path.join(home, 'regio')
  const now = inventedRegion(12)
  writeRegion(folder, [{ ...now, deliveries: now.deliveries.slice(0, 10) }, inventedRegion(12, '2025-2026', 2)])
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a region is told as data, with its report in Word and its tables, and nothing is written over', async () => {
  const [report, csv] = [path.join(home, 'uit', 'verslag.docx'), path.join(home, 'tabellen')]
  const ran = region(folder, '--report', report, '--csv', csv, '--json')
  expect([ran.code, ran.err]).toEqual([0, ''])
  const data = JSON.parse(ran.out) as {
    delivered: unknown
    schoolYear: string
    needs: readonly { whole: { state: string } }[]
    changed: { both: number }
    files: readonly string[]
  }
  expect(data).toMatchObject({
    delivered: { n: 10, m: 12, hasList: true },
    schoolYear: '2026-2027',
    changed: { both: 10 }
  })
  expect(data.needs[0]?.whole.state).toBe('there')
  expect(data.files).toEqual([
    report,
    ...['hulpvragen', 'dekking', 'scholen', 'afspraken', 'gewenst', 'scholing', 'vragen', 'controles'].map((name) =>
      path.join(csv, `${name}.csv`)
    )
  ])
  const value = withPlainSigns((await mammoth.extractRawText({ path: report })).value)
  expect(value).toContain('10 van 12 scholen leverden voor 2026-2027.')
  for (const sentence of regionContent.notSaid) expect(value).toContain(sentence)
  const [heads = [], ...lines] = parsed(readFileSync(path.join(csv, 'hulpvragen.csv'), 'utf8'))
  expect(new Set(lines.map((line) => line[heads.indexOf('use')]))).toEqual(new Set(['telt mee', 'oud', 'vorig jaar']))
  const before = readFileSync(report)
  expectRefused(region(folder, '--report', report), /bestaat al/)
  expect(readFileSync(report).equals(before)).toBe(true)
})

test('one school that delivered early turns the region not over to its year, and it is said', () => {
  const early = path.join(home, 'vroeg')
  writeRegion(early, [inventedRegion(3), inventedRegion(1, '2027-2028', 2)])
  const { out } = region(early)
  expect(out).toContain('3 van 3 scholen leverden voor 2026-2027.')
  expect(out).toContain('Er zijn ook al leveringen van 2027-2028, van 1 school.')
  expect(region(early, '--year', '2027-2028').out).toContain('leverde')
})

test('where the tables cannot be written, the report is not there either', () => {
  const taken = path.join(home, 'bestand')
  writeFileSync(taken, '')
  const report = path.join(home, 'nieuw', 'verslag.docx')
  expectRefused(region(folder, '--report', report, '--csv', taken), /kies voor --csv een andere plek/)
  expect(existsSync(path.dirname(report))).toBe(false)
})

test.each([
  ['a folder that is not there', () => [path.join(home, 'nergens')], /bestaat niet/],
  ['a folder without deliveries', () => [mkdtempSync(path.join(home, 'leeg-'))], /staat geen levering/],
  ['a report that is no Word file', () => [folder, '--report', 'verslag.pdf'], /\.docx/],
  ['a year that is none', () => [folder, '--year', '2026'], /is geen schooljaar/],
  ['an option of another command', () => [folder, '--only', 'sop'], /hoort niet bij/]
])('refused in one sentence: %s', (_, args, words) => {
  expectRefused(region(...args()), words)
})

test('whatever lies in a folder, it is said and the rest goes on', () => {
  const any = path.join(home, 'van alles')
  mkdirSync(path.join(any, 'map.json'), { recursive: true })
  const put = (name: string, text: string): void => writeFileSync(path.join(any, name), text)
  const formula = delivery({
    school: { code: '99ZZ00', name: '=HYPERLINK("x")', place: '+31' },
    question: '@SUM(A1)',
    needs: [
      needLine('reading', { levels: ['extra', 'iets nieuws'] }),
      needLine('van-later', { name: '-2+3', levels: ['extra'] })
    ]
  })
  put('goed.json', JSON.stringify({ ...formula, iets: 'van later' }))
  put('nog eens.json', JSON.stringify({ ...formula, deliveredOn: '2026-10-01' }))
  put('groot.json', '')
  truncateSync(path.join(any, 'groot.json'), 50_000_000)
  put('diep.json', `${'['.repeat(400_000)}`)
  put(
    'diep in een levering.json',
    JSON.stringify(formula).replace(/\}$/u, `,"diep":${'['.repeat(9_000)}${']'.repeat(9_000)}}`)
  )
  put('half.json', JSON.stringify(formula).slice(0, 200))
  put('iets anders.json', '{"format":"iets"}')
  put('nieuwer.json', JSON.stringify({ ...formula, version: 99 }))
  put('verkeerd.json', JSON.stringify({ ...formula, needs: [{ ...needLine('reading'), places: 'veel' }] }))
  put('leeg.json', '')
  put('lees mij.txt', 'geen levering')
  put('kapot.zip', 'PK')
  const zipped = { ...formula, school: { ...formula.school, code: '99ZZ77' } }
  const inner = zipSync({ 'x.json': strToU8('{}') })
  writeFileSync(
    path.join(any, 'post.zip'),
    zipSync({ 'map/goed.json': strToU8(JSON.stringify(zipped)), 'rooster.json': strToU8('{}'), 'nog een.zip': inner })
  )
  symlinkSync('lus.json', path.join(any, 'lus.json'))
  symlinkSync('/dev/zero', path.join(any, 'nul.json'))
  if (spawnSync('mkfifo', [path.join(any, 'pijp.json')]).status !== 0) put('pijp.json', '')
  const csv = path.join(home, 'van alles in tabellen')
  const ran = region(any, '--json', '--csv', csv)
  expect([ran.code, ran.err]).toEqual([0, ''])
  const { checks, needs } = JSON.parse(ran.out) as {
    checks: readonly { about: string; sentence: string; kind: string }[]
    needs: readonly { need: { id: string; isKnown: boolean } }[]
  }
  const { faults } = regionContent
  expect(checks.filter(({ kind }) => kind === 'refused').map(({ about, sentence }) => [about, sentence])).toEqual([
    ['diep.json', faults.broken],
    ['groot.json', faults.large],
    ['half.json', faults.broken],
    ['iets anders.json', faults.other],
    ['kapot.zip', faults.broken],
    ['leeg.json', faults.broken],
    ['lus.json', faults.unreadable],
    ['map.json', faults.unreadable],
    ['nieuwer.json', faults.newer],
    ['nul.json', faults.unreadable],
    ['pijp.json', expect.any(String)],
    // A zip in it is not opened.
    ['post.zip/nog een.zip', faults.other],
    ['post.zip/rooster.json', faults.other],
    ['verkeerd.json', faults.shape.replace('{plek}', 'needs.0.places')]
  ])
  expect(checks.map(({ kind }) => kind)).toContain('double')
  expect(needs.at(-1)).toMatchObject({ need: { id: 'van-later', isKnown: false } })
  expect(readdirSync(csv)).toHaveLength(8)
  const cells = readdirSync(csv).flatMap((name) => parsed(readFileSync(path.join(csv, name), 'utf8')).flat())
  expect(cells.filter((cell) => /^\s*[=+@]|^-\D/u.test(cell))).toEqual([])
  expect(cells).toContain(`'=HYPERLINK("x")`)
})
