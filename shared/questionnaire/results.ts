// What a scan says, of the batches that closing kept: by statement a word and how often each answer was given, by theme the mean,
// how the answers are spread, and how many statements divide the team or are known by too few. There is no mark for the whole.
import type { OutcomeWord, Questionnaire, Theme } from '../catalogue/questionnaire-content.ts'
import type { Batch, Counted } from './batch.ts'
import { chosenTogether, meanOf, sumOf, wordOf, type Counts } from './counting.ts'

export interface StatementResult {
  readonly id: string
  readonly word: OutcomeWord
  /** Null where there are too few forms for numbers. */
  readonly counts: Counts | null
}

export interface ThemeResult {
  readonly id: string
  /** In tenths, of four; null where nobody gave an answer that says something. */
  readonly mean: number | null
  /** How often each of the four answers was chosen; null where there are too few forms for numbers. */
  readonly spread: Counts['chosen'] | null
  /** How many statements have this word. */
  readonly divided: number
  readonly unknown: number
  readonly statements: readonly StatementResult[]
}

export interface GroupResult {
  readonly id: string
  readonly forms: number
  readonly themes: readonly ThemeResult[]
}

export type Results =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'words' | 'counts'
      readonly forms: number
      /** How many of them are the director's own; null where an earlier version counted them. */
      readonly own: number | null
      readonly themes: readonly ThemeResult[]
      readonly groups: readonly GroupResult[]
    }

/** The themes that are worth a talk, by their ids: those that divide the team most first, then those of which it knows too little. */
export const themesToTalkOf = (results: Results): readonly string[] =>
  results.kind === 'none'
    ? []
    : results.themes
        .filter(({ divided, unknown }) => divided + unknown > 0)
        .toSorted((one, other) => other.divided - one.divided || other.unknown - one.unknown)
        .map(({ id }) => id)

/** How many forms what `resultsOf` says is about: of two kinds those with numbers. */
export function toldForms(batches: readonly Batch[]): number {
  const counted = batches.flatMap((batch) => (batch.kind === 'counts' ? [batch.all.forms] : []))
  if (counted.length > 0) return counted.reduce((sum, forms) => sum + forms, 0)
  const last = batches.findLast((batch) => batch.kind === 'words')
  return last?.forms ?? 0
}

/** @param batches in the order in which they were closed. Of two kinds only those with numbers can be added up. */
export function resultsOf({ themes, groups }: Questionnaire, batches: readonly Batch[]): Results {
  const withCounts = batches.filter((batch) => batch.kind === 'counts')
  const [first, ...more] = withCounts
  if (first === undefined) {
    const last = batches.findLast((batch) => batch.kind === 'words')
    if (last === undefined) return { kind: 'none' }
    const { forms, own = null } = last
    return { kind: 'words', forms, own, themes: themes.map((theme) => toldInWords(theme, last)), groups: [] }
  }
  const all = more.reduce((sum, batch) => together(sum, batch.all), first.all)
  const own = withCounts.reduce<number | null>(
    (sum, batch) => (sum === null || batch.own === undefined ? null : sum + batch.own),
    0
  )
  return { kind: 'counts', forms: all.forms, own, themes: toldInNumbers(themes, all), groups: groupResults() }

  /** Two of them at least, to stand beside each other. One that a batch does not show cannot be told of all. */
  function groupResults(): readonly GroupResult[] {
    const told = (groups?.options ?? []).flatMap(({ id }) => {
      const parts = withCounts.map((batch) => batch.groups[id])
      const [start, ...rest] = parts.filter((part) => part !== undefined)
      if (start === undefined || rest.length + 1 < parts.length) return []
      const sum = rest.reduce(together, start)
      return [{ id, forms: sum.forms, themes: toldInNumbers(themes, sum) }]
    })
    return told.length < 2 ? [] : told
  }
}

const together = (one: Counted, other: Counted): Counted => ({
  forms: one.forms + other.forms,
  counts: Object.fromEntries(
    Object.entries(one.counts).flatMap(([id, counts]) => {
      const more = other.counts[id]
      return more === undefined ? [] : [[id, sumOf(counts, more)]]
    })
  )
})

const toldInWords = ({ id, statements }: Theme, batch: Extract<Batch, { kind: 'words' }>): ThemeResult =>
  themeResult(
    id,
    batch.means[id] ?? null,
    null,
    statements.flatMap((statement) => {
      const word = batch.words[statement.id]
      return word === undefined ? [] : [{ id: statement.id, word, counts: null }]
    })
  )

/** A statement that was not asked then is left out. */
const toldInNumbers = (themes: readonly Theme[], { counts: all }: Counted): readonly ThemeResult[] =>
  themes.map(({ id, statements }) => {
    const asked = statements.flatMap((statement) => {
      const counts = all[statement.id]
      return counts === undefined ? [] : [{ id: statement.id, word: wordOf(counts), counts }]
    })
    const counts = asked.map((statement) => statement.counts)
    return themeResult(id, meanOf(counts), chosenTogether(counts), asked)
  })

const themeResult = (
  id: string,
  mean: number | null,
  spread: ThemeResult['spread'],
  statements: readonly StatementResult[]
): ThemeResult => ({
  id,
  mean,
  spread,
  divided: statements.filter(({ word }) => word === 'divided').length,
  unknown: statements.filter(({ word }) => word === 'unknown').length,
  statements
})
