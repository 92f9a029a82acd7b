// Taking over from another school of this computer: only what two schools share, and nothing is opened for it.
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { School } from '#shared/school/school.ts'
import { withColleague } from '../../../shared/schools.ts'
import { begun, fileOf, host, machine, windowOf } from '../support.ts'

/** What must never come along: each stands somewhere in the school below. */
const OWN = [
  'bij Joke thuis',
  'Marieke',
  'zo doen wij het',
  'eerste stap van ons',
  'partly',
  'onze visie',
  'Eikendorp',
  'elke maandag',
  'via de directeur',
  'onbekende sleutel',
  'Wilgenhof',
  'Dorpsstraat',
  'Secretaris'
]

const filled = (school: School): School => ({
  ...school,
  identity: {
    ...school.identity,
    board: 'Stichting Rivierland',
    partnership: 'SWV Rivierenland',
    locations: [
      {
        id: 'l-1',
        name: '',
        brin: '99ZZ00',
        address: 'Dorpsstraat 1',
        postcode: '',
        place: '',
        telephone: '',
        email: '',
        website: ''
      }
    ],
    otherPartnerships: [{ id: 'v-1', name: 'SWV De Kade', eigen: 'onbekende sleutel' }],
    kluis: 'onbekende sleutel'
  },
  words: {
    coordinator: 'kwaliteitscoördinator',
    team: 'het zorgteam',
    arrangement: 'pakket',
    arrangements: 'pakketten',
    step: 'niveau',
    steps: 'niveaus',
    eigen: 'onbekende sleutel'
  },
  sections: {
    ...school.sections,
    vision: {
      ...school.sections.vision,
      text: { blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text: 'onze visie' }] }] }
    },
    basicSupport: {
      ...school.sections.basicSupport,
      source: 'partnership',
      planYears: '2025-2029',
      agreements: [
        {
          id: 'a-1',
          text: 'Elk kind kan lezen.',
          status: 'partly',
          how: 'zo doen wij het',
          firstStep: 'eerste stap van ons',
          firstStepBy: '2027-01-01',
          own: false,
          eigen: 'onbekende sleutel'
        }
      ]
    },
    cooperation: {
      ...school.sections.cooperation,
      partners: [
        {
          id: 'c-1',
          name: 'GGD',
          purpose: 'gezondheid',
          howOften: 'elke maandag',
          through: 'via de directeur',
          kind: 'care',
          frequency: 'often',
          eigen: 'onbekende sleutel'
        }
      ]
    }
  },
  internal: {
    ...withColleague('p-1', 'Marieke', 'intern begeleider'),
    contacts: [{ id: 'k-1', role: 'Secretaris', name: 'Joke', email: '', telephone: '', receives: 'unknown' }],
    meetingDays: [{ id: 'd-1', day: '2027-06-15', of: 'board', remark: 'bij Joke thuis' }]
  }
})

/** A school with all of that on disk, which no window has open. */
async function otherSchool() {
  const window = windowOf(host())
  const { schoolId, place, school } = await begun(window)
  await window.ask('school.close', { schoolId })
  writeFileSync(fileOf({ place }), JSON.stringify(filled(school)))
  return { window, schoolId, place }
}

test('the words, the list of the SWV and the partners come along, and nothing else', async () => {
  const { window, schoolId, place } = await otherSchool()
  for (const own of OWN) expect(readFileSync(fileOf({ place }), 'utf8')).toContain(own)
  const shared = await window.ask('schools.shared', { schoolId })
  expect(shared).toEqual({
    identity: {
      board: 'Stichting Rivierland',
      partnership: 'SWV Rivierenland',
      otherPartnerships: [{ id: 'v-1', name: 'SWV De Kade' }]
    },
    words: {
      coordinator: 'kwaliteitscoördinator',
      team: 'het zorgteam',
      arrangement: 'pakket',
      arrangements: 'pakketten',
      step: 'niveau',
      steps: 'niveaus'
    },
    basicSupport: {
      source: 'partnership',
      planYears: '2025-2029',
      agreements: [{ id: 'a-1', text: 'Elk kind kan lezen.' }]
    },
    partners: [{ id: 'c-1', name: 'GGD', purpose: 'gezondheid' }],
    meetingDays: [{ day: '2027-06-15', of: 'board' }]
  })
  for (const own of OWN) expect(JSON.stringify(shared)).not.toContain(own)
})

test('the other school is not opened for it: no sign that somebody works there, no copy', async () => {
  const { window, schoolId, place } = await otherSchool()
  writeFileSync(path.join(place, '.in-gebruik.json'), '{"van": "een ander"}')
  await window.ask('schools.shared', { schoolId })
  expect(readdirSync(place).toSorted()).toEqual(['.in-gebruik.json', 'school.json'])
  expect(readFileSync(path.join(place, '.in-gebruik.json'), 'utf8')).toBe('{"van": "een ander"}')
})

test('a school that cannot be read says why', async () => {
  const { window, schoolId, place } = await otherSchool()
  const good = readFileSync(fileOf({ place }), 'utf8')
  const told = async (): Promise<unknown> => window.raw('schools.shared', { schoolId })
  writeFileSync(fileOf({ place }), good.slice(0, 200))
  expect(await told()).toMatchObject({ ok: false, problem: { code: 'damaged' } })
  writeFileSync(fileOf({ place }), good.replace(/"version":\d+/, '"version":77'))
  expect(await told()).toMatchObject({ ok: false, problem: { code: 'newer-version' } })
  renameSync(place, path.join(machine.home, 'weg'))
  expect(await told()).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
})
