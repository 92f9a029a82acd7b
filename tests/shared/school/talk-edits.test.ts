// What is typed of a talk with the team stands in the file as it was typed, and each press is one step back.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '#shared/school/edit.ts'
import { change, patched } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import {
  addTalk,
  addTalkRow,
  removeTalk,
  removeTalkOrder,
  removeTalkRow,
  setOutcomeInside,
  setOutcomeKind,
  setTalkCards,
  setTalkField,
  setTalkForm,
  setTalkOrder,
  setTalkRhythm,
  setTalkRole,
  setTalkRowField,
  takeBackOutcome,
  type Talk
} from '#shared/school/talk-edits.ts'
import { tries } from '../../tries.ts'
import { after } from '../chain.ts'
import { aTalk, anOutcome, withTalks } from '../conversation/talks.ts'
import { anySchool, plainSchool } from '../schools.ts'

const talkAfter = (...edits: readonly Edit[]): Talk | undefined =>
  after(withTalks([aTalk('t', { outcomes: [anOutcome('o')] })]), ...edits).internal.talks[0]

test('a talk begins with what is known of it', () => {
  const school = after(plainSchool(), addTalk('t', { day: '2026-12-01', form: 'short', cards: ['k01'] }))
  expect(school.internal.talks).toMatchObject([
    { id: 't', day: '2026-12-01', form: 'short', cards: ['k01'], outcomes: [], toldOn: '' }
  ])
})

describe('of a talk', () => {
  test.each<[string, readonly Edit[], Partial<Talk>]>([
    ['a day that is half typed', [setTalkField('t', 'day', '2026-1')], { day: '2026-1' }],
    ['its form', [setTalkForm('t', 'twice')], { form: 'twice' }],
    ['its cards', [setTalkCards('t', ['k04', 'k01'])], { cards: ['k04', 'k01'] }],
    [
      'a role, once',
      [setTalkRole('t', 'a', 'writer', 'leraar'), setTalkRole('t', 'b', 'writer', 'leraar groep 3')],
      { roles: [{ id: 'a', role: 'writer', who: 'leraar groep 3' }] }
    ],
    [
      'a role that nobody has any more',
      [setTalkRole('t', 'a', 'writer', 'leraar'), setTalkRole('t', 'a', 'writer', '')],
      { roles: [] }
    ],
    [
      'an order, laid anew',
      [setTalkOrder('t', 'g', ['u01']), setTalkOrder('t', 'g', ['u02', 'u01'], ['u03'])],
      { orders: [{ id: 'g', statements: ['u02', 'u01'], aside: ['u03'], unsaid: [] }] }
    ],
    [
      'who was there',
      [addTalkRow('t', 'present', 'p', { who: 'leraren' }), setTalkRowField('t', 'present', 'p', 'number', '8')],
      { present: [{ id: 'p', who: 'leraren', number: '8' }] }
    ],
    [
      'what the team works at',
      [addTalkRow('t', 'work', 'w', { what: 'Rust' }), removeTalkRow('t', 'work', 'w')],
      { work: [] }
    ]
  ])('%s', (_, edits, expected) => expect(talkAfter(...edits)).toMatchObject(expected))

  test('an outcome: its kind, its words, and that it stays inside', () => {
    const talk = talkAfter(
      setOutcomeKind('t', 'o', 'divided'),
      setTalkRowField('t', 'outcomes', 'o', 'other', 'Nee.'),
      setOutcomeInside('t', 'o', true)
    )
    expect(talk?.outcomes).toMatchObject([{ kind: 'divided', other: 'Nee.', inside: true }])
  })
})

test('how many cards of ten minutes a year has', () => {
  expect(plainSchool().internal.talkRhythm).toBe('two')
  expect(after(plainSchool(), setTalkRhythm('six')).internal.talkRhythm).toBe('six')
})

test('typing in one field is one step back, and each press is one', () => {
  const keyOf = (edit: Edit): string | null => edit.mergeKey
  expect(keyOf(setTalkField('t', 'stops', 'a'))).toBe(keyOf(setTalkField('t', 'stops', 'ab')))
  expect(keyOf(setTalkField('t', 'stops', 'a'))).not.toBe(keyOf(setTalkField('t', 'differences', 'a')))
  expect(keyOf(setOutcomeKind('t', 'o', 'action'))).toBeNull()
})

const edits: readonly ((talk: string) => Edit)[] = [
  (talk) => addTalk(talk, { day: 'morgen' }),
  (talk) => setTalkField(talk, 'tellBy', '2026-'),
  (talk) => setTalkForm(talk, 'large'),
  (talk) => setTalkCards(talk, ['k01'], [{ id: 'a', cards: ['k01'] }]),
  (talk) => setTalkRole(talk, 'r', 'leader', 'ib’er'),
  (talk) => setTalkOrder(talk, 'g', ['u01']),
  (talk) => addTalkRow(talk, 'outcomes', 'o', { kind: 'action', card: 'k01' }),
  (talk) => setTalkRowField(talk, 'outcomes', 'o', 'by', 'vrijdag'),
  (talk) => setOutcomeInside(talk, 'o', true),
  (talk) => takeBackOutcome(talk, 'o'),
  (talk) => removeTalkRow(talk, 'outcomes', 'o'),
  (talk) => removeTalk(talk)
]

test('of any school: it stays a school, each edit goes back as one, and at a talk that is gone nothing happens', () => {
  const isGone = (school: School): boolean => !school.internal.talks.some(({ id }) => id === 'geen')
  fc.assert(
    fc.property(anySchool, fc.array(fc.constantFrom(...edits), { maxLength: 8 }), (any, made) => {
      let school = any
      for (const edit of made) {
        const { next, inverse } = change(school, edit(any.internal.talks[0]?.id ?? 't').apply)
        expect(patched(next, inverse)).toEqual(school)
        expect(schoolSchema.safeParse(next).success).toBe(true)
        school = next
      }
      if (isGone(any)) for (const edit of edits.slice(1)) expect(after(any, edit('geen'))).toBe(any)
    }),
    { numRuns: tries(60) }
  )
})

test('a group that was added can be taken away again', () => {
  const school = withTalks([aTalk('t', { orders: [{ id: 'g', statements: [], aside: [], unsaid: [] }] })])
  expect(after(school, removeTalkOrder('t', 'g')).internal.talks[0]?.orders).toEqual([])
})
