// The training plan for the staff section of the MR: what colleagues learn, when, and how much time it takes. Nobody's name and
// no costs per training.
import texts from '#assets/documents/training-staff.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeCents } from '../../training-plan/money.ts'
import { valueOf, writeHundredths } from '../../training-plan/numbers.ts'
import { trainingRows, type TrainingRow } from '../../training-plan/plan.ts'
import { hoursPerPerson, yearTotals } from '../../training-plan/totals.ts'
import type { SchoolYear } from '../../day.ts'
import { optionWords } from '../choice-words.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, openingFrom } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { heading, paragraph, plainList, run } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { formAndWhom, goalAndPurpose, yearChapters } from '../training-years.ts'

export const trainingStaff: Kind<'training-staff', 'scholingsplan-pmr'> = {
  id: 'training-staff',
  path: 'scholingsplan-pmr',
  category: 'Scholingsplan voor de PMR',
  texts,
  reader: 'mr',
  steps: [],
  sections: [],
  nature: 'working',
  from: 'training',
  internal: 'no-names',
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { catalogue } = source
  const key = keyMaker()
  return {
    ...documentFrame(trainingStaff, source, texts.title, ['scholing', 'PMR']),
    blocks: [
      ...openingFrom(source, key, texts),
      ...yearChapters(source, key, {
        columns: [
          { header: texts.columns.goal, width: 33 },
          { header: texts.columns.form, width: 29 },
          { header: texts.columns.when, width: 26 },
          { header: texts.columns.hours, width: 12 }
        ],
        cells: (row) => [
          goalAndPurpose(row),
          formAndWhom(row),
          `${row.item.period}\n${optionWords(catalogue, 'training', 'status', row.item.status)}`,
          hoursOf(row)
        ],
        nothing: texts.nothing,
        after: (schoolYear) => sums(schoolYear, source, key)
      }),
      heading(key('questions'), 1, texts.questionsHeading),
      plainList('questions/list', texts.questions, key)
    ]
  }
}

function hoursOf({ hours, record }: TrainingRow): string {
  const value = valueOf(hours)
  return value === undefined ? record.hours : writeHundredths(value)
}

function sums(schoolYear: SchoolYear, { school }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const all = trainingRows(school)
  const { planned, amount } = yearTotals(school, all, schoolYear)
  const learning = hoursPerPerson(school, all, schoolYear).filter(({ rows }) => rows.length > 0)
  const known = learning.flatMap(({ planned: hours, norm }) => (norm === null ? [] : [hours <= norm]))
  const sentences = [
    ...(planned === 0
      ? []
      : [
          fill(amount === null ? texts.total : texts.totalOf, {
            bedrag: writeCents(planned),
            begroot: amount === null ? '' : writeCents(amount)
          })
        ]),
    ...(known.length === 0
      ? []
      : [
          fill(known.length === learning.length ? texts.hours : texts.hoursKnown, {
            aantal: String(known.filter(Boolean).length),
            alle: String(known.length)
          })
        ])
  ]
  return sentences.length === 0 ? [] : [paragraph(key('year', schoolYear, 'sums'), 'body', run(sentences.join(' ')))]
}
