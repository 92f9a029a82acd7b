// Bladzijde voor ouders: whom to talk to first, what every child gets, for what there is more help, what the school cannot do, and
// where to go when parents and school disagree. As short as one A4 asks, but for limits and rights.
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import texts from '#assets/documents/parents-page.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { hasPartnership } from '../../law/applies.ts'
import { countsSentence } from '../chapters/basic-support.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import { textOfRuns, type Outline, type OutlineBlock } from '../outline.ts'
import { bold, closed, heading, isBlank, paragraph, run } from '../blocks.ts'
import {
  asWritten,
  dutyOfCare,
  oneLine,
  plain,
  shortContext,
  shortOpening,
  told,
  type ShortContext
} from '../short-parts.ts'
import { waysToReach } from '../school-facts.ts'
import { opensWith, runningText } from '../shorten.ts'
import type { DocumentSource } from '../source.ts'

export const parentsPage: Kind<'parents-page', 'voor-ouders'> = {
  id: 'parents-page',
  path: 'voor-ouders',
  category: 'Bladzijde voor ouders',
  texts,
  reader: 'parents',
  steps: ['adoption', 'guide'],
  sections: ['basicSupport', 'extraSupport', 'limits', 'parents'],
  nature: 'offer',
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = shortContext(source)
  const { first, disagree } = parents(context)
  return {
    ...documentFrame(parentsPage, source, texts.fullTitle, ['ouders']),
    title: texts.title,
    blocks: [
      ...shortOpening(context, texts.title),
      heading(context.key('school'), 1, fill(texts.school, context.words)),
      ...told(context, 'parents', 2, texts.headings.parents, first, reach(context)),
      ...told(context, 'basicSupport', 2, texts.headings.basicSupport, basicSupport(context)),
      ...told(context, 'extraSupport', 2, texts.headings.extraSupport, arrangements(context)),
      ...told(context, 'limits', 2, texts.headings.limits, limits(context), [dutyOfCare(context)]),
      heading(context.key('disagree'), 2, texts.headings.disagree),
      ...disagree
    ]
  }
}

/** What a school writes for parents who disagree. */
const DISAGREES = /steunpunt|vertrouwenspersoon|klacht|\bniet\b[^.!?]{0,30}\beens\b/iu

/** Of the text on parents where they begin, and what they decide; apart from it where they go when they disagree. */
function parents(context: ShortContext): {
  readonly first: readonly OutlineBlock[]
  readonly disagree: readonly OutlineBlock[]
} {
  const written = asWritten(context, 'parents.text')
  const [, ...others] = runningText(written)
  const named = others.filter(disagrees)
  const { disagree, disagreeAlone } = texts
  return {
    first: opensWith(written.filter((block) => !named.some((one) => one === block))),
    disagree:
      named.length > 0 ? named : [plain(context, 'disagree', hasPartnership(context.school) ? disagree : disagreeAlone)]
  }
}

const disagrees = (block: OutlineBlock): boolean => block.type === 'paragraph' && DISAGREES.test(textOfRuns(block.runs))

/** How to reach the school, in as few lines as the page asks. */
function reach({ school, key }: ShortContext): readonly OutlineBlock[] {
  const ways = waysToReach(school.identity)
  return ways === '' ? [] : [paragraph(key('reach'), 'body', bold(texts.reach), run(` ${ways}`))]
}

/** How many agreements are kept, and by name those that are not. */
function basicSupport(context: ShortContext): readonly OutlineBlock[] {
  const { school, words, key } = context
  const { agreements, source } = school.sections.basicSupport
  if (agreements.length === 0) return []
  const workedAt = agreements
    .filter(({ status, text }) => (status === 'partly' || status === 'not-yet') && !isBlank(text))
    .map(({ text }) => closed(oneLine(text)))
  const counts = [...sopTexts.basicSupport.map((text) => fill(text, words)), countsSentence(agreements)].join(' ')
  return [
    ...(source === 'example'
      ? [paragraph(key('basicSupport', 'example-list'), 'note', run(fill(texts.exampleList, words)))]
      : []),
    paragraph(
      key('basicSupport', 'counts'),
      'body',
      run(counts),
      ...(workedAt.length === 0 ? [] : [bold(` ${texts.workedAt}`), run(` ${workedAt.join(' ')}`)])
    )
  ]
}

/** The questions for which there is more help; what that help is takes more room, and stands in the school guide. */
function arrangements(context: ShortContext): readonly OutlineBlock[] {
  const { extraSupport, extraFor } = texts
  const questions = context.school.sections.extraSupport.arrangements
    .map(({ question }) => oneLine(question))
    .filter((question) => question !== '')
  if (questions.length === 0) return []
  return [
    paragraph(
      context.key('text', 'extra-support'),
      'body',
      run(`${extraSupport} `),
      bold(extraFor),
      run(` ${questions.map(closed).join(' ')}`)
    )
  ]
}

/** All that the school wrote about its limits. */
const limits = (context: ShortContext): readonly OutlineBlock[] =>
  asWritten(context, 'limits.text').filter(({ type }) => type !== 'heading')
