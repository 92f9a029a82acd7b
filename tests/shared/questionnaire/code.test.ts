import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaires } from '#assets/questionnaires/index.ts'
import { questionnaireIds } from '#shared/catalogue/questionnaire-content.ts'
import { formCode, scanMark, readCode } from '#shared/questionnaire/code.ts'
import type { Answer, Form } from '#shared/questionnaire/form.ts'
import { neverFewer, tries } from '../../tries.ts'
import { statementIds } from './any-forms.ts'

const { school } = questionnaires
const SCAN = '3f9a2c5e71b04d68'
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A form of the team in which nothing is left blank. */
const anyFull = fc
  .record({
    answers: fc.array(fc.constantFrom<Answer[]>(1, 2, 3, 4, 'unknown'), { minLength: 45, maxLength: 45 }),
    group: fc.constantFrom('in-class', 'elsewhere', null)
  })
  .map(({ answers, group }) => ({
    group,
    answers: Object.fromEntries(statementIds(school).map((id, at) => [id, answers[at] ?? 'unknown']))
  }))

const allOf = (answer: Answer, id: keyof typeof questionnaires = 'school'): Form['answers'] =>
  Object.fromEntries(statementIds(questionnaires[id]).map((statement) => [statement, answer]))
const codeIn = (form: Pick<Form, 'answers' | 'group'>, scan = SCAN): string => formCode(school, scan, form) ?? ''
const plain = (code: string): string => code.replaceAll(' ', '')

describe('a code', () => {
  test.each([
    ['school', 24],
    ['parents', 7],
    ['boards', 19]
  ] as const)('of %s has %i signs, and is read again', (id, length) => {
    for (const answer of [1, 4, 'unknown'] as const) {
      const group = questionnaires[id].groups?.options.at(-1)?.id ?? null
      const form = { answers: allOf(answer, id), group }
      const code = formCode(questionnaires[id], SCAN, form) ?? ''
      expect(plain(code)).toHaveLength(length)
      expect(readCode(questionnaires[id], SCAN, code)).toEqual({ kind: 'read', ...form })
    }
  })

  test('stands in blocks of four, without signs that look like another', () => {
    fc.assert(
      fc.property(anyFull, (form) => {
        expect(codeIn(form)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/u)
      })
    )
  })

  test('gives every answer and the group back, however it is typed', () => {
    fc.assert(
      fc.property(anyFull, fc.constantFrom('', ' ', '-', ' – ', '\n'), (form, between) => {
        const typed = codeIn(form).toLowerCase().replaceAll(' ', between).replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readCode(school, SCAN, typed)).toEqual({ kind: 'read', ...form })
      }),
      { numRuns: tries(300) }
    )
  })

  test('is not made of a form with a blank', () => {
    const { A1: _, ...answers } = allOf(3)
    expect(formCode(school, SCAN, { answers, group: null })).toBeUndefined()
  })

  test('says nothing of a group that is not asked', () => {
    const form = { answers: allOf(3), group: 'nobody' }
    expect(readCode(school, SCAN, codeIn(form))).toMatchObject({ kind: 'read', group: null })
  })
})

describe('what is typed wrong', () => {
  test('each wrong sign is noticed, and each two that changed places', () => {
    fc.assert(
      fc.property(anyFull, (form) => {
        const code = plain(codeIn(form))
        for (const at of [...code].keys()) {
          for (const sign of SIGNS)
            if (sign !== code[at])
              expect(readCode(school, SCAN, code.slice(0, at) + sign + code.slice(at + 1))).toEqual({
                kind: 'refused',
                why: 'typing'
              })
          const swapped =
            code.slice(0, at) +
            code
              .slice(at, at + 2)
              .split('')
              .toReversed()
              .join('') +
            code.slice(at + 2)
          if (swapped !== code) expect(readCode(school, SCAN, swapped)).toEqual({ kind: 'refused', why: 'typing' })
        }
      }),
      { numRuns: tries(20) }
    )
  })

  test('of any signs hardly a code is taken, and what is taken gives the same code', () => {
    let taken = 0
    const anySigns = fc
      .array(fc.constantFrom(...SIGNS), { minLength: 24, maxLength: 24 })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(anySigns, (signs) => {
        const read = readCode(school, SCAN, signs)
        if (read.kind === 'refused') return
        taken += 1
        expect(plain(codeIn(read))).toBe(signs)
      }),
      { numRuns: neverFewer(2000) }
    )
    expect(taken).toBeLessThanOrEqual(2)
  })

  test('a sign that no code has is pointed at; too few or too many signs are said', () => {
    const code = codeIn({ answers: allOf(2), group: null })
    expect(readCode(school, SCAN, code.replace(/^..../u, 'AB?C'))).toEqual({ kind: 'refused', why: 'sign', at: 2 })
    expect(readCode(school, SCAN, code.slice(1))).toEqual({ kind: 'refused', why: 'length' })
    expect(readCode(school, SCAN, `${code}0`)).toEqual({ kind: 'refused', why: 'length' })
    expect(readCode(school, SCAN, '')).toEqual({ kind: 'refused', why: 'length' })
  })

  test('signs that end in more answers than there are statements are no code', () => {
    expect(readCode(school, SCAN, highest())).toEqual({ kind: 'refused', why: 'typing' })

    /** The highest number of 24 signs with the right check and mark. */
    function highest(): string {
      const marks = 421n
      let number = 32n ** 24n - 1n
      const isCode = (): boolean => number % 37n === 0n && (number / 37n) % marks === BigInt(scanMark(school, SCAN))
      for (let step = 0; step < 40_000 && !isCode(); step += 1) number -= 1n
      return number.toString(32).replaceAll(/./gu, (digit) => SIGNS.charAt(parseInt(digit, 32)))
    }
  })

  test('a code of another scan of the school is told from a wrong sign', () => {
    const form = { answers: allOf(2), group: null }
    const other = 'a0b1c2d3e4f56789'
    expect(scanMark(school, other)).not.toBe(scanMark(school, SCAN))
    expect(readCode(school, SCAN, codeIn(form, other))).toEqual({ kind: 'refused', why: 'scan' })
  })
})

test('ids of scans have marks that are spread out', () => {
  const scans = Array.from({ length: 400 }, (_, at) => (at * 2_654_435_761 + 12_345).toString(16))
  for (const id of questionnaireIds)
    expect(new Set(scans.map((scan) => scanMark(questionnaires[id], scan))).size).toBeGreaterThan(200)
})
