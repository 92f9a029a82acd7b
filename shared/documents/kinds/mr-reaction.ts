// The written reaction to the MR's advice: per point whether it is taken over and why, and the further talk where the decision will depart
// from it. A positive advice that is followed gets its answer in a sentence.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/mr-reaction.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { contradictsPoints, followingOf, isAdvised, saysWhyNot } from '../../law/advice.ts'
import { pointAnchor } from '../../school/anchors.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { typedDay } from '../../typed-day.ts'
import { advised, answered, howFar, pointsIn, takenOn, whoDecides } from '../advice-parts.ts'
import { boardContext, departing, toSignLetter, type BoardContext } from '../board-parts.ts'
import { bold, heading, isBlank, paragraph, run } from '../blocks.ts'
import { documentFrame } from '../frame.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import type { Outline, OutlineBlock, Paragraph } from '../outline.ts'
import type { DocumentSource } from '../source.ts'

export const mrReaction: Kind<'mr-reaction', 'reactie-op-advies'> = {
  id: 'mr-reaction',
  path: 'reactie-op-advies',
  category: 'Reactie op het advies',
  texts,
  reader: 'mr',
  steps: ['advice'],
  sections: [],
  nature: 'paper',
  needs: () => [],
  gaps,
  // Without an advice there is nothing to react to.
  offered: ({ school, today }) => {
    const { mr } = currentOffer(school, today).round
    return mr.advice === 'unknown' || isAdvised(mr)
  },
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = boardContext(source)
  const { words, key } = context
  const { headings } = texts
  const answer = answered(context)
  const frame = documentFrame(mrReaction, source, texts.fullTitle, ['medezeggenschapsraad'])
  return {
    ...frame,
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letter(context),
      paragraph(key('lead'), 'lead', bold(lead(context))),
      heading(key('advice'), 1, headings.advice),
      ...advised(context, true),
      ...(answer.length === 0 ? [] : [heading(key('answer'), 1, headings.answer), ...answer]),
      heading(key('afterwards'), 1, headings.afterwards),
      ...afterwards(context),
      ...(frame.concept ? [] : toSignLetter(context))
    ]
  }
}

function letter(context: BoardContext): readonly Paragraph[] {
  const { round, words, key } = context
  const { labels } = texts
  return letterLines(
    [
      ['to', labels.to, fill(requestTexts.mr, words)],
      ['from', labels.from, whoAsks(context, words)],
      ['day', labels.day, dayOf(context)],
      ['subject', labels.subject, fill(texts.subject, words)]
    ],
    key
  )

  /** Of the reaction; until it was sent that of the paper. Made after the decision, the day of the paper says nothing of it. */
  function dayOf({ today }: BoardContext): string {
    const day = typedDay(round.mr.reactionOn) ?? (takenOn(context) === undefined ? today : undefined)
    return day === undefined ? texts.noDay : writeDay(day)
  }
}

/** The answer in a sentence, and what is asked of the MR. */
function lead(context: BoardContext): string {
  const { round, words } = context
  const { answer, concept, nothing, wholly, departs, departsBy, departed } = texts.lead
  const { advice } = round.mr
  const following = followingOf(round.mr)
  if (following === 'wholly') return wholly
  if (advice === 'none' || advice === 'declined') return nothing
  if (advice === 'unknown' && takenOn(context) === undefined) return concept
  if (following !== 'departs') return answer
  const hoever = howFar(round)
  if (takenOn(context) !== undefined) return fill(departed, { hoever })
  const day = decidesOn(context)
  const wie = whoDecides(round, words)
  return day === undefined ? fill(departs, { wie, hoever }) : fill(departsBy, { wie, hoever, dag: writeDay(day) })
}

/** Where the day of the decision is planned. */
function decidesOn({ today, round: { adoption } }: BoardContext): IsoDay | undefined {
  const day = typedDay(adoption.day)
  return day === undefined || day < today ? undefined : day
}

/** The further talk with what the law says, where the decision departs; then the decision. */
function afterwards(context: BoardContext): readonly OutlineBlock[] {
  const { round, words, key } = context
  const { next, nextOn, taken } = texts.afterwards
  const [decided, planned] = [takenOn(context), decidesOn(context)]
  const say = (name: string, text: string): Paragraph => paragraph(key('afterwards', name), 'body', run(text))
  const wie = whoDecides(round, words)
  const decision =
    decided !== undefined
      ? fill(taken, { dag: writeDay(decided) })
      : planned !== undefined
        ? fill(nextOn, { dag: writeDay(planned), wie })
        : fill(next, { wie })
  if (followingOf(round.mr) !== 'departs') return [say('decision', decision)]
  return [
    ...furtherTalk(context).map((text) => say('talk', text)),
    say('decision', decision),
    say('right', departing(context))
  ]
}

/** After the decision only that it was held: nobody is invited any more. */
function furtherTalk(context: BoardContext): readonly string[] {
  const { offered, planned, held } = texts.talk
  const day = typedDay(context.round.mr.furtherTalkOn)
  if (day === undefined) return takenOn(context) === undefined ? [offered] : []
  return [fill(day < context.today ? held : planned, { dag: writeDay(day) })]
}

/** What it cannot do without: the advice, and an answer to the whole of it and to each point, with why where that is not taken over. */
function gaps({ school, today }: DocumentSource): readonly { readonly field: string; readonly text: string }[] {
  const { mr } = currentOffer(school, today).round
  const ask = texts.fill
  if (mr.advice === 'unknown') return [{ field: 'round.mr.advice', text: ask.advice }]
  if (!isAdvised(mr)) return [{ field: 'round.mr.advice', text: ask.noAdvice }]
  const following = followingOf(mr)
  const ofPoints = pointsIn(mr).flatMap(({ id, answer, why }, place) => {
    const nummer = String(place + 1)
    if (answer === 'unknown') return [{ field: pointAnchor(id, 'answer'), text: fill(ask.answerPoint, { nummer }) }]
    return answer === 'followed' || !isBlank(why)
      ? []
      : [{ field: pointAnchor(id, 'why'), text: fill(ask.explainPoint, { nummer }) }]
  })
  const isWhyGone = following === 'departs' && !saysWhyNot(mr) && ofPoints.length === 0
  return [
    ...(typedDay(mr.adviceOn) === undefined ? [{ field: 'round.mr.adviceOn', text: ask.adviceOn }] : []),
    ...(following === 'unsaid' ? [{ field: 'round.mr.followed', text: ask.followed }] : []),
    ...(contradictsPoints(mr) ? [{ field: 'round.mr.followed', text: ask.contradicted }] : []),
    ...ofPoints,
    ...(isWhyGone ? [{ field: 'round.mr.points', text: ask.departs }] : [])
  ]
}
