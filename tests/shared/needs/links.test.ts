import { expect, test } from 'vitest'
import { goneUnder, linksOf } from '#shared/needs/links.ts'
import { addItem, newItem, removeItem, setItemField } from '#shared/school/list-edits.ts'
import { asksAgain, offerNeed } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { Edit } from '#shared/school/edit.ts'
import type { NeedRow, School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((value, { apply }) => change(value, apply).next, school)
const rowOf = (school: School): NeedRow => {
  const [row] = school.sections.extraSupport.needs
  if (row === undefined) throw new Error('nothing was confirmed')
  return row
}

const links = { arrangements: ['a'], expertise: ['e'], facilities: [], partners: ['p'] }
const confirmed = after(
  plainSchool('bao'),
  addItem('arrangements', newItem('arrangements', 'a', { question: 'Rekenen lukt niet' })),
  addItem('expertise', newItem('expertise', 'e', { name: 'Rekenspecialist', stand: 'present' })),
  addItem('partners', newItem('partners', 'p', { name: 'De bibliotheek' })),
  offerNeed('n', { id: 'maths', name: 'Rekenen' }, { levels: ['extra'], links }, '2026-10-12')
)

test('what an offer rests on is told by name', () => {
  expect(linksOf(confirmed, rowOf(confirmed))).toEqual([
    { kind: 'arrangements', id: 'a', name: 'Rekenen lukt niet' },
    { kind: 'expertise', id: 'e', name: 'Rekenspecialist' },
    { kind: 'partners', id: 'p', name: 'De bibliotheek' }
  ])
  expect(goneUnder(confirmed, rowOf(confirmed))).toEqual([])
})

test('when an expertise is no longer there, the offer asks again and says which one', () => {
  const left = after(confirmed, setItemField('expertise', 'e', 'stand', 'wanted'))
  expect(asksAgain(left, rowOf(left))).toBe(true)
  expect(goneUnder(left, rowOf(left))).toEqual([{ kind: 'expertise', id: 'e', name: 'Rekenspecialist' }])
})

test('of an arrangement that was removed only that it is gone can be said', () => {
  const removed = after(confirmed, removeItem('arrangements', 'a'))
  expect(asksAgain(removed, rowOf(removed))).toBe(true)
  expect(goneUnder(removed, rowOf(removed))).toEqual([{ kind: 'arrangements', id: 'a', name: undefined }])
})
