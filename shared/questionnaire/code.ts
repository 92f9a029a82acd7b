// A filled form as a short code, for who cannot send a file: written down, read out, typed in. Every statement has an answer in it;
// answers in words are not in it. The number behind the signs can be divided by CHECK, which is what finds a wrong sign: CHECK is a prime
// that divides no difference between two signs, nor between two places. 45 statements with two groups take 24 signs.
import type { CodeFault } from '../catalogue/questionnaire-content.ts'
import { answers as answersInCode, statementsOf, type Answer, type Asked, type Form } from './form.ts'

/** Digits and capitals without I, L, O and U: who writes one of the first three means 1, 1 or 0. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }
const BASE = BigInt(SIGNS.length)
const CHECK = 37n
/** A code of another scan is known by its mark: at least so many are told apart. */
const FEWEST_MARKS = 400n

interface Layout {
  readonly statements: readonly string[]
  /** The first is nobody's: not said. */
  readonly groups: readonly (string | null)[]
  readonly length: number
  readonly marks: bigint
}

function layoutOf(asked: Asked): Layout {
  const statements = statementsOf(asked).map(({ id }) => id)
  const groups = [null, ...(asked.groups?.options ?? []).map(({ id }) => id)]
  const filled = BigInt(answersInCode.length) ** BigInt(statements.length) * BigInt(groups.length) * CHECK
  let length = 1
  while (BASE ** BigInt(length) / filled < FEWEST_MARKS) length += 1
  return { statements, groups, length, marks: BASE ** BigInt(length) / filled }
}

/** How many signs a code has. */
export const codeLength = (questionnaire: Asked): number => layoutOf(questionnaire).length

/** The signs that count of what was typed, as they are read. */
export const typedSigns = (typed: string): readonly string[] =>
  [...typed.toUpperCase().replaceAll(/[\s.\-\u2010-\u2015]/gu, '')].map((sign) => MEANT[sign] ?? sign)

/** What a code says of the scan that it belongs to. Two scans of a school get ids whose marks differ: whoever makes an id sees to that. */
export function scanMark(questionnaire: Asked, scan: string): number {
  const { marks } = layoutOf(questionnaire)
  return Number([...scan].reduce((sum, sign) => (sum * 131n + BigInt(sign.codePointAt(0) ?? 0)) % marks, 7n))
}

/**
 * The code in blocks of four.
 * @param scan the id of the scan that was handed out
 * @returns undefined where a statement has no answer: there is no room for blanks
 */
export function formCode(
  questionnaire: Asked,
  scan: string,
  { answers, group }: Pick<Form, 'answers' | 'group'>
): string | undefined {
  const { statements, groups, length, marks } = layoutOf(questionnaire)
  const digits = statements.map((id) => answersInCode.findIndex((answer) => answer === answers[id]))
  if (digits.includes(-1)) return undefined
  const ofAnswers = digits.reduce((sum, digit) => sum * BigInt(answersInCode.length) + BigInt(digit), 0n)
  const ofGroup = ofAnswers * BigInt(groups.length) + BigInt(Math.max(0, groups.indexOf(group)))
  const number = (ofGroup * marks + BigInt(scanMark(questionnaire, scan))) * CHECK
  return written(number, length).replaceAll(/.{4}(?=.)/gu, '$& ')
}

function written(number: bigint, length: number): string {
  let rest = number
  let signs = ''
  while (signs.length < length) {
    signs = SIGNS.charAt(Number(rest % BASE)) + signs
    rest /= BASE
  }
  return signs
}

export type ReadCode =
  | { readonly kind: 'read'; readonly answers: Form['answers']; readonly group: string | null }
  | { readonly kind: 'refused'; readonly why: CodeFault; /** Where, from 0; of a sign. */ readonly at?: number }

/** @param typed as somebody typed it: spaces, dashes and small letters do not matter */
export function readCode(questionnaire: Asked, scan: string, typed: string): ReadCode {
  const { statements, groups, length, marks } = layoutOf(questionnaire)
  const signs = typedSigns(typed)
  const wrong = signs.findIndex((sign) => !SIGNS.includes(sign))
  if (wrong !== -1) return { kind: 'refused', why: 'sign', at: wrong }
  if (signs.length !== length) return { kind: 'refused', why: 'length' }
  const number = signs.reduce((sum, sign) => sum * BASE + BigInt(SIGNS.indexOf(sign)), 0n)
  if (number % CHECK !== 0n) return { kind: 'refused', why: 'typing' }
  if ((number / CHECK) % marks !== BigInt(scanMark(questionnaire, scan))) return { kind: 'refused', why: 'scan' }
  const ofGroup = number / CHECK / marks
  const answers = answersOf(statements, ofGroup / BigInt(groups.length))
  if (answers === undefined) return { kind: 'refused', why: 'typing' }
  return { kind: 'read', answers, group: groups[Number(ofGroup % BigInt(groups.length))] ?? null }
}

/** Undefined for a number that no answers give. */
function answersOf(statements: readonly string[], number: bigint): Form['answers'] | undefined {
  const answers: [string, Answer][] = []
  let rest = number
  for (const id of statements.toReversed()) {
    const answer = answersInCode[Number(rest % BigInt(answersInCode.length))]
    if (answer === undefined) return undefined
    answers.push([id, answer])
    rest /= BigInt(answersInCode.length)
  }
  return rest === 0n ? Object.fromEntries(answers.toReversed()) : undefined
}
