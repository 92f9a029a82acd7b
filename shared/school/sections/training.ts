// 13 Gevolgen voor scholing. A record has what the board and the staff section of the MR see of it.
import {
  choice,
  day,
  hours,
  listWithRecords,
  long,
  money,
  number,
  reference,
  references,
  rich,
  schoolYear,
  text
} from '../field.ts'
import { trainingStatuses } from '../vocabulary.ts'
import { section } from './section.ts'

export const training = section({
  items: listWithRecords(
    'training',
    'scholing',
    {
      goal: text('everyone'),
      /** The ambition or the missing expertise. */
      serves: text('everyone'),
      form: text('everyone'),
      forWhom: text('everyone'),
      period: text('everyone'),
      status: choice('everyone', trainingStatuses),
      followUp: text('everyone')
    },
    {
      schoolYear: schoolYear('board-and-staff'),
      /** What it serves: an ambition, and an item of the inventory or another target (training-targets.ts), or empty. */
      ambition: reference('board-and-staff', 'ambitions'),
      expertise: reference('school', 'expertise'),
      provider: text('board-and-staff'),
      /** How many take part. */
      number: number('board-and-staff'),
      /** Per person. */
      hours: hours('board-and-staff'),
      /** In euros, for all together. */
      costs: money('board-and-staff'),
      budget: reference('board-and-staff', 'budgets'),
      starts: day('board-and-staff'),
      ends: day('board-and-staff'),
      evaluation: long('board-and-staff', { notCopied: true }),
      /** Who takes part. */
      people: references('school', 'people')
    }
  ),
  text: rich('everyone')
})
