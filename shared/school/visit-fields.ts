// A visit of colleagues of other schools ("collegiaal bezoek"): how the school saw itself beforehand, what it asked, how the day went, what the visitors
// wrote and what the school does with it. Functions and no names. A field of the scan is named by its id in the content (assets/questionnaires/support.json),
// also when a later program does not have it any more.
import { choice, choices, day, group, long, number, own, reference, rows, rowsWithin, text } from './field.ts'
import { questionTests, visitChoices, visitLengths, visitMade, visitorRoles, yesOrNo } from './vocabulary.ts'

export const visits = {
  visits: rows('visit', {
    day: day('school'),
    /** On which day that day was chosen: what should have been done before it is not late. */
    plannedOn: day('school'),
    length: choice('school', visitLengths),
    visitors: rowsWithin('visitors', {
      who: text('school'),
      school: text('school'),
      role: choice('school', visitorRoles)
    }),
    /** What each of the school chose of a field, before they spoke of it. */
    alone: rowsWithin('alone', {
      field: own('school'),
      who: text('school'),
      choice: choice('school', visitChoices),
      example: long('school')
    }),
    /** Laid side by side: of each field, by its id. */
    together: rowsWithin('together', {
      choice: choice('school', visitChoices),
      example: long('school'),
      /** It stays. */
      difference: long('school')
    }),
    /** What the visitors are asked; each part ends a sentence that the content begins. */
    question: group({
      want: long('school'),
      soThat: long('school'),
      nowSee: long('school'),
      tried: long('school'),
      look: long('school')
    }),
    tests: choices('school', questionTests),
    programme: rowsWithin('programme', {
      /** "08.15" */
      time: text('school'),
      what: text('school'),
      who: text('school'),
      minutes: number('school')
    }),
    /** With whom the visitors spoke, in numbers. */
    spoken: rowsWithin('spoken', { who: text('school'), number: number('school') }),
    /** What the visitors say of each field, by its id. */
    seen: rowsWithin('seen', { choice: choice('school', visitChoices), example: long('school') }),
    /** What that says of the question. */
    meaning: long('school'),
    questions: group({ first: long('school'), second: long('school'), third: long('school') }),
    /** The school asked for advice; without that none stands in the report. */
    adviceAsked: choice('school', yesOrNo),
    advice: long('school'),
    reaction: long('school'),
    /** What the school does with it. */
    next: rowsWithin('next', {
      what: text('school'),
      section: reference('school', 'sections'),
      /** A function. */
      who: text('school'),
      by: day('school'),
      made: choice('school', visitMade),
      /** The id of that ambition or training. */
      row: own('school')
    }),
    receivers: long('school'),
    acquaintedOn: day('school'),
    scannedOn: day('school'),
    programmeOn: day('school'),
    papersOn: day('school'),
    reportOn: day('school'),
    reactionOn: day('school'),
    calledOn: day('school')
  })
}
