// "Besluitenlijst": the decisions on the offers of many schools, for a board to sign at once. It decides nothing itself: what is open has room to fill in.
import type { BoardContent } from '../../catalogue/board-content.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fill } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay, type SchoolYear } from '../../day.ts'
import { groundFor } from '../../law/frames.ts'
import type { SchoolOf } from '../../region/school-of.ts'
import { adviceInWords, nextInWords, type YearState } from '../../region/year-state.ts'
import type { Sector } from '../../school/school.ts'
import { counted, listed, nameOr } from '../../text.ts'
import { bold, heading, NOTHING, paragraph, run, table } from '../blocks.ts'
import { saysWhere } from '../cited.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock, TableColumn } from '../outline.ts'

export interface DecisionListSource {
  /** Of the board. */
  readonly name: string
  readonly schoolYear: SchoolYear
  readonly today: IsoDay
  /** By name. */
  readonly states: readonly YearState[]
  /** Of the region, and of another board: said, so that nobody looks for them. By name. */
  readonly leftOut: readonly SchoolOf[]
  /** The sectors of these schools: their laws say what holds. */
  readonly sectors: readonly Sector[]
  readonly catalogue: Catalogue
  readonly content: BoardContent
}

export function decisionList(source: DecisionListSource): Outline<'decision-list'> {
  const { name, schoolYear, today, states, leftOut, content } = source
  const { list } = content
  const key = keyMaker()
  const words = {
    schooljaar: schoolYear,
    bestuur: name,
    aantal: counted(states.length, content.schools.one, content.schools.more)
  }
  return {
    kind: 'decision-list',
    category: list.title,
    title: `${list.title} ${name}`,
    subject: fill(list.subtitle, words),
    keywords: [list.title, schoolYear],
    school: name,
    concept: false,
    versionLabel: fill(list.version, { dag: writeDay(today) }),
    day: today,
    fileTitle: `${today} ${list.title} – ${name}`,
    blocks: [
      { type: 'title', key: key('title'), text: list.title },
      paragraph(key('subtitle'), 'subtitle', run(fill(list.subtitle, words))),
      ...list.lead.map((text, at) => paragraph(key('lead', String(at + 1)), 'lead', run(fill(text, words)))),
      ...(leftOut.length === 0
        ? []
        : [
            paragraph(
              key('left-out'),
              'body',
              run(
                fill(list.leftOut, { scholen: listed(leftOut.map((school) => nameOr(school.name, content.nameless))) })
              )
            )
          ]),
      ...open(source, key),
      ...decided(source, key),
      ...notYet(source, key),
      ...waiting(source, key),
      heading(key('signature'), 1, list.headings.signature),
      paragraph(key('signature', 'who'), 'body', bold(name)),
      ...list.lines.map((line) => paragraph(key('signature', line), 'detail', run(`${line}: ${list.toWrite}`)))
    ]
  }
}

/** On which the board can decide now. */
function open({ states, schoolYear, content }: DecisionListSource, key: KeyMaker): readonly OutlineBlock[] {
  const { list } = content
  const { columns } = list
  return part(
    key,
    'open',
    [list.headings.open, list.open],
    [
      [columns.school, 24],
      [columns.what, 22],
      [columns.advice, 22],
      [columns.follows, 14],
      [columns.day, 18]
    ],
    states
      .filter(({ next }) => next === 'decide')
      .map((state) => ({
        id: state.school.id,
        cells: [
          nameWithPlace(state.school, content),
          whatOf(state, schoolYear, content),
          adviceWithDay(state, content),
          hasAdvice(state) ? list.choose : NOTHING,
          list.fillIn
        ]
      }))
  )
}

/** Decided already, as the schools recorded it. */
function decided({ states, schoolYear, content }: DecisionListSource, key: KeyMaker): readonly OutlineBlock[] {
  const { list } = content
  const { columns } = list
  const those = states.filter(({ adoptedOn }) => adoptedOn !== undefined)
  return [
    ...part(
      key,
      'decided',
      [list.headings.decided, list.decided],
      [
        [columns.school, 20],
        [columns.whatDecided, 17],
        [columns.day, 15],
        [columns.advice, 18],
        [columns.departs, 14],
        [columns.until, 16]
      ],
      those.map((state) => ({
        id: state.school.id,
        cells: [
          nameWithPlace(state.school, content),
          whatOf(state, schoolYear, content),
          dayOf(state.adoptedOn),
          adviceWithDay(state, content),
          hasAdvice(state) ? content.departs[state.departs] : NOTHING,
          state.departs !== 'yes' ? NOTHING : state.waitsUntil === undefined ? list.noWait : dayOf(state.waitsUntil)
        ]
      }))
    ),
    ...(those.some(({ departs }) => departs === 'yes') ? [paragraph(key('why-not'), 'body', run(list.whyNot))] : [])
  ]
}

/** Something else comes first. */
function notYet({ states, content }: DecisionListSource, key: KeyMaker): readonly OutlineBlock[] {
  const { list } = content
  return part(
    key,
    'not-yet',
    [list.headings.notYet, list.notYet],
    [
      [list.columns.school, 40],
      [list.columns.next, 60]
    ],
    states
      .filter(({ next, adoptedOn }) => next !== 'decide' && adoptedOn === undefined)
      .map((state) => ({
        id: state.school.id,
        cells: [nameWithPlace(state.school, content), nextInWords(state, content)]
      }))
  )
}

/** What the law says of a decision that departs; of schools under other laws each sentence once. */
function waiting(
  { states, sectors, schoolYear, catalogue, content }: DecisionListSource,
  key: KeyMaker
): readonly OutlineBlock[] {
  if (!states.some((state) => state.departs === 'yes' || (state.next === 'decide' && hasAdvice(state)))) return []
  const sentences = sectors.flatMap((sector) => {
    const ground = groundFor(catalogue, sector, 'advice-not-followed', schoolYear, {})
    return [[ground.sentence, ...saysWhere(ground, { catalogue, sector, schoolYear })].join(' ')]
  })
  if (sentences.length === 0) return []
  return [
    heading(key('waiting'), 1, content.list.headings.waiting),
    ...[...new Set(sentences)].map((text, at) => paragraph(key('waiting', String(at + 1)), 'body', run(text)))
  ]
}

interface ListRow {
  readonly id: string
  readonly cells: readonly string[]
}

function part(
  key: KeyMaker,
  id: string,
  [title, caption]: readonly [string, string],
  columns: readonly (readonly [string, number])[],
  rows: readonly ListRow[]
): readonly OutlineBlock[] {
  if (rows.length === 0) return []
  return [
    heading(key(id), 1, title),
    table(
      key(id, 'table'),
      caption,
      columns.map(([header, width]): TableColumn => ({ header, width })),
      rows.map((row) => ({ key: key(id, row.id), cells: row.cells }))
    )
  ]
}

const hasAdvice = ({ advice }: YearState): boolean => advice !== 'unknown' && advice !== 'declined' && advice !== 'none'

const nameWithPlace = ({ name, place }: SchoolOf, { nameless }: BoardContent): string =>
  [nameOr(name, nameless), place.trim()].filter((text) => text !== '').join('\n')

const whatOf = ({ version, school }: YearState, schoolYear: SchoolYear, { list }: BoardContent): string => {
  const what = nameOr(version, fill(list.offer, { schooljaar: schoolYear }))
  return school.concept ? fill(list.concept, { wat: what }) : what
}

const adviceWithDay = (state: YearState, content: BoardContent): string =>
  state.adviceOn === undefined
    ? adviceInWords(state, content)
    : fill(content.list.onDay, { wat: adviceInWords(state, content), dag: writeDay(state.adviceOn) })

const dayOf = (day: IsoDay | undefined): string => (day === undefined ? NOTHING : writeDay(day))

/** The state of all schools as rows for a spreadsheet, the first with what the columns are called. Days as they sort. */
export function yearStateRows(states: readonly YearState[], content: BoardContent): readonly (readonly string[])[] {
  return [
    content.csv.columns,
    ...states.map((state) => [
      state.school.name,
      state.school.code,
      state.school.place,
      state.school.board,
      state.deliveredOn ?? '',
      state.askedOn ?? '',
      adviceInWords(state, content),
      state.adviceOn ?? '',
      hasAdvice(state) && state.adoptedOn !== undefined ? content.departs[state.departs] : '',
      state.adoptedOn ?? '',
      state.waitsUntil ?? '',
      state.guideAdoptedOn ?? '',
      nextInWords(state, content)
    ])
  ]
}
