// The chapter Besluitvorming. It fills itself from this year's round: who thought along, when, and who decided. What has not
// happened yet reads "volgt", so that it never holds up a document that is made to be decided on; once the decision was taken, it says what did not
// happen.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { schoolYearFrom, startYearOf, type IsoDay } from '../../day.ts'
import { followingOf, isPositive, type Following } from '../../law/advice.ts'
import { closedOf, offerOf } from '../../school/current-offer.ts'
import type { StepId } from '../../school/round-fields.ts'
import type { Round } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { toldSentence } from './pupils-say.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import { isTaken, leftOutBlocks, leftOutOf, noDayOf } from '../left-out.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlank, linesOf, paragraph, run, table } from '../blocks.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'
import { because, toldRow, whenOf, type RoundRow, type RowContext } from './round-row.ts'

const own = chapterTexts.decision

export const decisionChapter: Chapter = (context) => {
  const { words, key } = context
  const { decision, decisionFollows } = texts
  const rows = roundRows(context)
  const intro = [decision, ...(rows.some(({ when }) => when === FOLLOWS) ? [decisionFollows] : [])].join(' ')
  return [
    paragraph(key('decision', 'intro'), 'body', run(fill(intro, words))),
    table(
      key('decision', 'who'),
      own.caption,
      [
        { header: own.columns.who, width: 30 },
        { header: own.columns.when, width: 21 },
        { header: own.columns.what, width: 49 }
      ],
      rows.map(({ id, who, when, what, told }) => ({
        key: key('decision', id),
        cells: [who, when, [...what, ...told].filter((line) => !isBlank(line)).join('\n')]
      }))
    ),
    ...points(context),
    ...leftOutBlocks(context),
    ...closedBefore(context)
  ]
}

/** Who thought along with this year's offer, when, and who decided: for every document that tells of it. */
export function roundRows(of: ChapterContext): readonly RoundRow[] {
  const context: RowContext = { ...of, left: new Set(leftOutOf(of).map(({ what }) => what)) }
  return context.catalogue.steps.flatMap(({ id, rows = [] }) => [
    ...(ownRows[id]?.(context) ?? []),
    ...rows.flatMap((row) => toldRow(context, row))
  ])
}

/** Those that are more than who, when and what. */
const ownRows: Partial<Readonly<Record<StepId, (context: RowContext) => readonly RoundRow[]>>> = {
  pupils: pupilsRow,
  advice: adviceRows,
  adoption: (context) => [{ id: 'adopted', who: own.adopted, ...decisionRow(context) }],
  guide: consentRows
}

function pupilsRow(context: RowContext): readonly RoundRow[] {
  const { offer } = context
  return [
    {
      id: 'pupils',
      who: own.pupils,
      when: whenOf(context, offer.round.pupilsSay.heldOn, 'pupils'),
      what: [toldSentence(context)],
      told: []
    }
  ]
}

function adviceRows(context: RowContext): readonly RoundRow[] {
  const { mr } = context.offer.round
  const noReaction = typedDay(mr.reactionOn) === undefined
  // Of a positive advice that is followed wholly no day is asked: then it says nothing of one that is not there.
  const reaction =
    noReaction && isPositive(mr) && followingOf(mr) === 'wholly'
      ? []
      : [
          {
            id: 'mr-reaction',
            who: own.reaction,
            when:
              noReaction && (mr.advice === 'none' || mr.advice === 'declined')
                ? own.notNeeded
                : whenOf(context, mr.reactionOn, 'reaction'),
            what: [reactions[followingOf(mr)]],
            told: []
          }
        ]
  return [
    {
      id: 'mr-advice',
      who: own.mrAdvice,
      when: isNotCome(context) ? own.notCome : whenOf(context, mr.adviceOn, 'advice'),
      what: [advices[mr.advice]],
      told: [mr.adviceText]
    },
    ...reaction
  ]
}

/** Within the term, or before the decision. */
const isNotCome = ({ offer, left }: RowContext): boolean => {
  const { advice, adviceOn } = offer.round.mr
  return typedDay(adviceOn) === undefined && (advice === 'none' || (advice === 'unknown' && left.has('advice')))
}

/** Nothing as long as it was not asked. The day of an answer says not that it was yes. */
function consentRows(context: RowContext): readonly RoundRow[] {
  const { guideConsent, leftOut } = context.offer.round
  const { askedOn, answer, consentOn } = guideConsent
  const [asked, answered] = [askedOn, consentOn].map((day) => typedDay(day) !== undefined)
  const why = answer === 'unknown' && answered !== true ? because(leftOut.consent) : []
  if (answer === 'unknown' && asked !== true && answered !== true && why.length === 0) return []
  const { who, refused, noDay, waits } = own.consent
  const when = (): string => {
    if (answer === 'refused') return refused
    if (answered === true) return whenOf(context, consentOn, 'consent')
    if (answer === 'given') return noDay
    return why.length > 0 ? own.notHeld : isTaken(context) ? waits : whenOf(context, consentOn)
  }
  return [
    {
      id: 'guide-consent',
      who,
      when: when(),
      what: [
        asked === true ? fill(own.consent.asked, { dag: writtenDay(askedOn) }) : '',
        answer === 'refused' && answered === true ? fill(own.consent.answered, { dag: writtenDay(consentOn) }) : ''
      ],
      told: why
    }
  ]
}

const advices: Readonly<Record<Round['mr']['advice'], string>> = {
  unknown: '',
  positive: own.advice.positive,
  wishes: own.advice.wishes,
  conditions: own.advice.conditions,
  negative: own.advice.negative,
  declined: own.advice.declined,
  none: own.advice.none
}

const reactions: Readonly<Record<Following, string>> = {
  'not-advised': '',
  unsaid: '',
  wholly: own.followsWholly,
  departs: own.departs
}

const adopted: Readonly<Record<Round['adoption']['what'], string>> = {
  unknown: '',
  guide: own.things.guide,
  sop: own.things.sop,
  both: own.things.both
}

/** The decision; or that the round was closed without one, and why. */
function decisionRow(context: RowContext): Pick<RoundRow, 'when' | 'what' | 'told'> {
  const { words, today } = context
  const { round } = context.offer
  const closed = closedOf(round)
  return closed === undefined
    ? { when: whenOf(context, round.adoption.day), what: decided(round.adoption, words, today), told: [] }
    : { when: own.notAdopted, what: [], told: because(closed.why) }
}

/** In the year after one that came to no decision its reader asks what became of it. */
function closedBefore({ school, offer, today, words, key }: ChapterContext): readonly OutlineBlock[] {
  const before = schoolYearFrom(startYearOf(offer.schoolYear) - 1)
  const closed = closedOf(offerOf(school, before, today).round)
  if (closed === undefined) return []
  const text = fill(own.closed, { ...words, schooljaar: before, reden: linesOf(closed.why).join(' ') })
  return [paragraph(key('decision', 'closed'), 'body', run(text))]
}

function decided(
  { what, day, by, mandate, number }: Round['adoption'],
  words: Words,
  today: IsoDay
): readonly string[] {
  const decidedOn = typedDay(day)
  const done = decidedOn !== undefined && decidedOn <= today
  return [
    what === 'unknown' ? '' : fill(done ? own.isAdopted : own.toAdopt, { wat: adopted[what] }),
    by === 'unknown'
      ? ''
      : fill(by === 'board' ? own.by.board : isBlank(mandate) ? own.by.director : own.by.mandate, words),
    isBlank(mandate) ? '' : fill(own.mandate, { mandaat: mandate }),
    isBlank(number) ? '' : fill(own.number, { nummer: number })
  ]
}

type Answer = Round['mr']['points'][number]['answer']

/** Behind "Nemen wij dit over?" */
export const answerWords: Readonly<Record<Exclude<Answer, 'unknown'>, string>> = {
  followed: own.answers.followed,
  partly: own.answers.partly,
  not: own.answers.not
}

/** With what it is to the MR, where that is known. */
export const pointOf = (kind: Round['mr']['points'][number]['kind'], point: string): string =>
  kind === 'unknown' ? point : fill(kind === 'wish' ? own.points.wish : own.points.condition, { punt: point })

/** What the school does with each point of the advice. */
function points(context: ChapterContext): readonly OutlineBlock[] {
  const { offer, key } = context
  const filled = offer.round.mr.points.filter(({ point, why }) => ![point, why].every(isBlank))
  if (filled.length === 0) return []
  return [
    table(
      key('decision', 'points'),
      own.points.caption,
      [
        { header: own.points.point, width: 42 },
        { header: own.points.answer, width: 18 },
        { header: own.points.why, width: 40 }
      ],
      filled.map(({ id, kind, point, answer, why }) => ({
        key: key('decision', 'point', id),
        cells: [pointOf(kind, point), answer === 'unknown' ? noDayOf(context) : answerWords[answer], why]
      }))
    )
  ]
}
