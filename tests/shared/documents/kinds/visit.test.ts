// The papers of a visit of colleagues: what the school asks, what the visitors need, and the report with what the school does with it.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose, isOffered, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import type { Visit } from '#shared/school/visit-edits.ts'
import { plainSchool } from '../../schools.ts'
import { aQuestion, aStep, aVisit, seenOf, withVisits } from '../../visit/visits.ts'

const TODAY = isoDay('2026-11-23')
const sourceOf = (visit: Partial<Visit>) => presentSource(withVisits([aVisit('b', visit)]), catalogue, TODAY)
const outlineOf = (kind: DocumentKind, visit: Partial<Visit> = {}) => compose(kind, sourceOf(visit))
const textOf = (kind: DocumentKind, visit: Partial<Visit> = {}): string => outlineText(outlineOf(kind, visit))
const tagsOf = (kind: DocumentKind): readonly string[] =>
  outlineOf(kind).blocks.flatMap((block) => (block.type === 'field' ? [block.tag] : []))

test('are offered once there is a visit, the report once something of it is written', () => {
  const offered = (source: ReturnType<typeof sourceOf>): readonly boolean[] =>
    (['visit-scan', 'visit-set', 'visit-report'] as const).map((kind) => isOffered(kind, source))
  expect(offered(presentSource(plainSchool(), catalogue, TODAY))).toEqual([false, false, false])
  expect(offered(sourceOf({}))).toEqual([true, true, false])
  expect(offered(sourceOf({ meaning: 'Rust.' }))).toEqual([true, true, true])
})

test('the self-scan has a choice and an example to fill in at each of six fields', () => {
  const fields = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6']
  expect(tagsOf('visit-scan')).toEqual(fields.flatMap((id) => [`zelfscan-${id}-keuze`, `zelfscan-${id}-voorbeeld`]))
})

describe('the papers for the visitors', () => {
  test('have the example of the programme until the school has its own', () => {
    expect(textOf('visit-set')).toContain('Dit is een voorbeeld.')
    expect(textOf('visit-set')).toContain('Rondleiding')
    expect(textOf('visit-set', { length: 'half-day' })).not.toContain('Rondleiding')
    const own = textOf('visit-set', {
      programme: [{ id: 'p', time: '8.45', what: 'Thee', who: 'iedereen', minutes: '20' }]
    })
    expect(own).toContain('Thee')
    expect(own).not.toContain('Dit is een voorbeeld.')
  })

  test('say what is asked, who comes, and what the school chose with its difference', () => {
    const text = textOf('visit-set', {
      question: aQuestion,
      visitors: [
        { id: 'a', who: 'directeur', school: 'De Linde', role: 'chair' },
        { id: 'c', who: '', school: 'Het Kompas', role: 'unknown' },
        { id: 'd', who: '', school: '', role: 'writer' }
      ],
      together: [{ id: 'v2', choice: 'risk', example: 'Het duurt lang.', difference: 'De ib’er ziet geen risico.' }]
    })
    expect(text).toContain('Wij probeerden al een map in elke klas.')
    expect(text).toContain('directeur van De Linde, voorzitter')
    expect(text).toContain('Het Kompas')
    expect(text).toContain('Hier lopen wij risico')
    expect(text).toContain('De ib’er ziet geen risico.')
  })
})

describe('the report', () => {
  const visit: Partial<Visit> = {
    day: '2026-11-03',
    question: aQuestion,
    spoken: [{ id: 's', who: 'leerlingen', number: '5' }],
    seen: [seenOf('v1', { choice: 'good', example: 'Rust in groep 4.' })],
    questions: { first: 'Wie vertelt het een invaller?', second: '', third: '' },
    advice: 'Leg een blad klaar.',
    reaction: 'Dat herkennen wij.',
    next: [aStep('n', { what: 'Een blad per groep', section: 'coherence', who: 'ib’er', by: '2027-03-01' })]
  }

  test('tells each part, with the reaction of the school and what it does', () => {
    const text = textOf('visit-report', visit)
    for (const said of [
      'Het bezoek was op 3 november 2026.',
      'Zij spraken met: leerlingen (5).',
      'Rust in groep 4.',
      'Wie vertelt het een invaller?',
      'Dat herkennen wij.',
      'Een blad per groep',
      '1 maart 2027'
    ])
      expect(text).toContain(said)
  })

  test('tells advice only where the school asked for it', () => {
    expect(textOf('visit-report', visit)).not.toContain('Leg een blad klaar.')
    expect(textOf('visit-report', { ...visit, adviceAsked: 'yes' })).toContain('Leg een blad klaar.')
  })

  test('names what the visitors were not asked nowhere: what each chose alone stays with the school', () => {
    const alone = [{ id: 'x', field: 'v1', who: 'leraar Geheim', choice: 'risk' as const, example: 'Heel eerlijk.' }]
    for (const kind of ['visit-scan', 'visit-set', 'visit-report'] as const)
      expect(textOf(kind, { ...visit, alone })).not.toMatch(/Geheim|Heel eerlijk/u)
  })
})
