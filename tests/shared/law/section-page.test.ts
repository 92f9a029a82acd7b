import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fill, wordsOf } from '#shared/catalogue/fill.ts'
import { exampleList, sectionPage } from '#shared/law/section-page.ts'
import { isoDay } from '#shared/day.ts'
import { exampleOf } from '#shared/documents/chapters.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const named = (partnership: string): School => ({
  ...plainSchool(),
  identity: { ...plainSchool().identity, partnership }
})
const page = (school: School) => sectionPage(catalogue, 'basicSupport', school, TODAY)
const kindOn = (day: string) => sectionPage(catalogue, 'basicSupport', plainSchool(), isoDay(day)).ground.kind

describe('the words of the school', () => {
  test('the question names the samenwerkingsverband of the school', () => {
    expect(page(named('  SWV  De Brug ')).question).toBe(
      'Welke hulp krijgt elk kind op uw school, zoals afgesproken in SWV De Brug?'
    )
  })

  test.each(['', '   '])('without a name it says "uw samenwerkingsverband"', (partnership) => {
    expect(page(named(partnership)).question).toContain('afgesproken in uw samenwerkingsverband?')
  })

  test('braces in a name stay as they were typed', () => {
    expect(page(named('De {kinderen} Brug')).question).toContain('afgesproken in De {kinderen} Brug?')
  })

  test('a placeholder with a capital gives a capital; an unknown one stays', () => {
    const words = wordsOf(catalogue, named(''))
    expect(fill('{Het samenwerkingsverband} en {iets}', words)).toBe('Uw samenwerkingsverband en {iets}')
  })
})

test('the school’s own words stand in every text; without them those of its sector', () => {
  const team = (school: School) =>
    fill('{Het ondersteuningsteam} met de {intern begeleider}', wordsOf(catalogue, school))
  expect(team(plainSchool('bao'))).toBe('Het ondersteuningsteam met de intern begeleider')
  expect(team(plainSchool('vo'))).toBe('Het ondersteuningsteam met de ondersteuningscoördinator')
  expect(
    team({
      ...plainSchool(),
      words: { ...plainSchool().words, coordinator: ' kwaliteitscoördinator ', team: 'de zorggroep' }
    })
  ).toBe('De zorggroep met de kwaliteitscoördinator')
})

describe('the wording of the sector', () => {
  test.each([
    ['bao', 'elk kind'],
    ['sbo', 'elk kind'],
    ['so-vso', 'elke leerling'],
    ['vo', 'elke leerling']
  ] as const)('%s says "%s"', (sector, words) => {
    expect(page(plainSchool(sector)).question).toContain(words)
  })

  test('vo asks about classes, primary about groups', () => {
    expect(page(plainSchool('vo')).guidingQuestions[0]).toContain('In welke klassen')
    expect(page(plainSchool('bao')).guidingQuestions[0]).toContain('In welke groepen')
  })

  test('special education reads for which clusters the section is', () => {
    expect(page(plainSchool('so-vso')).explanation.join(' ')).toContain('cluster 3 en 4')
    expect(page(plainSchool('bao')).explanation.join(' ')).not.toContain('cluster')
  })
})

describe('what a section shows beside the editor', () => {
  test('basic support: three agreements of the example school, and a list to begin with that has no answers', () => {
    const headings = exampleOf('basicSupport', catalogue, TODAY).flatMap((block) =>
      block.type === 'heading' && block.level === 3 ? block.runs.map(({ text }) => text) : []
    )
    expect(headings).toHaveLength(3)
    expect(headings.join()).toContain('Hulp bij lezen en spelling')
    expect(exampleList(catalogue)).toHaveLength(15)
    expect(new Set(exampleList(catalogue).map((agreement) => agreement.status))).toEqual(new Set(['unknown']))
  })

  test('vision: the text of the example school, with bold, italic and a list', () => {
    const blocks = exampleOf('vision', catalogue, TODAY)
    const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []))
    expect(runs.some((run) => run.bold)).toBe(true)
    expect(runs.some((run) => run.italic)).toBe(true)
    expect(blocks.some((block) => block.type === 'list')).toBe(true)
  })

  test('the ground follows the school year of the offer: from August 2024 the guide of 2025-2026 is prepared', () => {
    expect(kindOn('2024-07-31')).toBe('agreement')
    expect(kindOn('2024-08-01')).toBe('statute')
  })
})
