// Schools for tests: named ones, and any school that can be stored.
import * as fc from 'fast-check'
import { isLeaf, type Field, type Leaf, type LeafKind, type Shape } from '#shared/school/field.ts'
import { newItem } from '#shared/school/list-edits.ts'
import type { ItemOf, ListId } from '#shared/school/lists.ts'
import { schoolFields } from '#shared/school/school-fields.ts'
import {
  emptyInternal,
  FORMAT,
  FORMAT_VERSION,
  newSchool,
  type Internal,
  type School,
  type Sector
} from '#shared/school/school.ts'

export const plainSchool = (sector: Sector = 'bao'): School =>
  newSchool('school-1', {
    name: 'De Proef',
    sector,
    board: 'Stichting Proef',
    partnership: 'Samenwerkingsverband Proef',
    place: 'Proefdorp'
  })

/** An item of which only this much is written. */
export const anItem = <L extends ListId>(list: L, id: string, written: Partial<ItemOf<L>> = {}): ItemOf<L> =>
  ({ ...newItem(list, id), ...written }) as ItemOf<L>

/** The internal layer with one colleague. */
export const withColleague = (id: string, name: string, role = ''): Internal => ({
  ...emptyInternal(),
  people: [{ id, name, role, fte: '', agreed: false, expertise: [], qualifications: [] }]
})

export const withSopAdopted = (school: School, ...days: readonly string[]): School => ({
  ...school,
  rhythms: { ...school.rhythms, sopAdoptions: days.map((day, index) => ({ id: `sop-${index}`, day })) }
})

/** Each guide as "schoolYear day". */
export const withGuidesAdopted = (school: School, ...guides: readonly string[]): School => ({
  ...school,
  rhythms: {
    ...school.rhythms,
    guideAdoptions: guides.map((guide, index) => {
      const [schoolYear = '', day = ''] = guide.split(' ')
      return { id: `gids-${index}`, schoolYear, day }
    })
  }
})

const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '–',
    '{het bestuur}',
    '{kinderen}',
    '<w:p>',
    'regel een\nregel twee',
    'https://voorbeeld.nl'
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 })
)
const id = fc.oneof(fc.constantFrom('a', 'b', 'a.b', ''), fc.string({ maxLength: 8 }))
/** Days in the middle of typing, of years in which nothing else happens. */
export const halfTyped = ['3031-', '3031-1', '3031-12-', '3031-02-3', '3031-02-30', '31-11-3031', '30-12-303'] as const
const day = fc.oneof(
  fc.constantFrom(...halfTyped),
  fc.constantFrom(
    '',
    '2026-0',
    '2026-02-30',
    '2022-03-15',
    '2024-02-29',
    '0001-01-01',
    '9999-12-31',
    '2027-06-01',
    '2025-07-31'
  ),
  fc
    .date({ min: new Date('2014-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  words
)
const schoolYear = fc.oneof(
  fc.constantFrom('', '2026-2027', '2025-2026', '2027-2028', '2026-2028', '0000-0001', '9998-9999', '2026'),
  fc.integer({ min: 2010, max: 2035 }).map((year) => `${year}-${year + 1}`),
  words
)
const flag = fc.option(fc.constant(true as const), { nil: undefined })

const run = fc
  .record({
    text: words,
    bold: flag,
    italic: flag,
    href: fc.option(fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'http://x.nl')), { nil: undefined })
  })
  .map(({ text, bold, italic, href }) => ({
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(href === undefined ? {} : { href })
  }))

const start = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeInteger()), { freq: 2 })

export const anyBlocks = fc.array(
  fc
    .record({
      id,
      kind: fc.constantFrom(
        'paragraph' as const,
        'heading1' as const,
        'heading2' as const,
        'bullet' as const,
        'number' as const
      ),
      level: fc.integer({ min: 0, max: 2 }),
      start,
      runs: fc.array(run, { maxLength: 3 })
    })
    .map(({ start: from, ...block }) => ({ ...block, ...(from === null ? {} : { start: from }) })),
  { maxLength: 8 }
)

const listOf = <T>(item: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> => fc.array(item, { maxLength })

/** What may stand in a field, by what it is; half of what is typed is no number, no day and no word of a choice. */
const leaves: Readonly<Record<LeafKind, (field: Leaf) => fc.Arbitrary<unknown>>> = {
  text: () => words,
  long: () => words,
  rich: () => fc.record({ blocks: anyBlocks }),
  day: () => day,
  'school-year': () => schoolYear,
  number: () => fc.oneof(words, fc.integer({ min: 0, max: 900 }).map(String)),
  money: () => words,
  'half-days': () => words,
  hours: () => words,
  count: () => fc.oneof(words, fc.nat({ max: 40 }).map(String)),
  choice: ({ words: known = [], closed }) =>
    closed === true ? fc.constantFrom(...known) : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, words),
  choices: ({ words: known = [] }) =>
    fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, words), { maxLength: 3 }),
  flag: () => fc.boolean(),
  answers: () =>
    fc.dictionary(fc.constantFrom('team', 'hours', 'building', 'iets-nieuws'), fc.constantFrom('yes', 'no')),
  reference: () => id,
  references: () => fc.array(fc.oneof(id, words), { maxLength: 3 }),
  own: ({ begins }) => (typeof begins() === 'number' ? fc.nat() : words)
}

/** Lists that real schools have long. */
const LONG: Readonly<Record<string, number>> = { agreement: 22 }

function anyOf(field: Field): fc.Arbitrary<unknown> {
  if (isLeaf(field)) return leaves[field.kind](field)
  if (field.kind === 'rows') return listOf(anyShape(field.shape, { id }), field.within ? 2 : LONG[field.name])
  return field.nullable ? fc.option(anyShape(field.shape)) : anyShape(field.shape)
}

const anyShape = (shape: Shape, besides: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<unknown> =>
  fc.record({ ...besides, ...Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, anyOf(field)])) })

/** Any value that the storage schema accepts, with much that is half typed, doubled or hostile. */
export const anySchool = anyShape(schoolFields, {
  format: fc.constant(FORMAT),
  version: fc.constant(FORMAT_VERSION),
  id
}) as fc.Arbitrary<School>

/** A school with a row in each list and this text in every field in which somebody may write; its years are the offer's. */
export const schoolWith = (text: string): School =>
  ({ format: FORMAT, version: FORMAT_VERSION, id: 'school', ...filled(schoolFields, text) }) as unknown as School

const filled = (shape: Shape, text: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, filledWith(field, text)]))

function filledWith(field: Field, text: string): unknown {
  if (field.kind === 'group') return filled(field.shape, text)
  if (field.kind === 'rows') return [{ id: 'r', ...filled(field.shape, text) }]
  if (field.kind === 'rich') return { blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text }] }] }
  if (field.kind === 'school-year') return '2027-2028'
  const begins = isLeaf(field) ? field.begins() : undefined
  return begins === '' && !['reference', 'own'].includes(field.kind) ? text : begins
}
