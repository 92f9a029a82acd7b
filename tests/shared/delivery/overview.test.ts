import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { isoDay } from '#shared/day.ts'
import { makeDelivery } from '#shared/delivery/make-delivery.ts'
import { overviewOf } from '#shared/delivery/overview.ts'
import { offerNeed, sayNotNow, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import { plainSchool } from '../schools.ts'

test('it counts what is offered, what is not possible now, what this kind of school left open, and places that are no number', () => {
  const links = { arrangements: [], expertise: [], facilities: [], partners: [] }
  const day = isoDay('2026-11-29')
  const told = [
    offerNeed('a', { id: 'maths', name: 'Rekenen' }, { levels: ['extra'], links }, day),
    setNeedText('maths', 'places', '2 à 3'),
    offerNeed('b', { id: 'reading', name: 'Leren lezen' }, { levels: ['extra'], links }, day),
    setNeedText('reading', 'places', '0'),
    sayNotNow('c', { id: 'seeing', name: 'Zien' }, day)
  ].reduce((school, edit) => change(school, edit.apply).next, plainSchool())
  const { needs } = needsContent
  const delivery = makeDelivery({
    told,
    toldOn: day,
    now: told,
    today: day,
    catalogue,
    needs,
    concept: true,
    version: ''
  })
  const { offered, notNow, open, placesUnread } = overviewOf(delivery, told, needs)
  expect([offered, notNow, placesUnread].map((rows) => rows.map(({ name }) => name))).toEqual([
    ['Leren lezen', 'Rekenen'],
    ['Zien'],
    ['Rekenen']
  ])
  expect(open).toHaveLength(needs.filter(({ sectors }) => sectors.includes('bao')).length - 3)
})
