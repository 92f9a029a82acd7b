import { produce } from 'immer'
import { describe, expect, test } from 'vitest'
import { supportScan } from '#assets/questionnaires/index.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import type { Edit } from '#shared/school/edit.ts'
import type { School } from '#shared/school/school.ts'
import {
  addVisit,
  addVisitRows,
  makeNextAmbition,
  makeNextTraining,
  removeVisit,
  setFieldChoice,
  setFieldWords,
  setQuestionTest,
  type Visit
} from '#shared/school/visit-edits.ts'
import { ambitionFromVisit, standsNext, trainingFromVisit } from '#shared/visit/next-step.ts'
import { differs, purposeOf, questionSentences, visitsOf, visitToPrepare, visitToReport } from '#shared/visit/visit.ts'
import { hintsInRow } from '#shared/hints/row-hints.ts'
import { removeItem } from '#shared/school/list-edits.ts'
import { plainSchool, withColleague } from '../schools.ts'
import { aloneOf, aQuestion, aStep, aVisit, seenOf, withVisits } from './visits.ts'

const { begin } = supportScan.question
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((state, { apply }) => produce(state, apply), school)
const only = (school: School): Visit => {
  const [visit] = school.internal.visits
  if (visit === undefined) throw new Error('no visit')
  return visit
}

describe('the question to the visitors', () => {
  test('reads as sentences, with the full stop of her own or without', () => {
    expect(questionSentences({ question: aQuestion }, begin)).toEqual([
      'Wij willen dat hulp in de klas zichtbaar blijft als een ander lesgeeft zodat leerlingen weten waar ze aan toe zijn.',
      'Nu zien wij dat een invaller de plannen niet vindt.',
      'Wij probeerden al een map in elke klas.',
      'Wij vragen u te kijken of de hulp in groep 4 en groep 7 op elkaar lijkt.'
    ])
  })

  const empty: Visit['question'] = { want: '', soThat: '', nowSee: '', tried: '', look: '' }
  test.each<[string, Partial<Visit['question']>, readonly string[]]>([
    ['nothing is written: nothing is asked', {}, []],
    ['one part', { tried: 'een map.' }, ['Wij probeerden al een map.']],
    ['without what pupils have of it', { want: 'rust\nin de klas' }, ['Wij willen rust in de klas.']],
    ['without what the school wants', { soThat: 'verder leren' }, ['Wij willen … zodat leerlingen verder leren.']]
  ])('%s', (_, question, expected) =>
    expect(questionSentences({ question: { ...empty, ...question } }, begin)).toEqual(expected)
  )

  test('a test of it is ticked once, and taken back', () => {
    const school = after(
      withVisits([aVisit('b')]),
      setQuestionTest('b', 'seen', true),
      setQuestionTest('b', 'seen', true)
    )
    expect(only(school).tests).toEqual(['seen'])
    expect(only(after(school, setQuestionTest('b', 'seen', false))).tests).toEqual([])
  })
})

describe('the self-scan', () => {
  test.each<[string, readonly Visit['alone'][number]['choice'][], boolean]>([
    ['all the same', ['good', 'good'], false],
    ['two chose another', ['good', 'risk'], true],
    ['who chose nothing does not differ', ['good', 'unknown'], false],
    ['not to know is a choice', ['good', 'not-known'], true]
  ])('%s', (_, choices, expected) => {
    const alone = choices.map((choice, at) => aloneOf(String(at), { choice }))
    expect(differs(aVisit('b', { alone }), 'v1')).toBe(expected)
    expect(differs(aVisit('b', { alone }), 'v2')).toBe(false)
  })

  test('what is said together of a field stands once, and begins with the first word', () => {
    const school = after(
      withVisits([aVisit('b')]),
      setFieldWords('b', 'together', 'v3', 'difference', 'De ib’er ziet risico.'),
      setFieldChoice('b', 'together', 'v3', 'attention')
    )
    expect(only(school).together).toEqual([
      { id: 'v3', choice: 'attention', example: '', difference: 'De ib’er ziet risico.' }
    ])
  })
})

describe('what the school does with it', () => {
  const step = aStep('s', { what: ' Invallers vinden de map ', section: 'coherence', who: 'ib’er', by: '1-3-2027' })
  const school = withVisits([aVisit('b', { question: aQuestion, next: [step] })])
  const making = { visit: only(school), step, scan: supportScan, schoolYear: schoolYearFrom(2026), newId: 'n' }
  const why = purposeOf(making.visit, begin)

  test('becomes an ambition in one step, with the question as the reason', () => {
    const made = after(school, makeNextAmbition('b', 's', ambitionFromVisit(making)))
    expect(made.sections.ambitions.items.at(-1)).toMatchObject({
      id: 'n',
      what: 'Invallers vinden de map',
      why,
      owner: 'ib’er',
      by: '2027-03-01'
    })
    expect(made.internal.ambitions.at(-1)).toMatchObject({ id: 'n', since: '2026-2027', sections: ['coherence'] })
    expect(only(made).next[0]).toMatchObject({ made: 'ambition', row: 'n' })
    expect(standsNext(made, only(made).next[0] ?? step)).toBe(true)
    const gone = after(made, removeItem('ambitions', 'n'))
    expect(standsNext(gone, only(gone).next[0] ?? step)).toBe(false)
  })

  test('or a training', () => {
    const made = after(school, makeNextTraining('b', 's', trainingFromVisit(making)))
    expect(made.sections.training.items.at(-1)).toMatchObject({ id: 'n', goal: 'Invallers vinden de map', serves: why })
    expect(only(made).next[0]).toMatchObject({ made: 'training', row: 'n' })
  })

  test('of a row that is gone nothing is made', () => {
    const made = after(school, makeNextAmbition('b', 'weg', ambitionFromVisit(making)))
    expect(made).toEqual(school)
  })
})

describe('the visits of a school', () => {
  const [old, next, open] = [
    aVisit('oud', { day: '2026-03-10', seen: [seenOf('v1', { choice: 'good' })] }),
    aVisit('straks', { day: '2027-03-09' }),
    aVisit('zonder')
  ]
  test('stand with the newest first; a paper is of the next one, a report of the last one that was', () => {
    const school = withVisits([old, open, next])
    expect(visitsOf(school).map(({ id }) => id)).toEqual(['zonder', 'straks', 'oud'])
    expect(visitToPrepare(school, isoDay('2026-11-23'))?.id).toBe('straks')
    expect(visitToPrepare(withVisits([old]), isoDay('2026-11-23'))).toBeUndefined()
    expect(visitToReport(school)?.id).toBe('oud')
  })

  test('one that is added begins empty, gets rows, and can be erased with what hangs on it', () => {
    const row = { id: 'r', time: '08.15', what: 'Koffie', who: 'team', minutes: '15' }
    const school = after(plainSchool(), addVisit('b'), addVisitRows('b', 'programme', [row]))
    expect(only(school).programme).toEqual([row])
    const snoozed = [{ id: 'x', deadline: 'visit:b:papers', until: '2027-01-01' }]
    const told = { ...school, internal: { ...school.internal, snoozed } }
    expect(after(told, removeVisit('b')).internal).toMatchObject({ visits: [], snoozed: [] })
  })
})

test('a colleague who is named in a visit is pointed at, until the director says that it may stay', () => {
  const base = withVisits([aVisit('b', { reaction: 'Samira Bos gaat dit doen.' }), aVisit('ander')])
  const internal = { ...withColleague('p', 'Samira Bos'), visits: base.internal.visits }
  const school = { ...base, internal }
  const [hint, ...others] = hintsInRow(school, 'visit', 'b')
  expect(hint).toMatchObject({ field: 'visit:b.reaction', kind: 'name', quote: 'Samira Bos' })
  expect(others).toEqual([])
  const checked = { ...school, checkedHints: [{ id: 'c', field: 'visit:b.reaction', quote: 'Samira Bos' }] }
  expect(hintsInRow(checked, 'visit', 'b')).toEqual([])
  expect(hintsInRow(school, 'visit', 'ander')).toEqual([])
})
