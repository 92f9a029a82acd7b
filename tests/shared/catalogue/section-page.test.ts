import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fill, wordsOf } from '#shared/catalogue/fill.ts'
import { sectionPage } from '#shared/catalogue/section-page.ts'
import { isoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const named = (partnership: string): School => ({ ...plainSchool(), identity: { ...plainSchool().identity, partnership } })
const page = (school: School) => sectionPage(catalogue, 'basicSupport', school, TODAY)
const kindOn = (day: string) => sectionPage(catalogue, 'basicSupport', plainSchool(), isoDay(day)).ground.kind

describe('the words of the school', () => {
  test('the question names the samenwerkingsverband of the school', () => {
    expect(page(named('  SWV  De Brug ')).question).toBe('Welke hulp krijgt elk kind op uw school, zoals afgesproken in SWV De Brug?')
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
    const { example } = page(plainSchool())
    expect(example.text.blocks.filter((block) => block.kind === 'heading2').map((block) => block.runs[0]?.text)).toEqual([
      'Afspraak 2. Hulp bij lezen en spelling – doen wij',
      'Afspraak 7. Een veilige school voor ieder kind – doen wij',
      'Afspraak 8. Leren plannen en doorwerken – doen wij deels'
    ])
    expect(example.agreements).toHaveLength(15)
    expect(new Set(example.agreements.map((agreement) => agreement.status))).toEqual(new Set(['unknown']))
  })

  test('vision: the text of the example school, with bold, italic and a list', () => {
    const { example } = sectionPage(catalogue, 'vision', plainSchool(), TODAY)
    const runs = example.text.blocks.flatMap((block) => block.runs)
    expect(runs.some((run) => run.bold)).toBe(true)
    expect(runs.some((run) => run.italic)).toBe(true)
    expect(example.text.blocks.some((block) => block.kind === 'bullet')).toBe(true)
    expect(example.agreements).toEqual([])
  })

  test('the ground follows the school year of the offer: from August 2024 the guide of 2025-2026 is prepared', () => {
    expect(kindOn('2024-07-31')).toBe('agreement')
    expect(kindOn('2024-08-01')).toBe('statute')
  })
})
