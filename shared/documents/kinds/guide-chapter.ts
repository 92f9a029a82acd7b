// Hoofdstuk voor de schoolgids: what the law wants there (basic support, the offer, the pupils' say), and what parents look for
// beside it: what happens step by step, when it does not work out, and whom to go to.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import texts from '#assets/documents/guide-chapter.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { knownWord } from '../../school/field.ts'
import { agreementStatuses, type Agreement } from '../../school/school.ts'
import { countsSentence, whoseList } from '../chapters/basic-support.ts'
import { answer } from '../chapters/pupils-say.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import { leftOutOf } from '../left-out.ts'
import type { ListItem, Outline, OutlineBlock, OutlineRun, Paragraph } from '../outline.ts'
import { bold, closed, isBlank, paragraph, run, table } from '../blocks.ts'
import {
  asWritten,
  dutyOfCare,
  helpInHours,
  oneLine,
  plain,
  shortContext,
  shortOpening,
  told,
  whatThereIs,
  whoCanHelp,
  workedAt,
  type ShortContext
} from '../short-parts.ts'
import { binds, brief, opensWith, paragraphsOf } from '../shorten.ts'
import type { DocumentSource } from '../source.ts'
import { listOf, withShort } from '../told-items.ts'

export const guideChapter: Kind<'guide-chapter', 'schoolgids'> = {
  id: 'guide-chapter',
  path: 'schoolgids',
  category: 'Hoofdstuk schoolgids',
  texts,
  reader: 'parents',
  steps: ['adoption', 'guide'],
  sections: [
    'basicSupport',
    'supportStructure',
    'extraSupport',
    'expertise',
    'facilities',
    'limits',
    'parents',
    'pupilsSay'
  ],
  nature: 'offer',
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = shortContext(source)
  return {
    ...documentFrame(guideChapter, source, texts.fullTitle, ['schoolgids', 'ouders']),
    title: texts.title,
    blocks: [
      ...shortOpening(context, texts.title, texts.subtitle),
      ...told(context, 'basicSupport', 1, texts.headings.basicSupport, basicSupport(context)),
      ...told(context, 'supportStructure', 1, texts.headings.supportStructure, [
        ...opensWith(asWritten(context, 'supportStructure.text')),
        ...steps(context)
      ]),
      ...told(context, 'extraSupport', 1, texts.headings.extraSupport, [
        ...opensWith(asWritten(context, 'extraSupport.text')),
        ...arrangements(context)
      ]),
      ...told(context, 'expertise', 2, texts.headings.expertise, expertise(context)),
      ...told(context, 'facilities', 2, texts.headings.facilities, [
        ...opensWith(asWritten(context, 'facilities.text')),
        ...whatThereIs(context)
      ]),
      ...told(context, 'limits', 1, texts.headings.limits, asWritten(context, 'limits.text'), [dutyOfCare(context)]),
      ...told(context, 'parents', 1, texts.headings.parents, paragraphsOf(asWritten(context, 'parents.text'))),
      ...told(context, 'pupilsSay', 1, texts.headings.pupilsSay, pupilsSay(context))
    ]
  }
}

function basicSupport(context: ShortContext): readonly OutlineBlock[] {
  const { school, words, key } = context
  const { agreements, source } = school.sections.basicSupport
  const { exampleList, basicSupport: whatItIs } = sopTexts
  if (agreements.length === 0) return []
  const whose = whoseList(school, words)
  const intro = [
    ...whatItIs.map((text) => fill(text, words)),
    ...whose,
    ...(whose.length === 0 ? [] : [texts.partnership]),
    countsSentence(agreements)
  ]
  return [
    ...(source === 'example'
      ? [paragraph(key('basicSupport', 'example-list'), 'note', run(fill(exampleList, words)))]
      : []),
    paragraph(key('basicSupport', 'intro'), 'body', run(intro.join(' '))),
    {
      type: 'list',
      key: key('basicSupport', 'agreements'),
      items: agreements.map((agreement, index) => agreementItem(agreement, index + 1, context))
    }
  ]
}

/** The agreement, and in brief how it is kept. What is not kept in full says what the school does about it first; that it does not do it all yet, it says by itself. */
function agreementItem(agreement: Agreement, number: number, { key }: ShortContext): ListItem {
  const { id, text } = agreement
  const name = isBlank(text) ? fill(texts.agreements.name, { nummer: String(number) }) : oneLine(text)
  const how = [agreement.own ? chapterTexts.basicSupport.ofSchool : '', ...howItIsKept(agreement)]
    .filter((sentence) => sentence !== '')
    .map(closed)
  const rest: readonly OutlineRun[] = how.length === 0 ? [] : [run(` ${how.join(' ')}`)]
  return { key: key('agreement', id), level: 0, ordered: false, runs: [bold(closed(name)), ...rest] }
}

function howItIsKept({ status, how, firstStep }: Agreement): readonly string[] {
  const step = brief(firstStep)
  const worksAt = step === '' ? texts.agreements.workedAt : fill(texts.agreements.workedAtStep, { stap: step })
  const limits = binds(how.replaceAll(/\bnog (?:niet|geen)\b/giu, '')) ? [brief(how)] : []
  switch (knownWord(agreementStatuses, status)) {
    case 'yes':
      return [brief(how)]
    case 'partly':
      return [texts.agreements.partly, ...(step === '' ? [brief(how)] : [...limits, worksAt])]
    case 'not-yet':
      return [...limits, worksAt]
    case 'unknown':
      return [texts.agreements.follows]
  }
}

function steps({ school, words, key }: ShortContext): readonly OutlineBlock[] {
  const filled = school.sections.supportStructure.steps.filter(
    ({ name, what, who, parents }) => ![name, what, who, parents].every(isBlank)
  )
  if (filled.length === 0) return []
  return [
    table(
      key('steps'),
      fill(texts.steps.caption, words),
      [
        { header: fill(texts.steps.step, words), width: 36 },
        { header: texts.steps.what, width: 36 },
        { header: texts.steps.parents, width: 28 }
      ],
      filled.map(({ id, name, what, who, parents }) => ({
        key: key('steps', id),
        cells: [
          `${name}\n${isBlank(who) ? '' : fill(texts.steps.who, { wie: brief(who) })}`,
          brief(what),
          oneLine(parents)
        ]
      }))
    )
  ]
}

function arrangements(context: ShortContext): readonly OutlineBlock[] {
  const { school, key } = context
  const list = listOf(context, 'arrangements')
  const filled = school.sections.extraSupport.arrangements.filter(
    ({ question, what, howMuch }) => ![question, what, howMuch].every(isBlank)
  )
  if (filled.length === 0) return []
  return [
    table(
      key('arrangements'),
      texts.arrangements.caption,
      [
        { header: texts.arrangements.question, width: 33 },
        { header: texts.arrangements.what, width: 37 },
        { header: texts.arrangements.howMuch, width: 30 }
      ],
      filled.map((item) => ({
        key: key('arrangements', item.id),
        cells: [item.question, brief(item.what), withShort(list, item, brief(item.howMuch))]
      }))
    )
  ]
}

function expertise(context: ShortContext): readonly OutlineBlock[] {
  const found = [...whoCanHelp(context), ...workedAt(context)]
  const intro = [texts.expertise, ...(helpInHours(context.school) ? [texts.expertiseHours] : [])].join(' ')
  return found.length === 0 ? [] : [plain(context, 'expertise', intro), ...found]
}

/** Who chose how the pupils were heard, in brief; and in full what they said and what came of it. */
function pupilsSay(context: ShortContext): readonly Paragraph[] {
  const left = leftOutOf(context).filter(({ step }) => step === 'pupils')
  const { chosenBy, outcome, influence } = context.offer.round.pupilsSay
  const { pupilsOutcome, pupilsInfluence } = sopTexts
  const chosen = brief(chosenBy)
  return [
    ...(chosen === '' ? [] : [paragraph(context.key('pupilsSay', 'chosenBy'), 'body', run(closed(chosen)))]),
    ...answer(context, 'outcome', pupilsOutcome, outcome),
    ...answer(context, 'influence', pupilsInfluence, influence),
    ...left.map(({ id, text }) => paragraph(context.key('pupilsSay', id), 'body', run(text)))
  ]
}
