// Oplegger: what the board is asked, the core, the MR's advice, money and risk, and what follows. One page.
import { fill } from '../../catalogue/fill.ts'
import { hasPartnership } from '../../law/applies.ts'
import type { BoardNoteField } from '../../school/round-edits.ts'
import { pointAnswerWords } from '../../year/round-words.ts'
import { boardNoteGaps } from '../board-note-gaps.ts'
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
import { roundRows } from '../chapter-decision.ts'
import { labelled, partKeys } from '../chapter-parts.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import type { ListItem, Outline, OutlineBlock, Paragraph } from '../outline.ts'
import { bold, closed, heading, linesOf, notKnown, paragraph, run } from '../parts.ts'
import type { DocumentSource } from '../source.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'

export function composeBoardNote(source: DocumentSource): Outline {
  const context = boardContext(source)
  const { catalogue, round, words, key } = context
  const texts = catalogue.documents['board-note']
  return {
    ...documentFrame('board-note', source, texts.title),
    blocks: [
      ...documentOpening(source, key, { title: texts.title, subtitle: texts.subtitle }),
      paragraph(key('lead'), 'lead', run(fill(isMandated(round.adoption) ? texts.leadMandate : texts.lead, words))),
      ...facts(context),
      heading(key('asked'), 1, 'Gevraagd besluit'),
      ...asked(context),
      heading(key('core'), 2, 'De kern'),
      ...told(context, 'core'),
      heading(key('mr'), 2, 'Advies van de medezeggenschapsraad (MR), en onze reactie'),
      ...advice(context),
      heading(key('money-and-risk'), 2, 'Geld en risico'),
      ...told(context, 'money', 'Geld'),
      ...told(context, 'risk', 'Risico'),
      heading(key('follows'), 2, 'Wat volgt'),
      follows(context)
    ]
  }
}

function facts(context: BoardContext): readonly Paragraph[] {
  const { catalogue, round, words, key } = context
  const { meetingOn } = round.boardNote
  const part = partKeys(key, 'board', 'facts')
  return [
    ...labelled(part, 'subject', 'Onderwerp', fill(catalogue.documents['board-note'].subject, words)),
    ...labelled(part, 'meeting', 'Vergadering', writtenDay(meetingOn, FOLLOWS)),
    ...labelled(part, 'annexes', 'Bijlagen', annexes(context).join(' · '))
  ]
}

/** By the names that they have in this program, and in their own titles. */
function annexes({ catalogue: { documents }, round, adopted }: BoardContext): readonly string[] {
  return [
    adopted ? documents['adoption-decision'].title : documents['adoption-decision'].proposal,
    documents.sop.name,
    ...(adoptsGuide(round.adoption) ? [documents['guide-chapter'].name] : []),
    ...(round.mr.advice === 'unknown' || round.mr.advice === 'none' ? [] : ['Advies van de medezeggenschapsraad (MR)'])
  ]
}

/** To adopt; or, where the director does that on a mandate, to take note. */
function asked(context: BoardContext): readonly OutlineBlock[] {
  const {
    catalogue,
    round: { adoption },
    key
  } = context
  const { asksDecision, asksNotice } = catalogue.documents['board-note']
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
    catalogue,
    key,
    round: { boardNote }
  } = context
  if (boardNoteGaps(context).some((gap) => gap.field === field))
    return [
      notKnown(key('missing', field), catalogue.documents['board-note'].notKnown, label === '' ? '' : `${label}.`)
    ]
  if (label !== '') return labelled(partKeys(key, 'board', field), 'text', label, boardNote[field])
  return linesOf(boardNote[field]).map((line) => paragraph(key(field, 'text'), 'body', run(line)))
}

const OF_THE_MR = new Set(['mr-asked', 'mr-advice', 'mr-reaction'])

/** One thing as it is; several as sentences. */
function sentences(texts: readonly string[]): string {
  const lines = texts.flatMap(linesOf)
  return lines.length < 2 ? lines.join('') : lines.map(closed).join(' ')
}

/** The request, the advice and the reaction, and what the school does with each point of it. */
function advice(context: BoardContext): readonly Paragraph[] {
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
    )
  ]
}

function follows(context: BoardContext): OutlineBlock {
  const { school, catalogue, round, words, key } = context
  const texts = catalogue.documents['board-note']
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
