// What both requests to the MR say, the long one and the one for a year without changes: to whom and before when, which right the MR has, the
// consent that is asked beside it, the talk, and what pupils said.
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import texts from '#assets/documents/mr-request.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import { writeDay } from '../day.ts'
import { sentencesIn } from '../hints/readable.ts'
import { groundFor } from '../law/frames.ts'
import { nothingChanged } from '../law/nothing-changed.ts'
import { missing, type MissingItem } from '../law/missing.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { Round } from '../school/school.ts'
import { numberWord } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { isMandated } from './board-parts.ts'
import { bold, isBlank, linesOf, notKnown, paragraph, plainList, run } from './blocks.ts'
import { saysWhere } from './cited.ts'
import { happenedAtSchool } from './changes.ts'
import { alsoGuide, askBothBy, asksConsentToo, bothAsked, consentBeside } from './consent-parts.ts'
import { documentWords } from './document-words.ts'
import { documentFrame } from './frame.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import type { Kind } from './kind.ts'
import { isTaken, leftOutOf, type WayContext } from './left-out.ts'
import { askedOn, letterLines, mrOpening, whoAsks } from './mr-parts.ts'
import type { Outline, OutlineBlock, OutlineRun, Paragraph } from './outline.ts'
import type { DocumentSource } from './source.ts'

export interface RequestContext {
  readonly source: DocumentSource
  readonly words: Words
  readonly round: Round
  /** What the request itself still lacks. */
  readonly items: readonly MissingItem[]
  readonly key: KeyMaker
}

/** A request as a document: what stands around its text, and its text after the lines at its top. */
export function request(
  kind: Kind,
  source: DocumentSource,
  title: string,
  blocksOf: (context: RequestContext) => readonly OutlineBlock[]
): Outline {
  const { school, catalogue, today } = source
  const { schoolYear, round } = currentOffer(school, today)
  const too = asksConsentToo(round)
  const frame = documentFrame(kind, source, too ? texts.titleToo : title, ['medezeggenschapsraad'])
  const items = missing(school, catalogue, today).filter(
    ({ phase, hint }) => phase === 'mr' && (frame.concept || !hint)
  )
  const words = documentWords(catalogue, school, schoolYear)
  const context: RequestContext = { source, words, round, items, key: keyMaker() }
  const { subtitle } = texts
  return {
    ...frame,
    blocks: [
      ...mrOpening({ title: too ? texts.titleToo : texts.title, subtitle }, source, words, context.key),
      ...letter(context),
      ...blocksOf(context)
    ]
  }
}

export const body = ({ key }: RequestContext, name: string, ...runs: readonly (string | OutlineRun)[]): Paragraph =>
  paragraph(key('body', name), 'body', ...runs.map((one) => (typeof one === 'string' ? run(one) : one)))

/** What the request still lacks, in words for the MR. */
export const lacks = (
  { items, key }: RequestContext,
  field: string,
  { sentence = texts.notKnown, leadIn = '' } = {}
): readonly Paragraph[] =>
  items.some((item) => item.field === `round.mr.${field}`) ? [notKnown(key('missing', field), sentence, leadIn)] : []

function letter({ source, words, round, key }: RequestContext): readonly Paragraph[] {
  const { annexes, annexesToo, subject } = texts
  const too = asksConsentToo(round)
  return letterLines(
    [
      ['to', texts.labels.to, fill(texts.mr, words)],
      ['from', texts.labels.from, whoAsks(source, words)],
      ['day', texts.labels.day, writeDay(askedOn(source))],
      ['subject', texts.labels.subject, too ? alsoGuide(fill(subject, words)) : fill(subject, words)],
      ['annexes', texts.labels.annexes, fill(too ? annexesToo : annexes, words)]
    ],
    key
  )
}

/** In a few words, and before when; that it is advice, and beside it the consent where one letter asks both. */
export function lead(context: RequestContext): readonly Paragraph[] {
  const { source, round, key } = context
  const replyBy = typedDay(round.mr.replyBy)
  const too = asksConsentToo(round)
  const by = too ? askBothBy : texts.askBy
  const ask = replyBy === undefined ? texts.ask : fill(by, { dag: writeDay(replyBy) })
  const kind = too ? bothAsked(source) : texts.advice
  return [
    paragraph(key('lead'), 'lead', bold(`${ask} ${kind}`)),
    ...lacks(context, 'replyBy', { sentence: texts.noReplyBy })
  ]
}

/** What is to be decided, which right the MR has, who consents to the guide, and the talk. */
export function asked(context: RequestContext): readonly Paragraph[] {
  const { source, words, round } = context
  const consent = asksConsentToo(round) ? [texts.answerToo] : consentBeside(source)
  return [
    body(context, 'decision', `${fill(texts.offer, words)} ${decision(context)}`),
    body(context, 'right', [right(source, words), ...consent].join(' ')),
    body(context, 'talk', bold(texts.talkLeadIn), ` ${talkSentence(context)}`)
  ]
}

/** "Wat is er veranderd?" has no for an answer throughout. */
export const saysNoChange = ({
  school,
  catalogue,
  today
}: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>): boolean =>
  nothingChanged(currentOffer(school, today).round, catalogue.changeQuestions.length)

export const nothing = (context: RequestContext): Paragraph =>
  body(context, 'nothing', fill(texts.nothing, { aantal: numberWord(context.source.catalogue.changeQuestions.length) }))

/** What happened at school this year; nothing where nothing did. */
export function atSchool(context: RequestContext): readonly OutlineBlock[] {
  const happened = happenedAtSchool(context.source)
  return happened.length === 0
    ? []
    : [body(context, 'at-school', texts.changedThisYear), plainList('at-school', happened, context.key)]
}

/** What is to be decided, and that the advice comes in time. */
function decision({ source, words, round }: RequestContext): string {
  const { what, mandate, version } = round.adoption
  return [
    fill(texts.decides[what === 'unknown' ? 'guide' : what], words),
    ...(isMandated(round.adoption) ? [fill(texts.decidesDirector, { mandaat: linesOf(mandate).join(' ') })] : []),
    ...(source.adopted || version !== '' ? [] : [texts.open])
  ].join(' ')
}

function right({ school, catalogue, today }: DocumentSource, words: Words): string {
  const { sector } = school.identity
  const { schoolYear } = currentOffer(school, today)
  const ground = groundFor(catalogue, sector, 'mr-advice', schoolYear, words)
  return [ground.sentence, ...saysWhere(ground, { catalogue, sector, schoolYear })].join(' ')
}

function talkSentence({ source, round }: RequestContext): string {
  const day = typedDay(round.mr.talkOn)
  return day === undefined
    ? texts.talkOffered
    : fill(day < source.today ? texts.talked : texts.talk, { dag: writeDay(day) })
}

/** How far the round is whose request it is. */
export const wayOf = ({ source }: RequestContext): Omit<WayContext, 'key'> => ({
  ...source,
  offer: currentOffer(source.school, source.today)
})

/** In short; the whole of it stands in the profile. */
export function pupils(context: RequestContext): readonly Paragraph[] {
  const { outcome, influence } = context.round.pupilsSay
  const { pupilsOutcome, pupilsInfluence } = sopTexts
  const left = leftOutOf(wayOf(context)).filter(({ step }) => step === 'pupils')
  const taken = isTaken(wayOf(context))
  if (isBlank(outcome) && isBlank(influence))
    return left.length > 0
      ? left.map(({ id, text }) => body(context, id, text))
      : [body(context, 'pupils', taken ? texts.pupilsNotRecorded : texts.pupilsFollow)]
  const [said, done] = [beginningOf(outcome), beginningOf(influence)]
  return [
    ...(said.words === '' ? [] : [body(context, 'outcome', bold(pupilsOutcome), ` ${said.words}`)]),
    done.words === ''
      ? body(context, 'influence', taken ? texts.influenceNotRecorded : texts.influenceFollows)
      : body(context, 'influence', bold(pupilsInfluence), ` ${done.words}`),
    ...(said.isCut || done.isCut ? [body(context, 'more', texts.pupilsMore)] : [])
  ]
}

/** Characters of an answer that two pages have room for. */
const ROOM = 400

/** The first sentences that fit, and always one. */
function beginningOf(text: string): { readonly words: string; readonly isCut: boolean } {
  const whole = linesOf(text).join(' ')
  const ends = sentencesIn(whole).map(({ end }) => end)
  const end = ends.findLast((one) => one <= ROOM) ?? ends[0] ?? 0
  return { words: whole.slice(0, end), isCut: end < (ends.at(-1) ?? 0) }
}
