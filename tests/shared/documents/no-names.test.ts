// What stays inside the school stands in no document: not the names of its staff, nor anything else of the internal layer. And
// what only the MR or the board reads stands in nothing that others get.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { kinds, documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import type { School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { anySchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')

/** Before the decision, and as it was adopted after an earlier version. */
const sourcesOf = (school: School): readonly DocumentSource[] => [
  presentSource(school, catalogue, TODAY),
  { school, catalogue, today: TODAY, adopted: true, earlier: { school, day: isoDay('2026-06-22') } }
]

/** All that a document holds: its words, its properties, the name of its file, the alternative of a picture. */
const everything = (school: School, kind: DocumentKind): string => everyWord(sourcesOf(school), kind)
const everyWord = (sources: readonly DocumentSource[], kind: DocumentKind): string =>
  JSON.stringify(sources.map((source) => compose(kind, source)))

const NAMES = ['Quaxelientje Zwanenvocht', 'Wubbe Krommejager']
const withStaff = (school: School): School => ({
  ...school,
  internal: {
    ...school.internal,
    people: NAMES.map((name, index) => ({
      id: `p${index}`,
      name,
      role: `Bovenmeestertovenaar ${index}`,
      fte: '',
      agreed: false,
      expertise: [],
      qualifications: []
    }))
  }
})

const withoutNames = documentKinds.filter((kind) => kinds[kind].internal !== 'names')

describe.each(withoutNames)('%s', (kind) => {
  test.each(['bao', 'vo'] as const)('names nobody of the staff of the %s example', (sector) => {
    const school = exampleSchool(() => 'x', sector)
    const written = everything(school, kind)
    // Who agreed may be named; a short part of a name is a word as well.
    const names = school.internal.people
      .filter(({ agreed }) => !agreed)
      .flatMap(({ name }) => [name, ...name.split(' ').filter((part) => part.length > 3)])
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => written.includes(name))).toEqual([])
  })

  test.each(['bao', 'vo'] as const)(
    'names nobody of a staff that is named nowhere else, nor a role that stands only there (%s)',
    (sector) => {
      const written = everything(withStaff(exampleSchool(() => 'x', sector)), kind)
      expect(
        [...NAMES.flatMap((name) => name.split(' ')), 'Bovenmeestertovenaar'].filter((word) => written.includes(word))
      ).toEqual([])
    }
  )
})

test('of no kind that is not about the internal layer does a document hold anything of it, of any school', () => {
  const withoutInternal = documentKinds.filter((kind) => kinds[kind].internal === undefined)
  const marked = (value: unknown, mark: () => string): unknown => {
    if (typeof value === 'string') return mark()
    if (Array.isArray(value)) return value.map((one) => marked(one, mark))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, mark)]))
      : value
  }
  fc.assert(
    fc.property(anySchool, (school) => {
      const marks: string[] = []
      const mark = (): string => marks[marks.push(`Zwix${marks.length}Geheim`) - 1] ?? ''
      const known = {
        ...school.internal,
        people: [
          ...school.internal.people,
          { id: 'p', name: 'n', role: 'r', fte: '', agreed: false, expertise: [], qualifications: [] }
        ],
        later: { phone: 't', notes: ['een', 'twee'] }
      }
      const sources = sourcesOf({ ...school, internal: marked(known, mark) as School['internal'] })
      expect(marks.length).toBeGreaterThan(5)
      for (const kind of withoutInternal) {
        const written = everyWord(sources, kind)
        expect(
          marks.filter((text) => written.includes(text)),
          kind
        ).toEqual([])
      }
    }),
    { numRuns: tries(60) }
  )
})

describe.each(documentKinds.filter((kind) => kinds[kind].reader === 'parents' || kinds[kind].reader === 'team'))(
  '%s',
  (kind) => {
    test.each(['bao', 'vo'] as const)('says nothing that only the MR or the board reads (%s)', (sector) => {
      const school = exampleSchool(() => 'x', sector)
      const rounds = school.rounds.map((round) => ({
        ...round,
        mr: {
          ...round.mr,
          reasons: 'Zwixreden',
          forStaff: 'Zwixpersoneel',
          forParents: 'Zwixouders',
          forPupils: 'Zwixleerlingen',
          measures: 'Zwixmaatregel'
        },
        boardNote: { ...round.boardNote, core: 'Zwixkern', money: 'Zwixgeld', risk: 'Zwixrisico' }
      }))
      expect(everything({ ...school, rounds }, kind)).not.toContain('Zwix')
    })
  }
)

test.each(documentKinds)('%s tells no key figure', (kind) => {
  const school = exampleSchool(() => 'x')
  const keyFigures = [
    { id: 'k', kind: 'opp', schoolYear: '2025-2026', count: '987654' }
  ] as School['internal']['keyFigures']
  const counted = { ...school, internal: { ...school.internal, keyFigures } }
  expect(everything(counted, kind)).toBe(everything(school, kind))
})
