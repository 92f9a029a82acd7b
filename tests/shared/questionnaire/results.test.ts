// What a scan tells, and that it tells of nobody: not in one report, and not by taking one report off another.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { batchOf, type Batch } from '#shared/questionnaire/batch.ts'
import { others, type Form } from '#shared/questionnaire/form.ts'
import { known } from '#shared/questionnaire/counting.ts'
import { resultsOf, themesToTalkOf, type ThemeResult } from '#shared/questionnaire/results.ts'
import { neverFewer, tries } from '../../tries.ts'
import { anyForms, anyPeople, formOf, scanOf, statementIds } from './any-forms.ts'

const scan = scanOf(2, 1)

const allClosed = (questionnaire: Questionnaire, rounds: readonly (readonly Form[])[]): readonly Batch[] =>
  rounds.map((forms, at) => batchOf(questionnaire, forms, at > 0))

/** So many forms with the same answer to every statement. */
const same = (count: number, answer: 1 | 2 | 3 | 4, more: Partial<Form> = {}): readonly Form[] =>
  Array.from({ length: count }, (_, at) =>
    formOf(Object.fromEntries(statementIds(scan).map((id) => [id, answer])), { id: `${answer}-${at}`, ...more })
  )
const afterOne = (forms: readonly Form[]) => resultsOf(scan, [batchOf(scan, forms, false)])
const countsIn = (themes: readonly ThemeResult[]) => themes.flatMap(({ statements }) => statements)

describe('how many forms are needed', () => {
  test.each([
    [0, 'none'],
    [2, 'none'],
    [3, 'words'],
    [4, 'words'],
    [5, 'counts'],
    [12, 'counts']
  ])('%i forms give %s', (count, kind) => {
    expect(afterOne(same(count, 3))).toMatchObject({ kind })
  })

  test('with three or four there is a word and a mean, and no number of answers, not even in what is kept', () => {
    const batch = batchOf(scan, [...same(2, 1), ...same(2, 4)], false)
    const results = resultsOf(scan, [batch])
    expect(results).toMatchObject({
      kind: 'words',
      forms: 4,
      groups: [],
      themes: [{ mean: 25, spread: null, divided: 2 }, {}]
    })
    expect(JSON.stringify([batch, results])).not.toMatch(/chosen|"unknown":[1-9]|blank/u)
  })

  test('the director’s own form is counted, but makes no threshold', () => {
    const own = formOf({ A1: 1 }, { id: 'own', own: true })
    expect(afterOne([...same(2, 4), own])).toEqual({ kind: 'none' })
    expect(afterOne([...same(4, 4), own])).toMatchObject({ kind: 'words' })
    expect(afterOne([...same(5, 4), own])).toMatchObject({
      kind: 'counts',
      forms: 6,
      themes: [{ statements: [{ counts: { chosen: [1, 0, 0, 5] } }, {}] }, {}]
    })
  })

  test('nothing is kept of fewer than three, but that they were read', () => {
    expect(batchOf(scan, same(2, 3), false)).toEqual({ kind: 'none', ids: ['3-0', '3-1'] })
  })
})

describe('groups', () => {
  const split = (inClass: number, elsewhere: number, unsaid: number, own?: string | null) => {
    const results = afterOne([
      ...same(inClass, 4, { group: 'in-class' }),
      ...same(elsewhere, 1, { group: 'elsewhere' }),
      ...same(unsaid, 2),
      ...(own === undefined ? [] : same(1, 3, { own: true, group: own }))
    ])
    return results.kind === 'none' ? [] : results.groups.map(({ id, forms }) => [id, forms])
  }

  test.each([
    [
      'two groups of five',
      split(5, 5, 0),
      [
        ['in-class', 5],
        ['elsewhere', 5]
      ]
    ],
    ['one of four', split(9, 4, 0), []],
    ['one alone', split(9, 0, 0), []],
    ['a rest of one, whom the total would give away', split(5, 5, 1), []],
    [
      'a rest of five',
      split(5, 6, 5),
      [
        ['in-class', 5],
        ['elsewhere', 6]
      ]
    ],
    ['the director as a fifth', split(5, 4, 0, 'elsewhere'), []],
    [
      'the director as a sixth',
      split(5, 5, 0, 'elsewhere'),
      [
        ['in-class', 5],
        ['elsewhere', 6]
      ]
    ],
    ['the director as the rest', split(5, 5, 0, null), []]
  ])('%s', (_, shown, expected) => {
    expect(shown).toEqual(expected)
  })

  test('a group that was not shown the first time is not told of both times', () => {
    const first = [...same(6, 4, { group: 'in-class' }), ...same(2, 4, { group: 'elsewhere' })]
    const second = [...same(5, 1, { group: 'in-class' }), ...same(5, 1, { group: 'elsewhere' })]
    expect(resultsOf(scan, allClosed(scan, [first, second]))).toMatchObject({ forms: 18, groups: [] })
    const third = [...same(5, 1, { group: 'in-class' }), ...same(5, 1, { group: 'third' })]
    expect(resultsOf(scan, allClosed(scan, [third, second]))).toMatchObject({ forms: 20, groups: [] })
    expect(resultsOf(scan, allClosed(scan, [second, second]))).toMatchObject({
      forms: 20,
      groups: [{ id: 'in-class', forms: 10 }, { id: 'elsewhere' }]
    })
  })
})

describe('opened again', () => {
  test('what comes after asks five forms, else nothing of it is kept', () => {
    const first = same(6, 4)
    expect(resultsOf(scan, allClosed(scan, [first, same(4, 1)]))).toEqual(afterOne(first))
    expect(resultsOf(scan, allClosed(scan, [first, same(5, 1)]))).toMatchObject({
      forms: 11,
      themes: [{ spread: [10, 0, 0, 12] }, { spread: [5, 0, 0, 6] }]
    })
  })

  test('words cannot be added up: with numbers they give way to these', () => {
    expect(resultsOf(scan, allClosed(scan, [same(3, 1), same(5, 4)]))).toMatchObject({ kind: 'counts', forms: 5 })
    expect(resultsOf(scan, allClosed(scan, [same(3, 1), same(4, 4)]))).toMatchObject({ kind: 'words', forms: 3 })
  })

  test('a statement that was not asked both times is left out', () => {
    const fewer = scanOf(1, 1)
    const results = resultsOf(scan, [batchOf(scan, same(5, 4), false), batchOf(fewer, same(5, 4), true)])
    expect(results).toMatchObject({ themes: [{ statements: [{ id: 'A1' }] }, { statements: [{ id: 'B1' }] }] })
  })
})

describe('of any forms', () => {
  test('the order in which they came does not matter', () => {
    fc.assert(
      fc.property(
        anyForms(scan).chain((forms) =>
          fc.tuple(fc.constant(forms), fc.shuffledSubarray([...forms], { minLength: forms.length }))
        ),
        ([forms, shuffled]) => {
          expect(batchOf(scan, shuffled, false)).toEqual(batchOf(scan, forms, false))
        }
      ),
      { numRuns: tries(200) }
    )
  })

  test('totals add up: every form stands once in each statement, and later forms come on top', () => {
    const seen = { counts: 0, groups: 0 }
    fc.assert(
      fc.property(anyForms(scan), anyForms(scan), (first, second) => {
        const results = resultsOf(scan, allClosed(scan, [first, second]))
        if (results.kind !== 'counts') return
        seen.counts += 1
        const told = [first, second].filter((forms) => others(forms) >= 5).flat()
        expect(results.forms).toBe(told.length)
        expect(results.themes).toEqual(themesOf(told))
        for (const group of results.groups) {
          seen.groups += 1
          expect(group.themes).toEqual(themesOf(told.filter((form) => form.group === group.id)))
        }
        for (const { forms, themes } of [results, ...results.groups])
          for (const theme of themes) {
            const counts = theme.statements.flatMap((statement) => statement.counts ?? [])
            for (const one of counts) expect(known(one) + one.unknown + one.blank).toBe(forms)
            expect(known({ chosen: theme.spread ?? [0, 0, 0, 0] })).toBe(counts.map(known).reduce((a, b) => a + b, 0))
          }
      }),
      { numRuns: neverFewer(300) }
    )
    expect(Math.min(seen.counts, seen.groups)).toBeGreaterThan(0)

    /** The same forms, counted at once. */
    function themesOf(forms: readonly Form[]) {
      const results = resultsOf(scan, [batchOf(scan, forms, false)])
      return results.kind === 'counts' ? results.themes : undefined
    }
  })

  test('nobody is told of who does not stand among five others, not by taking any reports off each other either', () => {
    const wide = scanOf(30, 30)
    const marks = statementIds(wide)
    let shown = 0
    fc.assert(
      fc.property(fc.array(anyPeople(20), { minLength: 1, maxLength: 3 }), (rounds) => {
        // Each form alone says "klopt niet" to a statement of its own, so a report shows who is in it.
        let next = 0
        const filled = rounds.map((forms) =>
          forms.map(({ group, own }) => {
            const mark = marks[next++] ?? ''
            return formOf({ [mark]: 1 }, { id: mark, group, own })
          })
        )
        const batches = allClosed(wide, filled)
        const reports = batches.flatMap((_, at) => {
          const results = resultsOf(wide, batches.slice(0, at + 1))
          return results.kind === 'counts' ? [results.themes, ...results.groups.map(({ themes }) => themes)] : []
        })
        const told = reports.map(
          (themes) => new Set(countsIn(themes).flatMap(({ id, counts }) => (counts?.chosen[0] === 1 ? [id] : [])))
        )
        // Whoever adds up and subtracts reports gets at best those that stand in the very same ones.
        const whereOf = ({ id }: Form): string => told.map((report) => Number(report.has(id))).join('')
        const all = filled.flat()
        for (const where of new Set(all.map(whereOf)))
          if (where.includes('1'))
            expect(others(all.filter((form) => whereOf(form) === where))).toBeGreaterThanOrEqual(5)
        if (told.length > 2) shown += 1
      }),
      { numRuns: neverFewer(400) }
    )
    expect(shown).toBeGreaterThan(0)
  })
})

test('a talk begins with what divides the team most; what is only unknown comes after it, and what is neither not at all', () => {
  const theme = (id: string, divided: number, unknown: number) => ({
    id,
    mean: 30,
    spread: null,
    divided,
    unknown,
    statements: []
  })
  const themes = [theme('A', 0, 2), theme('B', 1, 0), theme('C', 0, 0), theme('D', 3, 1), theme('E', 1, 4)]
  expect(themesToTalkOf({ kind: 'counts', forms: 9, own: 0, themes, groups: [] })).toEqual(['D', 'E', 'B', 'A'])
  expect(themesToTalkOf({ kind: 'none' })).toEqual([])
})
