// The list of the partnership (SWV) as the school took it in (shared/delivery), beside the agreements, which stand in their section; and what was typed
// over into a questionnaire of its own. Rows are found by the partnership's ids, and keep those of the school.
import { day, flag, group, long, own, rows, text } from './field.ts'

export const template = {
  template: group({
    name: text('school', { quoted: true }),
    /** Of its support plan, as it writes them. */
    years: text('school', { quoted: true }),
    takenOn: day('school'),
    /** The order of the list to retype, words with a space between. */
    parts: own('school'),
    /** In its order. */
    needs: rows('template-need', {
      item: own('school'),
      name: text('school', { quoted: true }),
      plain: long('school', { quoted: true }),
      /** How the school knows it (`extraSupport.needs`). */
      need: own('school')
    }),
    /** In its order: which agreement of the school each is. */
    agreements: rows('template-agreement', {
      item: own('school'),
      agreement: own('school'),
      /** What it means. */
      help: long('school', { quoted: true })
    }),
    /** What it asks besides; the answer goes along with the delivery, so it is read as what is for everyone. */
    questions: rows('template-question', {
      item: own('school'),
      question: text('school', { quoted: true }),
      help: long('school', { quoted: true }),
      answer: long('everyone'),
      /** It does not stand in the list any more; it stays for its answer. */
      gone: flag('school')
    })
  }),
  /** "Overgetypt": a question of the list to retype, and a mark of the answer that was typed over. */
  retyped: rows('retyped', { question: own('school'), mark: own('school') }, 'question')
}
