// The lists of the team on paper: what each reader finds in them, and what stays out.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { kinds, compose } from '#shared/documents/kinds/index.ts'
import { dataIn, documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { standingOf } from '#shared/documents/standing.ts'
import type { School } from '#shared/school/school.ts'
import { anItem, plainSchool } from '../schools.ts'
import { headings, tableOf, withSection } from './reading.ts'

const TODAY = isoDay('2026-11-23')
const source = (school: School) => presentSource(school, catalogue, TODAY)
const make = (kind: DocumentKind, school: School): Outline => compose(kind, source(school))
const wilgenhof = exampleSchool(() => 'x')

describe('expertise', () => {
  test('for everyone: no name, but of who agreed and carries what is there', () => {
    const text = outlineText(make('expertise-list', wilgenhof))
    expect(tableOf(make('expertise-list', wilgenhof), 'agreed')).toEqual([
      'Intern begeleider | Joke Vreeswijk',
      'Aandachtsfunctionaris meldcode | Joke Vreeswijk'
    ])
    for (const { name, agreed } of wilgenhof.internal.people)
      expect([name, text.includes(name)]).toEqual([name, agreed])
  })

  test('for everyone: a heading above each list, so that it can be found and listed', () => {
    expect(headings(make('expertise-list', wilgenhof))).toEqual(['1 Wat het team kan', '1 Bij wie u terechtkunt'])
    expect(headings(make('expertise-list', plainSchool()))).toEqual(['1 Wat het team kan'])
  })

  test('with names: says that it is confidential, who carries what, until when papers hold, and what is missing', () => {
    const outline = make('expertise-internal', wilgenhof)
    expect(outline.confidential).toBe(true)
    expect(tableOf(outline, 'expertise')).toContain(
      'Rekenspecialist | Op school / Aanwezig | 1 | Ja | Samira El Idrissi'
    )
    expect(tableOf(outline, 'people').find((row) => row.startsWith('Marjan'))).toContain('Meldcode: 30 september 2026')
    expect(outlineText(outline)).toContain('Het moet dus opnieuw.')
  })

  test('with names: what is in several places says them in a row', () => {
    const [first, ...others] = wilgenhof.sections.expertise.items
    const several = withSection(wilgenhof, 'expertise', {
      items: first === undefined ? [] : [{ ...first, where: ['external', 'school'] }, ...others]
    })
    expect(tableOf(make('expertise-internal', several), 'expertise')[0]).toContain('| Op school en extern / Aanwezig |')
  })

  test('where nothing is written yet no list is called ready to be sent', () => {
    const kindsFromNothing = ['expertise-list', 'expertise-internal', 'training-plan', 'training-staff'] as const
    const standings = kindsFromNothing.map((kind) => standingOf(kinds[kind], source(plainSchool())))
    expect(standings.map(({ kind, obstacles }) => `${kind}: ${obstacles.map(({ text }) => text).join(' ')}`)).toEqual([
      'concept: Er staat nog niets in wat uw team kan.',
      'concept: Er staat nog niets in wat uw team kan.',
      'concept: Er staat nog geen scholing in het plan.',
      'concept: Er staat nog geen scholing in het plan.'
    ])
  })

  test('an open privacy hint keeps the public list a concept, and nothing else does', () => {
    const own = { ...wilgenhof, example: false }
    expect(standingOf(kinds['expertise-list'], source(own)).kind).toBe('ready')
    const [first] = own.sections.expertise.items
    const named = withSection(own, 'expertise', {
      items: [
        {
          ...(first ?? anItem('expertise', 'a')),
          remark: 'Vraag het Ruud Kamerling'
        }
      ]
    })
    expect(standingOf(kinds['expertise-list'], source(named)).obstacles.map(({ reason }) => reason)).toEqual([
      'privacy-hint'
    ])
  })
})

describe('the training plan', () => {
  test('tells the board costs per training and per budget, and what is short', () => {
    const outline = make('training-plan', wilgenhof)
    expect(tableOf(outline, 'year/2026-2027/budgets')).toEqual([
      'School | € 3.000 | € 2.775 | € 225',
      'Individueel | € 3.550 | € 2.450 | € 1.100',
      'Samenwerkingsverband | € 400 | € 0 | € 400'
    ])
    expect(outlineText(outline)).toContain('Budget “School” komt € 100 tekort.')
    expect(outlineText(outline)).toContain('De school rekent met € 500 per fte.')
  })

  test('tells the staff section hours and money in total, never what one training costs', () => {
    const text = outlineText(make('training-staff', wilgenhof))
    expect(text).toContain("Gepland is € 5.225, begroot € 6.950. Bij 10 van de 11 collega's past dit in hun uren.")
    expect(text).not.toContain('€ 2.450')
    const unknown = {
      ...wilgenhof,
      internal: {
        ...wilgenhof.internal,
        people: wilgenhof.internal.people.map((person, at) => (at === 0 ? { ...person, fte: '' } : person))
      }
    }
    expect(outlineText(make('training-staff', unknown))).toMatch(
      /Bij \d+ van de 10 collega's met een bekende werktijd past dit in hun uren\./u
    )
  })

  test('of a school without any says so for both years', () => {
    expect(outlineText(make('training-plan', plainSchool())).match(/nog geen scholing/gu)).toHaveLength(2)
  })
})

test('a table there is of the inventory, of the plan and of what the partnership gets, and of nothing else', () => {
  expect(documentKinds.filter((kind) => dataIn(kind, 'csv', source(wilgenhof)) !== undefined)).toEqual([
    'delivery',
    'expertise-list',
    'expertise-internal',
    'training-plan'
  ])
})
