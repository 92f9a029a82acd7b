// The two pages of the report of a region.
import texts from '#assets/documents/region-report.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { CoverageState } from '../../catalogue/region-content.ts'
import { agreementViews, type AgreementView } from '../../region/agreements.ts'
import { changedSince } from '../../region/changed.ts'
import { coverageTable, deliveredOf, type Coverage, type CoverageTable, type Delivered } from '../../region/coverage.ts'
import { countOf } from './delivered-words.ts'
import { forOthers, questionsOf } from '../../region/for-others.ts'
import type { RegionIndex } from '../../region/region-index.ts'
import { wantedAndTraining } from '../../region/wanted.ts'
import { nameOr } from '../../text.ts'
import { heading, paragraph, plainList, run, table } from '../blocks.ts'
import type { KeyMaker } from '../keys.ts'
import type { OutlineBlock } from '../outline.ts'
import { letterOf, type Annex } from './letters.ts'
import { areaName, firstOf, schoolName, stateAbout, type RegionSource } from './source.ts'

/** More areas than these stand in an annex. */
const MOST_AREAS = 6
const MOST_BOARDS = 6
/** So many names stand in a line, and so many lines in a list, of what an annex tells in full. */
const MOST_NAMES = 3
const MOST_LINES = 4

export const reportParts = (source: RegionSource, key: KeyMaker): readonly OutlineBlock[] => {
  const coverage = coverageTable(source.index, source.region.thresholds)
  return [
    ...delivered(source, key),
    ...states(source, coverage, key),
    ...changed(source, coverage, key),
    ...agreements(source, key),
    ...wanted(source, key),
    ...others(source, key),
    ...questions(source, key),
    heading(key('not-said'), 1, texts.notSaid.heading),
    plainList('not-said-list', source.content.notSaid, key)
  ]
}

const ofAll = ({ n, m }: Delivered): string => fill(texts.of, countOf({ n, m }))
const body = (key: string, text: string): OutlineBlock => paragraph(key, 'body', run(text))
const see = (annex: Annex): string => fill(texts.seeAnnex, { letter: letterOf(annex) })

/** The one sentence for one, the other for more; none for none. */
const countSentence = (key: string, count: number, one: string, more: string): readonly OutlineBlock[] =>
  count === 0 ? [] : [body(key, count === 1 ? one : fill(more, { aantal: String(count) }))]

function delivered({ index }: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const counting = index.schools.filter(({ school }) => school.counts)
  const old = counting.filter(({ school }) => school.old !== undefined).length
  const concepts = counting.filter(({ school }) => school.now?.delivery.concept === true).length
  return [
    heading(key('boards'), 1, texts.delivered.heading),
    ...boardsBlocks(index, key),
    ...countSentence(key('old'), old, texts.delivered.oldOne, texts.delivered.old),
    ...countSentence(key('concepts'), concepts, texts.delivered.conceptOne, texts.delivered.concept)
  ]
}

function boardsBlocks(index: RegionIndex, key: KeyMaker): readonly OutlineBlock[] {
  const { boards } = index
  if (boards.length === 0) return []
  if (boards.length > MOST_BOARDS)
    return [body(key('boards', 'many'), fill(texts.delivered.manyBoards, { aantal: String(boards.length) }))]
  return [
    table(
      key('boards', 'table'),
      texts.delivered.caption,
      [
        { header: texts.delivered.board, width: 65 },
        { header: texts.delivered.count, width: 35 }
      ],
      boards.map(({ id, name }) => ({
        key: key('board', id),
        cells: [nameOr(name, texts.delivered.noBoard), ofAll(deliveredOf(index, { board: id }))]
      }))
    )
  ]
}

/** Those that are a question to the region are named; of the others there are so many. */
const asking: readonly CoverageState[] = ['white', 'thin', 'outside-only', 'unknown']
const enough: readonly CoverageState[] = ['there', 'ample']
/** So many needs stand beside an area. */
const MOST_NEEDS = 5

function states(source: RegionSource, coverage: CoverageTable, key: KeyMaker): readonly OutlineBlock[] {
  const { content } = source
  const title = heading(key('states'), 1, texts.states.heading)
  if (!coverage.hasStates) return [title, body(key('states', 'too-few'), content.noState.tooFew)]
  const { n, m } = coverage.delivered
  return [
    title,
    table(
      key('states', 'table'),
      fill(texts.states.caption, countOf({ n, m })),
      [
        { header: texts.states.state, width: 45 },
        { header: texts.states.needs, width: 55 }
      ],
      [...asking, ...enough].map((state) => ({
        key: key('state', state),
        cells: [
          fill(texts.states.meaning, { naam: content.states[state].name, uitleg: stateAbout(source, state) }),
          asking.includes(state) ? needsWith(coverage, state, ({ whole }) => whole) : countWith(coverage, state)
        ]
      }))
    ),
    ...(coverage.areas.length > MOST_AREAS
      ? [body(key('states', 'many'), fill(texts.states.manyAreas, { letter: letterOf('areas') }))]
      : areasList(source, coverage, key)),
    ...answers(source, key)
  ]
}

/** A list and no table: it may go on on the next page. What is white everywhere is told of the whole region; the annex has all. */
const areasList = (source: RegionSource, coverage: CoverageTable, key: KeyMaker): readonly OutlineBlock[] => [
  heading(key('areas'), 2, texts.states.areas),
  body(key('areas', 'lead'), `${texts.states.areasLead} ${see('areas')}`),
  plainList(
    'areas-list',
    coverage.areas.map((area, at) => {
      const white = coverage.rows.filter(({ whole, areas }) => whole.state !== 'white' && areas[at]?.state === 'white')
      return fill(texts.states.areaLine, {
        gebied: areaName(source, area),
        ...countOf(deliveredOf(source.index, { area: area.id })),
        wit:
          white.length === 0
            ? texts.none
            : firstOf(
                white.map(({ need }) => need.name),
                MOST_NEEDS
              )
      })
    }),
    key
  )
]

/** The names of the needs that have a state, in the order of the list. */
export function needsWith(
  { rows }: CoverageTable,
  state: CoverageState,
  of: (row: CoverageTable['rows'][number]) => Coverage | undefined
): string {
  const names = rows.filter((row) => of(row)?.state === state).map(({ need }) => need.name)
  return names.length === 0 ? texts.none : names.join('; ')
}

function countWith({ rows }: CoverageTable, state: CoverageState): string {
  const count = rows.filter(({ whole }) => whole.state === state).length
  return count === 1 ? texts.states.enoughOne : fill(texts.states.enough, { aantal: String(count) })
}

function answers(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const { region, index } = source
  const areas = new Map(index.areas.map((area) => [area.id, areaName(source, area)]))
  const needs = new Map(index.needs.map(({ id, name }) => [id, name]))
  const given = region.answers.filter(
    ({ schoolYear, text }) => schoolYear === index.deliveries.schoolYear && text.trim() !== ''
  )
  if (given.length === 0) return []
  return [
    heading(key('answers'), 2, texts.states.answers),
    plainList(
      'answers-list',
      given.map(({ need, area, text }) =>
        fill(texts.states.answer, {
          hulpvraag: needs.get(need) ?? need,
          gebied: area === '' ? texts.states.wholeRegion : (areas.get(area) ?? area),
          antwoord: text.trim()
        })
      ),
      key
    )
  ]
}

function changed(source: RegionSource, now: CoverageTable, key: KeyMaker): readonly OutlineBlock[] {
  const { index } = source
  const { both, needs } = changedSince(index)
  const title = heading(key('changed'), 1, texts.changed.heading)
  if (both === 0) return [title, body(key('changed', 'none'), texts.changed.nothingToCompare)]
  const moved = otherStates(source, now)
  const lines = new Set(needs.map(({ need }) => need.id)).size
  return [
    title,
    ...(moved === undefined
      ? [body(key('changed', 'no-states'), texts.changed.noStates)]
      : moved.length === 0
        ? [body(key('changed', 'same'), texts.changed.same)]
        : [
            body(key('changed', 'moved'), texts.changed.moved),
            plainList(
              'changed-states',
              moved
                .slice(0, MOST_LINES)
                .map(({ need, before, now: state }) =>
                  fill(texts.changed.line, { hulpvraag: need, toen: before, nu: state })
                ),
              key
            )
          ]),
    ...countSentence(key('changed', 'both'), both, texts.changed.comparedOne, texts.changed.compared),
    body(
      key('changed', 'lines'),
      `${lines === 0 ? texts.changed.linesNone : lines === 1 ? texts.changed.linesOne : fill(texts.changed.lines, { aantal: String(lines) })} ${see('changed')}`
    )
  ]
}

/** The needs with another state than last year, with the names of both; those of which it is a question now first. Undefined where there are no states to compare. */
export function otherStates(
  { content, lastYear, region }: RegionSource,
  now: CoverageTable
):
  | readonly { readonly id: string; readonly need: string; readonly before: string; readonly now: string }[]
  | undefined {
  const before = lastYear === undefined ? undefined : coverageTable(lastYear, region.thresholds)
  if (before === undefined || !before.hasStates || !now.hasStates) return undefined
  const was = new Map(before.rows.map(({ need, whole }) => [need.id, whole.state]))
  return now.rows
    .flatMap(({ need, whole: { state } }) => {
      const earlier = was.get(need.id) ?? null
      return state === null || earlier === null || state === earlier ? [] : [{ need, earlier, state }]
    })
    .toSorted((one, other) => Number(asking.includes(other.state)) - Number(asking.includes(one.state)))
    .map(({ need, earlier, state }) => ({
      id: need.id,
      need: need.name,
      before: content.states[earlier].name,
      now: content.states[state].name
    }))
}

function agreements({ index }: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const views = agreementViews(index)
  const title = heading(key('agreements'), 1, texts.agreements.heading)
  if (views.length === 0) return [title, body(key('agreements', 'none'), texts.agreements.nothing)]
  const open = views.filter(({ counts }) => counts.partly + counts['not-yet'] > counts.yes)
  return [
    title,
    body(
      key('agreements', 'lead'),
      `${open.length === 0 ? texts.agreements.all : texts.agreements.most} ${see('agreements')}`
    ),
    ...(open.length === 0 ? [] : [agreementsTable('agreements', index, open.slice(0, MOST_LINES), key)])
  ]
}

/** So many schools with each answer. */
export function agreementsTable(
  name: string,
  index: RegionIndex,
  views: readonly AgreementView[],
  key: KeyMaker
): OutlineBlock {
  const { n, m } = deliveredOf(index)
  return table(
    key(name, 'table'),
    fill(texts.agreements.caption, countOf({ n, m })),
    [
      { header: texts.agreements.text, width: 52 },
      { header: texts.agreements.yes, width: 13 },
      { header: texts.agreements.partly, width: 11 },
      { header: texts.agreements.notYet, width: 13 },
      { header: texts.agreements.unknown, width: 11 }
    ],
    views.map(({ id, text, counts }) => ({
      key: key(name, id),
      cells: [text, ...[counts.yes, counts.partly, counts['not-yet'], counts.unknown].map(String)]
    }))
  )
}

function wanted(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const views = wantedAndTraining(source.index).wanted
  const nobody = views.filter(({ training }) => training.length === 0)
  const title = heading(key('wanted'), 1, texts.wanted.heading)
  if (views.length === 0) return [title, body(key('wanted', 'none'), texts.wanted.nothing)]
  if (nobody.length === 0) return [title, body(key('wanted', 'all'), `${texts.wanted.allLearned} ${see('wanted')}`)]
  return [
    title,
    body(key('wanted', 'lead'), `${texts.wanted.nobody} ${see('wanted')}`),
    shortList(
      'wanted-list',
      nobody.map(({ name, schools }) =>
        fill(texts.wanted.line, {
          naam: name,
          scholen: firstOf(
            schools.map(({ school }) => schoolName(source, school)),
            MOST_NAMES
          )
        })
      ),
      key
    )
  ]
}

/** The first lines of what an annex tells in full. */
const shortList = (name: string, lines: readonly string[], key: KeyMaker): OutlineBlock =>
  plainList(name, lines.slice(0, MOST_LINES), key)

function others(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const all = forOthers(source.index)
  const title = heading(key('for-others'), 1, texts.forOthers.heading)
  if (all.length === 0) return [title, body(key('for-others', 'none'), texts.forOthers.nothing)]
  return [
    title,
    body(key('for-others', 'lead'), `${texts.forOthers.lead} ${see('forOthers')}`),
    shortList(
      'for-others-list',
      all.map(({ need, schools }) =>
        fill(texts.forOthers.line, {
          hulpvraag: need.name,
          scholen: firstOf(
            schools.map(({ school }) => schoolName(source, school)),
            MOST_NAMES
          )
        })
      ),
      key
    )
  ]
}

function questions(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const { asked } = questionsOf(source.index)
  const title = heading(key('questions'), 1, texts.questions.heading)
  if (asked.length === 0) return [title, body(key('questions', 'none'), texts.questions.nothing)]
  if (asked.length > MOST_LINES)
    return [
      title,
      body(
        key('questions', 'count'),
        `${fill(texts.questions.count, { aantal: String(asked.length) })} ${see('questions')}`
      )
    ]
  return [
    title,
    plainList(
      'questions-list',
      asked.map(({ school, text }) => fill(texts.questions.line, { school: schoolName(source, school), vraag: text })),
      key
    )
  ]
}
