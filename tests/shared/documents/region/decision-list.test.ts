// "Besluitenlijst": what a board of many schools reads in it, and signs once.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { boardContent } from '#assets/region/index.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { decisionList, yearStateRows } from '#shared/documents/region/decision-list.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { yearNexts } from '#shared/catalogue/board-content.ts'
import type { SchoolOf } from '#shared/region/school-of.ts'
import { yearStateOf } from '#shared/region/year-state.ts'
import { delivery } from '../../../fixtures/deliveries.ts'
import { headings, tableOf, TODAY } from '../reading.ts'

const stateOf = (name: string, year: Partial<Delivery['year']> | undefined, place = 'Zwolle') =>
  yearStateOf(
    {
      id: name,
      code: '99ZZ00',
      name,
      place,
      area: place,
      board: 'Stichting De Brug',
      isOutside: false,
      hasOtherBoard: false,
      concept: false
    },
    year === undefined ? undefined : delivery({ school: { name, place }, year }),
    TODAY
  )

const advised = { askedOn: '2026-09-01', advice: 'conditions', adviceOn: '2026-10-12' }
const states = [
  stateOf('De Wilgenhof', advised),
  stateOf('Groot Baken', { ...advised, departs: 'yes', adoptedOn: '2026-11-02', suspendedUntil: '2026-12-14' }),
  stateOf('Het Anker', { askedOn: '2026-09-01' }),
  stateOf('Klein Nest', { ...advised, advice: 'positive', departs: 'no', adoptedOn: '2026-11-02' }),
  stateOf('Oud Kompas', { advice: 'none' }, ''),
  stateOf('', undefined)
]
const listOf = (all: typeof states, leftOut: readonly SchoolOf[] = []) =>
  decisionList({
    name: 'Stichting De Brug',
    schoolYear: '2026-2027' as SchoolYear,
    today: TODAY,
    states: all,
    leftOut,
    sectors: ['bao', 'sbo'],
    catalogue,
    content: boardContent
  })
const list = listOf(states)

describe('the list of decisions', () => {
  test('says of each school what is decided, the advice, whether it is followed and how long it waits', () => {
    expect(tableOf(list, 'decided/table')).toEqual([
      'Groot Baken / Zwolle | Schooljaar 2026-2027 | 2 november 2026 | Positief, met voorwaarden, op 12 oktober 2026 | Volgt niet het hele advies | 14 december 2026',
      'Klein Nest / Zwolle | Schooljaar 2026-2027 | 2 november 2026 | Positief, op 12 oktober 2026 | Volgt het hele advies | –'
    ])
  })

  test('has room for what the board can decide on now', () => {
    expect(tableOf(list, 'open/table')).toEqual([
      'De Wilgenhof / Zwolle | Schooljaar 2026-2027 | Positief, met voorwaarden, op 12 oktober 2026 | ☐ ja  ☐ nee | ………………',
      'Oud Kompas | Schooljaar 2026-2027 | Binnen de termijn kwam er geen advies | – | ………………'
    ])
  })

  test('says of a concept that it is one, and names who is of another board', () => {
    const [state] = states
    if (state === undefined) throw new Error('no state')
    const concept = { ...state, version: '', school: { ...state.school, concept: true } }
    const other = { ...state.school, name: 'Het Vlot' }
    const said = listOf([concept], [other])
    expect(tableOf(said, 'open/table')[0]).toContain('| Aanbod 2026-2027 (concept) |')
    expect(outlineText(said)).toContain('Niet op deze lijst, want hier staat een ander bestuur genoemd: Het Vlot.')
    expect(outlineText(listOf([concept]))).not.toContain('Niet op deze lijst')
  })

  test('says what comes first at the others', () => {
    expect(tableOf(list, 'not-yet/table')).toEqual([
      'Het Anker / Zwolle | De MR moet nog advies geven.',
      'School zonder naam / Zwolle | De school leverde nog niets voor dit schooljaar.'
    ])
  })

  test('has each school once, is signed once, and says what the law asks where a decision departs', () => {
    expect(headings(list)).toEqual([
      '1 Hierover kan het bestuur besluiten',
      '1 Hierover is al besloten',
      '1 Hierover kan het bestuur nog niet besluiten',
      '1 Als een besluit niet het hele advies volgt',
      '1 Ondertekening'
    ])
    const text = outlineText(list)
    for (const { school } of states.filter(({ school: { name } }) => name !== ''))
      expect(text.split('\n').filter((line) => line === school.name)).toHaveLength(1)
    expect(text).toContain('Er staan 6 scholen op.')
    expect(text).toContain('Dan wacht de uitvoering zes weken, tenzij de MR geen bezwaar heeft.')
    // The article is not confirmed, so only the law is named.
    expect(text).not.toMatch(/artikel 34|\{/u)
    expect(text.match(/zes weken/gu)).toHaveLength(1)
  })

  test('without a decision that departs, or that may, says nothing of waiting', () => {
    expect(outlineText(listOf(states.slice(2, 4)))).not.toContain('zes weken')
  })
})

test('each school is a row of the table, and the first row has a name for each column', () => {
  const rows = yearStateRows(states, boardContent)
  expect(rows).toHaveLength(states.length + 1)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(rows[2]).toEqual([
    'Groot Baken',
    '99ZZ00',
    'Zwolle',
    'Stichting De Brug',
    '2026-11-02',
    '2026-09-01',
    'Positief, met voorwaarden',
    '2026-10-12',
    'Volgt niet het hele advies',
    '2026-11-02',
    '2026-12-14',
    '',
    'Wacht met uitvoeren tot en met 14 december 2026.'
  ])
})

test('there are words for every next thing', () => {
  expect(Object.keys(boardContent.nexts)).toEqual([...yearNexts])
})
