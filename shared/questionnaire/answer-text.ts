// The file that a form saves: answers, and nothing of who gave them or when. Written where there is no program: with nothing but
// what the page itself has.
import type { Asked, Form } from './form.ts'

export const ANSWERS_FORMAT = 'sop-wijzer-antwoorden'
export const ANSWERS_VERSION = 1

export const LONGEST_TEXT = 2000

/** Words as somebody types them: nothing that a browser would take for a part of a page, and no sign that cannot be typed. */
export const mayStand = (text: string): boolean =>
  text.length <= LONGEST_TEXT && !/<[a-z/!?]|&#|(?![\t\n\r])\p{Cc}/iu.test(text)

/**
 * The text of the file; the same for the same answers, in whichever order they were given.
 * @param scan the id of the scan that was handed out
 * @param who of a form that is filled in openly: whose it is
 */
export function answerFileOf(
  { themes, id: questionnaire }: Asked,
  scan: string,
  { id, group, answers, open }: Omit<Form, 'own'>,
  who?: string
): string {
  const given = themes
    .flatMap(({ statements }) => statements.map((statement) => [statement.id, answers[statement.id]]))
    .filter(([, answer]) => answer !== undefined)
  const file = {
    format: ANSWERS_FORMAT,
    version: ANSWERS_VERSION,
    questionnaire,
    form: scan,
    id,
    group,
    ...(who === undefined ? {} : { who }),
    answers: Object.fromEntries(given),
    open
  }
  return JSON.stringify(file)
}
