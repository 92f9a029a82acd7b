// The training plan for the staff section of the MR: what colleagues learn, when, and how much time it takes. Nobody's name and
// no costs per training.
import { fill } from '../catalogue/fill.ts'
import { writeCents } from '../training-plan/money.ts'
import { valueOf, writeHundredths } from '../training-plan/numbers.ts'
import { trainingRows, type TrainingRow } from '../training-plan/plan.ts'
import { hoursPerPerson, yearTotals } from '../training-plan/totals.ts'
import type { SchoolYear } from '../day.ts'
import { optionWords } from './choice-words.ts'
import { documentWords } from './document-words.ts'
import { documentFrame, logoOf } from './frame.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import type { Outline, OutlineBlock } from './outline.ts'
import { heading, isBlank, paragraph, run, table } from './parts.ts'
import type { DocumentSource } from './source.ts'
import { formAndWhom, servesOf, toldYears } from './training-years.ts'

export function composeTrainingStaff(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const texts = catalogue.documents['training-staff']
  const words = documentWords(catalogue, school, today)
  const key = keyMaker()
  return {
    ...documentFrame('training-staff', source, texts.title, ['scholing', 'PMR']),
    blocks: [
      ...logoOf(school, key),
      { type: 'title', key: key('title'), text: texts.title },
      paragraph(key('subtitle'), 'subtitle', run(fill(texts.subtitle, words))),
      ...texts.lead.map((text, index) => paragraph(key('lead', String(index + 1)), 'lead', run(fill(text, words)))),
      ...toldYears(source).flatMap(({ schoolYear, rows }) => [
        heading(key('year', schoolYear), 1, `Schooljaar ${schoolYear}`),
        ...(rows.length === 0 ? [paragraph(key('year', schoolYear, 'nothing'), 'body', run(texts.nothing))] : [planTable(rows, schoolYear, source, key)]),
        ...sums(schoolYear, source, key)
      ]),
      heading(key('questions'), 1, 'Vragen om bij te lezen'),
      { type: 'list', key: key('questions', 'list'), items: texts.questions.map((text, index) => ({ key: key('questions', String(index + 1)), level: 0, ordered: false, runs: [run(text)] })) }
    ]
  }
}

function planTable(rows: readonly TrainingRow[], schoolYear: SchoolYear, { catalogue }: DocumentSource, key: KeyMaker): OutlineBlock {
  const columns = [
    { header: 'Wat wij leren, en waarvoor', width: 29 }, { header: 'Vorm, en voor wie', width: 29 }, { header: 'Wanneer', width: 30 }, { header: 'Uren per persoon', width: 12 }
  ]
  return table(
    key('year', schoolYear, 'plan'),
    `Scholing in ${schoolYear}`,
    columns,
    rows.map((row) => {
      const hours = valueOf(row.hours)
      return {
        key: key('training', row.item.id),
        cells: [
          `${row.item.goal}\n${isBlank(servesOf(row)) ? '' : `Hoort bij: ${servesOf(row)}`}`,
          formAndWhom(row),
          `${row.item.period}\n${optionWords(catalogue, 'training', 'status', row.item.status)}`,
          hours === undefined ? row.record.hours : writeHundredths(hours)
        ]
      }
    })
  )
}

function sums(schoolYear: SchoolYear, { school, catalogue }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const texts = catalogue.documents['training-staff']
  const all = trainingRows(school)
  const { planned, amount } = yearTotals(school, all, schoolYear)
  const known = hoursPerPerson(school, all, schoolYear).flatMap(({ planned: hours, norm, rows }) => (norm === null || rows.length === 0 ? [] : [hours <= norm]))
  const sentences = [
    ...(planned === 0 ? [] : [fill(amount === null ? texts.total : texts.totalOf, { bedrag: writeCents(planned), begroot: amount === null ? '' : writeCents(amount) })]),
    ...(known.length === 0 ? [] : [fill(texts.hours, { aantal: String(known.filter(Boolean).length), alle: String(known.length) })])
  ]
  return sentences.length === 0 ? [] : [paragraph(key('year', schoolYear, 'sums'), 'body', run(sentences.join(' ')))]
}
