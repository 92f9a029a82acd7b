// The planning on paper: everything open, month after month, and nobody's name.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import { isOpen } from '#shared/planning/planned.ts'
import { snooze, switchOff } from '#shared/school/planning-edits.ts'
import type { School } from '#shared/school/school.ts'
import { tries } from '../../../tries.ts'
import { after } from '../../chain.ts'
import { anItem, anySchool, plainSchool } from '../../schools.ts'

const TODAY = isoDay('2026-11-23')
const wilgenhof = exampleSchool(() => 'w')
const outlineOf = (school: School) => compose('planning', presentSource(school, catalogue, TODAY))
const textOf = (school: School): string => outlineText(outlineOf(school))

test('De Wilgenhof: what is late first, then month after month, each with its day', () => {
  const headings = outlineOf(wilgenhof).blocks.flatMap((block) =>
    block.type === 'heading' ? block.runs.map(({ text }) => text) : []
  )
  expect(headings).toEqual(['Te laat', 'Per maand', 'Later'])
  const captions = outlineOf(wilgenhof).blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : []))
  expect(captions.slice(1, 4)).toEqual(['Januari 2027', 'Februari 2027', 'Maart 2027'])
  expect(textOf(wilgenhof)).toContain('Uiterlijk 15 maart 2026')
})

test('each open date is a line; what was switched off is none', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const open = deadlinesOf(school, catalogue, TODAY).filter(isOpen)
      const rows = outlineOf(school).blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
      const times = rows.map(({ cells }) => Number(/\((\d+) keer\)/u.exec(JSON.stringify(cells))?.[1] ?? 1))
      expect(times.reduce((sum, count) => sum + count, 0)).toBe(open.length)
    }),
    { numRuns: tries(60) }
  )
  const own = {
    ...plainSchool(),
    internal: {
      ...plainSchool().internal,
      ownDates: [anItem('ownDates', 'd', { name: 'Gesprek met de gemeente', day: '2027-01-12' })]
    }
  }
  expect(textOf(own)).toContain('Gesprek met de gemeente')
  expect(textOf(after(own, switchOff('u', 'own-date:d')))).not.toContain('Gesprek met de gemeente')
  const later = outlineOf(after(own, snooze('s', 'own-date:d', '2027-03-02')))
  expect(JSON.stringify(later)).toContain('Maart 2027')
})

test('nobody’s name: not of whom a paper is, and not in what somebody wrote herself', () => {
  const [person] = wilgenhof.internal.people
  const school: School = {
    ...wilgenhof,
    internal: {
      ...wilgenhof.internal,
      ownDates: [anItem('ownDates', 'd', { name: `Gesprek met ${person?.name}`, day: '2027-01-12' })]
    }
  }
  const text = textOf(school)
  expect(text).toContain('Een bewijs van een collega vernieuwen (4 keer)')
  expect(text).toContain('Een datum uit uw planning')
  for (const { name } of school.internal.people) expect(text).not.toContain(name)
})

test('nothing open: it says so', () => {
  const empty = plainSchool()
  const off = after(empty, ...deadlinesOf(empty, catalogue, TODAY).map(({ id }) => switchOff(`u:${id}`, id)))
  expect(textOf(off)).toContain('De schoolgids 2027-2028 vaststellen')
  expect(
    textOf({ ...off, identity: { ...off.identity, future: { kind: 'stops', from: '2026-08-01', with: '' } } })
  ).toContain('Er staat nu niets open.')
})
