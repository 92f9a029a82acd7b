// 12 Ambities. A record says how each goes.
import { choice, day, listWithRecords, long, references, rich, rowsWithin, schoolYear, text } from '../field.ts'
import { ambitionStatuses } from '../vocabulary.ts'
import { section } from './section.ts'

export const ambitions = section({
  /** What became of last year's. */
  lookBack: rich('everyone'),
  items: listWithRecords(
    'ambitions',
    'ambitie',
    {
      what: text('everyone'),
      why: text('everyone'),
      measure: text('everyone'),
      /** A function. */
      owner: text('everyone'),
      by: day('everyone'),
      /** Where it stands in the school plan. */
      schoolPlan: text('everyone')
    },
    {
      status: choice('school', ambitionStatuses, { notCopied: true }),
      /** The school year in which it began. */
      since: schoolYear('school', { notCopied: true }),
      /** Section ids and agreements ("agreement:<id>") that it belongs to. */
      sections: references('school', 'sections'),
      expertise: references('school', 'expertise'),
      /** How it went, a note per school year. */
      notes: rowsWithin('notes', { schoolYear: schoolYear('school'), text: long('school') }, 'schoolYear')
    }
  )
})
