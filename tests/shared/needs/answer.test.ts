// What a school says of a need when parents ask, and what its teachers hear: case by case.
import { expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { isoDay } from '#shared/day.ts'
import { answerTo, type NeedAnswer } from '#shared/needs/answer.ts'
import { classroomAnswer, classroomSteps } from '#shared/needs/classroom.ts'
import type { Edit } from '#shared/school/edit.ts'
import { addItem, newItem, removeItem, setItemField } from '#shared/school/list-edits.ts'
import { offerNeed, sayNotNow, setNeedSoon, setNeedText, type NeedOffer } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { NeedLevel, School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const needOf = (id: string): Need => {
  const found = needsContent.needs.find((need) => need.id === id)
  if (found === undefined) throw new Error(`no need ${id}`)
  return found
}
const maths = { id: 'maths', name: 'Rekenen' }
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((value, { apply }) => change(value, apply).next, school)
const NO_LINKS: NeedOffer['links'] = { arrangements: [], expertise: [], facilities: [], partners: [] }
const offering = (levels: readonly NeedLevel[], links: Partial<NeedOffer['links']> = {}, day = '2026-10-12'): Edit =>
  offerNeed('n', maths, { levels, links: { ...NO_LINKS, ...links } }, day)
const asked = (school: School, day = '2026-11-23'): NeedAnswer =>
  answerTo(school, needOf('maths'), needsContent, isoDay(day))

const school = plainSchool('bao')
const withSpecialist = (where: readonly string[], carriers: readonly string[] = []): School =>
  change(
    after(
      school,
      addItem('expertise', newItem('expertise', 'e', { name: 'Rekenspecialist', stand: 'present', where }))
    ),
    ({ internal }) => {
      for (const [at, name] of carriers.entries())
        internal.people.push({
          ...newItem('people', `p${at}`, { name }),
          expertise: ['e'],
          qualifications: []
        } as unknown as School['internal']['people'][number])
    }
  ).next
const withPartner = after(
  school,
  addItem(
    'partners',
    newItem('partners', 'p', { name: 'Rekenhulp Noord', purpose: 'Rekenachterstand', through: 'de intern begeleider' })
  )
)

test('nothing filled in is no “nee”: it is told as not known, with what the profile says all the same', () => {
  expect(asked(school)).toMatchObject({
    offered: undefined,
    notKnown: [{ kind: 'not-filled-in', said: [] }],
    helpers: []
  })
  expect(asked(withSpecialist(['school'])).notKnown).toEqual([
    { kind: 'not-filled-in', said: [{ kind: 'expertise', id: 'e', said: 'Rekenspecialist' }] }
  ])
})

test('what was confirmed is offered, with where, how soon and on what it rests', () => {
  const confirmed = after(
    withSpecialist(['school']),
    offering(['extra', 'in-class'], { expertise: ['e'] }),
    setNeedSoon('maths', 'this-month')
  )
  expect(asked(confirmed)).toMatchObject({
    offered: {
      levels: ['in-class', 'extra'],
      soon: 'this-month',
      restsOn: [{ kind: 'expertise', id: 'e', name: 'Rekenspecialist' }]
    },
    notKnown: []
  })
})

test('“nu niet” is no offer, and says what it would take', () => {
  const not = after(school, sayNotNow('n', maths, '2026-10-12'), setNeedText('maths', 'needed', ' Een collega. '))
  expect(asked(not)).toMatchObject({ offered: undefined, notKnown: [{ kind: 'not-now', needed: 'Een collega.' }] })
})

test.each([
  ['2027-10-13', []],
  ['2027-10-14', [{ kind: 'old', day: '2026-10-12' }]]
])('on %s what was confirmed a year before is told as old: %j', (day, notKnown) => {
  expect(asked(after(school, offering(['extra'])), day).notKnown).toEqual(notKnown)
})

test('what rested on somebody who left is told as not known any more', () => {
  const left = after(
    withSpecialist(['school']),
    offering(['extra'], { expertise: ['e'] }),
    setItemField('expertise', 'e', 'stand', 'wanted')
  )
  expect(asked(left).notKnown).toEqual([
    { kind: 'asks-again', gone: [{ kind: 'expertise', id: 'e', name: 'Rekenspecialist' }] }
  ])
})

test.each([
  [[], 0],
  [['Mees Vogelzang'], 1],
  [['Mees Vogelzang', 'Jip Uilenburg'], 0]
])('carried by %j: that it hangs on one person is told %i times, without a name', (carriers, times) => {
  const told = asked(after(withSpecialist(['school'], carriers), offering(['extra'], { expertise: ['e'] })))
  expect(told.notKnown.filter(({ kind }) => kind === 'one-person')).toHaveLength(times)
  expect(JSON.stringify(told)).not.toContain('Vogelzang')
})

test('a partner helps through a function of the school, and so does a function that is elsewhere', () => {
  expect(asked(withPartner).helpers).toEqual([
    {
      kind: 'partner',
      id: 'p',
      name: 'Rekenhulp Noord',
      purpose: 'Rekenachterstand',
      through: 'de intern begeleider'
    }
  ])
  expect(asked(withSpecialist(['partnership'])).helpers).toEqual([
    { kind: 'expertise', id: 'e', name: 'Rekenspecialist', where: ['partnership'] }
  ])
  expect(asked(withSpecialist(['school', 'partnership'])).helpers).toEqual([])
})

test('a link to what was removed gives no offer to rest on', () => {
  const removed = after(withPartner, offering(['outside'], { partners: ['p'] }), removeItem('partners', 'p'))
  expect(asked(removed)).toMatchObject({ offered: { restsOn: [] }, helpers: [] })
})

test('a teacher hears first what is done in the class, then who knows, what there is, and the steps; no names', () => {
  const example = exampleSchool(() => 'x', 'bao')
  const answer = classroomAnswer(example, needOf('maths'), needsContent)
  expect(answer.arrangements.map(({ id }) => id)).toEqual(['aanbod-rekenen'])
  expect(answer.colleagues.map(({ name }) => name)).toContain('Rekenspecialist')
  expect(classroomSteps(example).length).toBeGreaterThan(2)
  const all = needsContent.needs.map((need) => classroomAnswer(example, need, needsContent))
  expect(all.filter(({ agreements }) => agreements.length > 0).length).toBeGreaterThan(5)
  for (const { name } of example.internal.people) expect(JSON.stringify(all)).not.toContain(name)
})

test('expertise that the team learns or looks for is told as that, and is no offer', () => {
  const coming = after(
    school,
    addItem('expertise', newItem('expertise', 'd', { name: 'Dyscalculiecoach', stand: 'developing' })),
    addItem('expertise', newItem('expertise', 'w', { name: 'rekenspecialist', stand: 'wanted' })),
    addItem('expertise', newItem('expertise', 'n', { name: 'Remedial teacher', stand: 'not-chosen' }))
  )
  const answer = asked(coming)
  expect(answer.coming.map(({ name, stand }) => [name, stand])).toEqual([
    ['Dyscalculiecoach', 'developing'],
    ['rekenspecialist', 'wanted']
  ])
  expect(answer.offered).toBeUndefined()
  expect(answer.helpers).toEqual([])
})
