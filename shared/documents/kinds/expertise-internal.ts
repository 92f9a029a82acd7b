// The expertise inventory for the school alone: who can do what, whose papers expire, and what is missing.
import texts from '#assets/documents/expertise-internal.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { findGaps, openGaps } from '../../expertise/gaps.ts'
import { byPerson, inventory } from '../../expertise/inventory.ts'
import { isInHours } from '../../school/half-days.ts'
import { placesOf } from '../../school/expertise-places.ts'
import type { Person } from '../../school/internal-records.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { optionsWords, optionWords } from '../choice-words.ts'
import { documentWords } from '../document-words.ts'
import { inventoryCsv } from '../csv-tables.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { bold, heading, isBlank, NOTHING, paragraph, run, table } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

export const expertiseInternal: Kind<'expertise-internal', 'deskundigheid-met-namen'> = {
  id: 'expertise-internal',
  path: 'deskundigheid-met-namen',
  category: 'Deskundigheid met namen',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  from: 'expertise',
  internal: 'names',
  mayBeFrozen: neverForGood,
  forms: { ...onPaper, csv: ({ school, catalogue }) => inventoryCsv(school, catalogue, { internal: true }) },
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const key = keyMaker()
  return {
    ...documentFrame(expertiseInternal, source, texts.title, ['vertrouwelijk']),
    confidential: true,
    blocks: [
      ...documentOpening(source, key, { title: texts.title, subtitle: fill(texts.subtitle, words) }),
      ...texts.lead.map((text, index) =>
        paragraph(key('lead', String(index + 1)), 'note', bold(texts.confidential), run(fill(text, words)))
      ),
      heading(key('by-expertise'), 1, texts.headings.byExpertise),
      ...byExpertise(source, key),
      heading(key('by-person'), 1, texts.headings.byPerson),
      ...people(source, key),
      heading(key('gaps'), 1, texts.headings.gaps),
      ...gaps(source, key)
    ]
  }
}

const qualified = { unknown: NOTHING, yes: texts.qualified.yes, no: texts.qualified.no } as const

function byExpertise({ school, catalogue }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const rows = inventory(school).map(({ item, qualified: paper, carriers }) => ({
    key: key('expertise', item.id),
    cells: [
      `${isBlank(item.name) ? NOTHING : item.name}\n${item.remark}`,
      [
        optionsWords(catalogue, 'expertise', 'where', placesOf(item)),
        optionWords(catalogue, 'expertise', 'stand', item.stand)
      ]
        .filter((words) => words !== '')
        .join('\n'),
      item.halfDays,
      qualified[paper],
      carriers.map(({ name }) => name).join('\n')
    ]
  }))
  if (rows.length === 0) return [paragraph(key('expertise', 'nothing'), 'body', run(texts.nothing))]
  const columns = [
    { header: texts.expertise.name, width: 29 },
    { header: texts.expertise.where, width: 27 },
    {
      header: school.sections.expertise.items.some(isInHours) ? texts.expertise.time : texts.expertise.halfDays,
      width: 12
    },
    { header: texts.expertise.qualified, width: 11 },
    { header: texts.expertise.who, width: 21 }
  ]
  return [table(key('expertise'), texts.expertise.caption, columns, rows)]
}

function people({ school }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const rows = byPerson(school).map(({ person, carries }) => ({
    key: key('people', person.id),
    cells: [
      `${isBlank(person.name) ? NOTHING : person.name}\n${person.role}`,
      person.fte,
      carries.map(({ name }) => name).join('\n'),
      papers(person)
    ]
  }))
  if (rows.length === 0) return [paragraph(key('people', 'nobody'), 'body', run(texts.nobody))]
  const columns = [
    { header: texts.people.name, width: 30 },
    { header: texts.people.fte, width: 12 },
    { header: texts.people.carries, width: 30 },
    { header: texts.people.papers, width: 28 }
  ]
  return [table(key('people'), texts.people.caption, columns, rows)]
}

const papers = ({ qualifications }: Person): string =>
  qualifications
    .map(({ name, expires }) => `${name}${isBlank(expires) ? '' : `: ${writtenDay(expires, texts.people.unknownDay)}`}`)
    .join('\n')

function gaps({ school, catalogue, today }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const open = openGaps(findGaps(school, catalogue, today))
  if (open.length === 0) return [paragraph(key('gaps', 'none'), 'body', run(texts.noGaps))]
  return [
    {
      type: 'list',
      key: key('gaps', 'list'),
      items: open.map(({ id, sentence }) => ({ key: key('gaps', id), level: 0, ordered: false, runs: [run(sentence)] }))
    }
  ]
}
