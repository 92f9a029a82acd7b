// "Ik hoorde nog niets": a short, kind mail with the days that are on record, and no others.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { mailAddress } from '#shared/mail-address.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import { newRound, type Round } from '#shared/school/school.ts'
import { reminderTo } from '#shared/year/reminder.ts'
import { plainSchool } from '../schools.ts'

const YEAR = schoolYearFrom(2027)
function reminder(mr: Partial<Round['mr']>, name = 'De Proef') {
  const school = plainSchool()
  const round = newRound('r', YEAR)
  const asked = {
    ...school,
    identity: { ...school.identity, name },
    rounds: [{ ...round, mr: { ...round.mr, ...mr } }]
  }
  return reminderTo(asked, catalogue, offerOf(asked, YEAR, isoDay('2027-06-24')))
}

test('it names when advice was asked, for which day and of which school year', () => {
  const { subject, text } = reminder({ askedOn: '2027-04-30', replyBy: '2027-06-11' })
  expect(subject).toBe('Herinnering: advies over ons ondersteuningsaanbod 2027-2028')
  expect(text).toContain('Op 30 april 2027 vroeg ik u om advies')
  expect(text).toContain('Ik vroeg uw antwoord uiterlijk 11 juni 2027.')
  expect(text.endsWith('Met vriendelijke groet,\nDe Proef')).toBe(true)
})

test('what is not on record is not told, and a school with braces in its name stays so', () => {
  const { text } = reminder({ askedOn: '30-4' }, 'De {dag}')
  expect(text).not.toContain('vroeg ik u om advies')
  expect(text.match(/\{[^}]*\}/gu)).toEqual(['{dag}'])
})

test('it begins a mail to nobody yet, in one address; what no mail program takes is not begun', () => {
  const { subject, text } = reminder({ askedOn: '2027-04-30' })
  const address = mailAddress(subject, text) ?? ''
  expect(address.startsWith('mailto:?subject=Herinnering%3A%20advies')).toBe(true)
  expect(new URLSearchParams(address.slice('mailto:?'.length)).get('body')).toBe(text.replaceAll('\n', '\r\n'))
  expect(mailAddress('a', 'b&cc=iemand@example.org')).toBe('mailto:?subject=a&body=b%26cc%3Diemand%40example.org')
  expect(mailAddress('a', 'woord '.repeat(400))).toBeUndefined()
  expect(mailAddress('a', '\ud800')).toBe('mailto:?subject=a&body=%EF%BF%BD')
})
