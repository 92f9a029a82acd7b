// The chapter Inbreng van leerlingen: the answers of the school as one text, each under the words that lead it in.
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { typedDay } from '../../typed-day.ts'
import { missingHere } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import { leftOutOf } from '../left-out.ts'
import type { Paragraph } from '../outline.ts'
import { bold, linesOf, paragraph, run } from '../blocks.ts'

export const pupilsSayChapter: Chapter = (context) => {
  const { pupilsSay } = context.offer.round
  return [
    ...missingHere(context),
    ...answer(context, 'chosenBy', texts.pupilsChosenBy, pupilsSay.chosenBy),
    ...answer(context, 'form', texts.pupilsForm, pupilsSay.form),
    ...answer(context, 'help', texts.pupilsHelp, pupilsSay.help),
    ...answer(context, 'outcome', texts.pupilsOutcome, pupilsSay.outcome),
    ...answer(context, 'influence', texts.pupilsInfluence, pupilsSay.influence),
    ...days(context),
    ...leftOutOf(context)
      .filter(({ step }) => step === 'pupils')
      .map(({ id, text }) => paragraph(context.key('pupilsSay', id), 'body', run(text)))
  ]
}

/** What was answered, after the words that lead it in. */
export function answer(
  { key }: Pick<ChapterContext, 'key'>,
  name: string,
  leadIn: string,
  text: string
): readonly Paragraph[] {
  const [first, ...rest] = linesOf(text)
  if (first === undefined) return []
  return [
    paragraph(key('pupilsSay', name), 'body', bold(leadIn), run(` ${first}`)),
    ...rest.map((line) => paragraph(key('pupilsSay', name), 'body', run(line)))
  ]
}

/** When they gave their opinion, and when they heard what came of it. */
function days(context: ChapterContext): readonly Paragraph[] {
  const sentences = [heldSentence(context), toldSentence(context)].filter((sentence) => sentence !== '')
  return sentences.length === 0
    ? []
    : [paragraph(context.key('pupilsSay', 'days', 'sentences'), 'body', run(sentences.join(' ')))]
}

const heldSentence = (context: ChapterContext): string => {
  const { pupilsHeld, pupilsHold } = texts
  return onDay(context, context.offer.round.pupilsSay.heldOn, pupilsHeld, pupilsHold)
}

export const toldSentence = (context: ChapterContext): string => {
  const { pupilsTold, pupilsTell } = texts
  return onDay(context, context.offer.round.pupilsSay.toldOn, pupilsTold, pupilsTell)
}

/** A sentence with the day written out, in the past or in the future; empty where there is no day yet. */
function onDay({ words, today }: ChapterContext, typed: string, past: string, future: string): string {
  const day = typedDay(typed)
  return day === undefined ? '' : fill(day <= today ? past : future, { ...words, dag: writeDay(day) })
}
