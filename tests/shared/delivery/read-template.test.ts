// The list of a partnership as a file from outside: it is read whole, or refused with a reason.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTemplate } from '#shared/delivery/read-template.ts'
import { LARGEST_TEMPLATE, orderedParts, templateParts } from '#shared/delivery/template-parts.ts'
import { aTemplate } from '../../fixtures/templates.ts'
import { tries } from '../../tries.ts'

const template = aTemplate({
  agreements: [{ id: 'a1', text: 'Elke school heeft een pestprotocol.', help: '' }],
  questions: [{ id: 'v1', question: 'Wie is uw contact?', help: 'Een functie, geen naam.' }],
  parts: ['agreements', 'needs']
})
const read = (value: unknown) => readTemplate(JSON.stringify(value))
const whyOf = (value: unknown): unknown => {
  const found = read(value)
  return found.kind === 'refused' ? [found.why, found.at] : 'read'
}

test('a list is read as it was written, with the keys that this program does not know', () => {
  const written = { ...template, later: { deep: [1] }, agreements: [{ ...template.agreements[0], weight: 3 }] }
  expect(read(written)).toEqual({ kind: 'read', template: written })
  expect(readTemplate(`\uFEFF${JSON.stringify(template)}`).kind).toBe('read')
})

test('an agreement keeps what it means; the first lists do not say it', () => {
  expect(read({ ...template, agreements: [{ id: 'a1', text: 'Een afspraak', help: 'Zie\nplan' }] })).toMatchObject({
    template: { agreements: [{ help: 'Zie\nplan' }] }
  })
  expect(read({ ...template, agreements: [{ id: 'a1', text: 'Een afspraak' }] })).toMatchObject({
    template: { agreements: [{ help: '' }] }
  })
})

test('what is no list is refused with its reason, and where it is', () => {
  expect(readTemplate('x'.repeat(LARGEST_TEMPLATE + 1))).toMatchObject({ why: 'large' })
  expect(readTemplate('{"format": "sop-wijzer/sjabloon", ')).toMatchObject({ why: 'broken' })
  expect(readTemplate('')).toMatchObject({ why: 'broken' })
  expect(whyOf(null)).toEqual(['other', ''])
  expect(whyOf({ ...template, format: 'sop-wijzer/levering' })).toEqual(['other', ''])
  expect(whyOf({ ...template, version: 2 })).toEqual(['newer', ''])
  expect(whyOf({ ...template, agreements: [{ id: 'a1', text: 5 }] })).toEqual(['shape', 'agreements.0.text'])
  expect(whyOf({ ...template, agreements: [{ id: 'a:1.x', text: 'Een afspraak' }] })).toEqual([
    'shape',
    'agreements.0.id'
  ])
  expect(whyOf({ ...template, questions: undefined })).toEqual(['shape', 'questions'])
  expect(
    whyOf({ ...template, needs: Array.from({ length: 501 }, (_, at) => ({ id: `n${at}`, name: 'n', plain: '' })) })
  ).toEqual(['shape', 'needs'])
})

test('a list with the same id twice is refused: nobody can say whose answer is whose', () => {
  const twice = [...template.agreements, { id: 'A1', text: 'Een andere afspraak.' }]
  expect(whyOf({ ...template, agreements: twice })).toEqual(['double', 'agreements.1.id'])
})

test('a list that hides a tower of lists is refused, and holds nobody up', () => {
  const tower = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
  const text = JSON.stringify(template).replace(/\}$/u, `,"later":${tower}}`)
  expect(readTemplate(text)).toMatchObject({ kind: 'refused', why: 'shape' })
})

test('signs that nobody sees go, a text of only those is no text, and what looks like a formula stays as words', () => {
  const found = read({
    ...template,
    name: 'SWV\u202E Rijn\u200Bstreek',
    agreements: [{ id: 'a1', text: ' =1+1\n|cmd ', help: '' }]
  })
  expect(found).toMatchObject({ template: { name: 'SWV Rijnstreek', agreements: [{ text: '=1+1 |cmd' }] } })
  expect(whyOf({ ...template, agreements: [{ id: 'a1', text: '\u200B \u2060', help: '' }] })).toEqual([
    'shape',
    'agreements.0.text'
  ])
})

test('any text is read or refused, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ ...template, needs: value }))
      ),
      (text) => ['read', 'refused'].includes(readTemplate(text).kind)
    ),
    { numRuns: tries(300) }
  )
})

test('the parts of the list to retype come each once, those that are named first', () => {
  expect(orderedParts(['question', 'needs', 'needs', 'iets-nieuws'])).toEqual([
    'question',
    'needs',
    'school',
    'agreements',
    'expertise',
    'questions'
  ])
  expect(orderedParts([])).toEqual(templateParts)
})
