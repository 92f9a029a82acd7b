// The text of a mail to an MR that did not answer yet. It is hers to send, or not: the program sends nothing.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { writeDay } from '../day.ts'
import { answerAskedFor } from '../law/advice.ts'
import type { Offer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export interface Mail {
  readonly subject: string
  readonly text: string
}

/** Tells only the days that are on record. */
export function reminderTo(school: School, catalogue: Catalogue, { schoolYear, round: { mr } }: Offer): Mail {
  const texts = catalogue.steps.flatMap(({ parts }) => parts).find((part) => part.kind === 'advice')?.reminder
  // Which a test of the content excludes.
  if (texts === undefined) throw new Error('the step of the advice has no reminder')
  const [asked, until] = [typedDay(mr.askedOn), answerAskedFor(mr)]
  const words = {
    ...wordsOf(catalogue, school),
    schooljaar: schoolYear,
    ...(asked !== undefined && { gevraagd: writeDay(asked) }),
    ...(until !== undefined && { dag: writeDay(until) })
  }
  const say = (text: string): string => fill(text, words)
  const request = [...(asked === undefined ? [] : [texts.asked]), ...(until === undefined ? [] : [texts.until])]
  const paragraphs = [
    say(texts.greeting),
    ...(request.length === 0 ? [] : [request.map(say).join(' ')]),
    say(texts.question),
    [say(texts.close), school.identity.name.trim()].join('\n').trim()
  ]
  return { subject: say(texts.subject), text: paragraphs.join('\n\n') }
}
