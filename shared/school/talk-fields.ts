// "Praat erover met uw team": what was prepared for a talk, what came out of it, and where that goes. A card, a statement, a role and a place of the
// content (assets/conversation) are named by their id, also when a later program does not have it any more.
import { choice, day, flag, list, long, number, own, reference, references, rows, rowsWithin, text } from './field.ts'
import { sections } from './section-fields.ts'
import { outcomeKinds, talkForms, talkRhythms, yesOrNo } from './vocabulary.ts'

const sectionIds = Object.keys(sections) as (keyof typeof sections)[]

export const talks = {
  talks: rows('talk', {
    day: day('school'),
    /** Of a talk in two times. */
    secondDay: day('school'),
    form: choice('school', talkForms),
    /** How many take part, as it is prepared. */
    people: number('school'),
    /** What it is about above all: a section of the profile, or empty. */
    section: reference('school', 'sections'),
    /** In the order in which they are talked about; of the content or of the school (`ownCards`). */
    cards: references('school', 'cards'),
    /** Which table talks about which cards; none: all talk about all of them. */
    tables: rowsWithin('tables', { cards: references('school', 'cards') }),
    /** Who has which role: a function. */
    roles: rowsWithin('roles', { role: own('school'), who: text('school') }),
    /** Who was there: a function, and how many of it. */
    present: rowsWithin('present', { who: text('school'), number: number('school') }),
    /** "Kiezen wat telt": how each group laid the statements, the first on top, and which it laid aside. */
    orders: rowsWithin('orders', {
      statements: references('school', 'statements'),
      aside: references('school', 'statements'),
      /** Among `statements`: those that lie where they lay, because nobody moved or confirmed them. They count for nothing. */
      unsaid: references('school', 'statements')
    }),
    /** In what the groups differed. */
    differences: long('school'),
    outcomes: rowsWithin('outcomes', {
      card: reference('school', 'cards'),
      /** At which table it was said, from "1"; empty: at the one that there was. */
      table: own('school'),
      kind: choice('school', outcomeKinds),
      /** The sentence; one of two opinions; what nobody knows; what will be done. */
      words: long('school'),
      /** The other opinion. */
      other: long('school'),
      /** Who finds it out, or does it: a function. */
      who: text('school'),
      by: day('school'),
      /** Found out, or done. */
      doneOn: day('school'),
      /** It points to one person, and goes to no place that others read. */
      inside: flag('school'),
      /** Where it goes: a field, or a list as a whole for a new row (walk.ts). */
      address: own('school'),
      /** The proposal that it became. */
      proposal: own('school')
    }),
    /** What the team works at: three at most. */
    work: rowsWithin('work', { what: text('school') }),
    /** What it does not do, or stops with. */
    stops: long('school'),
    /** Who writes which text. */
    writing: rowsWithin('writing', {
      section: reference('school', 'sections'),
      who: text('school'),
      by: day('school'),
      doneOn: day('school')
    }),
    /** By when the team hears what became of it; empty: within two weeks. */
    tellBy: day('school'),
    toldOn: day('school'),
    /** It was written down, and stands with its school year. */
    recordedOn: day('school')
  }),
  ownCards: list('ownCards', 'eigen kaart', {
    question: text('school'),
    tip: long('school'),
    section: choice('school', ['unknown', ...sectionIds]),
    /** What comes out of it stays inside. */
    inside: choice('school', yesOrNo)
  }),
  /** How many cards of ten minutes stand in the planning of a year. */
  talkRhythm: choice('school', talkRhythms)
}
