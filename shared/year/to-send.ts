// Where what was decided still goes: the rows of the guide's step that have no day, no plan and no reason yet.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { StepPartOf } from '../catalogue/step-content.ts'
import { hasPartnership } from '../law/applies.ts'
import type { Offer } from '../school/current-offer.ts'
import { roundText } from '../school/round-values.ts'
import type { Round, School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export type SendRow = StepPartOf<'publishing'>['rows'][number]

/** A decision between two years brings no school guide: it goes to who decided, who advised and who counts on it. */
const interimRows: ReadonlySet<string> = new Set(['mr', 'board', 'partnership'])

/** All that a school has: one without an SWV sends nothing there, nor to a board that decided for many schools in a paper of its own. */
export const sendRows = (school: School, catalogue: Catalogue, { kind, adoption }: Round): readonly SendRow[] =>
  catalogue.steps
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'publishing' ? part.rows : [])))
    .filter(
      ({ id }) =>
        (id !== 'partnership' || hasPartnership(school)) &&
        (id !== 'board' || adoption.forMany !== 'yes') &&
        (kind !== 'interim' || interimRows.has(id))
    )

/** Those of which nobody said anything yet. One with a planned day is answered: it stands in the planning. */
export const toSendOf = (school: School, catalogue: Catalogue, { round }: Offer): readonly SendRow[] =>
  sendRows(school, catalogue, round).filter(
    ({ sent, toSend, notSent }) =>
      typedDay(roundText(round, sent)) === undefined &&
      typedDay(roundText(round, toSend)) === undefined &&
      roundText(round, notSent).trim() === ''
  )
