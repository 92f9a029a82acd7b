// Oplegger: what the board is asked, the core, the MR's advice, money and risk, and what follows. One page.
import decisionTexts from '#assets/documents/adoption-decision.json' with { type: 'json' }
import texts from '#assets/documents/board-note.json' with { type: 'json' }
import guideTexts from '#assets/documents/guide-chapter.json' with { type: 'json' }
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { hasPartnership } from '../../law/applies.ts'
import { isAdvised } from '../../law/advice.ts'
import { readyToAdopt } from '../../law/readiness.ts'
import { pointAnswerWords } from '../../year/round-words.ts'
import { boardNoteGaps, type BoardNoteField } from '../board-note-gaps.ts'
import {
  adoptedThings,
  adoptsGuide,
  boardContext,
  isMandated,
  mayHaveToWait,
  notChosenYet,
  waiting,
  type BoardContext
} from '../board-parts.ts'
import { roundRows } from '../chapters/decision.ts'
import { labelled, partKeys } from '../chapter-parts.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { leftOutBlocks, noDayOf } from '../left-out.ts'
import type { ListItem, Outline, OutlineBlock, Paragraph } from '../outline.ts'
import { bold, closed, heading, linesOf, notKnown, paragraph, run } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

/** What the decision itself still has to say is no lack of the paper that asks for it. */
const ONLY_AFTER = new Set(['round-day', 'decision-to-come'])

export const boardNote: Kind<'board-note', 'oplegger'> = {
  id: 'board-note',
  path: 'oplegger',
  category: 'Oplegger',
  texts,
  reader: 'board',
  steps: ['adoption'],
  sections: [],
  nature: 'paper',
  needs: (items) => readyToAdopt(items).must.filter(({ requirement }) => !ONLY_AFTER.has(requirement)),
  gaps: (source) => boardNoteGaps(source).map(({ field, text }) => ({ field: `round.boardNote.${field}`, text })),
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = boardContext(source)
  const { round, words, key } = context
  return {
    ...documentFrame(boardNote, source, texts.title),
    blocks: [
      ...documentOpening(source, key, { title: texts.title, subtitle: texts.subtitle }),
      paragraph(key('lead'), 'lead', run(fill(isMandated(round.adoption) ? texts.leadMandate : texts.lead, words))),
      ...facts(context),
      heading(key('asked'), 1, texts.headings.asked),
      ...asked(context),
      heading(key('core'), 2, texts.headings.core),
      ...told(context, 'core'),
      heading(key('mr'), 2, texts.headings.mr),
      ...advice(context),
      heading(key('money-and-risk'), 2, texts.headings.moneyAndRisk),
      ...told(context, 'money', texts.labels.money),
      ...told(context, 'risk', texts.labels.risk),
      heading(key('follows'), 2, texts.headings.follows),
      follows(context)
    ]
  }
}

function facts(context: BoardContext): readonly Paragraph[] {
  const { round, words, key } = context
  const { meetingOn } = round.boardNote
  const part = partKeys(key, 'board', 'facts')
  return [
    ...labelled(part, 'subject', texts.labels.subject, fill(texts.subject, words)),
    ...labelled(part, 'meeting', texts.labels.meeting, writtenDay(meetingOn, noDayOf(context))),
    ...labelled(part, 'annexes', texts.labels.annexes, annexes(context).join(' · '))
  ]
}

/** By the names that they have in this program, and in their own titles. */
function annexes({ round, adopted }: BoardContext): readonly string[] {
  return [
    adopted ? decisionTexts.title : decisionTexts.proposal,
    sopTexts.name,
    ...(adoptsGuide(round.adoption) ? [guideTexts.name] : []),
    ...(!isAdvised(round.mr) ? [] : [texts.mrAdvice])
  ]
}

/** To adopt; or, where the director does that on a mandate, to take note. */
function asked(context: BoardContext): readonly OutlineBlock[] {
  const {
    round: { adoption },
    key
  } = context
  const { asksDecision, asksNotice } = texts
  const text = isMandated(adoption)
    ? fill(asksNotice, { mandaat: closed(linesOf(adoption.mandate).join(' ')) })
    : asksDecision
  const things = adoptedThings(context)
  return [
    ...notChosenYet(context),
    ...(things.length === 0 ? [] : [paragraph(key('asked', 'lead-in'), 'body', run(text)), ...things])
  ]
}

/** What the director wrote for the board, or that it is still to be written. */
function told(context: BoardContext, field: BoardNoteField, label = ''): readonly Paragraph[] {
  const {
    key,
    round: { boardNote: written }
  } = context
  if (boardNoteGaps(context).some((gap) => gap.field === field))
    return [notKnown(key('missing', field), texts.notKnown, label === '' ? '' : `${label}.`)]
  if (label !== '') return labelled(partKeys(key, 'board', field), 'text', label, written[field])
  return linesOf(written[field]).map((line) => paragraph(key(field, 'text'), 'body', run(line)))
}

const OF_THE_MR = new Set(['mr-asked', 'mr-advice', 'mr-reaction'])

/** One thing as it is; several as sentences. */
function sentences(parts: readonly string[]): string {
  const lines = parts.flatMap(linesOf)
  return lines.length < 2 ? lines.join('') : lines.map(closed).join(' ')
}

/** The request, the advice and the reaction, and what the school does with each point of it. */
function advice(context: BoardContext): readonly OutlineBlock[] {
  const { round, key } = context
  return [
    ...roundRows({ ...context, items: [] })
      .filter(({ id }) => OF_THE_MR.has(id))
      .map(({ id, who, when, what, told: words }) =>
        paragraph(
          key('mr', id),
          'detail',
          bold(`${who}:`),
          run(` ${sentences([when, ...(id === 'mr-asked' ? [] : what), ...words])}`)
        )
      ),
    ...round.mr.points.flatMap(({ id, point, answer, why }) =>
      labelled(partKeys(key, 'mr', id), 'point', pointAnswerWords[answer], sentences([point, why]))
    ),
    ...leftOutBlocks(context)
  ]
}

function follows(context: BoardContext): OutlineBlock {
  const { school, round, words, key } = context
  const intoGuide =
    adoptsGuide(round.adoption) || round.adoption.what === 'unknown' ? texts.intoGuide : texts.stillIntoGuide
  const steps: readonly (readonly [id: string, text: string])[] = [
    ...(mayHaveToWait(context) ? [['waiting', waiting(context)] as const] : []),
    ['guide', fill(intoGuide, words)],
    ['website', texts.onWebsite],
    ['told', [texts.toMr, ...(hasPartnership(school) ? [fill(texts.toPartnership, words)] : [])].join(' ')]
  ]
  return {
    type: 'list',
    key: key('follows', 'list'),
    items: steps.map(([id, text]): ListItem => ({
      key: key('follows', id),
      level: 0,
      ordered: false,
      runs: [run(text)]
    }))
  }
}
