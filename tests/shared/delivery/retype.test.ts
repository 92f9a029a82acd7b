// What is typed over into a questionnaire of the partnership: in its order, and ticked only as long as the answer is the same.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { isoDay } from '#shared/day.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { makeDelivery } from '#shared/delivery/make-delivery.ts'
import { needsBeside, retypeParts, retypeState, type RetypePart } from '#shared/delivery/retype.ts'
import { takeTemplate } from '#shared/delivery/take-template.ts'
import { saidWords } from '#shared/documents/need-words.ts'
import { setAgreementStatus, setAgreementText } from '#shared/school/edits.ts'
import { offerNeed, sayNotNow, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { setTemplateAnswer } from '#shared/school/template-edits.ts'
import { shortMark } from '#shared/short-mark.ts'
import '../../../renderer/frame/screens.ts'
import { screenOfField } from '../../../renderer/session/screens.ts'
import { aTemplate } from '../../fixtures/templates.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const TODAY = isoDay('2026-11-29')
const template = aTemplate({
  needs: [
    { id: 'maths', name: 'Rekenen leren', plain: '' },
    { id: 'eigen-water', name: 'Zwemles volgen', plain: 'In het water.' },
    { id: 'reading', name: 'Lezen leren', plain: '' }
  ],
  agreements: [
    { id: 'a1', text: 'Elke school heeft een pestprotocol.', help: '' },
    { id: 'a2', text: 'Iedereen leest.', help: 'Ook thuis.' }
  ],
  parts: ['questions', 'needs']
})

const deliveryOf = (now: School, told: School = now): Delivery =>
  makeDelivery({
    told,
    toldOn: TODAY,
    now,
    today: TODAY,
    catalogue,
    needs: needsContent.needs,
    concept: true,
    version: ''
  })
const partsOf = (now: School, told: School = now): readonly RetypePart[] =>
  retypeParts({
    told,
    now,
    delivery: deliveryOf(now, told),
    words: wordsOf(catalogue, told),
    sectorNames: { bao: 'Basisschool', sbo: 'Sbo', 'so-vso': 'So', vo: 'Vo' },
    statusWords: { yes: 'Doen wij', partly: 'Doen wij deels', 'not-yet': 'Nog niet' },
    needWords: (need) => saidWords(need, wordsOf(catalogue, told)),
    whereWords: (where) => where.join(' ')
  })
const answersOf = (parts: readonly RetypePart[], part: string): readonly (readonly string[])[] =>
  parts.flatMap((one) => (one.part === part ? one.rows.map(({ id, answer }) => [id, answer]) : []))

const NO_LINKS = { arrangements: [], expertise: [], facilities: [], partners: [] }
const taken = [
  takeTemplate(template, () => 'rij', TODAY),
  setAgreementStatus('a2', 'partly'),
  setAgreementText('a2', 'how', 'Elke dag.'),
  setAgreementText('a2', 'firstStep', 'Meer boeken.'),
  setAgreementText('a2', 'firstStepBy', '2027-06-01'),
  offerNeed('n1', { id: 'reading', name: 'Leren lezen' }, { levels: ['extra'], links: NO_LINKS }, TODAY),
  setNeedText('reading', 'places', '4'),
  sayNotNow('n2', { id: 'eigen-water', name: 'Zwemles volgen' }, TODAY),
  setNeedText('eigen-water', 'needed', 'Een zwembad.'),
  setTemplateAnswer('rij', 'De intern begeleider.')
].reduce((school, edit) => change(school, edit.apply).next, plainSchool())

test('the questions come in the order of the partnership, and what was not filled in says nothing', () => {
  const parts = partsOf(taken)
  expect(parts.map(({ part }) => part)).toEqual(['questions', 'needs', 'school', 'agreements', 'expertise', 'question'])
  expect(answersOf(parts, 'needs')).toEqual([
    ['need:maths', ''],
    ['need:eigen-water', 'Nu niet. Nodig zou zijn: Een zwembad.'],
    ['need:reading', 'Extra hulp op school. Aantal plekken: 4.']
  ])
  expect(answersOf(parts, 'agreements')).toEqual([
    ['agreement:a1', ''],
    ['agreement:a2', 'Doen wij deels. Elke dag. Eerste stap: Meer boeken. (klaar op 1 juni 2027)']
  ])
  expect(parts.flatMap(({ rows }) => rows.flatMap(({ help }) => (help === '' ? [] : [help])))).toEqual([
    'In het water.',
    'Ook thuis.'
  ])
  expect(answersOf(parts, 'questions')).toEqual([['extra:v1', 'De intern begeleider.']])
  expect(answersOf(parts, 'school').slice(0, 1)).toEqual([['school.name', 'De Proef']])
})

test('each question says where the school answers it, also where it did not', () => {
  const fields = new Map(partsOf(taken).flatMap(({ rows }) => rows.map(({ id, field }) => [id, field] as const)))
  expect(fields.get('need:maths')).toBe('need:maths.name')
  expect(fields.get('agreement:a1')).toBe('agreement:a1.status')
  expect(fields.get('extra:v1')).toBe('template-question:rij.answer')
  expect(fields.get('question')).toBe('delivery.question')
  expect([...fields.values()].filter((field) => screenOfField(field) === undefined)).toEqual([])
})

test('a need that the partnership does not ask is named, and none is without a list', () => {
  const more = change(
    taken,
    offerNeed('n3', { id: 'eigen-school', name: 'Leren koken' }, { levels: ['extra'], links: NO_LINKS }, TODAY).apply
  ).next
  const beside = (school: School): readonly string[] =>
    needsBeside({ now: school, delivery: deliveryOf(school) }).map(({ name }) => name)
  expect(beside(taken)).toEqual([])
  expect(beside(more)).toEqual(['Leren koken'])
  const without = change(more, ({ internal }) => void (internal.template.needs = [])).next
  expect(beside(without)).toEqual([])
})

test('without a list they come in our order, of what the school filled in', () => {
  const parts = partsOf(exampleSchool(() => 'x'))
  expect(parts.map(({ part }) => part)).toEqual(['school', 'needs', 'agreements', 'expertise', 'question'])
  expect(answersOf(parts, 'expertise')[0]?.[1]).not.toBe('')
})

test('of a version from before the list it tells no answer that was given since', () => {
  const version = change(taken, ({ sections }) => {
    sections.basicSupport.agreements = []
    sections.extraSupport.needs = []
  }).next
  expect(answersOf(partsOf(taken, version), 'agreements')).toEqual([
    ['agreement:a1', ''],
    ['agreement:a2', '']
  ])
})

test('a tick falls off when the answer is another one', () => {
  const row = { id: 'x', question: 'Wie?', help: '', answer: 'De intern begeleider.', field: '' }
  expect(retypeState(row, undefined)).toBe('open')
  expect(retypeState(row, shortMark(row.answer))).toBe('done')
  expect(retypeState({ ...row, answer: 'De directeur.' }, shortMark(row.answer))).toBe('changed')
  expect(retypeState({ ...row, answer: '' }, shortMark(row.answer))).toBe('nothing')
})

test('any school has such a list', () => {
  fc.assert(
    fc.property(anySchool, anySchool, (now, told) => {
      const rows = partsOf(now, told).flatMap((part) => part.rows)
      expect(rows.every(({ answer }) => answer === answer.trim())).toBe(true)
    }),
    { numRuns: tries(60) }
  )
})
