// What a school delivers: of any school a file that reads back, and nothing in it that only the school sees.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { isoDay } from '#shared/day.ts'
import { deliverySchema, type Delivery } from '#shared/delivery/delivery.ts'
import { makeDelivery, type DeliverySource } from '#shared/delivery/make-delivery.ts'
import { readDelivery } from '#shared/delivery/read-delivery.ts'
import { freshAgreement } from '#shared/school/edits.ts'
import { change } from '#shared/school/patches.ts'
import { emptyInternal, type NeedRow, type School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-29')

const made = (told: School, more: Partial<DeliverySource> = {}): Delivery =>
  makeDelivery({
    told,
    toldOn: TODAY,
    now: told,
    today: TODAY,
    catalogue,
    needs: needsContent.needs,
    concept: true,
    version: '',
    ...more
  })

const aNeed = (need: string, more: Partial<NeedRow> = {}): NeedRow => ({
  id: need,
  need,
  name: need,
  levels: ['extra'],
  soon: 'unknown',
  places: '',
  notNow: false,
  needed: '',
  arrangements: [],
  expertise: [],
  facilities: [],
  partners: [],
  confirmedOn: '2026-11-02',
  restedOn: '',
  ...more
})
const withNeeds = (school: School, ...needs: readonly NeedRow[]): School => ({
  ...school,
  sections: { ...school.sections, extraSupport: { ...school.sections.extraSupport, needs: [...needs] } }
})
const located = (...locations: readonly Partial<School['identity']['locations'][number]>[]): School => {
  const school = plainSchool()
  const all = locations.map((one, at) => ({
    id: `l${at}`,
    name: '',
    brin: '',
    address: '',
    postcode: '',
    place: '',
    telephone: '',
    email: '',
    website: '',
    ...one
  }))
  return { ...school, identity: { ...school.identity, locations: all } }
}

/** Keys of a value that its shape does not name, which a delivery may have from others and never from us. */
const beyond = (shape: unknown, value: unknown): readonly string[] => {
  if (shape instanceof z.ZodDefault) return beyond(shape.unwrap(), value)
  if (shape instanceof z.ZodArray) return (value as readonly unknown[]).flatMap((one) => beyond(shape.element, one))
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries(value as object).flatMap(([key, inner]) =>
    key in shape.shape ? beyond(shape.shape[key], inner) : [key]
  )
}

test('of any school it is a delivery, reads back the same, and is the same file the next time', () => {
  fc.assert(
    fc.property(anySchool, anySchool, fc.boolean(), (told, now, concept) => {
      const delivery = made(told, { now, concept, version: 'Versie' })
      const text = JSON.stringify(delivery)
      expect(deliverySchema.safeParse(delivery).error).toBeUndefined()
      expect(beyond(deliverySchema, delivery)).toEqual([])
      expect(readDelivery(text)).toEqual({ kind: 'read', delivery })
      expect(JSON.stringify(made(told, { now, concept, version: 'Versie' }))).toBe(text)
    }),
    { numRuns: tries(100) }
  )
})

test('of the internal layer of any school nothing is in it but what the school gives along', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const marks: string[] = []
      const marked = (value: unknown): unknown => {
        if (typeof value === 'string') return marks[marks.push(`Zwix${marks.length}Geheim`) - 1]
        if (Array.isArray(value)) return value.map(marked)
        return typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]))
          : value
      }
      const { delivery, template, ...rest } = school.internal
      const people = [
        { id: 'p', name: 'n', role: 'r', fte: '', agreed: true, expertise: [], qualifications: [] },
        ...rest.people
      ]
      const internal = { ...(marked({ ...rest, people, later: 't' }) as School['internal']), delivery, template }
      const text = JSON.stringify(made({ ...school, internal }))
      expect(marks.length).toBeGreaterThan(5)
      expect(marks.filter((mark) => text.includes(mark))).toEqual([])
    }),
    { numRuns: tries(100) }
  )
})

test('what the partnership asks in its own list goes along, by its ids and without what stands beside the list', () => {
  const school = withNeeds(plainSchool(), aNeed('own-need', { name: 'Zwemles volgen' }))
  const told = change(school, ({ sections: { basicSupport }, internal: { template } }) => {
    basicSupport.source = 'partnership'
    basicSupport.agreements = [freshAgreement('own-1', 'Iedereen leest.'), freshAgreement('own-2', 'Van vroeger.')]
    template.agreements = [{ id: 'r1', item: 'swv-1', agreement: 'own-1', help: '' }]
    template.needs = [{ id: 'r2', item: 'eigen-zwem', name: 'Zwemles volgen', plain: '', need: 'own-need' }]
    template.questions = [
      { id: 'r3', item: 'v1', question: 'Wie is uw contact?', help: '', answer: 'De intern begeleider.', gone: false },
      { id: 'r4', item: 'v0', question: 'Van vroeger?', help: '', answer: 'Ja.', gone: true }
    ]
  }).next
  const delivery = made(told)
  expect(delivery.agreements.rows.map(({ id, text }) => [id, text])).toEqual([['swv-1', 'Iedereen leest.']])
  expect(delivery.needs.map(({ need }) => need)).toEqual(['eigen-zwem'])
  expect(delivery.extra).toEqual([{ id: 'v1', question: 'Wie is uw contact?', answer: 'De intern begeleider.' }])
})

test('it says of an example school who it is, what it offers, and nobody by name', () => {
  const school = exampleSchool(() => 'x')
  const told = withNeeds(school, aNeed('maths', { name: 'Rekenen', places: '4', soon: 'this-month' }))
  const delivery = made(told)
  expect(delivery.school).toMatchObject({ name: school.identity.name, sector: 'bao', cluster: 'unknown' })
  expect(delivery.needs).toEqual([
    {
      need: 'maths',
      name: 'Rekenen',
      levels: ['extra'],
      notNow: false,
      needed: '',
      places: 4,
      soon: 'this-month',
      confirmedOn: '2026-11-02',
      schoolYear: '2026-2027'
    }
  ])
  expect(delivery.agreements.rows.length).toBe(school.sections.basicSupport.agreements.length)
  const text = JSON.stringify(delivery)
  const names = school.internal.people.flatMap(({ name }) => [
    name,
    ...name.split(' ').filter((part) => part.length > 3)
  ])
  expect(names.length).toBeGreaterThan(1)
  expect(names.filter((name) => text.includes(name))).toEqual([])
})

test('its code is the BRIN of the first location, whatever way it was typed; what is no whole code is none', () => {
  const codeOf = (brin: string): string => made(located({ brin })).school.code
  expect(['99zz00', '99ZZ 00', '99zz-00 '].map(codeOf)).toEqual(['99ZZ00', '99ZZ00', '99ZZ00'])
  expect(['99ZZ', 'onbekend', ''].map(codeOf)).toEqual(['', '', ''])
})

test('the other locations stand in it with their codes, the first as the school itself', () => {
  const { school } = made(
    located({ brin: '99ZZ00', postcode: '4001 AB', place: '' }, { brin: '99ZZ01', name: 'De Bloesem', place: 'Tiel' })
  )
  expect(school).toMatchObject({
    place: 'Proefdorp',
    postcode4: '4001',
    locations: [{ code: '99ZZ01', name: 'De Bloesem', place: 'Tiel' }]
  })
})

test('the partnership whose agreements it follows comes first; a school of cluster 1 or 2 has none, and no agreements', () => {
  const plain = plainSchool('so-vso')
  const identity = { ...plain.identity, otherPartnerships: [{ id: 'o', name: 'SWV Elders' }] }
  const of = (cluster: School['identity']['cluster']): Delivery =>
    made({ ...plain, identity: { ...identity, cluster } })
  expect(of('3').school.partnerships).toEqual(['Samenwerkingsverband Proef', 'SWV Elders'])
  expect(of('2').school.partnerships).toEqual([])
  expect(of('2').agreements).toEqual({ source: 'none', planYears: '', rows: [] })
})

test('needs come in the order of the list; one that it does not have comes last, and one on which nothing was said is not there', () => {
  const told = withNeeds(
    plainSchool(),
    aNeed('eigen-vraag'),
    aNeed('maths'),
    aNeed('calm', { levels: [] }),
    aNeed('reading', { levels: [], notNow: true, needed: 'Een leesspecialist.', places: '3' })
  )
  expect(made(told).needs.map(({ need, notNow, needed, places }) => [need, notNow, needed, places])).toEqual([
    ['reading', true, 'Een leesspecialist.', null],
    ['maths', false, '', null],
    ['eigen-vraag', false, '', null]
  ])
})

test('places are a whole number, also none at all; what is no number is not counted', () => {
  const placesOf = (places: string): number | null | undefined =>
    made(withNeeds(plainSchool(), aNeed('maths', { places }))).needs[0]?.places
  expect(['0', ' 6 ', '12 plekken', '', '2 à 3', '-1', '1,5'].map(placesOf)).toEqual([0, 6, 12, null, null, null, null])
})

test('what goes along is of the school as it is now, what it offers of the version', () => {
  const told = withNeeds({ ...plainSchool(), internal: emptyInternal() }, aNeed('maths'))
  const now: School = {
    ...plainSchool(),
    internal: {
      ...emptyInternal(),
      delivery: { function: 'intern begeleider', email: 'ib@proef.example', mayBeShared: 'yes', question: 'Wie helpt?' }
    }
  }
  const delivery = made(told, {
    now,
    toldOn: isoDay('2026-06-22'),
    concept: false,
    version: 'Versie van 22 juni 2026'
  })
  expect(delivery).toMatchObject({
    concept: false,
    deliveredOn: TODAY,
    profile: { version: 'Versie van 22 juni 2026', adoptedOn: '2026-06-22', referenceDay: '2026-06-22' },
    contact: { function: 'intern begeleider', email: 'ib@proef.example' },
    mayBeShared: 'yes',
    question: 'Wie helpt?',
    needs: [{ need: 'maths' }]
  })
})

test('a concept has no version and no day of adoption; whether it may be shared is not yes before somebody says so', () => {
  expect(made(plainSchool(), { version: 'Versie' })).toMatchObject({
    concept: true,
    profile: { version: '', adoptedOn: '', referenceDay: TODAY },
    mayBeShared: 'unknown'
  })
})

test('how far the year is comes from now, also what came after the decision; a day that is only planned is not there', () => {
  const school = exampleSchool(() => 'x')
  const [round] = school.rounds
  if (round === undefined) throw new Error('the example has a round')
  const day = isoDay('2027-08-20')
  const of = (mr: Partial<typeof round.mr>, on = day): Delivery['year'] => {
    const now: School = {
      ...school,
      rounds: [
        {
          ...round,
          schoolYear: '2027-2028',
          mr: { ...round.mr, askedOn: '2027-04-01', advice: 'negative', adviceOn: '2027-05-20', points: [], ...mr },
          adoption: { ...round.adoption, day: '2027-07-20', version: '2027-07-20' }
        }
      ],
      rhythms: { ...school.rhythms, guideAdoptions: [{ id: 'g', schoolYear: '2027-2028', day: '2027-07-22' }] }
    }
    const told = { ...now, rounds: [{ ...round, schoolYear: '2027-2028' }] }
    return made(told, { now, toldOn: isoDay('2027-07-20'), today: on }).year
  }
  expect(of({ followed: 'no' })).toEqual({
    askedOn: '2027-04-01',
    advice: 'negative',
    adviceOn: '2027-05-20',
    departs: 'yes',
    suspendedUntil: '2027-08-31',
    adoptedOn: '2027-07-20',
    guideAdoptedOn: '2027-07-22'
  })
  expect(of({ followed: 'yes' })).toMatchObject({ departs: 'no', suspendedUntil: '' })
  expect(of({ followed: 'no' }, isoDay('2027-09-01')).suspendedUntil).toBe('')
  expect(of({ askedOn: '2028-04-01' }).askedOn).toBe('')
})

test('a text that is longer than a delivery may hold is cut, and says so', () => {
  const school = plainSchool()
  const question = 'Wat kunt u voor ons doen? '.repeat(2_000)
  const internal = { ...emptyInternal(), delivery: { ...emptyInternal().delivery, question } }
  const said = made({ ...school, internal }).question
  expect(said.endsWith('…')).toBe(true)
  expect(said.length).toBeLessThanOrEqual(20_000)
})
