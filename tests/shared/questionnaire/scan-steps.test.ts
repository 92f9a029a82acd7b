import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay, schoolYearOf } from '#shared/day.ts'
import { others, type Form } from '#shared/questionnaire/form.ts'
import { resultsOf } from '#shared/questionnaire/results.ts'
import { scanSchema, type Scan } from '#shared/questionnaire/scan.ts'
import {
  begun,
  closing,
  formsIn,
  inWords,
  openArrivalOf,
  reopened,
  withAgreements,
  withOpenForm
} from '#shared/questionnaire/scan-steps.ts'
import { neverFewer } from '../../tries.ts'
import { anyPeople, formOf, scanOf, statementIds } from './any-forms.ts'

const DAY = isoDay('2026-11-23')
const open = [
  { id: 'keep', question: 'Wat moet blijven?', help: '' },
  { id: 'discuss', question: 'Waarover praten?', help: '' }
]
const questionnaire = { ...scanOf(1), open }
const scan = begun(
  {
    ...questionnaire,
    themes: questionnaire.themes.map((theme) => ({ ...theme, statements: [{ id: 'A1', text: '{De school} leert.' }] }))
  },
  {
    id: '3f9a2c5e71b04d68',
    mode: 'collected',
    schoolYear: schoolYearOf(DAY),
    day: DAY,
    words: { 'de school': 'de Wilgenhof' }
  }
)
const forms = (count: number, said: (at: number) => Form['open'] = (at) => ({ keep: `Zin ${at}` })): readonly Form[] =>
  Array.from({ length: count }, (_, at) => formOf({ A1: 3 }, { id: `${at}`, open: said(at) }))
const close = (all: readonly Form[]) => closing(questionnaire, scan, all, DAY)

test('a scan keeps its statements as the school read them, and is a file of its format in each state', () => {
  expect(scan.asked).toEqual({ A1: 'De Wilgenhof leert.' })
  for (const one of [scan, close(forms(6)), close(forms(3)), close([])])
    expect(scanSchema.safeParse(one).success).toBe(true)
})

test('closing puts a batch behind those that were there, and says until when', () => {
  const once = close(forms(6))
  expect(once).toMatchObject({ state: 'closing', closedOn: DAY, batches: [{ kind: 'counts' }] })
  const more = forms(5).map((form) => ({ ...form, id: `later-${form.id}` }))
  const twice = closing(questionnaire, reopened(once), more, DAY)
  expect(twice.batches).toMatchObject([{ kind: 'counts' }, { kind: 'counts' }])
  expect(formsIn(twice)).toBe(11)
})

test('what may not be told is no number of the history', () => {
  expect([formsIn(close(forms(2))), formsIn(close(forms(4))), formsIn(close(forms(5)))]).toEqual([0, 4, 5])
})

test('where numbers came after words, the history has as many forms as the outcome tells of', () => {
  const more = forms(5).map((form) => ({ ...form, id: `later-${form.id}` }))
  const again = closing(questionnaire, reopened(close(forms(4))), more, DAY)
  expect(again.batches).toMatchObject([{ kind: 'words' }, { kind: 'counts' }])
  expect(resultsOf(questionnaire, again.batches)).toMatchObject({ kind: 'counts', forms: 5 })
  expect(formsIn(again)).toBe(5)
})

test('what was answered in words is told of five others or more', () => {
  expect(inWords(questionnaire, close(forms(5)), forms(5))).toEqual({
    keep: ['Zin 0', 'Zin 1', 'Zin 2', 'Zin 3', 'Zin 4']
  })
  expect(inWords(questionnaire, close(forms(4)), forms(4))).toEqual({})
  const own = forms(5).map((form, at) => ({ ...form, own: at === 0 }))
  expect(inWords(questionnaire, close(own), own)).toEqual({})
})

test('and never of a part of those who were counted: who did not answer would be known', () => {
  for (let left = 0; left < 6; left += 1)
    expect(inWords(questionnaire, close(forms(6)), forms(6).toSpliced(left, 1))).toEqual({})
})

test('a blank is no answer in words, and a question without answers is not told', () => {
  const all = forms(5, (at) => ({ keep: at === 2 ? ' Rust. ' : '  ' }))
  expect(inWords(questionnaire, close(all), all)).toEqual({ keep: ['Rust.'] })
})

test('what is not collected is closed at once, and nothing is counted', () => {
  for (const mode of ['beside', 'open'] as const)
    expect(closing(questionnaire, { ...scan, mode }, forms(9), DAY)).toMatchObject({ state: 'closed', batches: [] })
})

test('an open form is new, the same, or another by the same', () => {
  const form = { id: 'f', group: 'board', who: 'De Linde', answers: { A1: 2 as const } }
  const arrivals = [[], [form], [{ ...form, who: 'De Eik' }], [{ ...form, answers: {} }]].map((there) =>
    openArrivalOf(form, there)
  )
  expect(arrivals).toEqual(['new', 'double', 'changed', 'changed'])
  const twice = withOpenForm(withOpenForm({ ...scan, mode: 'open' }, { ...form, who: 'De Eik' }), form)
  expect(twice.openForms).toEqual([form])
})

test('what a file has of an agreement besides stays with it, also in another order', () => {
  const one = { id: 'a', statement: 'A1', what: 'x', who: '', meeting: '' }
  const kept = { ...one, later: true }
  const next = withAgreements({ ...scan, agreements: [kept] }, [
    { ...one, id: 'b' },
    { ...one, what: 'y' }
  ])
  expect(next.agreements).toEqual([
    { ...one, id: 'b' },
    { ...kept, what: 'y' }
  ])
})

test('of all that the file ever keeps and the window is ever told, nothing is about fewer than five others, however it is added up or taken off', () => {
  const wide = { ...scanOf(30, 30), open }
  const marks = statementIds(wide)
  const seen = { reports: 0, texts: 0, words: 0 }
  fc.assert(
    fc.property(fc.array(anyPeople(20), { minLength: 1, maxLength: 3 }), (rounds) => {
      // Each form alone says "klopt niet" to a statement of its own and writes its own name, so whatever tells of it shows that.
      let next = 0
      const filled = rounds.map((people) =>
        people.map((who) => {
          const id = marks[next++] ?? ''
          return formOf({ [id]: 1 }, { ...who, id, open: { keep: id } })
        })
      )
      let file: Scan = scan
      const told: ReadonlySet<string>[] = []
      for (const round of filled) {
        file = closing(wide, reopened(file), round, DAY)
        for (const batch of file.batches) {
          if (batch.kind === 'none') expect(Object.keys(batch).toSorted()).toEqual(['ids', 'kind'])
          if (batch.kind === 'words') {
            seen.words += 1
            expect(JSON.stringify({ ...batch, ids: [] })).not.toMatch(/chosen|blank/u)
          }
          if (batch.kind === 'counts')
            for (const { counts } of [batch.all, ...Object.values(batch.groups)])
              told.push(new Set(marks.filter((mark) => counts[mark]?.chosen[0] === 1)))
        }
        const texts = inWords(wide, file, round)['keep'] ?? []
        if (texts.length > 0) {
          seen.texts += 1
          told.push(new Set(texts))
        }
      }
      const all = filled.flat()
      const whereOf = ({ id }: Form): string => told.map((report) => Number(report.has(id))).join('')
      for (const where of new Set(all.map(whereOf)))
        if (where.includes('1')) expect(others(all.filter((form) => whereOf(form) === where))).toBeGreaterThanOrEqual(5)
      if (told.length > 4) seen.reports += 1
    }),
    { numRuns: neverFewer(300) }
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
})
