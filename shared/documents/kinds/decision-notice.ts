// The notice of the decision to the MR: what was decided and when, what of its advice is followed and why not, and, where the decision departs
// from it, that carrying it out waits and where the MR may go. Until the decision is recorded it is a concept.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import decisionTexts from '#assets/documents/adoption-decision.json' with { type: 'json' }
import texts from '#assets/documents/decision-notice.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { asksReaction, followingOf, isPositive } from '../../law/advice.ts'
import { capital, listed } from '../../text.ts'
import { typedDay } from '../../typed-day.ts'
import { advisedAndAnswered, howFar, takenOn, whoDecides } from '../advice-parts.ts'
import {
  adoptedThings,
  adoptsGuide,
  boardContext,
  departing,
  isMandated,
  mayHaveToWait,
  notChosenYet,
  type BoardContext
} from '../board-parts.ts'
import { bold, heading, isBlank, linesOf, paragraph, run } from '../blocks.ts'
import { whoConsents } from '../consent-parts.ts'
import { documentFrame } from '../frame.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import type { Outline, OutlineBlock, Paragraph } from '../outline.ts'
import type { DocumentSource } from '../source.ts'

export const decisionNotice: Kind<'decision-notice', 'bericht-van-het-besluit'> = {
  id: 'decision-notice',
  path: 'bericht-van-het-besluit',
  category: 'Bericht van het besluit',
  texts,
  reader: 'mr',
  steps: ['guide'],
  sections: [],
  nature: 'decision',
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = boardContext(source)
  const { words, key } = context
  const { headings } = texts
  return {
    ...documentFrame(decisionNotice, source, texts.title, ['medezeggenschapsraad']),
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letter(context),
      paragraph(key('lead'), 'lead', bold(lead(context))),
      heading(key('decision'), 1, headings.decision),
      ...notChosenYet(context),
      ...decision(context),
      heading(key('advice'), 1, headings.advice),
      ...advice(context),
      ...execution(context)
    ]
  }
}

function letter(context: BoardContext): readonly Paragraph[] {
  const { round, words, key, today } = context
  const { annexes } = texts
  const day = takenOn(context) ?? typedDay(round.adoption.day)
  return letterLines(
    [
      ['to', requestTexts.labels.to, fill(requestTexts.mr, words)],
      ['from', requestTexts.labels.from, whoAsks(context, words)],
      ['day', texts.labels.day, day === undefined ? texts.notYet : writeDay(day)],
      ['subject', requestTexts.labels.subject, fill(requestTexts.subject, words)],
      [
        'annexes',
        requestTexts.labels.annexes,
        listed([
          annexes.decision,
          annexes.text,
          ...(reached(round.mr.reactionOn, today) === undefined ? [] : [annexes.reaction])
        ])
      ]
    ],
    key
  )
}

/** A day that is there and has come. */
function reached(typed: string, today: IsoDay): IsoDay | undefined {
  const day = typedDay(typed)
  return day === undefined || day > today ? undefined : day
}

/** What was decided in a sentence, and what is asked of the MR. */
function lead(context: BoardContext): string {
  const { adopted, round, words, today } = context
  const { concept, nothing, wholly, departs, noObjection, unsaid } = texts.lead
  if (!adopted) return concept
  const say = (text: string): string =>
    fill(text, { ...words, Wie: capital(whoDecides(round, words)), hoever: howFar(round) })
  switch (followingOf(round.mr)) {
    case 'not-advised':
      return say(nothing)
    case 'wholly':
      return say(wholly)
    case 'unsaid':
      return say(unsaid)
    case 'departs':
      return say(reached(round.mr.noObjectionOn, today) === undefined ? departs : noObjection)
  }
}

function decision(context: BoardContext): readonly OutlineBlock[] {
  const { adopted, today, school, round, words, key } = context
  const { adoption, guideConsent } = round
  const say = (name: string, text: string, own: Readonly<Record<string, string>> = {}): Paragraph =>
    paragraph(key('decision', name), 'body', run(fill(text, { ...words, ...own })))
  const wie = whoDecides(round, words)
  const things = adoptedThings(context)
  const opens = !adopted
    ? things.length === 0
      ? []
      : [say('lead-in', texts.proposes, { wie })]
    : [say('lead-in', things.length === 0 ? texts.adoptedNothing : texts.adopted, { wie, dag: writeDay(today) })]
  const facts = [
    ...(isMandated(adoption) ? [fill(texts.mandate, { ...words, mandaat: linesOf(adoption.mandate).join(' ') })] : []),
    ...(adoption.forMany === 'yes' ? [texts.forMany] : []),
    ...(isBlank(adoption.number) ? [] : [fill(texts.number, { nummer: linesOf(adoption.number).join(' ') })])
  ]
  const consentOn = reached(guideConsent.consentOn, today)
  const who = whoConsents(school)
  const consent = !adoptsGuide(adoption)
    ? []
    : guideConsent.answer === 'refused'
      ? [say('consent', texts.refused, { wie: who })]
      : consentOn !== undefined
        ? [say('consent', texts.consent, { wie: who, dag: writeDay(consentOn) })]
        : because(round.leftOut.consent, (reden) => say('consent', texts.noConsent, { reden }))
  return [
    ...opens,
    ...things,
    ...(adopted && facts.length > 0 ? [paragraph(key('decision', 'facts'), 'body', run(facts.join(' ')))] : []),
    ...consent
  ]
}

/** What was left out, with the reason that was written. */
function because<T>(why: string, say: (reason: string) => T): readonly T[] {
  const lines = linesOf(why)
  return lines.length === 0 ? [] : [say(lines.join(' '))]
}

/** What the MR advised, what is done with it, and how it heard of that. */
function advice(context: BoardContext): readonly OutlineBlock[] {
  const { round, key } = context
  const { leftOut } = round
  const heard = [...reaction(context), ...furtherTalk(context)]
  const say = (name: string, text: string): Paragraph => paragraph(key('advice', name), 'body', run(text))
  return [
    ...(round.mr.advice === 'unknown' && !isBlank(leftOut.advice)
      ? because(leftOut.advice, (reden) => say('left', fill(texts.notAsked, { reden })))
      : advisedAndAnswered(context)),
    ...(heard.length === 0 ? [] : [say('heard', heard.join(' '))])
  ]
}

/** A positive advice that is followed wholly has its answer here. */
function reaction({ adopted, today, round: { mr, leftOut } }: BoardContext): readonly string[] {
  const { had, here, left, notRecorded } = texts.reaction
  const day = reached(mr.reactionOn, today)
  if (day !== undefined) return [fill(had, { dag: writeDay(day) })]
  if (isPositive(mr) && followingOf(mr) === 'wholly') return [here]
  if (!asksReaction(mr)) return []
  return isBlank(leftOut.reaction)
    ? adopted
      ? [notRecorded]
      : []
    : because(leftOut.reaction, (reden) => fill(left, { reden }))
}

function furtherTalk({ today, round: { mr, leftOut } }: BoardContext): readonly string[] {
  if (followingOf(mr) !== 'departs') return []
  const { held, left } = texts.talk
  const day = reached(mr.furtherTalkOn, today)
  return day === undefined
    ? because(leftOut.furtherTalk, (reden) => fill(left, { reden }))
    : [fill(held, { dag: writeDay(day) })]
}

/** Where the decision departs, or nobody said whether it does: the waiting, its ways out, and where the MR may go. */
function execution(context: BoardContext): readonly OutlineBlock[] {
  const { adopted, today, round, key } = context
  if (!mayHaveToWait(context)) return []
  const { mr } = round
  const say = (name: string, text: string): Paragraph => paragraph(key('execution', name), 'body', run(text))
  const { unsaid } = decisionTexts
  const noObjection = reached(mr.noObjectionOn, today)
  return [
    heading(key('execution'), 1, texts.headings.execution),
    say(
      'right',
      [
        ...(followingOf(mr) === 'unsaid' && adopted ? [unsaid] : []),
        departing(context),
        ...(noObjection === undefined ? [texts.counted] : [])
      ].join(' ')
    ),
    ...(noObjection === undefined
      ? []
      : [say('no-objection', fill(texts.noObjection, { dag: writeDay(noObjection) }))]),
    ...because(mr.keepsUntil, (wat) => say('keeps', fill(texts.keeps, { wat })))
  ]
}
