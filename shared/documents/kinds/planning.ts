// The planning on paper, for the wall: what is late, and then month after month. Nobody's name.
import texts from '#assets/documents/planning.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { addYears, writeDay } from '../../day.ts'
import { deadlinesOf } from '../../planning/collect.ts'
import { dueWords } from '../../planning/due.ts'
import { byMonth, grouped, type Month } from '../../planning/groups.ts'
import { namelessWhat } from '../../planning/nameless.ts'
import type { Planned } from '../../planning/planned.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { capital } from '../../text.ts'
import { heading, paragraph, run, table, type PlainRow } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'

export const planning: Kind<'planning', 'planning'> = {
  id: 'planning',
  path: 'planning',
  category: 'Planning',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const deadlines = deadlinesOf(school, catalogue, today)
  const { late } = grouped(deadlines, today).groups
  const isLate = new Set(late.map(({ id }) => id))
  const months = byMonth(deadlines.filter(({ id }) => !isLate.has(id)))
  const inAYear = addYears(today, 1).slice(0, 7)
  const isNear = ({ id }: Month): boolean => id !== '' && id <= inAYear
  const near = months.filter(isNear)
  const far = months.filter((month) => !isNear(month))
  const tableOf = (id: string, caption: string, of: readonly Planned[]): OutlineBlock =>
    table(key(id, 'table'), caption, columns, rowsOf(id, of, source, key))
  const words = { ...documentWords(catalogue, school, currentOffer(school, today).schoolYear), dag: writeDay(today) }
  return {
    ...documentFrame(planning, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        subtitle: texts.subtitle,
        lead: texts.lead.map((text) => fill(text, words))
      }),
      ...(late.length === 0
        ? []
        : [heading(key('late'), 1, texts.headings.late), tableOf('late', texts.captions.late, late)]),
      ...(near.length === 0 ? [] : [heading(key('months'), 1, texts.headings.months)]),
      ...near.map(({ id, title, deadlines: ofMonth }) => tableOf(id, capital(title), ofMonth)),
      ...(far.length === 0
        ? []
        : [
            heading(key('later'), 1, texts.headings.later),
            tableOf(
              'later',
              texts.captions.later,
              far.flatMap(({ deadlines: ofMonth }) => ofMonth)
            )
          ]),
      ...(late.length + months.length === 0 ? [paragraph(key('nothing'), 'body', run(texts.nothing))] : [])
    ]
  }
}

const columns = [
  { header: texts.columns.when, width: 30 },
  { header: texts.columns.what, width: 59 },
  { header: texts.columns.done, width: 11 }
]

/** What reads the same (the papers of several colleagues on one day) is one line, with how often it is. */
function rowsOf(
  id: string,
  deadlines: readonly Planned[],
  { school, catalogue }: DocumentSource,
  key: KeyMaker
): readonly PlainRow[] {
  const whatOf = namelessWhat(school, catalogue)
  const lines = new Map<
    string,
    { readonly first: Planned; readonly when: string; readonly what: string; count: number }
  >()
  for (const first of deadlines) {
    const [when, what] = [capital(dueWords(catalogue, first)), whatOf(first)]
    const same = lines.get(`${when}\n${what}`)
    if (same === undefined) lines.set(`${when}\n${what}`, { first, when, what, count: 1 })
    else same.count += 1
  }
  return [...lines.values()].map(({ first, when, what, count }) => ({
    key: key(id, first.id),
    cells: [
      when,
      [
        count === 1 ? what : fill(texts.times, { wat: what, aantal: String(count) }),
        ...(first.whose === 'others' ? [texts.others] : [])
      ].join('\n'),
      texts.box
    ]
  }))
}
