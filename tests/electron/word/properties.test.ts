// What a document says about itself, so that the program knows it again.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { withTexts, type Outline, type OutlineRun } from '#shared/documents/outline.ts'
import { outlineSum } from '../../../electron/word/outline-sum.ts'
import { propertiesOf } from '../../../electron/word/properties.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { field, formOutline, outlineOf, para, picture, sampleOutline } from '../../fixtures/outlines.ts'
import { complaints, edited, partOf } from './support.ts'

const CORE = 'docProps/core.xml'
const withRun = (one: Outline, run: Partial<OutlineRun>): Outline => ({
  ...one,
  blocks: one.blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, runs: block.runs.map((before) => ({ ...before, ...run })) } : block
  )
})
const outline = sampleOutline()
const bytes = await writeWord(outline)

test('kind, version, day and the outline that it was made from are read back', () => {
  expect(propertiesOf(bytes)).toEqual({
    kind: 'sop',
    versionLabel: 'Concept van 23 november 2026',
    sum: outlineSum(outline),
    offerDay: '2026-11-23'
  })
})

test('every kind of document, whatever its version is called, in a valid file', async () => {
  const hostile = '<cp:version> & “Concept” \u0000'
  for (const kind of documentKinds) {
    const made = await writeWord(
      outlineOf([para('Tekst.')], { kind, versionLabel: hostile, day: isoDay('2031-02-03') })
    )
    expect(propertiesOf(made)).toMatchObject({
      kind,
      versionLabel: '<cp:version> & “Concept” \uFFFD',
      offerDay: '2031-02-03'
    })
  }
  expect(await complaints(await writeWord(outlineOf([para('Tekst.')], { versionLabel: hostile })))).toEqual([])
})

test('the kind stands there in Dutch; a file from before says it in its own word, and is still ours', () => {
  expect(partOf(bytes, CORE)).toContain('<cp:category>Schoolondersteuningsprofiel</cp:category>')
  expect(
    propertiesOf(
      edited(bytes, CORE, (xml) => xml.replace('Schoolondersteuningsprofiel</cp:category>', 'sop</cp:category>'))
    )
  ).toMatchObject({ kind: 'sop' })
})

test('Word shows whether it is a concept', async () => {
  expect(partOf(bytes, CORE)).toContain('<cp:contentStatus>Concept</cp:contentStatus>')
  expect(partOf(await writeWord(formOutline({ concept: false })), CORE)).toContain(
    '<cp:contentStatus>Definitief</cp:contentStatus>'
  )
})

test('the sum is the same for the same outline, in another process too, and another for any change', () => {
  expect(outlineSum(structuredClone(outline))).toBe(outlineSum(outline))
  expect(outlineSum(outline)).toMatch(/^[0-9a-f]{64}$/)
  const others = [
    sampleOutline({ concept: false }),
    sampleOutline({ blocks: outline.blocks.slice(1) }),
    sampleOutline({ day: isoDay('2026-11-24') })
  ]
  expect(new Set([outline, ...others].map(outlineSum)).size).toBe(4)
})

test('a document reads as the same where only changed how a program finds its parts, lays them out or writes them down', () => {
  const elsewhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(elsewhere)
    if (typeof value !== 'object' || value === null) return value
    const moved = Object.entries(value).map(([name, part]: [string, unknown]) => {
      if (name === 'key') return [name, `round/${String(part)}`]
      if (name === 'tag') return [name, `later-${String(part)}`]
      return [name, name === 'width' ? 7 : elsewhere(part)]
    })
    return Object.fromEntries(moved.toReversed())
  }
  for (const one of [outline, formOutline()]) expect(outlineSum(elsewhere(one) as typeof one)).toBe(outlineSum(one))
})

test.each<[what: string, change: (one: typeof outline) => typeof outline]>([
  ['a word', (one) => ({ ...one, blocks: withTexts(one.blocks, (text) => text.replace('e', 'é')) })],
  ['the order', (one) => ({ ...one, blocks: one.blocks.toReversed() })],
  ['what is bold', (one) => withRun(one, { bold: true })],
  ['a link', (one) => withRun(one, { href: 'https://voorbeeld.nl' })],
  ['the school', (one) => ({ ...one, school: 'De Linde' })],
  ['who may read it', (one) => ({ ...one, confidential: true })],
  ['a picture', (one) => ({ ...one, blocks: [...one.blocks, picture()] })],
  ['what is asked', (one) => ({ ...one, blocks: [...one.blocks, field('Waarom')] })]
])('a document reads as another where %s changed', (_, change) => {
  expect(outlineSum(change(outline))).not.toBe(outlineSum(outline))
})

test('of a file from before the sum counted only what a document says, it is not known', () => {
  const before = edited(bytes, CORE, (xml) => xml.replace('>sop-wijzer-2:', '>sop-wijzer:'))
  expect(before).not.toEqual(bytes)
  expect(propertiesOf(before)).toMatchObject({ kind: 'sop', sum: '', offerDay: '2026-11-23' })
})

test('a file that Word saved again is still ours, also when it left our sum out', () => {
  const again = edited(bytes, CORE, (xml) =>
    xml
      .replace(/<dc:identifier>.*?<\/dc:identifier>/, '')
      .replace('<cp:category>', '<cp:category xml:space="preserve">\n')
      .replace('<cp:revision>1<', '<cp:revision>2<')
  )
  expect(propertiesOf(again)).toEqual({
    kind: 'sop',
    versionLabel: 'Concept van 23 november 2026',
    sum: '',
    offerDay: '2026-11-23'
  })
})

test('a file of somebody else is not ours', () => {
  const foreign = [
    edited(bytes, CORE, (xml) => xml.replace('<cp:category>Schoolondersteuningsprofiel<', '<cp:category>Jaarplan<')),
    edited(bytes, CORE, (xml) => xml.replace(/<cp:category>.*?<\/cp:category>/, '')),
    edited(bytes, CORE, (xml) => xml.replaceAll('2026-11-23T12', 'morgenT12')),
    zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== CORE))),
    zipSync({ 'a.txt': strToU8('a') }),
    bytes.slice(0, bytes.length / 2),
    new Uint8Array()
  ]
  expect(foreign.map(propertiesOf)).toEqual(foreign.map(() => undefined))
})

test('every part of the file is a plain file that its owner may write and everybody may read', () => {
  const signature = 'PK\u0001\u0002'
  const entries = Buffer.from(bytes)
    .toString('latin1')
    .split(signature)
    .slice(1)
    .map((rest) => Buffer.from(signature + rest, 'latin1'))
  expect(entries.length).toBe(Object.keys(unzipSync(bytes)).length)
  for (const entry of entries)
    expect([entry.readUInt8(5), (entry.readUInt32LE(38) >>> 16).toString(8)]).toEqual([3, '100644'])
})
