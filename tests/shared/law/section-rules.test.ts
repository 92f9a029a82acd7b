// The rules of the lists and texts: each says at which field something is wanting, and goes silent when it is there.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import type { Edit } from '#shared/school/edit.ts'
import type { ForeignWord } from '#shared/school/field.ts'
import { addItem, fieldsOf, newItem } from '#shared/school/list-edits.ts'
import { itemsOf, listIds, sectionOfList, type Given, type ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { setSingleField } from '#shared/school/single-fields.ts'
import { setText, textFields, textOf } from '#shared/school/text-edits.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const fields = (school: School, rule: string): readonly string[] =>
  missing(school, catalogue, TODAY)
    .filter(({ requirement }) => requirement === rule)
    .map(({ field }) => field)
const withItem = (list: ListId, given: Given = {}): School =>
  after(plainSchool(), addItem(list, newItem(list, 'a', given)))

/** A school may have nothing to say in these. */
const mayBeEmpty: readonly ListId[] = ['meetings', 'protocols']

test.each(listIds.filter((list) => sectionOfList(list) !== null && !mayBeEmpty.includes(list)))(
  'an empty list of %s is asked for at its own place; one item is enough',
  (list) => {
    const asked = (school: School) => missing(school, catalogue, TODAY).filter(({ field }) => field === `${list}.list`)
    expect(asked(plainSchool())).toHaveLength(1)
    expect(asked(plainSchool())[0]?.section).toBe(sectionOfList(list))
    expect(asked(withItem(list))).toEqual([])
  }
)

test.each([
  ['steps', 'step-who', 'who'],
  ['arrangements', 'arrangement-how-much', 'howMuch'],
  ['partners', 'partner-purpose', 'purpose'],
  ['ambitions', 'ambition-owner', 'owner'],
  ['training', 'training-serves', 'serves'],
  ['references', 'reference-chapter', 'chapter']
] as const)('%s: an item without it is named at the very field', (list, rule, field) => {
  expect(fields(withItem(list, { [field]: '  ' }), rule)).toEqual([`${list}:a.${field}`])
  expect(fields(withItem(list, { [field]: 'staat er' }), rule)).toEqual([])
})

test('a sentence names the item by its words, short enough, or by its number', () => {
  const said = (name: string): string =>
    missing(withItem('partners', { name }), catalogue, TODAY).find(
      ({ requirement }) => requirement === 'partner-purpose'
    )?.text ?? ''
  expect(said('Jeugdhulp')).toContain('“Jeugdhulp”')
  expect(said(' ')).toContain('regel 1')
  expect(said('x'.repeat(500)).length).toBeLessThan(120)
})

test('a place beside “niet beschikbaar” is a hint at that place, and keeps nothing from being finished', () => {
  const asked = (...where: readonly string[]): readonly string[] =>
    fields(withItem('expertise', { where }), 'expertise-nowhere-too')
  expect(asked('school', 'nowhere')).toEqual(['expertise:a.where'])
  expect(asked('een plek van later', 'nowhere')).toEqual(['expertise:a.where'])
  expect([...asked('nowhere'), ...asked('school', 'external'), ...asked()]).toEqual([])
  expect(catalogue.requirements.find(({ id }) => id === 'expertise-nowhere-too')?.hint).toBe(true)
})

test('where it is found is asked as long as no place was chosen', () => {
  expect(fields(withItem('expertise'), 'expertise-where')).toEqual(['expertise:a.where'])
  expect(fields(withItem('expertise', { where: ['nowhere'] }), 'expertise-where')).toEqual([])
  expect(fields(withItem('expertise', { where: ['een plek van later'] }), 'expertise-where')).toEqual([])
})

test('a word of a later program is asked for anew, as documents read it: as not chosen yet', () => {
  const later = 'een woord van later' as ForeignWord
  expect(fields(withItem('expertise', { stand: later }), 'expertise-stand')).toEqual(['expertise:a.stand'])
  expect(fields(withItem('facilities', { present: later }), 'facility-present')).toEqual(['facilities:a.present'])
  const school = change(plainSchool(), (draft) => {
    draft.sections.basicSupport.agreements = [
      { id: 'a', text: 'x', status: later, how: '', firstStep: '', firstStepBy: '', own: false }
    ]
  }).next
  expect(fields(school, 'basic-support-status')).toEqual(['agreement:a.status'])
})

describe('half-days', () => {
  const asked = (where: string, stand: string, halfDays: string): boolean =>
    fields(withItem('expertise', { where: where.split(' '), stand, halfDays }), 'expertise-half-days').length > 0
  test('are asked of what is there and within reach', () => {
    expect(asked('school', 'present', '')).toBe(true)
    expect(asked('partnership', 'developing', 'soms')).toBe(true)
    expect(asked('school', 'present', '0,5')).toBe(false)
    expect(asked('school', 'present', '3 uur per week')).toBe(false)
    expect(asked('external', 'present', '')).toBe(false)
    expect(asked('school', 'wanted', '')).toBe(false)
    expect(asked('external partnership', 'present', '')).toBe(true)
    expect(asked('external nowhere', 'present', '')).toBe(false)
  })

  test('are not asked of who is there when needed; what is typed there must still be a number', () => {
    const item = { name: 'Externe Vertrouwenspersoon', where: ['school'], stand: 'present' }
    expect(fields(withItem('expertise', { ...item, halfDays: '' }), 'expertise-half-days')).toEqual([])
    expect(fields(withItem('expertise', { ...item, halfDays: 'soms' }), 'expertise-half-days')).toEqual([
      'expertise:a.halfDays'
    ])
  })
})

describe('ambitions', () => {
  test('want a day that exists, and one that has gone by is said', () => {
    expect(fields(withItem('ambitions', { by: '2027-02-30' }), 'ambition-by')).toEqual(['ambitions:a.by'])
    expect(fields(withItem('ambitions', { by: '2026-11-22' }), 'ambition-past')).toEqual(['ambitions:a.by'])
    expect(fields(withItem('ambitions', { by: '2026-11-23' }), 'ambition-past')).toEqual([])
  })

  test('more than four is a hint', () => {
    const some = (count: number): School =>
      after(
        plainSchool(),
        ...Array.from({ length: count }, (_, index) => addItem('ambitions', newItem('ambitions', `a${index}`)))
      )
    expect(fields(some(4), 'ambitions-four')).toEqual([])
    expect(fields(some(5), 'ambitions-four')).toEqual(['ambitions.list'])
  })
})

test('a school that needs no training says so in words', () => {
  const blocks = [
    { id: 'b', kind: 'paragraph' as const, level: 0, runs: [{ text: 'Wij hebben nu geen scholing nodig.' }] }
  ]
  expect(fields(after(plainSchool(), setText('training.text', { blocks })), 'training-any')).toEqual([])
})

describe('no word of an example school passes for the own school', () => {
  const example = exampleSchool(() => 'x')

  test.each(textFields.filter((field) => textOf(example, field).blocks.length > 0))('%s', (field) => {
    const copied = missing(after(plainSchool(), setText(field, textOf(example, field))), catalogue, TODAY)
    expect(copied.filter(({ requirement }) => requirement.endsWith('own-words')).map((item) => item.field)).toEqual([
      field
    ])
  })

  test.each(listIds.filter((list) => sectionOfList(list) !== null))('the items of %s', (list) => {
    const longest = itemsOf(example, list)
      .flatMap((item) => fieldsOf(list).map((field) => ({ field, text: String(item[field]) })))
      .toSorted((a, b) => b.text.split(' ').length - a.text.split(' ').length)[0]
    if (longest === undefined || longest.text.split(' ').length < 8)
      return expect(longest?.text.split(' ').length).toBeLessThan(8)
    const copied = missing(withItem(list, { [longest.field]: longest.text.toUpperCase() }), catalogue, TODAY)
    expect(copied.filter(({ requirement }) => requirement.endsWith('own-words')).map((item) => item.field)).toEqual([
      `${list}:a.${longest.field}`
    ])
  })

  test('what many schools say alike is no copy', () => {
    expect(
      missing(withItem('meetings', { howOften: 'elke zes weken' }), catalogue, TODAY).some(
        ({ requirement }) => requirement === 'structure-own-words'
      )
    ).toBe(false)
  })

  test('pupils’ say', () => {
    expect(
      fields(
        after(
          plainSchool(),
          setSingleField('round.pupilsSay.outcome', ` ${String(example.rounds[0]?.pupilsSay.outcome)} `, 'gewijzigd', {
            id: 'r',
            schoolYear: '2027-2028'
          })
        ),
        'pupils-own-words'
      )
    ).toEqual(['round.pupilsSay.outcome'])
  })
})
