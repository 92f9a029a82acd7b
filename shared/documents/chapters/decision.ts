// The chapter Besluitvorming. It fills itself from this year's round: who thought along, when, and who decided. What has not
// happened yet reads "volgt", so that it never holds up a document that is made to be decided on.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import { fill, type Words } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { followingOf, type Following } from '../../law/advice.ts'
import { roundNow } from '../../law/round-rules.ts'
import type { Round } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { toldSentence } from './pupils-say.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlank, linesOf, paragraph, run, table } from '../blocks.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'

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
    ...points(context)
  ]
}

export interface RoundRow {
  readonly id: string
  readonly who: string
  readonly when: string
  /** In a few words; a line may be empty. */
  readonly what: readonly string[]
  /** What the school or the MR wrote about it, as long as it is. */
  readonly told: readonly string[]
}

/** Who thought along with this year's offer, when, and who decided: for every document that tells of it. */
export function roundRows(context: ChapterContext): readonly RoundRow[] {
  const { school, words, today } = context
  const { teamTalk, boardTalk, mr, guideConsent, adoption } = roundNow(school, today)
  const when = (typed: string): string => whenOf(typed, today)
  const consent = [guideConsent.askedOn, guideConsent.consentOn].every((typed) => typedDay(typed) === undefined)
    ? []
    : [
        {
          id: 'guide-consent',
          who: own.guideConsent,
          when: when(guideConsent.consentOn),
          what: [onDay(own.consentAsked, guideConsent.askedOn)],
          told: []
        }
      ]
  const noReaction = typedDay(mr.reactionOn) === undefined
  // Of a positive advice that is followed wholly no day is asked: then it says nothing of one that is not there.
  const reaction =
    noReaction && mr.advice === 'positive' && followingOf(mr) === 'wholly'
      ? []
      : [
          {
            id: 'mr-reaction',
            who: own.reaction,
            when: noReaction && mr.advice === 'none' ? own.notNeeded : when(mr.reactionOn),
            what: [reactions[followingOf(mr)]],
            told: []
          }
        ]
  return [
    { id: 'team', who: own.team, ...talk(teamTalk, today) },
    { id: 'board', who: own.board, ...talk(boardTalk, today) },
    {
      id: 'pupils',
      who: own.pupils,
      when: when(school.sections.pupilsSay.heldOn),
      what: [toldSentence(context)],
      told: []
    },
    {
      id: 'mr-asked',
      who: own.mrAsked,
      when: when(mr.askedOn),
      what: [onDay(own.mrTalk, mr.talkOn), onDay(own.mrReplyBy, mr.replyBy)],
      told: []
    },
    {
      id: 'mr-advice',
      who: own.mrAdvice,
      when: mr.advice === 'none' && typedDay(mr.adviceOn) === undefined ? own.notCome : when(mr.adviceOn),
      what: [advices[mr.advice]],
      told: [mr.adviceText]
    },
    ...reaction,
    ...consent,
    { id: 'adopted', who: own.adopted, when: when(adoption.day), what: decided(adoption, words, today), told: [] }
  ]
}

/** The day of a talk, or why there was none. */
function talk({ day, changed, skipped }: Round['teamTalk'], today: IsoDay): Pick<RoundRow, 'when' | 'what' | 'told'> {
  const [reason, ...more] = linesOf(skipped)
  const why = reason === undefined ? [] : [fill(own.reason, { reden: reason }), ...more]
  return {
    when: typedDay(day) === undefined && reason !== undefined ? own.notHeld : whenOf(day, today),
    what: [],
    told: [changed, ...why]
  }
}

function whenOf(typed: string, today: IsoDay): string {
  const day = typedDay(typed)
  if (day === undefined) return FOLLOWS
  return day <= today ? writeDay(day) : fill(own.planned, { dag: writeDay(day) })
}

const onDay = (before: string, typed: string): string =>
  typedDay(typed) === undefined ? '' : `${before} ${writtenDay(typed)}`

const advices: Readonly<Record<Round['mr']['advice'], string>> = {
  unknown: '',
  positive: own.advice.positive,
  conditions: own.advice.conditions,
  negative: own.advice.negative,
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

const answers: Readonly<Record<Round['mr']['points'][number]['answer'], string>> = {
  unknown: FOLLOWS,
  followed: own.answers.followed,
  partly: own.answers.partly,
  not: own.answers.not
}

/** What the school does with each point of the advice. */
function points({ school, today, key }: ChapterContext): readonly OutlineBlock[] {
  const filled = roundNow(school, today).mr.points.filter(({ point, why }) => ![point, why].every(isBlank))
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
      filled.map(({ id, point, answer, why }) => ({
        key: key('decision', 'point', id),
        cells: [point, answers[answer], why]
      }))
    )
  ]
}
