// The file's format: strange JSON does no harm, older versions come up to today's, and every version ever written still opens.
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filledIn } from '#shared/school/fill-in.ts'
import { change } from '#shared/school/patches.ts'
import { FORMAT_VERSION } from '#shared/school/school.ts'
import { openSchool } from '../../../electron/store/index.ts'
import { interpret } from '../../../electron/store/format.ts'
import { schoolFormat } from '../../../electron/store/school-format.ts'
import type { Migration, Migrations, SchoolFormat } from '../../../electron/store/types.ts'
import { migrate } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/index.ts'
import { plainJson } from '../../../electron/store/plain-json.ts'
import {
  diskError,
  diskWith,
  fileText,
  madeSchool,
  moved,
  newFolder,
  opened,
  schoolIn,
  testOptions
} from './support.ts'
import { tries } from '../../tries.ts'

const OLD = schoolIn('Tiel')
const text = fileText(OLD)
const golden = fileURLToPath(new URL('../../fixtures/golden', import.meta.url))
const stepFiles = fileURLToPath(new URL('../../../electron/store/migrations', import.meta.url))

describe('strange JSON', () => {
  test('a key "__proto__" changes nothing about any object', async () => {
    const folder = await madeSchool(OLD)
    const trap = '"__proto__": {"polluted": "ja"}'
    writeFileSync(
      path.join(folder, 'school.json'),
      text
        .replace('"example"', `${trap}, "constructor": {"prototype": {"polluted": "ja"}}, "example"`)
        .replace('"name"', `${trap}, "name"`)
    )
    const { school, store } = await opened(folder)
    const edited = change(school, (draft) => void (draft.identity.place = 'Buren')).next
    for (const value of [{}, school, school.identity, edited, edited.identity])
      expect((value as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(await store.save(edited)).toEqual({ ok: true })
    expect(readFileSync(path.join(folder, 'school.json'), 'utf8')).toContain('"constructor"')
  })

  test.each([
    ['a hundred thousand brackets', `${text.slice(0, -3)}, "diep": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects in objects', `${text.slice(0, -3)}, "diep": ${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`]
  ])('%s: called damaged, without a crash', async (_, content) => {
    const folder = await madeSchool(OLD)
    writeFileSync(path.join(folder, 'school.json'), content)
    expect(await openSchool(folder, testOptions())).toMatchObject({ state: 'damaged', damage: 'wrong-shape' })
    writeFileSync(path.join(folder, 'school.json'), content.slice(0, -2_000))
    expect(await openSchool(folder, testOptions())).toMatchObject({ state: 'damaged', damage: 'truncated' })
  })

  test('a school of 50 MB opens and is saved', async () => {
    const folder = await madeSchool(OLD)
    const file = path.join(folder, 'school.json')
    writeFileSync(file, text.replace('"example"', `"bijlage": "${'x'.repeat(50_000_000)}",\n  "example"`))
    const { school, store } = await opened(folder)
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
    expect(statSync(file).size).toBeGreaterThan(50_000_000)
  })

  test('whatever bytes stand in the file, there is an answer', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((json) => Buffer.from(json)),
      fc.nat(text.length).map((length) => Buffer.from(text.slice(0, length))),
      fc.tuple(fc.nat(text.length - 1), fc.nat(255)).map(([at, byte]) => Buffer.from(text).fill(byte, at, at + 1))
    )
    fc.assert(
      fc.property(anything, (bytes) => {
        const { state } = interpret(bytes, schoolFormat)
        expect(['ok', 'damaged', 'newer']).toContain(state)
      }),
      { numRuns: tries(1_000) }
    )
  })

  test('a file that was cut off anywhere is called empty or truncated', () => {
    const verdicts = Array.from({ length: text.length - 2 }, (_, length) =>
      interpret(Buffer.from(text.slice(0, length)), schoolFormat)
    )
    expect(verdicts.map((verdict) => (verdict.state === 'damaged' ? verdict.damage : verdict.state))).toEqual(
      verdicts.map((_, length) => (length === 0 ? 'empty' : 'truncated'))
    )
  })
})

const item = (id: number): object => Object.freeze({ id, deel: Object.freeze([Object.freeze({ tekst: `é ${id}` })]) })

const plain = (value: object): string => Buffer.from(plainJson(value)).toString('utf8')

describe('writing', () => {
  test('gives exactly what JSON.stringify gives, also after edits of frozen values', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(null, true, 0, -0, 1.5, Number.NaN, undefined, '', '\n', '\ud800', 'é — "\\'),
        fc.string(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 5 }), tie('tree'), { maxKeys: 4 })
      )
    }))
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 5 }), tree, { maxKeys: 4 }), tree, (value, other) => {
        const frozen = deepFrozen(structuredClone(value))
        for (const one of [
          value,
          frozen,
          { ...frozen, deel: other },
          { ...frozen, deel: other },
          { hoger: frozen },
          [frozen, [frozen]]
        ]) {
          expect(plain(one)).toBe(`${JSON.stringify(one, null, 2)}\n`)
        }
      }),
      { numRuns: tries(200) }
    )
  })

  test('a long list in which an item changed, came or went is written as it is now', () => {
    let list: readonly unknown[] = Object.freeze(Array.from({ length: 100 }, (_, id) => item(id)))
    const changes: ((before: readonly unknown[]) => readonly unknown[])[] = [
      (before) => before,
      (before) => before.with(40, item(400)),
      (before) => before.toSpliced(0, 1),
      (before) => before.toSpliced(33, 0, item(500), 'los', null),
      (before) => before.toReversed(),
      (before) => before.slice(0, 32),
      (before) => before.slice(0, 5)
    ]
    for (const make of changes) {
      list = Object.freeze(make(list))
      for (const value of [{ list }, { dieper: { list } }])
        expect(plain(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }
  })

  test('a value that can still change is written as it is now, not as it was', () => {
    const inner = { naam: 'eerst' }
    const value = Object.freeze({ lijst: Object.freeze([inner, { ander: 1 }]) })
    plainJson(value)
    inner.naam = 'later'
    expect(Buffer.from(plainJson(value)).toString('utf8')).toContain('later')
  })
})

describe('an older version of the format', () => {
  // A made-up history: the first version had the place at the top, the next called it a town, and the last one has today's shape.
  const last = FORMAT_VERSION
  const [first, next] = [last - 2, last - 1]
  const steps: Migrations = new Map<number, Migration>([
    [first, ({ plaats, ...raw }) => ({ ...raw, identity: { ...(raw['identity'] as object), town: plaats } })],
    [
      next,
      (raw) => {
        const { town, ...identity } = raw['identity'] as Record<string, unknown>
        return { ...raw, identity: { ...identity, place: town } }
      }
    ]
  ])
  const later: SchoolFormat = { ...schoolFormat, version: last, migrations: steps }
  const { place: _, ...identity } = OLD.identity
  const ancient = JSON.stringify({ ...OLD, version: first, identity, plaats: 'Tiel', eigen: { kleur: 'blauw' } })

  test('comes up step by step, with its unknown keys; only the first save changes the file, after a copy of it was kept', async () => {
    const folder = await madeSchool(OLD)
    const file = path.join(folder, 'school.json')
    writeFileSync(file, ancient)
    const { school, store } = await opened(folder, testOptions({ format: later }))
    expect(school).toEqual({ ...OLD, version: last, eigen: { kleur: 'blauw' } })
    expect(readFileSync(file, 'utf8')).toBe(ancient)
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      version: last,
      identity: { place: 'Buren' },
      eigen: { kleur: 'blauw' }
    })
    const [kept] = readdirSync(path.join(folder, 'back-ups'))
    expect(readFileSync(path.join(folder, 'back-ups', String(kept)), 'utf8')).toBe(ancient)
    expect(await store.generations()).toMatchObject([{ name: 'De Wilgenhof' }])
  })

  test('is not replaced when the copy of it cannot be made', async () => {
    const folder = await madeSchool(OLD)
    writeFileSync(path.join(folder, 'school.json'), ancient)
    const { fs } = testOptions()
    const disk = diskWith({
      create: (place) => (place.includes('back-ups') ? Promise.reject(diskError('ENOSPC')) : fs.create(place))
    })
    const { school, store } = await opened(folder, testOptions({ format: later, fs: disk }))
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: false, why: 'disk-full' })
    expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: false, why: 'disk-full' })
    expect(readFileSync(path.join(folder, 'school.json'), 'utf8')).toBe(ancient)
  })

  test('without the step, or with one that fails, is called damaged and stays', async () => {
    const raw = JSON.parse(ancient) as Record<string, unknown>
    expect(migrate(raw, first, last, new Map())).toBeUndefined()
    expect(
      migrate(
        raw,
        first,
        next,
        new Map([
          [
            first,
            () => {
              throw new Error('onverwacht')
            }
          ]
        ])
      )
    ).toBeUndefined()
    expect(interpret(Buffer.from(ancient), { ...later, migrations: new Map() })).toMatchObject({
      state: 'damaged',
      damage: 'wrong-shape'
    })
    expect(migrate(raw, first, last, steps)).toMatchObject({ version: last })
  })
})

describe('every version of the format that was ever written', () => {
  const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1)

  test('has its golden folder, and every one but the newest a step up (docs/recipes.md says how to add a version)', () => {
    expect(readdirSync(golden).toSorted()).toEqual(versions.map((version) => `v${version}`).toSorted())
    expect([...migrations.keys()].toSorted()).toEqual(versions.slice(0, -1))
  })

  test('has its step in a file of its own, and every such file is on the way up', async () => {
    const files = readdirSync(stepFiles).filter((name) => name.startsWith('from-version-'))
    expect(files.toSorted()).toEqual(versions.slice(0, -1).map((version) => `from-version-${version}.ts`))
    for (const [version, step] of migrations) {
      const made = (await import(path.join(stepFiles, `from-version-${version}.ts`))) as Record<string, unknown>
      expect(made[`fromVersion${version}`]).toBe(step)
    }
  })

  test.each(versions)(
    'version %i opens, keeps what it does not know, and opens again after a save',
    async (version) => {
      const folder = path.join(newFolder(), 'school')
      cpSync(path.join(golden, `v${version}`), folder, { recursive: true })
      const { school, store } = await opened(folder)
      expect(school.identity).toMatchObject({
        name: 'De Wilgenhof',
        sector: 'bao',
        board: 'Stichting Rivierland',
        partnership: 'SWV Rivierenland',
        place: 'Tiel'
      })
      expect(school.rhythms).toMatchObject({
        sopAdoptions: [{ day: '2022-03-15' }],
        guideAdoptions: [{ schoolYear: '2026-2027', day: '2026-06-22' }],
        fourYearGround: 'partnership'
      })
      expect(school.sections.vision.text.blocks.map(({ kind }) => kind)).toEqual([
        'heading1',
        'paragraph',
        'heading2',
        'bullet',
        'bullet',
        'number'
      ])
      expect(school.sections.basicSupport.agreements.map(({ status }) => status)).toEqual([
        'yes',
        'partly',
        'not-yet',
        'unknown'
      ])
      expect(await store.save(moved(school, 'Buren'))).toEqual({ ok: true })
      const saved = readFileSync(path.join(folder, 'school.json'), 'utf8')
      const unknownKeys = [12, 15, 16, 17, 17][version - 1] ?? 0
      for (let key = 1; key <= unknownKeys; key += 1) expect(saved).toContain(`"onbekend${key}"`)
      expect((await store.generations()).map(({ name }) => name)).toEqual(['De Wilgenhof', 'Basisschool De Wilgenhof'])
      await store.release()
      expect((await opened(folder)).school).toEqual(moved(school, 'Buren'))
    }
  )

  test('an expertise of version 4 has its place in a list; what was not chosen has none, a word of later stays, and nothing else moves', () => {
    const raw = JSON.parse(readFileSync(path.join(golden, 'v4', 'school.json'), 'utf8')) as {
      sections: { expertise: { items: Record<string, unknown>[] } }
    }
    const { expertise } = raw.sections
    const [first = {}] = expertise.items
    expertise.items = ['school', 'unknown', 'nowhere', 'van later'].map((where) => ({ ...first, where }))
    const made = interpret(Buffer.from(fileText(raw)), schoolFormat)
    expect(made).toMatchObject({ state: 'ok' })
    if (made.state !== 'ok') return
    expect(made.value.sections.expertise.items).toEqual(
      [['school'], [], ['nowhere'], ['van later']].map((where) => ({ ...first, where }))
    )
    expect(Object.keys(made.value.sections.expertise.items[0] ?? {})).toEqual(Object.keys(first))
  })

  test('the newest version is written back to the letter, but for the word that was changed and fields that were added since', async () => {
    const folder = path.join(newFolder(), 'school')
    cpSync(path.join(golden, `v${FORMAT_VERSION}`), folder, { recursive: true })
    const before = readFileSync(path.join(folder, 'school.json'), 'utf8')
    const { school, store } = await opened(folder)
    await store.save(moved(school, 'Buren'))
    expect(readFileSync(path.join(folder, 'school.json'), 'utf8')).toBe(
      fileText(filledIn(JSON.parse(before.replace('"place": "Tiel"', '"place": "Buren"')) as Record<string, unknown>))
    )
  })
})

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFrozen(child)
  return Object.freeze(value)
}
