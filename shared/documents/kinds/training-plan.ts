// The training plan for the board: what the team learns, from whom, what it costs and from which budget. Nobody's name.
import texts from '#assets/documents/training-plan.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { parseCents, writeCents } from '../../training-plan/money.ts'
import { valueOf, writeHundredths } from '../../training-plan/numbers.ts'
import { trainingRows, type TrainingRow } from '../../training-plan/plan.ts'
import { yearTotals, type YearTotals } from '../../training-plan/totals.ts'
import { numberWord } from '../../text.ts'
import { optionWords } from '../choice-words.ts'
import { trainingCsv } from '../csv-tables.ts'
import { schoolYearOf } from '../../day.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, openingFrom } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { isBlank, NOTHING, paragraph, run, table } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { formAndWhom, goalAndPurpose, yearChapters } from '../training-years.ts'

export const trainingPlan: Kind<'training-plan', 'scholingsplan'> = {
  id: 'training-plan',
  path: 'scholingsplan',
  category: 'Scholingsplan',
  texts,
  reader: 'board',
  steps: [],
  sections: [],
  nature: 'working',
  from: 'training',
  internal: 'no-names',
  mayBeFrozen: neverForGood,
  forms: { ...onPaper, csv: ({ school, catalogue, today }) => trainingCsv(school, catalogue, schoolYearOf(today)) },
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue } = source
  const key = keyMaker()
  const all = trainingRows(school)
  return {
    ...documentFrame(trainingPlan, source, texts.title, ['scholing']),
    confidential: true,
    blocks: [
      ...openingFrom(source, key, texts),
      ...yearChapters(source, key, {
        columns: [
          { header: texts.columns.goal, width: 23 },
          { header: texts.columns.form, width: 26 },
          { header: texts.columns.when, width: 26 },
          { header: texts.columns.hours, width: 25 }
        ],
        cells: (row) => [
          goalAndPurpose(row),
          formAndWhom(row),
          [row.item.period, row.record.provider, optionWords(catalogue, 'training', 'status', row.item.status)].join(
            '\n'
          ),
          [hoursOf(row), costsOf(row), row.budget?.name ?? ''].join('\n')
        ],
        nothing: texts.nothing,
        after: (schoolYear) => money(yearTotals(school, all, schoolYear), source, key)
      })
    ]
  }
}

const hoursOf = ({ hours, record }: TrainingRow): string => {
  const value = valueOf(hours)
  return value === undefined ? record.hours : fill(texts.hours, { aantal: writeHundredths(value) })
}

const costsOf = ({ costs, record }: TrainingRow): string => {
  const value = valueOf(costs)
  return value === undefined ? record.costs : writeCents(value)
}

function money(
  { schoolYear, budgets, without, planned, unreadable, perFte }: YearTotals,
  { school }: DocumentSource,
  key: KeyMaker
): readonly OutlineBlock[] {
  const at = (name: string): string => key('year', schoolYear, name)
  const amount = (cents: number | null): string => (cents === null ? NOTHING : writeCents(cents))
  const sentences = [
    ...(planned === 0 ? [] : [fill(texts.total, { bedrag: writeCents(planned) })]),
    ...budgets.flatMap(({ budget, left }) =>
      left !== null && left < 0
        ? [fill(texts.over, { budget: `“${budget.name.trim()}”`, bedrag: writeCents(-left) })]
        : []
    ),
    ...(without.planned === 0 ? [] : [fill(texts.without, { bedrag: writeCents(without.planned) })]),
    ...(unreadable.length === 0
      ? []
      : [
          fill(texts.unreadable, {
            aantal:
              unreadable.length === 1
                ? texts.oneTraining
                : fill(texts.trainings, { aantal: numberWord(unreadable.length) })
          })
        ]),
    ...(perFte.amount === null
      ? []
      : [
          fill(texts.perFte, {
            bedrag: amount(parseCents(school.internal.norms.amountPerFte) ?? null),
            fte: writeHundredths(Math.round(perFte.fte / 100)),
            totaal: writeCents(perFte.amount)
          })
        ])
  ]
  return [
    ...(budgets.length === 0
      ? []
      : [
          table(
            at('budgets'),
            fill(texts.budgets.caption, { schooljaar: schoolYear }),
            [
              { header: texts.budgets.name, width: 40 },
              { header: texts.budgets.amount, width: 20 },
              { header: texts.budgets.planned, width: 20 },
              { header: texts.budgets.left, width: 20 }
            ],
            budgets.map(({ budget, amount: set, planned: used, left }) => ({
              key: key('budget', budget.id),
              cells: [
                isBlank(budget.name) ? NOTHING : budget.name,
                set === null ? budget.amount : amount(set),
                amount(used),
                amount(left)
              ]
            }))
          )
        ]),
    ...(sentences.length === 0 ? [] : [paragraph(at('sums'), 'body', run(sentences.join(' ')))])
  ]
}
