// The own needs of a partnership are found as any other: in its words, once, and by the id under which schools deliver them.
import { expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { isoDay } from '#shared/day.ts'
import { makeBundle, type Bundle } from '#shared/delivery/bundle.ts'
import {
  alsoCalledByPartnership,
  BUNDLE_CLUSTER,
  PARTNERSHIP_CLUSTER,
  withRegionNeeds
} from '#shared/delivery/region-needs.ts'
import { answerTo } from '#shared/needs/answer.ts'
import { needFinder } from '#shared/needs/find-needs.ts'
import { OWN_CLUSTER } from '#shared/needs/own-needs.ts'
import { offerNeed, sayNotNow } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { aDelivery, aNeed } from './deliveries.ts'

const TODAY = isoDay('2026-11-29')
const NO_LINKS = { arrangements: [], expertise: [], facilities: [], partners: [] }
const ours = needsContent.needs.length

interface Listed {
  readonly item: string
  readonly need: string
  readonly name: string
  readonly plain?: string
}

const taken = (school: School, ...rows: readonly Listed[]): School =>
  change(school, (draft) => {
    draft.internal.template.needs = rows.map((row, at) => ({ id: `t${at}`, plain: '', ...row }))
  }).next

const bundleOf = (...offers: readonly (readonly [need: string, name: string])[]): Bundle =>
  makeBundle({
    region: 'Noord',
    schoolYear: '2026-2027',
    madeOn: TODAY,
    schools: offers.length,
    deliveries: offers.map(([need, name], at) => aDelivery(`School ${at}`, { needs: [aNeed(need, { name })] })),
    needs: needsContent.needs
  })

const behind = (school: School, bundle?: Bundle) =>
  withRegionNeeds(school, needsContent, bundle)
    .slice(ours)
    .map(({ id, cluster, name }) => [cluster, id, name])

const swimming: Listed = {
  item: 'eigen-water',
  need: 'eigen-water',
  name: 'Zwemles volgen',
  plain: 'Meedoen met schoolzwemmen.'
}

test('an own need of the list that the school took in is found by its words and by what it means, before the school said anything of it', () => {
  const school = taken(plainSchool(), swimming, { item: 'maths', need: 'maths', name: 'Rekenproblemen' })
  expect(behind(school)).toEqual([[PARTNERSHIP_CLUSTER, 'eigen-water', 'Zwemles volgen']])
  const { find } = needFinder(withRegionNeeds(school, needsContent, undefined))
  for (const typed of ['zwemles', 'Zwemmles', 'schoolzwemmen'])
    expect(find(typed)[0]?.need.id, typed).toBe('eigen-water')
  const [need] = find('zwemles')
  if (need === undefined) throw new Error('it is not found')
  expect(answerTo(school, need.need, needsContent, TODAY).notKnown).toMatchObject([{ kind: 'not-filled-in' }])
})

test('what the school said of it is the answer, also where it is “nu niet”, and it stands there once', () => {
  const school = taken(plainSchool(), swimming)
  const named = { id: 'eigen-water', name: 'Zwemles volgen' }
  const offer = change(school, offerNeed('r', named, { levels: ['extra'], links: NO_LINKS }, '2026-10-12').apply).next
  const notNow = change(school, sayNotNow('r', named, '2026-10-12').apply).next
  for (const said of [offer, notNow])
    expect(behind(said)).toEqual([[PARTNERSHIP_CLUSTER, 'eigen-water', 'Zwemles volgen']])
  const answer = (said: School) => {
    const need = withRegionNeeds(said, needsContent, undefined).find(({ id }) => id === 'eigen-water')
    return need === undefined ? undefined : answerTo(said, need, needsContent, TODAY)
  }
  expect(answer(offer)?.offered?.levels).toEqual(['extra'])
  expect(answer(notNow)?.notKnown).toMatchObject([{ kind: 'not-now' }])
})

test('of the bundle come the needs of the partnership, called as most schools do; what one school wrote itself does not', () => {
  const bundle = bundleOf(
    ['eigen-water', 'Zwemles'],
    ['eigen-water', 'Zwemles volgen'],
    ['eigen-water', 'Zwemles volgen'],
    ['eigen-bos', 'Buiten leren'],
    ['a0b1c2', 'Sem leert schaken'],
    ['maths', 'Rekenen'],
    ['eigen- met spatie', 'Geen id']
  )
  expect(behind(plainSchool(), bundle)).toEqual([
    [BUNDLE_CLUSTER, 'eigen-bos', 'Buiten leren'],
    [BUNDLE_CLUSTER, 'eigen-water', 'Zwemles volgen']
  ])
})

test('one that stands in the list and in the bundle is there once, also where the school knows it by an id of its own', () => {
  const bundle = bundleOf(['eigen-water', 'Zwemles'], ['eigen-bos', 'Buiten leren'])
  const own = { id: 'rij-van-de-school', name: 'Zwemles volgen' }
  const school = change(plainSchool(), offerNeed('r', own, { levels: ['extra'], links: NO_LINKS }, '2026-10-12').apply)
  expect(behind(taken(school.next, { ...swimming, need: own.id }), bundle)).toEqual([
    [PARTNERSHIP_CLUSTER, own.id, 'Zwemles volgen'],
    [BUNDLE_CLUSTER, 'eigen-bos', 'Buiten leren']
  ])
  expect(behind(school.next)).toEqual([[OWN_CLUSTER, own.id, 'Zwemles volgen']])
})

test('a file that holds one twice, or without a name, and a bundle with more than any list has, stop nothing', () => {
  expect(behind(taken(plainSchool(), swimming, swimming, { ...swimming, need: 'eigen-x', name: ' ' }))).toHaveLength(1)
  const many = Array.from({ length: 600 }, (_, n) => [`eigen-${n}`, `Vraag ${n}`] as const)
  expect(behind(plainSchool(), bundleOf(...many, ['eigen-7', 'Vraag 7']))).toHaveLength(500)
})

test('a need of the list is found too by what the partnership calls it', () => {
  const school = taken(plainSchool(), { item: 'a', need: 'reading', name: 'Technische geletterdheid' })
  const idsFor = (needs: readonly Need[]): readonly string[] =>
    needFinder(needs)
      .find('geletterdheid')
      .map(({ need }) => need.id)
  expect(idsFor(needsContent.needs)).not.toContain('reading')
  expect(idsFor(alsoCalledByPartnership(school, needsContent.needs))).toEqual(['reading'])
  expect(alsoCalledByPartnership(plainSchool(), needsContent.needs)).toEqual(needsContent.needs)
})
