// The planning on paper, for the wall: what is late, and then month after month. Nobody's name.
import texts from '#assets/documents/planning.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { deadlinesOf } from '../../planning/collect.ts'
import { dueWords } from '../../planning/due.ts'
import { byMonth, grouped } from '../../planning/groups.ts'
import { namelessWhat } from '../../planning/nameless.ts'
import type { Planned } from '../../planning/planned.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { capital } from '../../text.ts'
import { heading, paragraph, run, table } from '../blocks.ts'
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
  const words = { ...documentWords(catalogue, school, currentOffer(school, today).schoolYear), dag: writeDay(today) }
  return {
    ...documentFrame(planning, source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        subtitle: texts.subtitle,
        lead: texts.lead.map((text) => fill(text, words))
      }),
      ...(late.length === 0 ? [] : part('late', texts.late, late, source, key)),
      ...months.flatMap(({ id, title, deadlines: ofMonth }) =>
        part(id === '' ? 'no-day' : id, title === '' ? texts.noDay : capital(title), ofMonth, source, key)
      ),
      ...(late.length + months.length === 0 ? [paragraph(key('nothing'), 'body', run(texts.nothing))] : [])
    ]
  }
}

function part(
  id: string,
  title: string,
  deadlines: readonly Planned[],
  { school, catalogue }: DocumentSource,
  key: KeyMaker
): readonly OutlineBlock[] {
  const whatOf = namelessWhat(school, catalogue)
  const rows = deadlines.map((deadline) => ({
    key: key(id, deadline.id),
    cells: [
      capital(dueWords(catalogue, deadline)),
      [whatOf(deadline), ...(deadline.whose === 'others' ? [texts.others] : [])].join('\n'),
      texts.box
    ]
  }))
  const columns = [
    { header: texts.columns.when, width: 30 },
    { header: texts.columns.what, width: 59 },
    { header: texts.columns.done, width: 11 }
  ]
  return [
    heading(key(id, 'title'), 1, title),
    table(key(id, 'table'), fill(texts.caption, { maand: title }), columns, rows)
  ]
}
