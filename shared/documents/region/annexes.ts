// The annexes of the report of a region: which school said what. Schools stand by name or place.
import texts from '#assets/documents/region-report.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { agreementViews } from '../../region/agreements.ts'
import { changedSince } from '../../region/changed.ts'
import { coverageTable } from '../../region/coverage.ts'
import { countOf } from './delivered-words.ts'
import { forOthers, questionsOf } from '../../region/for-others.ts'
import { needView, type SchoolLine } from '../../region/need-view.ts'
import type { RegionNeed } from '../../region/needs.ts'
import type { SchoolOf } from '../../region/school-of.ts'
import { schoolView } from '../../region/school-view.ts'
import { wantedAndTraining } from '../../region/wanted.ts'
import { coverageStates } from '../../catalogue/region-content.ts'
import { needLevels, type AgreementStatus, type NeedLevel } from '../../school/vocabulary.ts'
import { capital, small, withComma } from '../../text.ts'
import { typedDay } from '../../typed-day.ts'
import { heading, paragraph, plainList, run, table, type PlainRow } from '../blocks.ts'
import type { KeyMaker } from '../keys.ts'
import type { OutlineBlock } from '../outline.ts'
import { letterOf, type Annex } from './letters.ts'
import { agreementsTable, needsWith, otherStates } from './report-parts.ts'
import { areaName, levelWord, schoolName, type RegionSource } from './source.ts'

/** With more schools a list of what each says of each need is no paper any more: the table for a spreadsheet has it. */
const MOST_SCHOOLS = 60

const words = texts.annex

export const annexesOf = (source: RegionSource, key: KeyMaker): readonly OutlineBlock[] => {
  const open = (annex: Annex, title: string): readonly OutlineBlock[] => [
    { type: 'pageBreak', key: key('annex', annex, 'break') },
    heading(key('annex', annex), 1, fill(words.heading, { letter: letterOf(annex), titel: title }))
  ]
  const isShort = source.index.schools.length <= MOST_SCHOOLS
  const tooLong = (annex: Annex): readonly OutlineBlock[] => [body(key('annex', annex, 'long'), words.tooLong)]
  return [
    ...open('checks', words.checks.title),
    ...checks(source, key),
    ...open('areas', words.areas.title),
    ...areas(source, key),
    ...open('changed', words.changed.title),
    ...changed(source, key),
    ...open('agreements', words.agreements.title),
    ...agreements(source, key),
    ...open('wanted', words.wanted.title),
    ...wanted(source, key),
    ...open('forOthers', words.forOthers.title),
    ...others(source, key),
    ...open('questions', words.questions.title),
    ...questions(source, key),
    ...open('needs', words.needs.title),
    ...(isShort ? source.index.needs.flatMap((need) => oneNeed(source, need, key)) : tooLong('needs')),
    ...open('schools', words.schools.title),
    ...(isShort ? source.index.schools.flatMap(({ school }) => oneSchool(source, school.id, key)) : tooLong('schools'))
  ]
}

const body = (key: string, text: string): OutlineBlock => paragraph(key, 'body', run(text))

const twoColumns = (first: string, second: string, width = 30) => [
  { header: first, width },
  { header: second, width: 100 - width }
]

const namesOf = (source: RegionSource, schools: readonly SchoolOf[]): string =>
  schools.length === 0 ? texts.none : schools.map((school) => schoolName(source, school)).join('; ')

function checks(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  if (source.checks.length === 0) return [body(key('checks', 'none'), words.checks.nothing)]
  const bySchool = new Map<string, { readonly about: string; readonly sentences: string[] }>()
  for (const { schoolId, about, fileName, sentence } of source.checks) {
    const id = schoolId ?? `file ${fileName}`
    const known = bySchool.get(id)
    if (known === undefined) bySchool.set(id, { about, sentences: [sentence] })
    else known.sentences.push(sentence)
  }
  return [
    table(
      key('checks', 'table'),
      words.checks.caption,
      twoColumns(words.checks.about, words.checks.what),
      [...bySchool].map(([id, { about, sentences }]) => ({
        key: key('check', id),
        cells: [about, sentences.join('\n')]
      }))
    )
  ]
}

function areas(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const all = coverageTable(source.index, source.region.thresholds)
  if (!all.hasStates) return [body(key('areas', 'too-few'), source.content.noState.tooFew)]
  return all.areas.map((area, at) => {
    const here = coverageTable({ ...source.index, needs: [] }, source.region.thresholds, { area: area.id }).delivered
    return table(
      key('annex-area', area.id),
      fill(words.areas.caption, { gebied: areaName(source, area), ...countOf(here) }),
      twoColumns(words.areas.state, words.areas.needs, 22),
      coverageStates.map((state) => ({
        key: key('annex-area', area.id, state),
        cells: [capital(source.content.states[state].name), needsWith(all, state, (row) => row.areas[at])]
      }))
    )
  })
}

function changed(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const { both, fresh, gone, needs } = changedSince(source.index)
  const states = otherStates(source, coverageTable(source.index, source.region.thresholds)) ?? []
  const named = (id: string, title: string, schools: readonly SchoolOf[]): readonly OutlineBlock[] =>
    schools.length === 0
      ? []
      : [
          heading(key('changed', id), 2, title),
          plainList(
            `changed-${id}`,
            schools.map((school) => schoolName(source, school)),
            key
          )
        ]
  return [
    ...(states.length === 0
      ? []
      : [
          table(
            key('annex-changed', 'states'),
            words.changed.states,
            [
              { header: words.changed.need, width: 50 },
              { header: words.changed.before, width: 25 },
              { header: words.changed.now, width: 25 }
            ],
            states.map(({ id, need, before, now }) => ({ key: key('annex-state', id), cells: [need, before, now] }))
          )
        ]),
    ...(needs.length === 0
      ? [body(key('annex-changed', 'none'), both === 0 ? texts.changed.nothingToCompare : words.changed.nothing)]
      : [
          table(
            key('annex-changed', 'table'),
            words.changed.caption,
            [
              { header: words.changed.need, width: 34 },
              { header: words.changed.came, width: 33 },
              { header: words.changed.went, width: 33 }
            ],
            needs.map(({ need, level, came, went }) => ({
              key: key('annex-changed', need.id, level),
              cells: [
                fill(words.changed.line, { hulpvraag: need.name, hoe: levelWord(source, level) }),
                namesOf(source, came),
                namesOf(source, went)
              ]
            }))
          )
        ]),
    // Where none can be compared that are all of them.
    ...(both === 0 ? [] : named('fresh', words.changed.fresh, fresh)),
    ...named('gone', words.changed.gone, gone)
  ]
}

const standings: Readonly<Record<AgreementStatus, string>> = {
  yes: texts.agreements.yes,
  partly: texts.agreements.partly,
  'not-yet': texts.agreements.notYet,
  unknown: texts.agreements.unknown
}

function agreements(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const views = agreementViews(source.index)
  if (views.length === 0) return [body(key('annex-agreements', 'none'), texts.agreements.nothing)]
  const withSteps = views.flatMap(({ id, text, lines }) => {
    const steps = lines.filter(({ firstStep }) => firstStep !== '')
    return steps.length === 0 ? [] : [{ id, text, steps }]
  })
  const all = agreementsTable('annex-agreements', source.index, views, key)
  if (withSteps.length === 0) return [all, body(key('annex-agreements', 'no-steps'), words.agreements.nothing)]
  return [
    all,
    heading(key('annex-agreements', 'steps'), 2, words.agreements.steps),
    ...withSteps.flatMap(({ id, text, steps }) => [
      heading(key('annex-agreement', id), 3, text),
      plainList(
        `annex-agreement-${id}`,
        steps.map(({ school, status, firstStep, firstStepBy }) => {
          const day = typedDay(firstStepBy)
          return fill(words.agreements.line, {
            school: schoolName(source, school),
            stand: small(standings[status]),
            stap:
              day === undefined
                ? firstStep
                : fill(words.agreements.by, { stap: withoutStop(firstStep), dag: writeDay(day) })
          })
        }),
        key
      )
    ])
  ]
}

const withoutStop = (text: string): string => text.replace(/\.$/u, '')

function wanted(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const { wanted: views, otherTraining } = wantedAndTraining(source.index)
  return [
    ...(views.length === 0
      ? [body(key('annex-wanted', 'none'), texts.wanted.nothing)]
      : [
          table(
            key('annex-wanted', 'table'),
            words.wanted.caption,
            [
              { header: words.wanted.name, width: 30 },
              { header: words.wanted.schools, width: 35 },
              { header: words.wanted.training, width: 35 }
            ],
            views.map(({ id, name, schools, training }) => ({
              key: key('annex-wanted', id),
              cells: [
                name,
                namesOf(
                  source,
                  schools.map(({ school }) => school)
                ),
                namesOf(
                  source,
                  training.map(({ school }) => school)
                )
              ]
            }))
          )
        ]),
    ...(otherTraining.length === 0
      ? []
      : [
          heading(key('annex-wanted', 'other'), 2, words.wanted.other),
          plainList(
            'annex-wanted-other',
            otherTraining.map(({ school, goal, serves }) =>
              fill(words.wanted.otherLine, {
                school: schoolName(source, school),
                doel: goal.trim() === '' ? serves : goal
              })
            ),
            key
          )
        ])
  ]
}

function others(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const all = forOthers(source.index)
  if (all.length === 0) return [body(key('annex-others', 'none'), texts.forOthers.nothing)]
  return all.flatMap(({ need, schools }) => [
    heading(key('annex-others', need.id), 2, need.name),
    plainList(
      `annex-others-${need.id}`,
      schools.map((one) => withPlaces(source, one)),
      key
    )
  ])
}

function withPlaces(source: RegionSource, { school, line: { places } }: SchoolLine): string {
  const name = schoolName(source, school)
  if (places === null) return name
  return places === 1
    ? fill(words.needs.onePlace, { school: name })
    : fill(words.needs.places, { school: name, aantal: withComma(places) })
}

function questions(source: RegionSource, key: KeyMaker): readonly OutlineBlock[] {
  const { asked, extra } = questionsOf(source.index)
  const lines = (all: typeof asked): readonly string[] =>
    all.map(({ school, text }) => fill(texts.questions.line, { school: schoolName(source, school), vraag: text }))
  return [
    ...(asked.length === 0
      ? [body(key('annex-questions', 'none'), texts.questions.nothing)]
      : [plainList('annex-questions', lines(asked), key)]),
    ...extra.flatMap(({ question, answers }, at) => [
      heading(key('annex-extra', String(at + 1)), 2, fill(words.questions.extra, { vraag: question })),
      plainList(`annex-extra-${at + 1}`, lines(answers), key)
    ])
  ]
}

function oneNeed(source: RegionSource, need: RegionNeed, key: KeyMaker): readonly OutlineBlock[] {
  const view = needView(source.index, source.region.thresholds, need.id)
  if (view === undefined || view.whole.all === 0) return []
  const rowOf = (id: string, name: string, lines: readonly string[]): readonly PlainRow[] =>
    lines.length === 0 ? [] : [{ key: key('annex-need', need.id, id), cells: [name, lines.join('; ')] }]
  const having = (level: NeedLevel): readonly string[] =>
    view.offered
      .filter(({ line }) => line.levels.includes(level))
      .map((one) => (level === 'extra' ? withPlaces(source, one) : schoolName(source, one.school)))
  const rows = [
    ...needLevels.flatMap((level) => rowOf(level, capital(levelWord(source, level)), having(level))),
    ...rowOf(
      'not-now',
      words.needs.notNow,
      view.notNow.map(({ school, line }) =>
        line.needed === ''
          ? schoolName(source, school)
          : fill(words.needs.withNeeded, {
              school: schoolName(source, school),
              wat: small(withoutStop(line.needed))
            })
      )
    ),
    ...rowOf(
      'open',
      words.needs.open,
      view.open.map((school) => schoolName(source, school))
    ),
    ...rowOf(
      'old',
      words.needs.old,
      view.old.map(({ school }) => schoolName(source, school))
    )
  ]
  if (rows.length === 0) return []
  return [
    table(
      key('annex-need', need.id),
      fill(words.needs.caption, { hulpvraag: need.name }),
      twoColumns(words.needs.where, words.needs.schools),
      rows
    )
  ]
}

function oneSchool(source: RegionSource, id: string, key: KeyMaker): readonly OutlineBlock[] {
  const view = schoolView(source.index, source.checks, id)
  if (view === undefined) return []
  const title = schoolName(source, view.school)
  const { delivery, needs } = view
  if (delivery === undefined)
    return [heading(key('annex-school', id), 2, title), body(key('annex-school', id, 'silent'), words.schools.silent)]
  const rowOf = (what: string, name: string, of: typeof needs): readonly PlainRow[] =>
    of.length === 0
      ? []
      : [
          {
            key: key('annex-school', id, what),
            cells: [name, of.map(({ need }) => need.name).join('; ')]
          }
        ]
  return [
    heading(key('annex-school', id), 2, title),
    ...(view.isOld
      ? [body(key('annex-school', id, 'old'), fill(words.schools.old, { schooljaar: delivery.schoolYear }))]
      : []),
    table(
      key('annex-school', id, 'table'),
      fill(words.schools.caption, { school: title }),
      twoColumns(words.needs.where, texts.states.needs),
      [
        ...needLevels.flatMap((level) =>
          rowOf(
            level,
            capital(levelWord(source, level)),
            needs.filter(({ line }) => line?.levels.includes(level) === true)
          )
        ),
        ...rowOf(
          'not-now',
          words.needs.notNow,
          needs.filter(({ line }) => line?.notNow === true)
        ),
        ...rowOf(
          'open',
          words.schools.open,
          needs.filter(({ line }) => line === undefined)
        )
      ]
    )
  ]
}
