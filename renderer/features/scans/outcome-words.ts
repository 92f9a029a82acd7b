// The outcome of a scan in words, and in which order it is told: what divides the team and what it does not know comes first.
import type { OutcomeWord } from '#shared/catalogue/questionnaire-content.ts'
import type { ThemeCompared } from '#shared/questionnaire/compared.ts'
import { tenthsWords } from '#shared/questionnaire/counting.ts'
import type { StatementResult, ThemeResult } from '#shared/questionnaire/results.ts'
import { counted } from '#shared/text.ts'
import type { SymbolName } from '../../components/symbols.tsx'

/** "3,1 van 4" */
export const meanWords = (mean: number | null): string =>
  mean === null ? 'geen gemiddelde' : `${tenthsWords(mean)} van 4`

export const wordSymbols: Readonly<Record<OutcomeWord, SymbolName>> = {
  'too-few': 'none',
  unknown: 'unknown',
  divided: 'busy',
  attention: 'warn',
  good: 'done',
  mixed: 'empty'
}

const toldFirst: readonly OutcomeWord[] = ['divided', 'unknown', 'attention', 'mixed', 'good', 'too-few']

/** Statements with the same word stay in the order of the form. */
export const inOrderOfTalk = (statements: readonly StatementResult[]): readonly StatementResult[] =>
  statements.toSorted((one, other) => toldFirst.indexOf(one.word) - toldFirst.indexOf(other.word))

/** More than a talk has room for hides what matters. */
const SHOWN_FIRST = 5

interface TalkFirst {
  readonly first: readonly StatementResult[]
  readonly rest: readonly StatementResult[]
}

/** Of all themes the statements that divide who answered, and those that they do not know. */
export function talkFirst(themes: readonly ThemeResult[]): TalkFirst {
  const all = themes.flatMap(({ statements }) =>
    statements.filter(({ word }) => word === 'divided' || word === 'unknown')
  )
  const told = inOrderOfTalk(all)
  return { first: told.slice(0, SHOWN_FIRST), rest: told.slice(SHOWN_FIRST) }
}

/** "2 stellingen verdeeld, 1 weten wij niet"; empty where there are none. */
export function talkWords({ divided, unknown }: Pick<ThemeResult, 'divided' | 'unknown'>): string {
  const parts = [
    ...(divided > 0 ? [`${counted(divided, 'stelling', 'stellingen')} verdeeld`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'stelling', 'stellingen')} weten wij niet`] : [])
  ]
  return parts.join(', ')
}

/** "In 2025-2026: 2,8 van 4. Op dezelfde stellingen is het nu 3,1: 0,3 hoger." */
export function beforeWords({ now, before, difference, isNamed }: ThemeCompared, lastYear: string): string {
  if (now === null || before === null || difference === null) return ''
  const compare = isNamed
    ? `${tenthsWords(Math.abs(difference))} ${difference > 0 ? 'hoger' : 'lager'}`
    : 'bijna gelijk'
  return `In ${lastYear}: ${meanWords(before)}. Op dezelfde stellingen is het nu ${tenthsWords(now)}: ${compare}.`
}
