// All that a region knows as tables for a spreadsheet or a database: the heads are fixed words, a column that is added comes last. No cell is a formula.
import texts from '#assets/documents/region-tables.json' with { type: 'json' }
import type { CoverageState } from '../../catalogue/region-content.ts'
import { csvOf } from '../../csv.ts'
import { deliveryColumns, deliveryLines } from '../../delivery/delivery-csv.ts'
import { agreementViews } from '../../region/agreements.ts'
import { coverageTable, type Coverage } from '../../region/coverage.ts'
import type { RegionSchool } from '../../region/deliveries.ts'
import { questionsOf } from '../../region/for-others.ts'
import type { RegionNeed } from '../../region/needs.ts'
import type { SchoolOf } from '../../region/school-of.ts'
import { wantedAndTraining, type PlannedTraining } from '../../region/wanted.ts'
import { withComma } from '../../text.ts'
import { optionWords } from '../choice-words.ts'
import { needSoonWords } from '../need-words.ts'
import { areaName, type RegionSource } from './source.ts'

export interface RegionTable {
  /** Of its file. */
  readonly fileName: string
  readonly csv: string
}

type Cells = readonly string[]

/** Every table, also one without lines. */
export const regionTables = (source: RegionSource): readonly RegionTable[] => [
  made('hulpvragen', [[...deliveryColumns, 'area', 'use', 'file'], ...needLines(source)]),
  made('dekking', [COVERAGE, ...coverageLines(source)]),
  made('scholen', [SCHOOLS, ...source.index.deliveries.schools.map((school) => schoolLine(source, school))]),
  made('afspraken', [AGREEMENTS, ...agreementLines(source)]),
  made('gewenst', [['expertise', ...SCHOOL, 'stand', 'learnedSomewhere'], ...wantedLines(source)]),
  made('scholing', [[...SCHOOL, 'goal', 'serves', 'period', 'status'], ...trainingLines(source)]),
  made('vragen', [[...SCHOOL, 'question', 'answer'], ...questionLines(source)]),
  made('controles', [
    ['kind', 'about', 'file', 'sentence'],
    ...source.checks.map(({ kind, about, fileName, sentence }) => [kind, about, fileName, sentence])
  ])
]

const made = (name: string, rows: readonly Cells[]): RegionTable => ({ fileName: `${name}.csv`, csv: csvOf(rows) })

const SCHOOL = ['schoolCode', 'school', 'place', 'area', 'board']
const schoolCells = ({ code, name, place, area, board }: SchoolOf | RegionSchool): Cells => [
  code,
  name,
  place,
  area,
  board
]
const yes = (is: boolean): string => (is ? texts.yes : texts.no)

/** All lines of all deliveries, also of those that do not count: `use` says which do. */
const needLines = ({ index }: RegionSource): readonly Cells[] =>
  index.deliveries.schools.flatMap((school) =>
    school.files.flatMap((file) =>
      deliveryLines(file.delivery, needSoonWords).map((line) => [
        ...line,
        school.area,
        useOf(school, file),
        file.fileName
      ])
    )
  )

function useOf(school: RegionSchool, file: RegionSchool['files'][number]): string {
  if (file === school.now) return school.counts ? texts.use.now : texts.use.notListed
  if (file === school.old) return texts.use.old
  return file === school.lastYear ? texts.use.lastYear : texts.use.none
}

const COUNTS = [
  'all',
  'delivered',
  'filledIn',
  'inClass',
  'extra',
  'outside',
  'forOthers',
  'notNow',
  'withPlaces',
  'withoutPlaces',
  'places',
  'old'
] as const satisfies readonly (keyof Coverage)[]
const COVERAGE = ['schoolYear', 'needId', 'need', 'area', 'state', ...COUNTS]

/** Of the whole region, with an empty area, and then of each area. */
function coverageLines(source: RegionSource): readonly Cells[] {
  const { areas, rows } = coverageTable(source.index, source.region.thresholds)
  const lineOf = (need: RegionNeed, area: string, coverage: Coverage): Cells => [
    source.index.deliveries.schoolYear,
    need.id,
    need.name,
    area,
    stateName(source, coverage.state),
    ...COUNTS.map((count) => withComma(coverage[count]))
  ]
  return rows.flatMap(({ need, whole, areas: ofAreas }) => [
    lineOf(need, '', whole),
    ...areas.flatMap((area, at) => {
      const coverage = ofAreas[at]
      return coverage === undefined ? [] : [lineOf(need, areaName(source, area), coverage)]
    })
  ])
}

const stateName = ({ content }: RegionSource, state: CoverageState | null): string =>
  state === null ? '' : content.states[state].name

const SCHOOLS = [
  ...SCHOOL,
  'sector',
  'onList',
  'counts',
  'delivered',
  'concept',
  'deliveredOn',
  'lastSchoolYear',
  'askedOn',
  'advice',
  'adviceOn',
  'departs',
  'suspendedUntil',
  'adoptedOn',
  'guideAdoptedOn'
]

function schoolLine({ catalogue }: RegionSource, school: RegionSchool): Cells {
  const delivery = school.now?.delivery
  const year = delivery?.year
  return [
    ...schoolCells(school),
    school.sector === undefined ? '' : catalogue.sectorNames[school.sector],
    yes(school.isListed),
    yes(school.counts),
    yes(delivery !== undefined),
    yes(delivery?.concept === true),
    delivery?.deliveredOn ?? '',
    school.files.at(-1)?.delivery.schoolYear ?? '',
    year?.askedOn ?? '',
    wordIn(texts.advice, year?.advice),
    year?.adviceOn ?? '',
    wordIn(texts.departs, year?.departs),
    year?.suspendedUntil ?? '',
    year?.adoptedOn ?? '',
    year?.guideAdoptedOn ?? ''
  ]
}

/** Empty for a word that is not known. */
const wordIn = (words: Readonly<Record<string, string>>, word: string | undefined): string =>
  word !== undefined && Object.hasOwn(words, word) ? (words[word] ?? '') : ''

const AGREEMENTS = ['agreement', ...SCHOOL, 'status', 'firstStep', 'firstStepBy']

const agreementLines = ({ index }: RegionSource): readonly Cells[] =>
  agreementViews(index).flatMap(({ text, lines }) =>
    lines.map(({ school, status, firstStep, firstStepBy }) => [
      text,
      ...schoolCells(school),
      wordIn(texts.status, status),
      firstStep,
      firstStepBy
    ])
  )

const wantedLines = ({ index, catalogue }: RegionSource): readonly Cells[] =>
  wantedAndTraining(index).wanted.flatMap(({ name, schools, training }) =>
    schools.map(({ school, stand }) => [
      name,
      ...schoolCells(school),
      optionWords(catalogue, 'expertise', 'stand', stand),
      yes(training.length > 0)
    ])
  )

function trainingLines({ index, catalogue }: RegionSource): readonly Cells[] {
  const { wanted, otherTraining } = wantedAndTraining(index)
  const all = new Set<PlannedTraining>([...wanted.flatMap(({ training }) => training), ...otherTraining])
  return [...all].map(({ school, goal, serves, period, status }) => [
    ...schoolCells(school),
    goal,
    serves,
    period,
    optionWords(catalogue, 'training', 'status', status)
  ])
}

/** What a school asks of the partnership has no answer here; what the region asked has that of the school. */
function questionLines({ index }: RegionSource): readonly Cells[] {
  const { asked, extra } = questionsOf(index)
  return [
    ...asked.map(({ school, text }) => [...schoolCells(school), text, '']),
    ...extra.flatMap(({ question, answers }) =>
      answers.map(({ school, text }) => [...schoolCells(school), question, text])
    )
  ]
}
