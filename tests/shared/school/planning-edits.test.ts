// What the director says of her days, and what is left of it when a colleague goes.
import { describe, expect, test } from 'vitest'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import {
  endSnooze,
  markDoneOutside,
  setLead,
  setWorkDay,
  snooze,
  switchOff,
  switchOn,
  takeBackDoneOutside
} from '#shared/school/planning-edits.ts'
import type { School } from '#shared/school/school.ts'
import { after } from '../chain.ts'
import { plainSchool, withColleague } from '../schools.ts'

describe('what she says of a date', () => {
  test('a reminder is moved once more, and taken away', () => {
    const moved = after(plainSchool(), snooze('a', 'four-years', '2027-03-01'), snooze('b', 'four-years', '2027-04-01'))
    expect(moved.internal.snoozed).toEqual([{ id: 'a', deadline: 'four-years', until: '2027-04-01' }])
    expect(after(moved, endSnooze('four-years')).internal.snoozed).toEqual([])
  })

  test('days ahead of her own are changed, and taken away when the field is empty', () => {
    const own = after(plainSchool(), setLead('a', 'own-date', '14'), setLead('b', 'own-date', '28, 3'))
    expect(own.internal.leads).toEqual([{ id: 'a', kind: 'own-date', days: '28, 3' }])
    expect(after(own, setLead('c', 'own-date', '')).internal.leads).toEqual([])
  })

  test('working days are ticked and taken away; a word that is not known stays', () => {
    const before = plainSchool()
    Object.assign(before.internal, { workDays: ['saturday'] })
    const ticked = after(before, setWorkDay('friday', true), setWorkDay('monday', true), setWorkDay('friday', true))
    expect(ticked.internal.workDays).toEqual(['saturday', 'monday', 'friday'])
    expect(after(ticked, setWorkDay('friday', false)).internal.workDays).toEqual(['saturday', 'monday'])
  })

  test('a date is switched off once, and on again', () => {
    const off = after(plainSchool(), switchOff('a', 'support-plan'), switchOff('b', 'support-plan'))
    expect(off.internal.switchedOff).toEqual([{ id: 'a', deadline: 'support-plan' }])
    expect(after(off, switchOn('support-plan')).internal.switchedOff).toEqual([])
  })

  test('that it was done elsewhere keeps the day, and can be taken back', () => {
    const done = after(
      plainSchool(),
      markDoneOutside('a', 'support-plan', '2027-03-01', '2027-08-01'),
      markDoneOutside('b', 'support-plan', '2027-03-04', '2027-08-01')
    )
    expect(done.internal.doneOutside).toEqual([
      { id: 'a', deadline: 'support-plan', day: '2027-03-04', of: '2027-08-01' }
    ])
    expect(after(done, takeBackDoneOutside('support-plan')).internal.doneOutside).toEqual([])
  })
})

test('with a colleague who is erased goes what was said of her papers; her calendar is still told that they lapsed', () => {
  const id = 'qualification:p:bhv'
  const school: School = { ...plainSchool(), internal: withColleague('p', 'Bart') }
  const said = after(
    school,
    snooze('a', id, '2027-03-01'),
    switchOff('b', id),
    markDoneOutside('c', id, '2027-03-01', ''),
    snooze('d', 'qualification:q:bhv', '2027-03-01')
  )
  const row = {
    id: 'k',
    uid: 'x1@sop-wijzer',
    sequence: 2,
    hash: 'h',
    day: '2027-03-01',
    lapsedOn: '',
    givenOn: '',
    ofSchool: ''
  }
  const given: School = { ...said, internal: { ...said.internal, calendar: [{ ...row, deadline: id }] } }
  const { snoozed, switchedOff, doneOutside, calendar } = after(given, erasePerson('p')).internal
  expect(snoozed.map(({ deadline }) => deadline)).toEqual(['qualification:q:bhv'])
  expect([switchedOff, doneOutside]).toEqual([[], []])
  expect(calendar).toEqual([{ ...row, deadline: 'gone:x1@sop-wijzer' }])
})
