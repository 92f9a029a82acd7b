import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { agreementViews } from '#shared/region/agreements.ts'
import { areaView } from '#shared/region/area-view.ts'
import { changedSince } from '#shared/region/changed.ts'
import { forOthers, questionsOf } from '#shared/region/for-others.ts'
import { needView } from '#shared/region/need-view.ts'
import { schoolView } from '#shared/region/school-view.ts'
import { wantedAndTraining } from '#shared/region/wanted.ts'
import { asFile, delivery, needLine, type Said as SaidOf } from '../../fixtures/deliveries.ts'
import { inventedRegion, regionWith } from '../../fixtures/regions.ts'
import { coverage, readRegion, type ReadRegion } from './reading.ts'

type Said = Omit<SaidOf, 'school'>

let codes = 0
function school(name: string, place: string, said: Said = {}): Delivery {
  codes += 1
  return delivery({ ...said, school: { code: `${10 + codes}QQ00`, name, place } })
}
const reading = (levels: readonly string[], more: Parameters<typeof needLine>[1] = {}): Said => ({
  needs: [needLine('reading', { levels: [...levels], ...more })]
})
const read = (made: readonly Delivery[], also: readonly Delivery[] = []): ReadRegion =>
  readRegion([...made, ...also].map((one) => asFile(one)))
const names = (rows: readonly { readonly school: { readonly name: string } }[]): readonly string[] =>
  rows.map((row) => row.school.name)

describe('one need', () => {
  const many = school('Zonnebloem', 'Eikendorp', reading(['extra'], { places: 9 }))
  const few = school('Akker', 'Eikendorp', reading(['extra', 'outside'], { places: 1 }))
  const far = school('Molen', 'Beukenveen', reading(['outside']))
  const later = school('Kade', 'Eikendorp', reading([], { notNow: true, needed: ' Scholing. ' }))
  const open = school('Poort', 'Eikendorp')
  const before = { ...school('Brug', 'Eikendorp', reading(['extra'])), schoolYear: '2025-2026' }
  const all = read([many, few, far, later, open, before])

  test('who offers it stands by place and name, and not by how much', () => {
    const view = needView(all.index, all.region.thresholds, 'reading')
    expect(names(view?.offered ?? [])).toEqual(['Molen', 'Akker', 'Zonnebloem'])
    expect(view?.offered.map(({ line }) => line.places)).toEqual([null, 1, 9])
    expect(view?.notNow.map(({ school: { name }, line }) => [name, line.needed])).toEqual([['Kade', 'Scholing.']])
    expect(names(view?.old ?? [])).toEqual(['Brug'])
    expect(view?.open.map(({ name }) => name)).toEqual(['Poort'])
    expect(needView(all.index, all.region.thresholds, 'nergens')).toBeUndefined()
  })

  test('it says the same of the region as the table of all needs', () => {
    const [row] = coverage(all).rows
    expect(needView(all.index, all.region.thresholds, 'reading')).toMatchObject({
      whole: row?.whole,
      ofAreas: row?.areas
    })
  })

  test('a school that is not on the list stands in a list of its own, and in none that is counted', () => {
    const listed = regionWith([few, later, open].map((one) => one.school))
    const alone = readRegion(
      [few, later, open].map((one) => asFile(one)),
      listed
    )
    const outside = [
      many,
      far,
      school('Vreemd', 'Eikendorp', reading([], { notNow: true })),
      school('Leeg', 'Eikendorp'),
      { ...school('Oud', 'Eikendorp', reading(['extra'])), schoolYear: '2025-2026' },
      school('Anders', 'Eikendorp', { needs: [needLine('zwemmen', { levels: ['extra'] })] })
    ]
    const beside = readRegion(
      [few, later, open, ...outside].map((one) => asFile(one)),
      listed
    )
    const seen = (of: ReadRegion) => needView(of.index, listed.thresholds, 'reading')
    const view = seen(beside)
    expect({ ...view, outside: [] }).toEqual(seen(alone))
    expect(names(view?.outside ?? [])).toEqual(['Molen', 'Vreemd', 'Zonnebloem'])
    expect(view?.outside.map(({ school: { isOutside } }) => isOutside)).toEqual([true, true, true])
    expect(coverage(beside)).toEqual(coverage(alone))
  })

  test('a school that has no pupils for it is not named', () => {
    const secondary = delivery({ school: { code: '98QQ00', name: 'Het Lyceum', sector: 'vo' } })
    const view = needView(read([secondary, open]).index, all.region.thresholds, 'early-start')
    expect(view?.open.map(({ name }) => name)).toEqual(['Poort'])
  })

  test('the schools of one area stand beside all needs, with what each said or why it says nothing', () => {
    const view = areaView(all.index, all.region.thresholds, 'eikendorp')
    expect(view?.schools.map(({ name }) => name)).toEqual(['Akker', 'Brug', 'Kade', 'Poort', 'Zonnebloem'])
    expect(view?.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['said', 'old', 'said', 'open', 'said'])
    expect(view?.rows.find(({ need }) => need.id === 'work')?.cells.map(({ kind }) => kind)).toContain('not-for')
    expect(areaView(all.index, all.region.thresholds, 'nergens')).toBeUndefined()
  })
})

test('one school: its lines in the order of the list, what it left open, and what is noticed', () => {
  const one = school('Akker', 'Eikendorp', {
    needs: [needLine('zwemmen', { levels: ['extra'] }), needLine('maths', { levels: ['extra'] })]
  })
  const { index, checks } = read([{ ...one, concept: true }])
  const id = index.schools[0]?.school.id ?? ''
  const view = schoolView(index, checks, id)
  expect(view?.needs.flatMap(({ need, line }) => (line === undefined ? [] : [need.id]))).toEqual(['maths', 'zwemmen'])
  expect(view?.needs).toHaveLength(needsContent.needs.filter(({ sectors }) => sectors.includes('bao')).length + 1)
  expect(view?.checks.map(({ kind }) => kind)).toContain('concept')
  expect(schoolView(index, checks, 'nergens')).toBeUndefined()
})

test('one agreement: who does it, partly, not yet with its first step, and who has another list', () => {
  const agreed = (status: string, firstStep = ''): Said => ({
    agreements: {
      source: 'partnership',
      planYears: '',
      rows: [{ id: status, text: 'Wij leren elk kind lezen.', status, firstStep, firstStepBy: '' }]
    }
  })
  const [view, ...others] = agreementViews(
    read([
      school('A', 'Eikendorp', agreed('yes')),
      school('B', 'Eikendorp', agreed('not-yet', ' Wij lezen meer. ')),
      school('C', 'Eikendorp', agreed('iets nieuws')),
      school('D', 'Eikendorp')
    ]).index
  )
  expect(others).toEqual([])
  expect(view?.lines.map(({ school: { name }, status, firstStep }) => [name, status, firstStep])).toEqual([
    ['A', 'yes', ''],
    ['B', 'not-yet', 'Wij lezen meer.'],
    ['C', 'unknown', '']
  ])
  expect([view?.counts, view?.without.map(({ name }) => name)]).toEqual([
    { yes: 1, partly: 0, 'not-yet': 1, unknown: 1 },
    ['D']
  ])
})

test('what is wanted stands beside training that names it, and what nobody learns comes first', () => {
  const wants = (...wanted: readonly string[]): Said => ({ wanted: wanted.map((name) => ({ name, stand: 'wanted' })) })
  const learns = (goal: string, serves = ''): Said => ({ training: [{ goal, serves, period: '', status: 'planned' }] })
  const { wanted, otherTraining } = wantedAndTraining(
    read([
      school('A', 'Eikendorp', wants('Rekenspecialist', 'Vertrouwenspersoon')),
      school('B', 'Eikendorp', wants('rekenspecialist')),
      school('C', 'Eikendorp', learns('Opleiding tot rekenspecialist')),
      school('D', 'Eikendorp', learns('Een studiedag over lezen'))
    ]).index
  )
  expect(wanted.map((one) => [one.name, names(one.schools), names(one.training)])).toEqual([
    ['Vertrouwenspersoon', ['A'], []],
    ['Rekenspecialist', ['A', 'B'], ['C']]
  ])
  expect(names(otherTraining)).toEqual(['D'])
})

test('what schools can do for others, and what they ask of the partnership', () => {
  const { index } = read([
    school('A', 'Eikendorp', { ...reading(['for-others']), question: ' Komt er iemand kijken? ' }),
    school('B', 'Beukenveen', {
      ...reading(['extra', 'for-others']),
      extra: [{ id: 'x', question: 'Hoe groot?', answer: 'Klein' }]
    }),
    school('C', 'Beukenveen', { extra: [{ id: 'y', question: 'hoe groot', answer: ' ' }] })
  ])
  expect(forOthers(index).map(({ need, schools }) => [need.id, names(schools)])).toEqual([['reading', ['B', 'A']]])
  expect(questionsOf(index).asked.map(({ text }) => text)).toEqual(['Komt er iemand kijken?'])
  expect(questionsOf(index).extra).toMatchObject([{ question: 'Hoe groot?', answers: [{ text: 'Klein' }] }])
})

test('what came and went since last year, of schools that delivered in both years', () => {
  const last = (of: Delivery, said: Said): Delivery => ({
    ...of,
    ...delivery({ ...said, school: of.school }),
    schoolYear: '2025-2026'
  })
  const came = school('Komt', 'Eikendorp', reading(['extra']))
  const went = school('Gaat', 'Eikendorp', reading(['in-class']))
  const fresh = school('Nieuw', 'Eikendorp', reading(['extra']))
  const gone = school('Weg', 'Eikendorp')
  const older = { ...last(gone, reading(['extra'])), schoolYear: '2024-2025' }
  const both = readRegion(
    [
      came,
      went,
      fresh,
      last(came, reading(['in-class'])),
      last(went, reading(['extra', 'outside'])),
      last(gone, reading(['extra'])),
      older
    ].map((one) => asFile(one)),
    regionWith([came, went, fresh, gone].map((one) => one.school))
  )
  const changed = changedSince(both.index)
  expect(changed.both).toBe(2)
  expect([changed.fresh, changed.gone].map((all) => all.map(({ name }) => name))).toEqual([['Nieuw'], ['Weg']])
  expect(
    changed.needs.map(({ need, level, came: c, went: w }) => [
      need.id,
      level,
      c.map(({ name }) => name),
      w.map(({ name }) => name)
    ])
  ).toEqual([
    ['reading', 'extra', ['Komt'], ['Gaat']],
    ['reading', 'outside', [], ['Gaat']]
  ])
})

test('no view of a region shows a word by which a need is only looked for', () => {
  const { deliveries, region } = inventedRegion(30)
  const all = readRegion(
    deliveries.map((one) => asFile(one)),
    region
  )
  const labels = needsContent.needs.flatMap(({ searchOnly }) => searchOnly)
  const shown = JSON.stringify([
    coverage(all),
    needView(all.index, region.thresholds, 'reading'),
    areaView(all.index, region.thresholds, 'eikendorp'),
    forOthers(all.index),
    changedSince(all.index)
  ]).toLowerCase()
  expect(
    labels.filter((label) => new RegExp(`(?<!\\p{L})${label.replaceAll(/[/.]/gu, '.')}(?!\\p{L})`, 'u').test(shown))
  ).toEqual([])
})
