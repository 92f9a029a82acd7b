// Besluit tot vaststelling: what is adopted, by whom, after which steps. One page. Until the decision is recorded it is a proposal.
import texts from '#assets/documents/adoption-decision.json' with { type: 'json' }
import type { GroundKey } from '../../catalogue/catalogue.ts'
import { fill } from '../../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../../day.ts'
import { followingOf, saysWhyNot } from '../../law/advice.ts'
import { frameFor } from '../../law/frames.ts'
import type { Ground } from '../../law/ground.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { Round } from '../../school/school.ts'
import { readDays } from '../../year/adoption-days.ts'
import { fourYears } from '../../year/four-years.ts'
import { typedDay } from '../../typed-day.ts'
import {
  adoptedThings,
  adoptsGuide,
  adoptsSop,
  boardContext,
  boardGround,
  isMandated,
  mayHaveToWait,
  notChosenYet,
  ruleOf,
  toSign,
  waiting,
  type BoardContext
} from '../board-parts.ts'
import { roundRows } from '../chapters/decision.ts'
import type { RoundRow } from '../chapters/round-row.ts'
import { labelled, partKeys, sideBySide } from '../chapter-parts.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { leftOutBlocks, noDayOf } from '../left-out.ts'
import type { Outline, OutlineBlock, Paragraph } from '../outline.ts'
import { heading, isBlank, linesOf, NOTHING, paragraph, run, table } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

export const adoptionDecision: Kind<'adoption-decision', 'besluit'> = {
  id: 'adoption-decision',
  path: 'besluit',
  category: 'Besluit tot vaststelling',
  texts,
  reader: 'board',
  steps: ['adoption'],
  sections: [],
  nature: 'decision',
  mayBeFrozen: forGood,
  forms: onPaper,
  // A board that decides for several schools at once does so in a paper of its own.
  offered: ({ school, today }) => currentOffer(school, today).round.adoption.forMany !== 'yes',
  compose
}

function compose(source: DocumentSource): Outline {
  const context = boardContext(source)
  const { adopted, round, words, key } = context
  const title = adopted ? texts.title : texts.proposal
  const lead = adopted ? texts.lead : isMandated(round.adoption) ? texts.proposalLeadMandate : texts.proposalLead
  return {
    ...documentFrame(adoptionDecision, source, title),
    blocks: [
      ...documentOpening(source, key, { title, subtitle: fill(texts.subtitle, words) }),
      paragraph(key('lead'), 'lead', run(fill(lead, words))),
      ...notChosenYet(context),
      ...facts(context),
      heading(key('decides'), 1, adopted ? texts.headings.decision : texts.headings.proposal),
      ...decides(context),
      ...execution(context),
      ...steps(context),
      ...(adopted ? signature(context) : [])
    ]
  }
}

function facts(context: BoardContext): readonly Paragraph[] {
  const { round, words, key } = context
  const { adoption } = round
  const { by, mandate, day, number } = adoption
  const part = partKeys(key, 'decision', 'facts')
  const who = isMandated(adoption) ? texts.who.mandate : by === 'board' ? texts.who.board : noDayOf(context)
  return [
    ...labelled(part, 'by', texts.labels.by, fill(who, words)),
    ...(isMandated(adoption) ? labelled(part, 'mandate', texts.labels.mandate, mandate) : []),
    ...sideBySide(part, 'day', [texts.labels.day, writtenDay(day, noDayOf(context))], [texts.labels.number, number])
  ]
}

function decides(context: BoardContext): readonly OutlineBlock[] {
  const {
    today,
    adopted,
    round: { adoption, mr },
    key
  } = context
  const leadIn = !adopted ? texts.proposes : isMandated(adoption) ? texts.decidesMandate : texts.decides
  const things = adoptedThings(context)
  const version = fill(adopted ? texts.version : texts.draft, { dag: writeDay(today) })
  return [
    ...(things.length === 0 ? [] : [paragraph(key('decides', 'lead-in'), 'body', run(leadIn)), ...things]),
    paragraph(
      key('decides', 'after'),
      'body',
      run([version, ...replaces(context), ...(followingOf(mr) === 'wholly' ? [texts.follows] : [])].join(' '))
    ),
    ...mended(context)
  ]
}

/** The version before this one; where none can be read, what the school recorded of it. */
function replaces({ school, today, earlier, offer, round: { adoption } }: BoardContext): readonly string[] {
  const say = (text: string, day: IsoDay | undefined): readonly string[] =>
    day === undefined ? [] : [fill(text, { dag: writeDay(day) })]
  if (earlier !== null) return say(texts.replaces, earlier.day)
  const { sopAdoptions, guideAdoptions } = school.rhythms
  const until = typedDay(adoption.day) ?? today
  const last = (adoptions: readonly { readonly day: string }[]): IsoDay | undefined =>
    readDays(adoptions, until).days.findLast((day) => day < until)
  return [
    ...(adoptsGuide(adoption)
      ? say(texts.replacesGuide, last(guideAdoptions.filter(({ schoolYear }) => schoolYear !== offer.schoolYear)))
      : []),
    ...(adoptsSop(adoption) ? say(texts.replacesSop, last(sopAdoptions)) : [])
  ]
}

/** A decision that was recorded before and opened again, with the reason. */
function mended({ round: { adoption }, key }: BoardContext): readonly Paragraph[] {
  const text = texts.mended
  return adoption.reopened.map(({ id, day, why }) =>
    paragraph(
      key('mended', id),
      'body',
      run(fill(text, { dag: writtenDay(day, NOTHING), reden: isBlank(why) ? NOTHING : linesOf(why).join(' ') }))
    )
  )
}

/** Where the decision departs from the MR's advice, carrying it out waits. To the reasons it points only where they are. */
function execution(context: BoardContext): readonly OutlineBlock[] {
  const {
    round: { mr },
    key
  } = context
  if (!mayHaveToWait(context)) return []
  const { departs, departsWhy, unsaid } = texts
  const said = followingOf(mr) === 'unsaid' ? [unsaid] : [departs, ...(saysWhyNot(mr) ? [departsWhy] : [])]
  return [
    heading(key('execution'), 2, texts.headings.execution),
    paragraph(key('execution', 'text'), 'body', run([...said, waiting(context)].join(' ')))
  ]
}

/** Under a decision; a proposal is signed by nobody. */
const signature = (context: BoardContext): readonly OutlineBlock[] => [
  heading(context.key('signature'), 2, texts.headings.signature),
  ...toSign(context, texts.signature.lines)
]

/** The rule behind a step, by the id of its row. */
const rules: Readonly<Record<string, GroundKey>> = {
  pupils: 'pupils-say',
  'mr-asked': 'mr-advice',
  'mr-advice': 'mr-advice',
  'mr-reaction': 'decision',
  'guide-consent': 'guide-consent',
  adopted: 'school-guide',
  waiting: 'advice-not-followed'
}

/** The steps before the decision and the decision itself, each with its rule. The talks, and all that was said on the way, stand in the profile. */
function steps(context: BoardContext): readonly OutlineBlock[] {
  const { school, catalogue, offer, round, key } = context
  const rows = [
    ...roundRows({ ...context, items: [] })
      .filter(({ id }) => isTold(id, round.mr))
      .map((row) => ({ ...row, when: whenOf(row) })),
    ...(mayHaveToWait(context) ? [{ id: 'waiting', who: texts.steps.waiting, when: texts.steps.seeExecution }] : [])
  ].map(({ id, who, when }) => ({ id, who, when, grounds: groundsOf(context, id) }))
  const { laws } = frameFor(catalogue, school.identity.sector, offer.schoolYear)
  return [
    table(
      key('steps'),
      texts.steps.caption,
      [
        { header: texts.steps.step, width: 32 },
        { header: texts.steps.when, width: 24 },
        { header: texts.steps.rule, width: 44 }
      ],
      rows.map(({ id, who, when, grounds }) => ({
        key: key('steps', id),
        cells: [who, when, [...new Set(grounds.map((ground) => `${ruleOf(context, ground)}.`))].join('\n')]
      }))
    ),
    ...leftOutBlocks(context),
    paragraph(key('laws'), 'detail', run(laws))
  ]
}

/** The request itself only as long as no advice followed on it. */
const isTold = (id: string, { advice }: Round['mr']): boolean =>
  id !== 'team' && id !== 'board' && (id !== 'mr-asked' || advice === 'unknown' || advice === 'none')

/** Of the advice also what it was. */
const whenOf = ({ id, when, what }: RoundRow): string =>
  id === 'mr-advice' ? [when, ...what].filter((part) => part !== '').join('. ') : when

/** Of the decision: the guide is asked each year, a whole profile alone by whoever agreed on the four years. */
function groundsOf(context: BoardContext, id: string): readonly Ground[] {
  const {
    school,
    catalogue,
    today,
    round: { adoption }
  } = context
  if (id === 'adopted' && adoption.what === 'sop') return [fourYears(school, catalogue, today).ground]
  const rule = rules[id]
  return rule === undefined ? [] : [boardGround(context, rule)]
}
