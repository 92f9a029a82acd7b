// What was left out on the way to a decision, as its papers tell it: that it did not happen, or not in its order, with the reason that was
// written, and whether it is still to be mended. What nobody gave a reason for is no part of a paper: it holds the decision up (shared/law/procedure).
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { answerAskedFor } from '../law/advice.ts'
import { judge, type Verdict } from '../law/procedure/judge.ts'
import { leavable, type Leavable, type StepId } from '../school/round-fields.ts'
import { typedDay } from '../typed-day.ts'
import { closed as sentence, linesOf, paragraph, run } from './blocks.ts'
import type { ChapterContext } from './chapter.ts'
import type { OutlineBlock } from './outline.ts'
import { FOLLOWS, NOT_RECORDED } from './written-day.ts'

const texts = chapterTexts.decision.leftOut

export type WayContext = Pick<ChapterContext, 'school' | 'catalogue' | 'offer' | 'today' | 'adopted' | 'key'>

/** The decision was taken: what it does not tell by then, did not happen, or nobody wrote it down. */
export function isTaken({
  adopted,
  offer: { round },
  today
}: Pick<WayContext, 'adopted' | 'offer' | 'today'>): boolean {
  const day = typedDay(round.adoption.day)
  return adopted || (day !== undefined && day <= today)
}

/** What a paper says of a thing without a day. */
export const noDayOf = (context: Pick<WayContext, 'adopted' | 'offer' | 'today'>): string =>
  isTaken(context) ? NOT_RECORDED : FOLLOWS

export interface LeftOut {
  readonly id: Verdict['id']
  readonly step: StepId
  readonly what: Leavable
  /** It is not mended any more. */
  readonly closed: boolean
  /** What did not happen, and why. */
  readonly text: string
}

/** In the order of the steps. */
export function leftOutOf({ school, catalogue, offer, today, adopted }: Omit<WayContext, 'key'>): readonly LeftOut[] {
  const { leftOut } = offer.round
  const on = judgedOn(offer.round, today, isTaken({ adopted, offer, today }))
  return judge(school, catalogue, offer, on, 'decision').flatMap(({ id, kind, said, step, why, closed, told }) => {
    const what = leavable.find((one) => why === `round.leftOut.${one}`)
    if (kind !== 'left-out' || !said || what === undefined) return []
    const reden = sentence(linesOf(leftOut[what]).join(' '))
    return [{ id, step, what, closed, text: fill(texts.reason, { wat: told, reden }) }]
  })
}

/**
 * A decision that is planned is told as it will be on its day; one that was taken as of its day, but for what the MR was asked and answered after
 * it, in the wrong order: that was known when it was recorded.
 */
function judgedOn({ mr, adoption }: WayContext['offer']['round'], today: IsoDay, taken: boolean): IsoDay {
  const days = taken ? [typedDay(mr.askedOn), answerAskedFor(mr), typedDay(mr.adviceOn)] : [typedDay(adoption.day)]
  return (
    [today, ...days]
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? today
  )
}

/** As a list under a sentence; nothing where nothing was left out. */
export function leftOutBlocks(context: WayContext): readonly OutlineBlock[] {
  const all = leftOutOf(context)
  const { key } = context
  const listed = (name: string, opens: string, told: readonly LeftOut[]): readonly OutlineBlock[] =>
    told.length === 0
      ? []
      : [
          paragraph(key('left-out', name), 'body', run(opens)),
          {
            type: 'list',
            key: key('left-out', name, 'list'),
            items: told.map(({ id, text }) => ({
              key: key('left-out', id),
              level: 0,
              ordered: false,
              runs: [run(text)]
            }))
          }
        ]
  if (!isTaken(context)) return listed('before', texts.before, all)
  return [
    ...listed(
      'to-mend',
      texts.toMend,
      all.filter(({ closed }) => !closed)
    ),
    ...listed(
      'let-go',
      texts.letGo,
      all.filter(({ closed }) => closed)
    )
  ]
}
