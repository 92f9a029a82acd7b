// What the screens of a scan say: of files that were read in, of a code as it is typed, of its steps and its outcome.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { questionnaires } from '#assets/questionnaires/index.ts'
import type { ReadIn, ScanNow } from '#shared/contract/contract.ts'
import { batchOf } from '#shared/questionnaire/batch.ts'
import { formCode } from '#shared/questionnaire/code.ts'
import type { Form } from '#shared/questionnaire/form.ts'
import { isoDay, schoolYearFrom, schoolYearOf } from '#shared/day.ts'
import { resultsOf } from '#shared/questionnaire/results.ts'
import { beforeWords, meanWords, talkFirst, talkWords } from '../../../renderer/features/scans/outcome-words.ts'
import { Promises } from '../../../renderer/features/scans/promises.tsx'
import { readWords } from '../../../renderer/features/scans/read-words.ts'
import {
  goesWords,
  scanTitle,
  scanWithDay,
  standWords,
  usualMode,
  whoseForms,
  whoseWaiting
} from '../../../renderer/features/scans/scan-words.ts'
import { nowAt, stepsOf } from '../../../renderer/features/scans/steps.ts'
import { checked } from '../../../renderer/features/scans/type-code.tsx'

describe('how a scan is held', () => {
  test.each([
    [6, 'beside'],
    [8, 'beside'],
    [9, 'collected'],
    [0, 'collected']
  ] as const)('a team of %i: %s', (team, mode) => {
    expect(usualMode('school', team)).toBe(mode)
  })

  test('parents and boards do not depend on the team', () => {
    expect(usualMode('parents', 3)).toBe('collected')
    expect(usualMode('boards', 3)).toBe('open')
  })
})

describe('where a scan stands', () => {
  const schoolYear = schoolYearFrom(2026)
  const listed = { questionnaire: 'school', schoolYear, openedOn: '2026-11-02', forms: 0, number: 1 } as const

  test('one that has just begun is not told as if it were over', () => {
    const begun = { ...listed, state: 'open', closedOn: '' } as const
    expect(standWords({ ...begun, mode: 'beside' })).toBe('Begonnen op 2 november 2026. Nog niet gesloten')
    expect(standWords({ ...begun, mode: 'open' })).toBe('Begonnen op 2 november 2026. Nog niet gesloten, 0 formulieren')
  })

  test('one of which nothing came in is told so when it is closed', () => {
    const closed = { ...listed, state: 'closed', closedOn: '2026-11-20' } as const
    expect(standWords({ ...closed, mode: 'beside' })).toBe(
      'Begonnen op 2 november 2026, gesloten op 20 november 2026. Naast elkaar gelegd; er is niets ingeleverd'
    )
  })
})

const scanNow = (
  state: ScanNow['scan']['state'],
  { others = 0, own = false, batches = 0 } = {}
): Pick<ScanNow, 'scan' | 'waiting'> => ({
  waiting: { others, own, damaged: 0, asked: [] },
  scan: {
    format: 'sop-wijzer/meting',
    version: 1,
    id: '0123456789abcdef',
    questionnaire: 'parents',
    schoolYear: '2026-2027',
    mode: 'collected',
    state,
    openedOn: '2026-11-02',
    closedOn: '',
    asked: {},
    batches: Array.from({ length: batches }, () => ({ kind: 'none', ids: [] })),
    openForms: [],
    agreements: []
  }
})

describe('the step that shows', () => {
  test('at first handing out; as soon as a form is there, reading in', () => {
    const none = scanNow('open')
    expect(nowAt(none, stepsOf(none, true))).toBe('hand-out')
    const some = scanNow('open', { own: true })
    expect(nowAt(some, stepsOf(some, true))).toBe('read-in')
  })

  test('there is no outcome of what was not closed, and one of what was closed before', () => {
    expect(stepsOf(scanNow('open', { others: 9 }), true)).toEqual(['hand-out', 'read-in', 'close'])
    expect(stepsOf(scanNow('open', { batches: 1 }), true)).toContain('outcome')
  })

  test('after closing the open answers are read, by whoever may write', () => {
    const closing = scanNow('closing', { batches: 1 })
    expect(nowAt(closing, stepsOf(closing, true))).toBe('open-answers')
    expect(stepsOf(closing, false)).toEqual(['outcome'])
    expect(stepsOf(scanNow('open'), false)).toEqual(['outcome'])
  })
})

test('of files that were read in each thing that happened is told once', () => {
  const file = (arrival: 'new' | 'double' | 'changed'): ReadIn => ({ fileName: 'a.json', kind: 'read', arrival })
  expect(readWords([])).toEqual([])
  expect(
    readWords([
      file('new'),
      file('new'),
      file('double'),
      file('changed'),
      { fileName: 'b.json', kind: 'alike', formId: 'b' },
      { fileName: 'd.json', kind: 'others', formId: 'd' },
      { fileName: 'c.json', kind: 'refused', why: 'broken' }
    ])
  ).toEqual([
    '2 formulieren ingelezen.',
    '1 formulier was al ingelezen en telt één keer.',
    '1 formulier was er al, met andere antwoorden. De laatste antwoorden tellen.',
    'Over 2 formulieren is er een vraag.',
    'Eén bestand is niet ingelezen.'
  ])
})

describe('a code, while it is typed', () => {
  const questionnaire = questionnaires.parents
  const scan = '0123456789abcdef'
  const answers = Object.fromEntries(
    questionnaire.themes.flatMap(({ statements }) => statements.map(({ id }) => [id, 3 as const]))
  )
  const code = formCode(questionnaire, scan, { answers, group: null }) ?? ''

  test('says how many signs are to come, and when it is right', () => {
    expect(checked(questionnaire, scan, '')).toMatchObject({ words: '', isGood: false, isWrong: false })
    expect(checked(questionnaire, scan, code.slice(0, -1))).toMatchObject({ words: 'Nog 1 teken.', isWrong: false })
    expect(checked(questionnaire, scan, code.toLowerCase())).toMatchObject({ words: 'Deze code klopt.', isGood: true })
  })

  test('says at which place a sign stands that no code has', () => {
    const { words, isWrong } = checked(questionnaire, scan, `${code.slice(0, 2)}u`)
    expect(words).toMatch(/^Teken 3 is “U”\./u)
    expect(isWrong).toBe(true)
  })

  test('says what is the matter with one that is complete', () => {
    const other = code.startsWith('7') ? '8' : '7'
    expect(checked(questionnaire, scan, other + code.slice(1))).toMatchObject({ isGood: false, isWrong: true })
    expect(checked(questionnaire, scan, `${code}7`).words).toContain('te kort of te lang')
    expect(checked(questionnaire, 'fedcba9876543210', code).words).toContain('andere scan')
  })
})

describe('the outcome', () => {
  test('a mean is one number behind the comma, of four', () => {
    expect(meanWords(31)).toBe('3,1 van 4')
    expect(meanWords(40)).toBe('4,0 van 4')
    expect(meanWords(null)).toBe('geen gemiddelde')
  })

  test('last time is told with what is the same, and a small difference is none', () => {
    const before = (now: number, last: number | null) => ({
      id: 'A',
      now,
      before: last,
      difference: last === null ? null : now - last,
      isNamed: last !== null && Math.abs(now - last) >= 3,
      spread: { now: [0, 0, 0, 5], before: [0, 0, 5, 0] } as const,
      statements: []
    })
    expect(beforeWords(before(31, 28), '2025-2026')).toBe(
      'In 2025-2026: 2,8 van 4. Op dezelfde stellingen is het nu 3,1: 0,3 hoger.'
    )
    expect(beforeWords(before(20, 31), '2025-2026')).toContain('1,1 lager')
    expect(beforeWords(before(30, 31), '2025-2026')).toContain('bijna gelijk')
    expect(beforeWords(before(30, null), '2025-2026')).toBe('')
  })

  test('what divides the team and what it does not know comes first', () => {
    const theme = {
      id: 'A',
      mean: 25,
      spread: null,
      divided: 1,
      unknown: 2,
      statements: [
        { id: 'A1', word: 'unknown', counts: null },
        { id: 'A2', word: 'good', counts: null },
        { id: 'A3', word: 'divided', counts: null },
        { id: 'A4', word: 'unknown', counts: null }
      ] as const
    }
    expect(talkFirst([theme]).first.map(({ id }) => id)).toEqual(['A3', 'A1', 'A4'])
    expect(talkFirst([theme]).rest).toEqual([])
    expect(talkWords(theme)).toBe('1 stelling verdeeld, 2 stellingen weten wij niet')
  })

  test('of a team that is divided on everything five statements are shown first, and none is lost', () => {
    const themes = questionnaires.school.themes.map(({ id, statements }) => ({
      id,
      mean: 25,
      spread: null,
      divided: statements.length,
      unknown: 0,
      statements: statements.map((one) => ({ id: one.id, word: 'divided' as const, counts: null }))
    }))
    const { first, rest } = talkFirst(themes)
    expect(first).toHaveLength(5)
    expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(45)
  })
})

describe('what was answered in words', () => {
  const unread = 'Bij minder dan vijf formulieren leest niemand de open antwoorden. Zij gaan ongelezen weg.'
  const { scan } = scanNow('open')
  const school = { ...scan, questionnaire: 'school' as const }

  test('before closing it is said whether anybody reads it', () => {
    expect(goesWords({ scan: school, keeps: 'words' })).toContain(unread)
    expect(goesWords({ scan: school, keeps: 'none' })).toContain(unread)
    expect(goesWords({ scan: school, keeps: 'counts' })).not.toContain(unread)
  })

  test('before a scan begins it stands among what may be promised', () => {
    const promised = renderToStaticMarkup(<Promises questionnaire="school" mode="collected" level={3} />)
    expect(promised).toContain(unread)
  })
})

test('the director’s own form is told apart from those of others, before closing and after it, in the same words', () => {
  const now = scanNow('open', { others: 3, own: true })
  const scan = { ...now.scan, questionnaire: 'school' as const }
  const said = '3 formulieren van het team en 1 van u'
  expect(whoseWaiting({ ...now, scan })).toBe(said)
  const form = (at: number): Form => ({ id: `${at}`, group: null, own: at === 0, answers: { A1: 3 }, open: {} })
  const batch = batchOf(questionnaires.school, [0, 1, 2, 3].map(form), false)
  const results = resultsOf(questionnaires.school, [batch])
  expect(results.kind === 'none' ? '' : whoseForms('school', results)).toBe(said)
  expect(whoseForms('parents', { forms: 5, own: 0 })).toBe('5 formulieren van ouders')
  expect(whoseForms('school', { forms: 1, own: 1 })).toBe('1 formulier van u')
  // Kept by an earlier version, which did not say whose.
  expect(whoseForms('school', { forms: 5, own: null })).toBe('5 formulieren')
})

test('two scans of one year have each a name of its own, and before one is erased its day is said', () => {
  const listed = {
    questionnaire: 'parents',
    schoolYear: schoolYearOf(isoDay('2026-11-23')),
    mode: 'collected',
    state: 'open',
    openedOn: '2026-11-23',
    closedOn: '',
    forms: 0
  } as const
  const [first, second] = [1, 2].map((number) => ({ ...listed, number }))
  expect(first && scanTitle(first)).toMatch(/2026-2027$/u)
  expect(second && scanTitle(second)).toMatch(/, 2026-2027, nummer 2$/u)
  expect(second && scanWithDay(second)).toMatch(/, nummer 2, begonnen op 23 november 2026$/u)
})
