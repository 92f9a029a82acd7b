// What a school says of the needs of pupils: readers of its papers see what it offers, and nothing of what it does not.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { compose, documentKinds } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { offerNeed, sayNotNow, setNeedSoon, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { make, TODAY, tableOf } from './reading.ts'

const links = { arrangements: [], expertise: [], facilities: [], partners: [] }
const school: School = [
  offerNeed('a', { id: 'maths', name: 'Rekenen' }, { levels: ['in-class', 'for-others'], links }, '2026-11-01'),
  setNeedSoon('maths', 'this-month'),
  setNeedText('maths', 'places', '8191'),
  sayNotNow('b', { id: 'zomer', name: 'Zomerbries' }, '2026-11-01'),
  setNeedText('zomer', 'needed', 'Een zandkasteel.'),
  offerNeed('c', { id: 'van-later', name: 'Uit een lijst van later' }, { levels: ['outside'], links }, '2026-11-01')
].reduce(
  (value, edit) => change(value, edit.apply).next,
  change(
    exampleSchool(() => 'x'),
    (draft) => {
      draft.sections.extraSupport.needs = []
    }
  ).next
)

test('the profile says where it helps, and how soon', () => {
  expect(tableOf(make(school), 'extraSupport/needs/table')).toEqual([
    'Rekenen | Gewoon in de klas; ook voor andere scholen | Binnen een maand',
    'Uit een lijst van later | Samen met iemand van buiten | –'
  ])
})

test('only the delivery tells of places, of what is not possible now, and what that would take', () => {
  for (const kind of documentKinds) {
    const text = outlineText(compose(kind, presentSource(school, catalogue, TODAY)))
    for (const secret of ['8191', 'Zomerbries', 'zandkasteel'])
      expect(text.includes(secret), `${secret} in ${kind}`).toBe(kind === 'delivery')
  }
})
