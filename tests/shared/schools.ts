// Schools for tests: named ones, and any school that can be stored.
import * as fc from 'fast-check'
import { newItem } from '#shared/school/list-edits.ts'
import type { ItemOf, ListId } from '#shared/school/lists.ts'
import {
  adoptedThings,
  adopters,
  adviceFollowings,
  agreementStatuses,
  ambitionStatuses,
  clusters,
  expertiseStands,
  expertiseWheres,
  facilityKinds,
  facilityPresences,
  fourYearGrounds,
  mrAdvices,
  pictureTypes,
  emptyInternal,
  newSchool,
  pointAnswers,
  qualifieds,
  sectors,
  trainingStatuses,
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
const text = fc.record({ blocks: anyBlocks })
const begun = { finished: fc.boolean(), confirmations: listOf(fc.record({ id, schoolYear, day, with: words }), 2) }

const sections: fc.Arbitrary<School['sections']> = fc.record({
  portrait: fc.record({
    text,
    pupils: fc.oneof(words, fc.integer({ min: 0, max: 900 }).map(String)),
    groups: words,
    weighting: words,
    ...begun
  }),
  vision: fc.record({ text, ...begun }),
  basicSupport: fc.record({
    source: fc.constantFrom('none' as const, 'example' as const, 'partnership' as const),
    planYears: words,
    agreements: listOf(
      fc.record({
        id,
        text: words,
        status: fc.constantFrom(...agreementStatuses),
        how: words,
        firstStep: words,
        firstStepBy: day
      }),
      22
    ),
    ...begun
  }),
  supportStructure: fc.record({
    text,
    steps: listOf(fc.record({ id, name: words, what: words, who: words, parents: words })),
    meetings: listOf(fc.record({ id, name: words, about: words, who: words, howOften: words })),
    ...begun
  }),
  extraSupport: fc.record({
    text,
    arrangements: listOf(
      fc.record({ id, question: words, what: words, howMuch: words, byWhom: words, start: words, lookBack: words })
    ),
    ...begun
  }),
  expertise: fc.record({
    text,
    items: listOf(
      fc.record({
        id,
        name: words,
        where: fc.constantFrom(...expertiseWheres),
        stand: fc.constantFrom(...expertiseStands),
        halfDays: words,
        remark: words
      })
    ),
    ...begun
  }),
  facilities: fc.record({
    text,
    items: listOf(
      fc.record({
        id,
        name: words,
        kind: fc.constantFrom(...facilityKinds),
        present: fc.constantFrom(...facilityPresences),
        remark: words
      })
    ),
    ...begun
  }),
  cooperation: fc.record({
    text,
    partners: listOf(fc.record({ id, name: words, purpose: words, howOften: words, through: words })),
    ...begun
  }),
  limits: fc.record({ text, ...begun }),
  parents: fc.record({ text, ...begun }),
  pupilsSay: fc.record({
    chosenBy: words,
    form: words,
    help: words,
    outcome: words,
    influence: words,
    heldOn: day,
    toldOn: day,
    ...begun
  }),
  ambitions: fc.record({
    lookBack: text,
    items: listOf(fc.record({ id, what: words, why: words, measure: words, owner: words, by: day, schoolPlan: words })),
    ...begun
  }),
  training: fc.record({
    text,
    items: listOf(
      fc.record({
        id,
        goal: words,
        serves: words,
        form: words,
        forWhom: words,
        period: words,
        status: fc.constantFrom(...trainingStatuses),
        followUp: words
      })
    ),
    ...begun
  }),
  coherence: fc.record({
    text,
    references: listOf(fc.record({ id, plan: words, years: words, chapter: words, remark: words })),
    ...begun
  }),
  decision: fc.record(begun)
})

const talk = fc.record({ day, changed: words, skipped: words })

const round: fc.Arbitrary<School['rounds'][number]> = fc.record({
  id,
  schoolYear,
  changes: fc.dictionary(
    fc.constantFrom('team', 'hours', 'building', 'iets-nieuws'),
    fc.constantFrom('yes' as const, 'no' as const)
  ),
  teamTalk: talk,
  boardTalk: talk,
  mr: fc.record(
    {
      followed: fc.constantFrom(...adviceFollowings),
      askedOn: day,
      replyBy: day,
      reasons: words,
      forStaff: words,
      forParents: words,
      forPupils: words,
      measures: words,
      talkOn: day,
      advice: fc.constantFrom(...mrAdvices),
      adviceOn: day,
      adviceText: words,
      points: listOf(fc.record({ id, point: words, answer: fc.constantFrom(...pointAnswers), why: words })),
      reactionOn: day
    },
    {
      requiredKeys: [
        'askedOn',
        'replyBy',
        'reasons',
        'forStaff',
        'forParents',
        'forPupils',
        'measures',
        'talkOn',
        'advice',
        'adviceOn',
        'adviceText',
        'points',
        'reactionOn'
      ]
    }
  ),
  guideConsent: fc.record({ askedOn: day, consentOn: day }),
  boardNote: fc.record({ meetingOn: day, core: words, money: words, risk: words }),
  adoption: fc.record({
    what: fc.constantFrom(...adoptedThings),
    day,
    by: fc.constantFrom(...adopters),
    mandate: words,
    number: words,
    version: words,
    reopened: listOf(fc.record({ id, day, why: words, version: words }))
  })
})

const internal = fc.record({
  people: listOf(
    fc.record({
      id,
      name: words,
      role: words,
      fte: words,
      agreed: fc.boolean(),
      expertise: fc.array(id, { maxLength: 3 }),
      qualifications: listOf(fc.record({ id, name: words, expires: day }))
    }),
    3
  ),
  expertise: listOf(fc.record({ id, qualified: fc.constantFrom(...qualifieds) })),
  ambitions: listOf(
    fc.record({
      id,
      status: fc.constantFrom(...ambitionStatuses),
      since: schoolYear,
      sections: fc.array(words, { maxLength: 2 }),
      expertise: fc.array(id, { maxLength: 2 }),
      notes: listOf(fc.record({ id, schoolYear, text: words }))
    })
  ),
  training: listOf(
    fc.record({
      id,
      schoolYear,
      ambition: id,
      expertise: id,
      provider: words,
      number: words,
      hours: words,
      costs: words,
      budget: id,
      starts: day,
      ends: day,
      evaluation: words,
      people: fc.array(id, { maxLength: 3 })
    })
  ),
  budgets: listOf(fc.record({ id, schoolYear, name: words, amount: words })),
  norms: fc.record({ hoursPerFte: words, amountPerFte: words }),
  dismissed: listOf(fc.record({ id, gap: words, reason: words, day }))
})

const logo = fc.record({
  type: fc.constantFrom(...pictureTypes),
  data: words,
  width: fc.nat(),
  height: fc.nat(),
  alt: words
})

/** Any value that the storage schema accepts, with much that is half typed, doubled or hostile. */
export const anySchool: fc.Arbitrary<School> = fc.record({
  format: fc.constant('sop-wijzer/school' as const),
  version: fc.constant(4 as const),
  id,
  example: fc.boolean(),
  identity: fc.record({
    name: words,
    sector: fc.constantFrom(...sectors),
    cluster: fc.constantFrom(...clusters),
    board: words,
    partnership: words,
    place: words,
    logo: fc.option(logo)
  }),
  words: fc.record({
    coordinator: words,
    team: words,
    arrangement: words,
    arrangements: words,
    step: words,
    steps: words
  }),
  rhythms: fc.record({
    sopAdoptions: fc.array(fc.record({ id, day }), { maxLength: 4 }),
    guideAdoptions: fc.array(fc.record({ id, schoolYear, day }), { maxLength: 5 }),
    fourYearGround: fc.constantFrom(...fourYearGrounds)
  }),
  sections,
  rounds: listOf(round, 3),
  checkedHints: listOf(fc.record({ id, field: words, quote: words }), 3),
  internal
})
