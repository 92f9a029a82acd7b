// What a school offers that stands in no list: in its own words, found and answered as any other need.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { needsContent } from '#assets/needs/index.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { openHints } from '#shared/hints/texts.ts'
import { answerTo } from '#shared/needs/answer.ts'
import { needFinder } from '#shared/needs/find-needs.ts'
import { withAllOwnNeeds, withOwnNeeds } from '#shared/needs/own-needs.ts'
import { offerNeed, setNeedText } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const NO_LINKS = { arrangements: [], expertise: [], facilities: [], partners: [] }
const school = change(
  plainSchool(),
  offerNeed('r', { id: 'eigen-1', name: 'Schaken leren' }, { levels: ['extra'], links: NO_LINKS }, '2026-10-12').apply
).next
const [own] = withOwnNeeds(school, needsContent).slice(-1)

test('her own words are found as she wrote them, also in another form or with a slip', () => {
  const finder = needFinder(withOwnNeeds(school, needsContent))
  for (const typed of ['schaken', 'Schakenn', 'leren schaken'])
    expect(finder.find(typed)[0]?.need.id, typed).toBe('eigen-1')
})

test('it is answered as any other, and stands in the profile', () => {
  if (own === undefined) throw new Error('it is not there')
  expect(answerTo(school, own, needsContent, TODAY).offered?.levels).toEqual(['extra'])
  expect(outlineText(compose('sop', presentSource(school, catalogue, TODAY)))).toContain('Schaken leren')
})

test('a file that holds one twice, or without a name, stops nothing', () => {
  const rows = school.sections.extraSupport.needs.flatMap((row) => [row, row, { ...row, need: 'eigen-2', name: ' ' }])
  const twice: School = {
    ...school,
    sections: { ...school.sections, extraSupport: { ...school.sections.extraSupport, needs: rows } }
  }
  expect(withOwnNeeds(twice, needsContent)).toHaveLength(needsContent.needs.length + 1)
  const found = needFinder(withOwnNeeds(twice, needsContent)).find('schaken')
  expect(found.filter(({ need }) => need.id === 'eigen-1')).toHaveLength(1)
})

test('her own words get the hint about one pupil, as whatever she writes', () => {
  const told = change(school, setNeedText('eigen-1', 'name', 'Sem uit groep 5 heeft epilepsie').apply).next
  const at = (value: School) =>
    openHints(value, 'extraSupport', TODAY).filter(({ field }) => field === 'need:eigen-1.name')
  expect(at(school)).toEqual([])
  expect(at(told)).not.toEqual([])
})

test.each(['Pim heeft diabetes en prikt zelf', 'ADHD', 'Hulp bij suikerziekte'])(
  'what may say who somebody is or what somebody has (%s) is offered to nobody, until she says that it may stay',
  (name) => {
    const told = change(school, setNeedText('eigen-1', 'name', name).apply).next
    const offered = (value: School) => withOwnNeeds(value, needsContent).some(({ id }) => id === 'eigen-1')
    expect(offered(told)).toBe(false)
    expect(withAllOwnNeeds(told, needsContent).some(({ id }) => id === 'eigen-1')).toBe(true)
    const checkedHints = openHints(told, 'extraSupport', TODAY)
      .filter(({ field }) => field === 'need:eigen-1.name')
      .map(({ address, quote }, at) => ({ id: `c${at}`, field: address, quote }))
    expect(offered({ ...told, checkedHints })).toBe(true)
  }
)

test('a name in it is no colleague to call by a function', () => {
  const told = change(school, setNeedText('eigen-1', 'name', 'Pim prikt zelf').apply).next
  const [hint] = openHints(told, 'extraSupport', TODAY).filter(({ quote }) => quote === 'Pim')
  expect(hint?.reason).toBe('Dit lijkt een naam. Schrijf alleen wat een leerling nodig heeft.')
})

test('what the list calls a need, and what a partnership calls its own, is not looked at', () => {
  const named = (name: string, listed: boolean): School =>
    change(school, (draft) => {
      setNeedText('eigen-1', 'name', name).apply(draft)
      if (listed) draft.internal.template.needs.push({ id: 't', item: 'i', need: 'eigen-1', name, plain: '' })
    }).next
  const pointedAt = (value: School) => openHints(value, 'extraSupport', TODAY).map(({ quote }) => quote)
  for (const { name } of needsContent.needs) expect(pointedAt(named(name, false)), name).toEqual([])
  expect(pointedAt(named('ADHD', false))).toEqual(['ADHD'])
  expect(pointedAt(named('ADHD', true))).toEqual([])
})
