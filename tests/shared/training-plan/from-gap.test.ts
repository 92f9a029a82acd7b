// A training or an ambition made in one click: everything known is filled in, and nothing of it points to a person.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, type SchoolYear } from '#shared/day.ts'
import { findGaps } from '#shared/expertise/gaps.ts'
import type { Gap } from '#shared/expertise/gap.ts'
import { addAmbition, addTraining } from '#shared/school/chain-edits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { setAgreementText } from '#shared/school/edits.ts'
import type { School } from '#shared/school/school.ts'
import { ambitionFromGap, trainingFromAmbition, trainingFromGap, type Making } from '#shared/training-plan/from-gap.ts'
import { tries } from '../../tries.ts'
import { after, anyChain, chain, withAgreement, withAmbition, withExpertise, withPerson } from '../chain.ts'

const TODAY = isoDay('2026-11-23')
const making = (school: School): Making => ({
  school,
  catalogue,
  schoolYear: '2026-2027' as SchoolYear,
  today: TODAY,
  newId: 'nieuw'
})
const gapsOf = (school: School): readonly Gap[] => findGaps(school, catalogue, TODAY)
const training = (school: School) => gapsOf(school).map((gap) => trainingFromGap(making(school), gap))[0]
const ambition = (school: School) => gapsOf(school).map((gap) => ambitionFromGap(making(school), gap))[0]

describe('from expertise that is wanted', () => {
  const school = chain(withExpertise('d', { stand: 'wanted', name: 'Specialist jonge kind' }))

  test('a training knows what it is for, and its year', () => {
    expect(training(school)).toMatchObject({
      item: {
        id: 'nieuw',
        goal: 'Specialist jonge kind',
        serves: 'Deskundigheid: Specialist jonge kind',
        status: 'planned'
      },
      record: { id: 'nieuw', expertise: 'd', schoolYear: '2026-2027' }
    })
  })

  test('an ambition knows what and why, since when, and where it belongs', () => {
    expect(ambition(school)).toMatchObject({
      item: { what: 'Wij hebben in ons team: Specialist jonge kind.', why: 'Deze kennis missen wij nog.' },
      record: { status: 'planned', since: '2026-2027', sections: ['expertise'], expertise: ['d'] }
    })
  })
})

test('from an agreement: its words, its number and the day of its first step', () => {
  const school = after(
    chain(withAgreement('x', 'yes'), withAgreement('a', 'not-yet', 'Leren plannen')),
    setAgreementText('a', 'firstStepBy', '2027-04-23')
  )
  expect(training(school)).toMatchObject({
    item: { goal: 'Leren plannen', serves: 'Afspraak 2 van de basisondersteuning' },
    record: { expertise: 'agreement:a' }
  })
  expect(ambition(school)).toMatchObject({
    item: {
      what: 'Leren plannen',
      why: 'Dit is een afspraak met Samenwerkingsverband Proef. Wij doen dit nu nog niet helemaal.',
      by: '2027-04-23'
    },
    record: { sections: ['basicSupport', 'agreement:a'] }
  })
})

test('from a paper: everybody whose paper runs out goes together', () => {
  const paper = (expires: string, name = 'BHV') => ({ qualifications: [{ id: 'q', name, expires }] })
  const school = chain(
    withPerson('p', paper('2027-11-23')),
    withPerson('r', paper('2026-01-01', 'bhv')),
    withPerson('z', paper('2027-11-24')),
    withPerson('y', paper('2027-01-01', 'Meldcode'))
  )
  expect(training(school)).toMatchObject({
    item: { goal: 'Herhaling bhv', serves: '', forWhom: '' },
    record: { expertise: 'qualification:bhv', people: ['p', 'r'], number: '2' }
  })
})

test('from an ambition: the training serves it and the expertise that belongs to it', () => {
  const school = chain(
    withAmbition('x'),
    withAmbition('m', { expertise: ['d'] }),
    withAmbition('n', { expertise: ['d', 'e'] }),
    withExpertise('d', {}),
    withExpertise('e', {})
  )
  expect(trainingFromAmbition(making(school), 'm')).toMatchObject({
    item: { serves: 'Ambitie 2' },
    record: { ambition: 'm', expertise: 'd' }
  })
  expect(trainingFromAmbition(making(school), 'n').record.expertise).toBe('')
})

test('whatever the gap, what documents tell of it is about no person, and the file keeps its shape', () => {
  fc.assert(
    fc.property(anyChain, (school) => {
      for (const gap of gapsOf(school)) {
        const made = trainingFromGap(making(school), gap)
        const aim = ambitionFromGap(making(school), gap)
        // The day of an agreement's first step is the school's; that of a paper is a person's.
        const told = JSON.stringify([made.item, { ...aim.item, by: '' }])
        expect(told).not.toMatch(/Jo de Boer|An Vos|Leraar|alleen|één|verlo|geldig|20\d\d-\d\d-\d\d/u)
        expect(gap.agreement === null ? aim.item.by : '').toBe('')
        expect(schoolSchema.safeParse(after(school, addTraining(made), addAmbition(aim))).success).toBe(true)
      }
    }),
    { numRuns: tries(100) }
  )
})
