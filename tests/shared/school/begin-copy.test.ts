// "Begin met een kopie van deze school": what it says goes along, what happened to it does not.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleSchool } from '#assets/load.ts'
import { beginCopy } from '#shared/school/begin-copy.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { newRound, sectionIds, type School } from '#shared/school/school.ts'
import { walk } from '#shared/school/walk.ts'
import { tries } from '../../tries.ts'
import { aTalk } from '../conversation/talks.ts'
import { anItem, anySchool } from '../schools.ts'

let count = 0
const example = exampleSchool(() => `id-${(count += 1)}`, 'bao')
const wish = { id: 'nieuw', name: 'De Wilgenhof-Noord', withPeople: false }

/** All that may have happened to a school, beside what the example has. */
const lived: School = {
  ...example,
  identity: {
    ...example.identity,
    future: { kind: 'merges', from: '2027-08-01', with: 'De Linde' },
    kluis: 'onbekende sleutel'
  },
  rhythms: {
    ...example.rhythms,
    sopAdoptions: [{ id: 's', day: '2026-06-22' }],
    guideAdoptions: [{ id: 'g', schoolYear: '2026-2027', day: '2026-06-22' }]
  },
  rounds: [newRound('r', '2026-2027')],
  checkedHints: [{ id: 'h', field: 'vision.text', quote: 'Joris' }],
  internal: {
    ...example.internal,
    contacts: [{ id: 'k', role: 'Secretaris', name: 'Greet Zand', email: '', telephone: '', receives: 'unknown' }],
    talks: [aTalk('t', { day: '2026-10-28' })],
    ownCards: [anItem('ownCards', 'k', { question: 'Wat doen wij op het plein?' })],
    talkRhythm: 'six',
    keyFigures: [{ id: 'f', kind: 'joined', schoolYear: '2025-2026', count: '12' }],
    meetingDays: [{ id: 'm', day: '2027-02-02', of: 'mr', remark: '' }],
    dismissed: [{ id: 'd', gap: 'wanted:x', reason: 'Niet nu', day: '2026-10-01' }],
    regulations: {
      ...example.internal.regulations,
      adviceWeeks: { value: '8', confirmed: true, article: 'artikel 21' }
    },
    lade: 'onbekende sleutel'
  },
  logboek: 'onbekende sleutel'
}

test('a new school with another id and name, and with all that the first one wrote', () => {
  const copy = beginCopy(lived, wish)
  expect(copy).toMatchObject({ id: 'nieuw', example: true, identity: { name: 'De Wilgenhof-Noord' } })
  for (const id of sectionIds) {
    const { finished: _finished, confirmations: _confirmations, ...written } = lived.sections[id]
    expect(copy.sections[id]).toMatchObject(id === 'ambitions' ? { items: written['items'] } : written)
  }
  expect(copy.words).toEqual(lived.words)
  const { board, partnership, place, sector, logo } = lived.identity
  expect(copy.identity).toMatchObject({ board, partnership, place, sector, logo })
  expect(copy.rhythms.fourYearGround).toBe(lived.rhythms.fourYearGround)
})

test('nothing has happened to it: no rounds, no adoptions, nothing looked at, put aside or counted', () => {
  const copy = beginCopy(lived, { ...wish, withPeople: true })
  expect(copy.rounds).toEqual([])
  expect(copy.rhythms).toMatchObject({ sopAdoptions: [], guideAdoptions: [] })
  expect(copy.checkedHints).toEqual([])
  for (const id of sectionIds) expect(copy.sections[id]).toMatchObject({ finished: false, confirmations: [] })
  expect(copy.sections.ambitions.lookBack.blocks).toEqual([])
  expect(copy.internal).toMatchObject({ keyFigures: [], meetingDays: [], dismissed: [], proposals: [], talks: [] })
  // The cards that the school made itself are its way of talking, and say nothing of what was said.
  expect(copy.internal).toMatchObject({ ownCards: [{ id: 'k' }], talkRhythm: 'six' })
  expect(copy.internal.regulations.adviceWeeks).toEqual({ value: '8', confirmed: false, article: 'artikel 21' })
  expect(copy.identity).toMatchObject({ locations: [], future: { kind: 'unknown', from: '', with: '' } })
  for (const record of copy.internal.ambitions)
    expect(record).toMatchObject({ status: 'unknown', since: '', notes: [] })
  for (const record of copy.internal.training) expect(record.evaluation).toBe('')
  expect(JSON.stringify(copy)).not.toContain('onbekende sleutel')
})

test('colleagues come along only when that is asked, and then nobody has agreed yet to be named', () => {
  const without = beginCopy(lived, wish)
  expect(without.internal).toMatchObject({ people: [], contacts: [] })
  const [names, ids] = [lived.internal.people.map(({ name }) => name), lived.internal.people.map(({ id }) => id)]
  expect(names.length).toBeGreaterThan(0)
  for (const one of [...ids, 'Greet Zand']) expect(JSON.stringify(without)).not.toContain(`"${one}"`)
  for (const name of names) expect(JSON.stringify(without.internal)).not.toContain(name)

  const withAll = beginCopy(lived, { ...wish, withPeople: true })
  expect(withAll.internal.people).toEqual(lived.internal.people.map((person) => ({ ...person, agreed: false })))
  expect(withAll.internal.contacts).toEqual(lived.internal.contacts)
  expect(withAll.internal.training.map(({ people }) => people)).toEqual(
    lived.internal.training.map(({ people }) => people)
  )
})

test('of any school that can be stored the copy is a school, and the first one is not touched', () => {
  fc.assert(
    fc.property(anySchool, fc.boolean(), (school, withPeople) => {
      const before = JSON.stringify(school)
      const copy = beginCopy(school, { ...wish, withPeople })
      expect(schoolSchema.safeParse(copy).success).toBe(true)
      expect(JSON.stringify(school)).toBe(before)
      expect(copy.rounds).toEqual([])
      if (!withPeople) expect(walk(copy).some(({ address }) => /^(?:people|contacts):/u.test(address))).toBe(false)
    }),
    { numRuns: tries(100) }
  )
})
