// What both papers of the board say: who decides, what is adopted, and that carrying it out may have to wait.
import decisionTexts from '#assets/documents/adoption-decision.json' with { type: 'json' }
import type { GroundKey } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { followingOf } from '../law/advice.ts'
import { groundFor } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import { missing } from '../law/missing.ts'
import { currentOffer, type Offer } from '../school/current-offer.ts'
import type { Round } from '../school/school.ts'
import { saysWhere, whereWritten, type Laws } from './cited.ts'
import { documentWords } from './document-words.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import type { List, ListItem, Paragraph } from './outline.ts'
import { bold, isBlank, notKnown, paragraph, run } from './blocks.ts'
import type { DocumentSource } from './source.ts'

export interface BoardContext extends DocumentSource {
  /** That is decided on. */
  readonly offer: Offer
  readonly round: Round
  readonly words: Words
  readonly key: KeyMaker
}

export function boardContext(source: DocumentSource): BoardContext {
  const { school, catalogue, today } = source
  const offer = currentOffer(school, today)
  const words = documentWords(catalogue, school, offer.schoolYear)
  return { ...source, offer, round: offer.round, words, key: keyMaker() }
}

/** Only on a mandate that is on record does the director decide in the board's name. */
export const isMandated = ({ by, mandate }: Round['adoption']): boolean => by === 'director' && !isBlank(mandate)

export const adoptsGuide = ({ what }: Round['adoption']): boolean => what === 'guide' || what === 'both'
export const adoptsSop = ({ what }: Round['adoption']): boolean => what === 'sop' || what === 'both'

/** What is adopted, as a list; nothing when that is not chosen yet. */
export function adoptedThings({ round: { adoption }, words, key }: BoardContext): readonly List[] {
  const item = (id: 'guide' | 'sop'): ListItem => ({
    key: key('adopted', id),
    level: 0,
    ordered: false,
    runs: [run(fill(decisionTexts[id], words))]
  })
  const items = [...(adoptsGuide(adoption) ? [item('guide')] : []), ...(adoptsSop(adoption) ? [item('sop')] : [])]
  return items.length === 0 ? [] : [{ type: 'list', key: key('adopted'), items }]
}

/** Without these there is nothing to decide on; what else is still to come reads "volgt". Of a decision that was taken nothing is to be chosen. */
export function notChosenYet(context: BoardContext): readonly Paragraph[] {
  const { school, catalogue, today, adopted, key, round } = context
  const texts = decisionTexts.notChosen
  const open = new Set(missing(school, catalogue, today).map(({ requirement }) => requirement))
  const choices = [
    ['round-what', texts.what],
    ['round-by', texts.by],
    ['round-mandate', texts.mandate],
    // A point that is not taken over says it already.
    ...(followingOf(round.mr) === 'unsaid' ? ([['round-mr-followed', texts.followed]] as const) : []),
    ['round-mr-followed-points', texts.contradicted]
  ] as const
  return adopted
    ? []
    : choices
        .filter(([requirement]) => open.has(requirement))
        .map(([requirement, sentence]) => notKnown(key('missing', requirement), sentence))
}

export const boardGround = ({ school, catalogue, offer, words }: BoardContext, id: GroundKey): Ground =>
  groundFor(catalogue, school.identity.sector, id, offer.schoolYear, words)

/** Enough dots to write on. */
const TO_WRITE = '…'.repeat(30)

/** Who signs, and a line to write on behind each label. */
export function toSign(
  { round: { adoption }, words, key }: BoardContext,
  labels: readonly string[]
): readonly Paragraph[] {
  const { mandate, board } = decisionTexts.signature
  return [
    paragraph(key('signature', 'who'), 'body', bold(fill(isMandated(adoption) ? mandate : board, words))),
    ...labels.map((label) => paragraph(key('signature', label), 'detail', run(`${label}: ${TO_WRITE}`)))
  ]
}

/** Under a letter, which has its day at the top. */
export const toSignLetter = (context: BoardContext): readonly Paragraph[] =>
  toSign(context, [decisionTexts.signature.line])

const lawsOf = ({ school, catalogue, offer: { schoolYear } }: BoardContext): Laws => ({
  catalogue,
  sector: school.identity.sector,
  schoolYear
})

/** In a cell: the article, or the law in words. */
export const ruleOf = (context: BoardContext, ground: Ground): string => whereWritten(ground, lawsOf(context))

/** Rules as their sentences, with where the last of them is written. */
function rules(context: BoardContext, ...ids: readonly [GroundKey, ...GroundKey[]]): string {
  const grounds = ids.map((id) => boardGround(context, id))
  const where = grounds.slice(-1).flatMap((ground) => saysWhere(ground, lawsOf(context)))
  return [...grounds.map(({ sentence }) => sentence), ...where].join(' ')
}

/** It departs from the MR's advice; or it is taken, and nobody said whether it does. */
export const mayHaveToWait = ({ adopted, round: { mr } }: BoardContext): boolean =>
  followingOf(mr) === 'departs' || (adopted && followingOf(mr) === 'unsaid')

/** What the law says of a decision that departs from the MR's advice. */
export const waiting = (context: BoardContext): string => rules(context, 'advice-not-followed')

/** The same for the MR, with where it may go. */
export const departing = (context: BoardContext): string => rules(context, 'advice-not-followed', 'advice-dispute')
