// The sentences that a document says of itself: they stand apart from the code, so that anybody can mend one without breaking a document.
import { offerYearByCalendar } from '#shared/school/current-offer.ts'
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { documentWords } from '#shared/documents/document-words.ts'
import { frozenKinds } from '#shared/documents/frozen.ts'
import { compose, documentKinds, isAboutScan, kinds } from '#shared/documents/kinds/index.ts'
import { adoptedSource, presentSource } from '#shared/documents/source.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { TODAY } from './reading.ts'
import { allTexts, placesIn, textFiles } from './texts.ts'
import { tries } from '../../tries.ts'

/** What documents have in common. */
const COMMON = ['chapters', 'common', 'forms', 'mail', 'region-report', 'region-tables', 'scan', 'tables', 'talk-sheet']

const folder = new URL('../../../shared/documents/', import.meta.url)
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

test('every kind of document is in the list, with a file of sentences of its own', () => {
  const files = readdirSync(new URL('kinds/', folder)).filter((file) => file !== 'index.ts')
  expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual([...documentKinds].toSorted())
  expect(textFiles.toSorted()).toEqual([...documentKinds, ...COMMON].map((name) => `${name}.json`).toSorted())
  const own = (of: 'path' | 'category') => new Set(documentKinds.map((kind) => kinds[kind][of])).size
  expect([own('path'), own('category')]).toEqual([documentKinds.length, documentKinds.length])
})

test('the handbook of the command line names every kind, in its order', () => {
  const handbook = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
  const [, named = ''] = /with `--only` some of these: ([^.]*)\./u.exec(handbook) ?? []
  expect([...named.matchAll(/`([\w-]+)`/gu)].map(([, kind]) => kind)).toEqual(
    documentKinds.filter((kind) => !isAboutScan(kind))
  )
})

test.each(frozenKinds)('what tells of the internal layer is never in a folder for good (%s)', (frozen) => {
  const held = documentKinds.filter((kind) => kinds[kind].mayBeFrozen[frozen])
  expect(held.filter((kind) => kinds[kind].internal !== undefined)).toEqual([])
  expect(held).toContain('mr-request')
})

/** By its own name; where it stands in a group, with that of the group before it, unless the code takes a group of that name as a whole. */
function isSaid(place: string): boolean {
  const [, , ...names] = place.split('.').filter((part) => !/^\d+$/u.test(part))
  const [name = '', group] = names.toReversed()
  const isTakenWhole = group === undefined || new RegExp(`\\.${group}\\b(?!\\.)`, 'u').test(code)
  return new RegExp(isTakenWhole ? `\\b${name}\\b` : `\\b${group}\\.${name}\\b`, 'u').test(code)
}

test.each(allTexts)('$place says something, and is said somewhere', ({ place, text }) => {
  expect(text.trim()).not.toBe('')
  const isAsked = place.startsWith('mr-request.json.changes.')
  expect(isAsked || isSaid(place)).toBe(true)
})

/** Filled in by the code: the words of the school, and what stands between braces after a sentence: `{ dag: … }`. */
const filled = new Set([
  ...Object.keys(documentWords(catalogue, plainSchool(), offerYearByCalendar(TODAY))),
  ...[...code.matchAll(/[{,]\s*(\w+)(?=[:,\s}])/gu)].map(([, name = '']) => name)
])
const small = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

test.each(allTexts.filter(({ text }) => text.includes('{')))(
  '$place leaves open what is filled in: $text',
  ({ text }) => {
    expect(placesIn(text).filter((name) => !filled.has(name) && !filled.has(small(name)))).toEqual([])
  }
)

test('no document leaves a place open that is to be filled in', () => {
  // Schools of the generator write two of them themselves.
  const places = [...new Set(allTexts.flatMap(({ text }) => placesIn(text)))]
  const open = places.map((name) => `{${name}}`).filter((place) => !['{het bestuur}', '{kinderen}'].includes(place))
  fc.assert(
    fc.property(anySchool, fc.constantFrom(...documentKinds), fc.boolean(), (school, kind, adopted) => {
      const day = TODAY
      const source = adopted
        ? adoptedSource({ school, day }, school, catalogue, { school, day })
        : presentSource(school, catalogue, day)
      const told = JSON.stringify(compose(kind, source))
      expect(open.filter((place) => told.includes(place))).toEqual([])
    }),
    { numRuns: tries(150) }
  )
  for (const school of [catalogue.exampleSchool, catalogue.secondExample])
    for (const kind of documentKinds) {
      const told = JSON.stringify(compose(kind, presentSource(school, catalogue, TODAY)))
      expect(open.filter((place) => told.includes(place))).toEqual([])
    }
})
