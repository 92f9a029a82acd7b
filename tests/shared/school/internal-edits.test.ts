// Edits of what only the school sees: each changes what it says and nothing else, and nothing is left hanging.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addBudget,
  addTraining,
  dismissGap,
  finishTraining,
  linkAmbition,
  removeBudget,
  setAmbitionNote,
  setAmbitionSince,
  setAmbitionStatus,
  setBudgetField,
  setNorm,
  setParticipant,
  setQualified,
  setTrainingField,
  undismissGap
} from '#shared/school/internal-edits.ts'
import { emptyTraining } from '#shared/school/internal-records.ts'
import { copyItem, newItem, removeItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import {
  addQualification,
  removeQualification,
  setCarries,
  setQualificationField
} from '#shared/school/people-edits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import { after, anyChain, chain, withAmbition, withExpertise, withPerson, withTraining } from '../chain.ts'
import { plainSchool } from '../schools.ts'

const begun = chain(withExpertise('d', {}), withPerson('p'), withPerson('r'))
const withBoth = after(
  plainSchool(),
  withExpertise('d', {}),
  withExpertise('e', {}),
  withPerson('p', { expertise: ['d', 'e'] }),
  withAmbition('m', { expertise: ['e', 'd', 'd'] }),
  withTraining('s', { ambition: 'm', expertise: 'd', budget: 'b', people: ['p'] })
)

describe('a record', () => {
  test('begins with its first edit, and is changed by the next', () => {
    const school = after(begun, setQualified('d', 'no'), setQualified('d', 'yes'))
    expect(school.internal.expertise).toEqual([{ id: 'd', qualified: 'yes' }])
    expect(school.sections).toBe(begun.sections)
  })

  test('is not made for an item that is gone', () => {
    for (const edit of [
      setQualified('weg', 'yes'),
      setAmbitionStatus('weg', 'running'),
      setTrainingField('weg', 'costs', '1'),
      finishTraining('weg', []),
      setCarries('weg', 'd', true),
      removeBudget('weg'),
      undismissGap('weg')
    ]) {
      expect(change(begun, edit.apply).patches).toEqual([])
    }
  })

  test('keeps what is typed as it is typed', () => {
    const school = after(
      withBoth,
      setTrainingField('s', 'costs', 'veel te duur'),
      setTrainingField('s', 'ends', '31-'),
      setAmbitionSince('m', 'vorig jaar'),
      setNorm('hoursPerFte', 'weet niet')
    )
    expect(school.internal.training[0]).toMatchObject({
      costs: 'veel te duur',
      ends: '31-',
      ambition: 'm',
      people: ['p']
    })
    expect([school.internal.ambitions[0]?.since, school.internal.norms.hoursPerFte]).toEqual([
      'vorig jaar',
      'weet niet'
    ])
    expect(schoolSchema.safeParse(school).success).toBe(true)
  })

  test('takes a letter in a training as one small change, also when the plan is long', () => {
    const long = chain(...Array.from({ length: 50 }, (_, index) => withTraining(`s${index}`, { costs: '1' })))
    expect(change(long, setTrainingField('s30', 'costs', '12').apply).patches.map(({ path }) => path)).toEqual([
      ['internal', 'training', 30, 'costs']
    ])
  })
})

describe('links', () => {
  test('are there once, and go again', () => {
    const linked = after(
      withBoth,
      linkAmbition('m', 'sections', 'expertise', true),
      linkAmbition('m', 'sections', 'expertise', true),
      setParticipant('s', 'r', true),
      setParticipant('s', 'p', false)
    )
    expect([linked.internal.ambitions[0]?.sections, linked.internal.training[0]?.people]).toEqual([
      ['expertise'],
      ['r']
    ])
    expect(after(linked, linkAmbition('m', 'expertise', 'd', false)).internal.ambitions[0]?.expertise).toEqual(['e'])
    expect(
      after(withBoth, setCarries('p', 'd', true), setCarries('p', 'e', false)).internal.people[0]?.expertise
    ).toEqual(['d'])
  })
})

describe('the note of a year', () => {
  test('is one per school year, and goes when it is emptied', () => {
    const noted = after(
      withBoth,
      setAmbitionNote('m', 'n', '2026-2027', 'Loopt'),
      setAmbitionNote('m', 'x', '2026-2027', 'Loopt goed'),
      setAmbitionNote('m', 'y', '2027-2028', 'Klaar')
    )
    expect(noted.internal.ambitions[0]?.notes).toEqual([
      { id: 'n', schoolYear: '2026-2027', text: 'Loopt goed' },
      { id: 'y', schoolYear: '2027-2028', text: 'Klaar' }
    ])
    expect(
      after(noted, setAmbitionNote('m', 'z', '2026-2027', '')).internal.ambitions[0]?.notes.map(({ id }) => id)
    ).toEqual(['y'])
  })
})

describe('budgets', () => {
  test('a removed one leaves its training without a budget, not with a dead one', () => {
    const school = after(
      withBoth,
      addBudget('b', '2026-2027', 'School', '3.000'),
      setBudgetField('b', 'amount', '3.500')
    )
    expect(school.internal.budgets).toEqual([{ id: 'b', schoolYear: '2026-2027', name: 'School', amount: '3.500' }])
    const without = after(school, removeBudget('b'))
    expect([without.internal.budgets, without.internal.training[0]?.budget]).toEqual([[], ''])
  })
})

describe('papers', () => {
  test('are added, changed and removed at one person', () => {
    const school = after(
      begun,
      addQualification('p', 'q', 'BHV', ''),
      addQualification('r', 'q', 'BHV', ''),
      setQualificationField('p', 'q', 'expires', '2027-03-31')
    )
    expect(school.internal.people.map(({ qualifications }) => qualifications)).toEqual([
      [{ id: 'q', name: 'BHV', expires: '2027-03-31' }],
      [{ id: 'q', name: 'BHV', expires: '' }]
    ])
    expect(
      after(school, removeQualification('p', 'q')).internal.people.map(({ qualifications }) => qualifications.length)
    ).toEqual([0, 1])
  })
})

describe('what is put aside', () => {
  test('is kept with its reason, replaced by a new one, and can come back', () => {
    const aside = after(
      begun,
      dismissGap({ id: 'w', gap: 'wanted:d', reason: 'Te duur.', day: '2026-11-23' }),
      dismissGap({ id: 'x', gap: 'wanted:d', reason: 'Niet nodig.', day: '2026-12-01' })
    )
    expect(aside.internal.dismissed).toEqual([{ id: 'w', gap: 'wanted:d', reason: 'Niet nodig.', day: '2026-12-01' }])
    expect(after(aside, undismissGap('wanted:d')).internal.dismissed).toEqual([])
  })
})

test('a training with its record comes in as one step, and undo takes both away', () => {
  const { next, inverse, patches } = change(
    begun,
    addTraining({ item: newItem('training', 's', { goal: 'Lezen' }) as never, record: emptyTraining('s') }).apply
  )
  expect([next.sections.training.items.length, next.internal.training.length]).toEqual([1, 1])
  expect([patches.length, inverse.length]).toEqual([2, 2])
})

describe('an item that is removed', () => {
  const dismissed = after(
    withBoth,
    dismissGap({ id: '1', gap: 'wanted:d', reason: 'x', day: '' }),
    dismissGap({ id: '2', gap: 'one-person:e', reason: 'x', day: '' }),
    dismissGap({ id: '3', gap: 'expiring:p:q:2027-01-01', reason: 'x', day: '' }),
    setQualified('d', 'yes')
  )

  test('expertise takes its record and every link to it along', () => {
    const { internal } = after(dismissed, removeItem('expertise', 'd'))
    expect([
      internal.expertise,
      internal.people[0]?.expertise,
      internal.ambitions[0]?.expertise,
      internal.training[0]?.expertise
    ]).toEqual([[], ['e'], ['e'], ''])
    expect(internal.dismissed.map(({ id }) => id)).toEqual(['2', '3'])
  })

  test('an ambition, a training and a person do so too', () => {
    const ambition = after(dismissed, removeItem('ambitions', 'm')).internal
    expect([ambition.ambitions, ambition.training[0]?.ambition]).toEqual([[], ''])
    expect(after(dismissed, removeItem('training', 's')).internal.training).toEqual([])
    const person = after(dismissed, removeItem('people', 'p')).internal
    expect([person.training[0]?.people, person.dismissed.map(({ id }) => id)]).toEqual([[], ['1', '2']])
  })

  test('that a file holds twice keeps its links for the other one', () => {
    const twice = after(dismissed, withExpertise('d', {}))
    expect(after(twice, removeItem('expertise', 'd')).internal.people[0]?.expertise).toEqual(['d', 'e'])
  })

  test('whatever the school, no link to it is left', () => {
    fc.assert(
      fc.property(
        anyChain,
        fc.constantFrom(
          ['expertise', 'd1'],
          ['expertise', 'd3'],
          ['ambitions', 'm1'],
          ['training', 's1'],
          ['people', 'p2']
        ),
        (school: School, [list, id]) => {
          expect(JSON.stringify(after(school, removeItem(list as 'people', id ?? '')).internal)).not.toContain(
            `"${id}"`
          )
        }
      )
    )
  })
})

describe('an item that is copied', () => {
  test('takes along what the school knows of it, but not how it went', () => {
    const noted = after(
      withBoth,
      setAmbitionNote('m', 'n', '2026-2027', 'Loopt'),
      setAmbitionStatus('m', 'running'),
      setTrainingField('s', 'evaluation', 'Goed'),
      setTrainingField('s', 'costs', '100'),
      setQualified('d', 'yes')
    )
    const copied = after(
      noted,
      copyItem('ambitions', 'm', 'm2'),
      copyItem('training', 's', 's2'),
      copyItem('expertise', 'd', 'd2')
    ).internal
    expect(copied.ambitions[1]).toEqual({
      id: 'm2',
      status: 'unknown',
      since: '',
      sections: [],
      expertise: ['e', 'd', 'd'],
      notes: []
    })
    expect(copied.training[1]).toMatchObject({ id: 's2', costs: '100', ambition: 'm', people: ['p'], evaluation: '' })
    expect(copied.expertise[1]).toEqual({ id: 'd2', qualified: 'yes' })
    expect(
      after(withBoth, copyItem('training', 's', 's2'), setParticipant('s2', 'p', false)).internal.training[0]?.people
    ).toEqual(['p'])
  })
})
