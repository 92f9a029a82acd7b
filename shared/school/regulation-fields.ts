// What the school's own regulations say on terms, when it meets, and its own holidays: what days are counted with (shared/calendar).
import { choice, day, flag, group, list, number, text, type Leaf } from './field.ts'
import { holidayRegions, meetingKinds, runsInHolidays } from './vocabulary.ts'

/** What a regulation says. Until the director looked it up it is an assumption. */
const ruled = <V>(value: Leaf<V>) =>
  group({
    value,
    confirmed: flag('school'),
    /** Where it is written, as typed: "artikel 21". */
    article: text('school')
  })

export const regulations = {
  regulations: group({
    /** Of the holidays. */
    region: choice('school', holidayRegions),
    /** How many weeks the MR has for its advice. */
    adviceWeeks: ruled(number('school')),
    runsInHolidays: ruled(choice('school', runsInHolidays)),
    /** How many days before a meeting its papers go out. */
    papersDays: ruled(number('school'))
  }),
  meetingDays: list('meetingDays', 'vergadering', {
    day: day('school'),
    of: choice('school', meetingKinds),
    remark: text('school')
  }),
  /** In place of what the government advises, or beside it: a free day, carnival. */
  ownHolidays: list('ownHolidays', 'vakantie', { name: text('school'), first: day('school'), last: day('school') })
}
