// What the school tells the MR about its advice, before the decision and with it: what the MR advised, whether that is followed, and each
// point with the answer to it.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/mr-reaction.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../day.ts'
import { followingOf, followsNothing, isAdvised, saysWhyNot, type Advice } from '../law/advice.ts'
import type { Round } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { isMandated, type BoardContext } from './board-parts.ts'
import { bold, isBlank, linesOf, notKnown, paragraph, run, table } from './blocks.ts'
import { answerWords, pointOf } from './chapters/decision.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'

/** Within a sentence: "een positief advies, met wensen" */
export const adviceWords = (advice: Advice): string => texts.advice[advice]

/** Within a sentence: "het bestuur", or "de directeur" who decides in its name. */
export const whoDecides = ({ adoption }: Round, words: Words): string =>
  isMandated(adoption) ? requestTexts.theDirector : (words['het bestuur'] ?? '')

/** Within a sentence: "niet helemaal". For who does not follow the advice. */
export const howFar = ({ mr }: Round): string => (followsNothing(mr) ? texts.notAtAll : texts.partly)

/** The day of the decision, once it was taken. */
export function takenOn({ adopted, today, round: { adoption } }: BoardContext): IsoDay | undefined {
  if (adopted) return today
  return adoption.version === '' ? undefined : (typedDay(adoption.day) ?? today)
}

/** What the MR advised and wrote, or that it did not; `whole`: all that it wrote. */
export function advised(context: BoardContext, whole: boolean): readonly Paragraph[] {
  const { round, key } = context
  const { mr } = round
  const told = adviceSentence(context)
  if (told === undefined) return [notKnown(key('missing', 'advice'), texts.gave.notKnown)]
  const [first, ...rest] = whole && isAdvised(mr) ? linesOf(mr.adviceText) : []
  return [
    paragraph(key('advice', 'given'), 'body', run(told)),
    ...(first === undefined
      ? []
      : [
          paragraph(key('advice', 'wrote'), 'body', bold(texts.wrote), run(` ${first}`)),
          ...rest.map((line) => paragraph(key('advice', 'wrote'), 'body', run(line)))
        ])
  ]
}

/** Undefined as long as it is still to come. */
function adviceSentence(context: BoardContext): string | undefined {
  const { mr } = context.round
  const { gave } = texts
  const day = typedDay(mr.adviceOn)
  const onDay = (text: string): string => fill(text, { dag: day === undefined ? '' : writeDay(day) })
  switch (mr.advice) {
    case 'unknown':
      return takenOn(context) === undefined ? undefined : gave.notRecorded
    case 'none':
      return gave.none
    case 'declined':
      return day === undefined ? gave.declined : onDay(gave.declinedOn)
    default:
      return fill(day === undefined ? gave.noDay : onDay(gave.on), { advies: adviceWords(mr.advice) })
  }
}

/** Whether it is followed, and each point with the answer; nothing where there is nothing to follow. */
export function answered(context: BoardContext): readonly OutlineBlock[] {
  const { round, key } = context
  const following = followingOf(round.mr)
  if (following === 'not-advised') return []
  const taken = takenOn(context) !== undefined
  const say = (name: string, text: string): Paragraph => paragraph(key('answer', name), 'body', run(text))
  const { follows } = texts
  const sentence =
    following === 'unsaid'
      ? taken
        ? say('unsaid', follows.notRecorded)
        : notKnown(key('missing', 'followed'), follows.notKnown)
      : say('follows', following === 'wholly' ? follows.wholly : fill(follows.departs, { hoever: howFar(round) }))
  const noWhy =
    following !== 'departs' || saysWhyNot(round.mr)
      ? []
      : [taken ? say('why', follows.whyNotRecorded) : notKnown(key('missing', 'why'), follows.whyNotKnown)]
  return [sentence, ...noWhy, ...points(context, taken)]
}

/** Both in short, for the notice: what was advised and whether it is followed in one breath. */
export function advisedAndAnswered(context: BoardContext): readonly OutlineBlock[] {
  const [[told], [first, ...rest]] = [advised(context, false), answered(context)]
  if (told === undefined || first === undefined) return [told, first].flatMap((one) => one ?? [])
  return told.style === 'body' && first.type === 'paragraph' && first.style === 'body'
    ? [{ ...told, runs: [...told.runs, run(' '), ...first.runs] }, ...rest]
    : [told, first, ...rest]
}

function points({ round: { mr }, key }: BoardContext, taken: boolean): readonly OutlineBlock[] {
  const filled = pointsIn(mr)
  const { caption, point, answer, why, notKnown: unknown, notRecorded } = texts.points
  if (filled.length === 0) return []
  return [
    table(
      key('points'),
      caption,
      [
        { header: point, width: 40 },
        { header: answer, width: 18 },
        { header: why, width: 42 }
      ],
      filled.map((one) => ({
        key: key('point', one.id),
        cells: [
          pointOf(one.kind, one.point),
          one.answer === 'unknown' ? (taken ? notRecorded : unknown) : answerWords[one.answer],
          one.why
        ]
      }))
    )
  ]
}

/** Those in which something is written. */
export const pointsIn = ({ points: all }: Round['mr']): Round['mr']['points'] =>
  all.filter(({ point, why }) => ![point, why].every(isBlank))
