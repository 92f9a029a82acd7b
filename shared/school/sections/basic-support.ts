// 3 Basisondersteuning: the agreements of the SWV, and how the school does them.
import { choice, closedChoice, day, long, rows, text } from '../field.ts'
import { agreementStatuses, listSources } from '../vocabulary.ts'
import { section } from './section.ts'

export const basicSupport = section({
  source: closedChoice('everyone', listSources),
  /** The years of the SWV's support plan, as the school writes them ("2025-2029"). */
  planYears: text('everyone'),
  /** In the SWV's own words; the school cannot leave one out. */
  agreements: rows('agreement', {
    text: text('everyone', { quoted: true }),
    status: choice('everyone', agreementStatuses),
    /** How the school does it. */
    how: long('everyone'),
    /** Asked when the status is "partly" or "not-yet". */
    firstStep: text('everyone'),
    firstStepBy: day('everyone')
  })
})
