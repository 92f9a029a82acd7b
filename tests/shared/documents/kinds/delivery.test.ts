// What the partnership reads of a school: fixed numbers, what changed since the version before, and a concept that says so.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { readDelivery } from '#shared/delivery/read-delivery.ts'
import { dataIn, compose, isOffered } from '#shared/documents/kinds/index.ts'
import { delivery, hintsIn } from '#shared/documents/kinds/delivery.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { adoptedSource, presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { setDeliveryField, setMayBeShared } from '#shared/school/delivery-edits.ts'
import type { Edit } from '#shared/school/edit.ts'
import { setFinished } from '#shared/school/edits.ts'
import { offerNeed, sayNotNow, setNeedText } from '#shared/school/need-edits.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import { emptyInternal, type School } from '#shared/school/school.ts'
import { plainSchool } from '../../schools.ts'
import { tableOf, TODAY } from '../reading.ts'

const links = { arrangements: [], expertise: [], facilities: [], partners: [] }
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((value, edit) => change(value, edit.apply).next, school)
const withoutNeeds = change({ ...exampleSchool(() => 'x'), example: false }, (draft) => {
  draft.sections.extraSupport.needs = []
  addItem('locations', newItem('locations', 'l', { brin: '99zz 00' })).apply(draft)
}).next
const offers = (id: string, name: string): Edit =>
  offerNeed(id, { id, name }, { levels: ['extra'], links }, '2026-11-01')

const BEFORE = isoDay('2026-06-22')
const ADOPTED = isoDay('2027-06-21')
const before = after(
  withoutNeeds,
  offers('reading', 'Leren lezen'),
  offers('maths', 'Rekenen'),
  offers('calm', 'Minder prikkels')
)
const now = after(
  before,
  setNeedText('maths', 'places', '4'),
  sayNotNow('r', { id: 'reading', name: 'Leren lezen' }, '2026-11-01'),
  setNeedText('reading', 'needed', 'Een leesspecialist.'),
  offers('spelling', 'Spelling'),
  setDeliveryField('function', 'intern begeleider'),
  setMayBeShared('yes'),
  setDeliveryField('question', 'Wie helpt ons met rekenen?')
)
const frozen: School = { ...now, internal: emptyInternal() }
const adopted = adoptedSource(
  { school: frozen, day: ADOPTED },
  now,
  catalogue,
  { school: before, day: BEFORE },
  isoDay('2027-09-01')
)
const made = (source: DocumentSource): Outline => compose('delivery', source)
const numbersOf = (outline: Outline): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tableOf(outline, 'needs/table').map((row) => {
      const [number = '', name = ''] = row.split(' | ')
      return [name, number]
    })
  )

test('each need keeps its number, whatever the school filled in and whatever kind of school it is', () => {
  const numbers = numbersOf(made(presentSource(now, catalogue, TODAY)))
  expect([numbers['Leren lezen'], numbers['Spelling en teksten schrijven'], numbers['Rekenen']]).toEqual([
    '1',
    '2',
    '6'
  ])
  expect(numbersOf(made(presentSource(plainSchool(), catalogue, TODAY)))).toEqual(numbers)
  const ofVo = numbersOf(made(presentSource(plainSchool('vo'), catalogue, TODAY)))
  expect(ofVo['Rekenen']).toBe('6')
  expect(Object.keys(ofVo)).not.toContain('Start van een jong kind')
})

test('it says where the school helps, how many places there are, and what is not filled in', () => {
  const rows = tableOf(made(presentSource(now, catalogue, TODAY)), 'needs/table')
  expect(rows[0]).toBe('1 | Leren lezen | Nu niet. Nodig zou zijn: Een leesspecialist. | – | –')
  expect(rows[2]).toBe('3 | Begrijpen wat je leest | Niet ingevuld | – | –')
  expect(rows[5]).toBe('6 | Rekenen | Extra hulp op school | – | 4')
})

test('what is new, other or gone since the version before is marked, and what stayed is not', () => {
  const outline = made({
    ...adopted,
    school: change(frozen, (draft) => {
      draft.sections.extraSupport.needs = draft.sections.extraSupport.needs.filter(({ need }) => need !== 'calm')
      const [first, second] = draft.sections.basicSupport.agreements
      if (first !== undefined && second !== undefined) first.status = first.status === 'yes' ? 'partly' : 'yes'
    }).next,
    now: { school: now, day: TODAY }
  })
  const rows = tableOf(outline, 'needs/table')
  expect([rows[0], rows[1], rows[5], rows[2]].map((row) => row?.split(' | ').at(-1))).toEqual([
    'Gewijzigd',
    'Nieuw',
    'Gewijzigd',
    '–'
  ])
  expect(outlineText(outline)).toContain('Gewijzigd sinds 22 juni 2026')
  expect(outlineText(outline)).toContain(
    'Gewijzigd sinds 22 juni 2026: deze hulpvragen waren ingevuld, en nu niet meer: “Minder prikkels”.'
  )
  expect(
    tableOf(outline, 'agreements/table')
      .map((row) => row.split(' | ').at(-1))
      .slice(0, 2)
  ).toEqual(['Gewijzigd', '–'])
})

test('without a version before it nothing is marked', () => {
  expect(outlineText(made(presentSource(now, catalogue, TODAY)))).not.toMatch(/gewijzigd|nieuw$/imu)
})

test('of an adopted version it is no concept; what the school gives along is of now', () => {
  const outline = made(adopted)
  expect(standingOf(delivery, adopted).obstacles).toEqual([])
  expect([outline.concept, outline.versionLabel]).toEqual([false, 'Versie van 21 juni 2027'])
  const facts = tableOf(outline, 'school/table')
  expect(facts).toContain('Vastgesteld op | 21 juni 2027')
  expect(facts).toContain('Vragen kunt u stellen aan | intern begeleider')
  expect(facts).toContain('Mag gedeeld worden met andere scholen | Ja')
  expect(outlineText(outline)).toContain('Wie helpt ons met rekenen?')
  expect(outlineText(outline)).not.toMatch(/concept/iu)
})

test('of the profile as it is now it says that it is a concept: in the text, in each name, and in its data', () => {
  const source = presentSource(now, catalogue, TODAY)
  const outline = made(source)
  expect(outline.concept).toBe(true)
  expect(outlineText(outline)).toContain('Dit is een concept.')
  expect(tableOf(outline, 'school/table')).toContain('Versie | Concept')
  const [json, csv] = [dataIn('delivery', 'json', source), dataIn('delivery', 'csv', source)]
  expect([json?.name, csv?.name]).toEqual([
    'levering-2027-2028-99ZZ00 (concept)',
    'levering-2027-2028-99ZZ00 (concept)'
  ])
  expect(JSON.parse(json?.text ?? '')).toMatchObject({ concept: true, profile: { adoptedOn: '' } })
  expect(csv?.text.trim().endsWith(';ja')).toBe(true)
})

test('its file for programs reads back, and is called by its year and the code of the school', () => {
  const data = dataIn('delivery', 'json', adopted)
  expect(data?.name).toBe('levering-2027-2028-99ZZ00')
  expect(readDelivery(data?.text ?? '')).toMatchObject({
    kind: 'read',
    delivery: {
      concept: false,
      deliveredOn: '2027-09-01',
      profile: { version: 'Versie van 21 juni 2027', adoptedOn: '2027-06-21', referenceDay: '2027-06-21' },
      contact: { function: 'intern begeleider' },
      mayBeShared: 'yes'
    }
  })
  const nameless = {
    ...adopted,
    school: { ...frozen, identity: { ...frozen.identity, locations: [], name: 'De Proef' } }
  }
  expect(dataIn('delivery', 'json', nameless)?.name).toBe('levering-2027-2028-De-Proef')
})

test('words that may be about one person keep it a concept, with the way to them', () => {
  const named = after(
    now,
    setDeliveryField('question', 'Onze leerling met het syndroom van Down krijgt te weinig hulp.')
  )
  const source = { ...adopted, now: { school: named, day: TODAY } }
  expect(standingOf(delivery, source).obstacles.map(({ field }) => field)).toEqual(['delivery.question'])
  expect(dataIn('delivery', 'json', source)?.name).toContain('(concept)')
})

test('a school of cluster 1 or 2 has no partnership, and is not offered it', () => {
  const plain = plainSchool('so-vso')
  const school: School = { ...plain, identity: { ...plain.identity, cluster: '2' } }
  expect(isOffered('delivery', presentSource(school, catalogue, TODAY))).toBe(false)
  expect(isOffered('delivery', presentSource(plainSchool(), catalogue, TODAY))).toBe(true)
  expect(outlineText(made(presentSource(school, catalogue, TODAY)))).toContain('heeft geen samenwerkingsverband')
})

test('a pupil or a diagnosis in the name of her own need keeps it a concept, also in an adopted version, until she says that it may stay', () => {
  const own = after(frozen, offers('eigen-1', 'Pim heeft diabetes en prikt zelf'))
  const source = { ...adopted, school: own }
  const obstacles = (one: DocumentSource) => standingOf(delivery, one).obstacles
  expect(obstacles(source).map(({ field }) => field)).toEqual(['need:eigen-1.name', 'need:eigen-1.name'])
  const checkedHints = hintsIn(source).map(({ address, quote }, at) => ({ id: `c${at}`, field: address, quote }))
  expect(obstacles({ ...source, now: { school: { ...now, checkedHints }, day: TODAY } })).toEqual([])
})

test('what was left empty is told as not filled in, and as nothing only where the section is finished', () => {
  const nothing = change({ ...plainSchool(), example: false }, (draft) => {
    draft.sections.expertise.items = []
    draft.sections.training.items = []
  }).next
  const saidIn = (school: School): string => outlineText(made(presentSource(school, catalogue, TODAY)))
  expect(saidIn(nothing).match(/Niet ingevuld\.$/gmu)).toHaveLength(3)
  expect(saidIn(nothing)).not.toMatch(/Er is geen|Wij hebben nu geen vraag/u)
  const finished = after(nothing, setFinished('expertise', true), setFinished('training', true))
  expect(saidIn(finished)).toMatch(/Er is geen deskundigheid[^]*Er is geen scholing gepland/u)
})

test('it promises nothing about words that the school wrote itself', () => {
  const text = outlineText(made(adopted))
  expect(text).not.toMatch(/nooit in staat|bevestigde elke regel/u)
  expect(text).toContain('De school bevestigde de regels bij Hulpvragen.')
})
