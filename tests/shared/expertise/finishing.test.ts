// A training is finished: what it offers to change, and that nothing changes without a yes.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { finishTraining, setQualified } from '#shared/school/internal-edits.ts'
import { setItemField, setItemWord } from '#shared/school/list-edits.ts'
import type { School } from '#shared/school/school.ts'
import { finishOffers, type Offer } from '#shared/expertise/finishing.ts'
import { tries } from '../../tries.ts'
import { after, anyChain, chain, withExpertise, withPerson, withTraining } from '../chain.ts'
import { anySchool } from '../schools.ts'

const TODAY = isoDay('2027-07-05')
const offers = (school: School, id = 's'): readonly Offer[] => finishOffers(school, catalogue, id, TODAY, () => 'nieuw')
const sentences = (school: School): readonly string[] => offers(school).map(({ sentence }) => sentence)
const accept = (school: School, chosen = offers(school)): School =>
  after(
    school,
    finishTraining(
      's',
      chosen.map((offer) => offer.change)
    )
  )

describe('for expertise', () => {
  const school = chain(
    withExpertise('d', { name: 'Leesspecialist', stand: 'developing' }),
    withPerson('p', { name: 'Tim de Wit' }),
    withTraining('s', { expertise: 'd', people: ['p'] })
  )

  test('it offers that the expertise is there, who carries it now, and the paper', () => {
    expect(sentences(school)).toEqual([
      'Leesspecialist: zet dit op “aanwezig”.',
      'Leesspecialist: Tim de Wit kan dit nu ook.',
      'Leesspecialist: zet “gediplomeerd” op ja.'
    ])
  })

  test('every yes is one step, and only what got a yes changes', () => {
    const all = accept(school)
    expect(all.sections.expertise.items[0]).toMatchObject({ stand: 'present', where: ['school'] })
    expect([all.internal.people[0]?.expertise, all.internal.expertise, all.sections.training.items[0]?.status]).toEqual(
      [['d'], [{ id: 'd', qualified: 'yes' }], 'finished']
    )
    const none = accept(school, [])
    expect(none.sections.expertise).toBe(school.sections.expertise)
    expect(none.internal).toBe(school.internal)
    expect(none.sections.training.items[0]?.status).toBe('finished')
  })

  test('what was nowhere is at school now', () => {
    const wanted = after(
      school,
      setItemField('expertise', 'd', 'stand', 'wanted'),
      setItemWord('expertise', 'd', 'where', 'school', false),
      setItemWord('expertise', 'd', 'where', 'nowhere', true)
    )
    expect(sentences(wanted)[0]).toBe('Leesspecialist: zet dit op “aanwezig” en “op school”.')
    expect(accept(wanted).sections.expertise.items[0]).toMatchObject({ stand: 'present', where: ['school'] })
  })

  test('what is in other places already stays there, also beside “niet beschikbaar”', () => {
    const elsewhere = after(
      school,
      setItemField('expertise', 'd', 'stand', 'developing'),
      setItemWord('expertise', 'd', 'where', 'school', false),
      setItemWord('expertise', 'd', 'where', 'nowhere', true),
      setItemWord('expertise', 'd', 'where', 'external', true)
    )
    expect(sentences(elsewhere)[0]).toBe('Leesspecialist: zet dit op “aanwezig”.')
    expect(accept(elsewhere).sections.expertise.items[0]).toMatchObject({
      stand: 'present',
      where: ['nowhere', 'external']
    })
  })

  test('nothing is offered that is so already', () => {
    expect(offers(accept(school))).toEqual([])
    expect(sentences(after(school, setQualified('d', 'yes')))).toHaveLength(2)
    expect(offers(school, 'weg')).toEqual([])
  })
})

describe('for a paper', () => {
  const paper = (expires: string, name = 'BHV') => ({ qualifications: [{ id: 'q', name, expires }] })
  const team = chain(
    withPerson('p', { name: 'Jo Vos', ...paper('2027-08-31') }),
    withPerson('r', { name: 'An Bos' }),
    withPerson('z', paper('2027-08-31', 'Meldcode'))
  )
  const training = (people: string[], expertise = 'qualification:BHV', ends = '2027-03-10'): School =>
    after(team, withTraining('s', { expertise, people, ends }, { goal: 'Eerste hulp' }))

  test('it offers a new day to who takes part, and a new paper to who had none', () => {
    expect(sentences(training(['p', 'r']))).toEqual([
      'BHV van Jo Vos geldt weer langer. Kijk op het bewijs tot welke dag.',
      'An Bos heeft nu het bewijs BHV. Kijk op het bewijs tot welke dag het geldt.'
    ])
    const [jo, an] = accept(training(['p', 'r'])).internal.people
    expect(jo?.qualifications).toEqual([{ id: 'q', name: 'BHV', expires: '2028-03-10' }])
    expect(an?.qualifications).toEqual([{ id: 'nieuw', name: 'BHV', expires: '2028-03-10' }])
  })

  test('the day is the one that the director looked up', () => {
    const school = training(['p'])
    const chosen = offers(school).map((offer) => ({
      ...offer,
      change: { ...offer.change, expires: '2030-12-31' } as Offer['change']
    }))
    expect(accept(school, chosen).internal.people[0]?.qualifications[0]?.expires).toBe('2030-12-31')
  })

  test('it goes to everybody with that paper when nobody is named, also by the name of the training alone', () => {
    expect(offers(training([])).map(({ id }) => id)).toEqual(['expiry:p:q'])
    expect(offers(after(team, withTraining('s', {}, { goal: 'Meldcode, herhaling' }))).map(({ id }) => id)).toEqual([
      'expiry:z:q'
    ])
  })

  test('a paper that holds longer already is left alone', () => {
    expect(offers(training(['p'], 'qualification:BHV', '2026-08-31'))).toEqual([])
  })

  test('a day far ahead proposes a year from today', () => {
    expect(offers(training(['p'], 'qualification:BHV', '9999-12-31'))[0]?.change).toMatchObject({
      expires: '2028-07-05'
    })
  })
})

test('whatever the school, offers have ids of their own and each does something', () => {
  fc.assert(
    fc.property(fc.oneof(anySchool, anyChain), (school) => {
      for (const { id } of school.sections.training.items) {
        const found = offers(school, id)
        expect(found.every(({ sentence }) => sentence.endsWith('.'))).toBe(true)
      }
    })
  )
  fc.assert(
    fc.property(anyChain, (school) => {
      for (const { id } of school.sections.training.items) {
        const finished = after(school, finishTraining(id, []))
        const found = offers(finished, id)
        expect(new Set(found.map((offer) => offer.id)).size).toBe(found.length)
        for (const { change } of found) expect(after(finished, finishTraining(id, [change]))).not.toEqual(finished)
      }
    }),
    { numRuns: tries(100) }
  )
})
