import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaires } from '#assets/questionnaires/index.ts'
import type { FileFault } from '#shared/catalogue/questionnaire-content.ts'
import { readAnswerFile, readOpenAnswerFile } from '#shared/questionnaire/answer-file.ts'
import { answerFileOf, mayStand } from '#shared/questionnaire/answer-text.ts'
import { anyForms, formOf } from './any-forms.ts'

const { school } = questionnaires
const SCAN = '3f9a2c5e71b04d68'
const ID = '0123456789abcdef0123456789abcdef'
const form = formOf(
  { A1: 3, H6: 'unknown' },
  { id: ID, group: 'in-class', open: { keep: 'De rust < vroeger, 5 > 3.' } }
)
const text = answerFileOf(school, SCAN, form)
const withOther = (more: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...more })

test('what was filled in is read back, in whichever order', () => {
  fc.assert(
    fc.property(anyForms(school, 2), ([any = form]) => {
      const saved = { ...any, id: ID, own: false, group: any.group === 'third' ? null : any.group }
      expect(readAnswerFile(school, SCAN, answerFileOf(school, SCAN, saved))).toEqual({ kind: 'read', form: saved })
    })
  )
  expect(answerFileOf(school, SCAN, { ...form, answers: { H6: 'unknown', A1: 3 } })).toBe(text)
  expect(readAnswerFile(school, SCAN, text)).toEqual({ kind: 'read', form })
})

test('a file that another program saved again, with a mark at its start, is read as it was', () => {
  expect(readAnswerFile(school, SCAN, `\uFEFF${text}`)).toEqual({ kind: 'read', form })
})

test('a scan without groups is read back too', () => {
  const { parents } = questionnaires
  const ofParent = formOf({ O1: 2 }, { id: ID })
  expect(readAnswerFile(parents, SCAN, answerFileOf(parents, SCAN, ofParent))).toEqual({ kind: 'read', form: ofParent })
})

test('a file holds no time, no name and nothing of the director', () => {
  const keys = ['format', 'version', 'questionnaire', 'form', 'id', 'group', 'answers', 'open']
  expect(Object.keys(JSON.parse(text) as object)).toEqual(keys)
})

test.each<[FileFault, string, string]>([
  ['large', 'ten megabytes', `${text}${' '.repeat(10_000_000)}`],
  ['broken', 'no text of ours', 'Beste directeur,'],
  ['broken', 'nothing', ''],
  ['broken', 'half a file', text.slice(0, -9)],
  ['broken', 'a list', '[]'],
  ['broken', 'thousands of lists in lists', '['.repeat(60_000)],
  ['newer', 'a later version', withOther({ version: 2 })],
  ['scan', 'another school or year', withOther({ form: 'a0b1c2d3e4f56789' })],
  ['broken', 'another list of statements', withOther({ questionnaire: 'parents' })],
  ['broken', 'an answer that is none', withOther({ answers: { A1: 5 } })],
  ['broken', 'an answer in words', withOther({ answers: { A1: '3' } })],
  ['broken', 'a statement that is none', withOther({ answers: { Z9: 1 } })],
  ['broken', 'a group that is none', withOther({ group: 'kitchen' })],
  ['broken', 'who filled it in', withOther({ who: 'Bestuur De Linde' })],
  ['broken', 'a key too many', withOther({ own: true })],
  ['broken', 'an id that is a path', withOther({ id: '../../school' })],
  ['broken', 'a script in a text', withOther({ open: { keep: '<script>alert(1)</script>' } })],
  ['broken', 'a text that is a list', withOther({ open: { keep: ['x'] } })],
  ['broken', 'a text without end', withOther({ open: { keep: 'x'.repeat(2001) } })],
  ['broken', 'a key that changes what all objects are', text.replace('"A1":3', '"__proto__":{"A1":3}')]
])('%s: %s', (why, _, hostile) => {
  expect(readAnswerFile(school, SCAN, hostile)).toEqual({ kind: 'refused', why })
})

describe('a form that is filled in openly', () => {
  const { boards } = questionnaires
  const ofBoard = formOf({ S11: 2 }, { id: ID, group: 'board' })

  test('is read back with whose it is', () => {
    const saved = answerFileOf(boards, SCAN, ofBoard, ' Bestuur De Linde ')
    const { id, group, answers } = ofBoard
    const read = { id, group, who: 'Bestuur De Linde', answers }
    expect(readOpenAnswerFile(boards, SCAN, saved)).toEqual({ kind: 'read', form: read })
  })

  test.each([
    ['nobody', ofBoard, undefined],
    ['no name', ofBoard, '  '],
    ['a script', ofBoard, '<script>'],
    ['no place', { ...ofBoard, group: null }, 'Bestuur De Linde']
  ])('is refused from %s', (_, filled, who) => {
    const refused = { kind: 'refused', why: 'broken' }
    expect(readOpenAnswerFile(boards, SCAN, answerFileOf(boards, SCAN, filled, who))).toEqual(refused)
  })
})

test.each([
  ['Minder dan < 3 keer, 5 > 4 & meer.', true],
  ['Regel één\nregel twee', true],
  ['<img src=x onerror=alert(1)>', false],
  ['</p >', false],
  ['&#60;script', false],
  ['\u0000', false]
])('%j may stand in a form: %s', (words, may) => {
  expect(mayStand(words)).toBe(may)
})
