// Schools for tests: named ones, and any school that can be stored.
import * as fc from 'fast-check'
import { agreementStatuses, fourYearGrounds, newSchool, sectors, type School, type Sector } from '#shared/school/school.ts'

export const plainSchool = (sector: Sector = 'bao'): School =>
  newSchool('school-1', { name: 'De Proef', sector, board: 'Stichting Proef', partnership: 'Samenwerkingsverband Proef', place: 'Proefdorp' })

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
  fc.constantFrom('', ' ', '\n', '–', '{het bestuur}', '{kinderen}', '<w:p>', 'regel een\nregel twee', 'https://voorbeeld.nl'),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 })
)
const id = fc.oneof(fc.constantFrom('a', 'b', 'a.b', ''), fc.string({ maxLength: 8 }))
const day = fc.oneof(
  fc.constantFrom('', '2026-0', '2026-02-30', '2022-03-15', '2024-02-29', '0001-01-01', '9999-12-31', '2027-06-01', '2025-07-31'),
  fc.date({ min: new Date('2014-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  words
)
const schoolYear = fc.oneof(
  fc.constantFrom('', '2026-2027', '2025-2026', '2027-2028', '2026-2028', '0000-0001', '9998-9999', '2026'),
  fc.integer({ min: 2010, max: 2035 }).map((year) => `${year}-${year + 1}`),
  words
)
const flag = fc.option(fc.constant(true as const), { nil: undefined })

const run = fc
  .record({ text: words, bold: flag, italic: flag, href: fc.option(fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'http://x.nl')), { nil: undefined }) })
  .map(({ text, bold, italic, href }) => ({
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(href === undefined ? {} : { href })
  }))

export const anyBlocks = fc.array(
  fc.record({
    id,
    kind: fc.constantFrom('paragraph' as const, 'heading1' as const, 'heading2' as const, 'bullet' as const, 'number' as const),
    level: fc.integer({ min: 0, max: 2 }),
    runs: fc.array(run, { maxLength: 3 })
  }),
  { maxLength: 8 }
)

/** Any value that the storage schema accepts, with much that is half typed, doubled or hostile. */
export const anySchool: fc.Arbitrary<School> = fc.record({
  format: fc.constant('sop-wijzer/school' as const),
  version: fc.constant(1 as const),
  id,
  example: fc.boolean(),
  identity: fc.record({ name: words, sector: fc.constantFrom(...sectors), board: words, partnership: words, place: words }),
  rhythms: fc.record({
    sopAdoptions: fc.array(fc.record({ id, day }), { maxLength: 4 }),
    guideAdoptions: fc.array(fc.record({ id, schoolYear, day }), { maxLength: 5 }),
    fourYearGround: fc.constantFrom(...fourYearGrounds)
  }),
  sections: fc.record({
    vision: fc.record({ text: fc.record({ blocks: anyBlocks }), finished: fc.boolean() }),
    basicSupport: fc.record({
      source: fc.constantFrom('none' as const, 'example' as const, 'partnership' as const),
      planYears: words,
      agreements: fc.array(
        fc.record({ id, text: words, status: fc.constantFrom(...agreementStatuses), how: words, firstStep: words, firstStepBy: day }),
        { maxLength: 22 }
      ),
      finished: fc.boolean()
    })
  })
})
