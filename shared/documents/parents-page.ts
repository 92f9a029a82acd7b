// Bladzijde voor ouders: whom to talk to first, what every child gets, what more the school can do and what it cannot, and
// where to go when parents and school disagree. As short as one A4 asks.
import { fill } from '../catalogue/fill.ts'
import { hasPartnership } from '../law/applies.ts'
import { countsSentence } from './chapter-basic-support.ts'
import { documentFrame } from './frame.ts'
import { textOfRuns, type Outline, type OutlineBlock } from './outline.ts'
import { bold, closed, heading, isBlank, paragraph, run } from './parts.ts'
import { arrangementLines, asWritten, dutyOfCare, oneLine, opensWith, plain, runningText, shortContext, shortOpening, told, type ShortContext } from './short-parts.ts'
import { firstSentence, inShort } from './shorten.ts'
import type { DocumentSource } from './source.ts'
import { leadsIn } from './stays-together.ts'

export function composeParentsPage(source: DocumentSource): Outline {
  const context = shortContext(source)
  const texts = source.catalogue.documents['parents-page']
  const { first, disagree } = parents(context)
  return {
    ...documentFrame('parents-page', source, texts.fullTitle, ['ouders']),
    title: texts.title,
    blocks: [
      ...shortOpening(context, texts.title),
      heading(context.key('school'), 1, fill(texts.school, context.words)),
      ...told(context, 'parents', 2, 'Met wie praat u eerst?', first),
      ...told(context, 'basicSupport', 2, 'Wat krijgt {elk kind}?', basicSupport(context)),
      ...told(context, 'extraSupport', 2, 'Wat kunnen wij meer doen?', arrangements(context)),
      ...told(context, 'limits', 2, 'Wat kunnen wij niet?', limits(context), [dutyOfCare(context)]),
      heading(context.key('disagree'), 2, 'Zijn wij het niet eens?'),
      ...disagree,
      ...told(context, 'pupilsSay', 2, 'Wat vinden {kinderen} zelf?', pupilsSay(context))
    ]
  }
}

/** What a school writes for parents who disagree. */
const DISAGREES = /steunpunt|vertrouwenspersoon|klacht|\bniet\b[^.!?]{0,30}\beens\b/iu

/** Of the text on parents the first paragraph, for it says where they begin; and those that say where they go when they disagree. */
function parents(context: ShortContext): { readonly first: readonly OutlineBlock[]; readonly disagree: readonly OutlineBlock[] } {
  const written = asWritten(context, 'parents.text')
  const [, ...others] = runningText(written)
  const named = others.filter(({ runs }) => DISAGREES.test(textOfRuns(runs)))
  const { disagree, disagreeAlone } = context.catalogue.documents['parents-page']
  return {
    first: opensWith(written),
    disagree: named.length > 0 ? named : [plain(context, 'disagree', hasPartnership(context.school) ? disagree : disagreeAlone)]
  }
}

/** How many agreements are kept, and by name those that are not. */
function basicSupport(context: ShortContext): readonly OutlineBlock[] {
  const { school, catalogue, words, key } = context
  const { agreements, source } = school.sections.basicSupport
  if (agreements.length === 0) return []
  const workedAt = agreements.filter(({ status, text }) => (status === 'partly' || status === 'not-yet') && !isBlank(text)).map(({ text }) => closed(oneLine(text)))
  const counts = [...catalogue.documents.sop.basicSupport.map((text) => fill(text, words)), countsSentence(agreements)].join(' ')
  return [
    ...(source === 'example' ? [paragraph(key('basicSupport', 'example-list'), 'note', run(fill(catalogue.documents['parents-page'].exampleList, words)))] : []),
    paragraph(key('basicSupport', 'counts'), 'body', run(counts), ...(workedAt.length === 0 ? [] : [bold(' Hier werken wij aan:'), run(` ${workedAt.join(' ')}`)]))
  ]
}

function arrangements(context: ShortContext): readonly OutlineBlock[] {
  const list = arrangementLines(context)
  return list.length === 0 ? [] : [plain(context, 'extra-support', context.catalogue.documents['parents-page'].extraSupport), ...list]
}

/** The limits of the school as a list, with what leads it in; its text in short where it wrote no list. */
function limits(context: ShortContext): readonly OutlineBlock[] {
  const written = asWritten(context, 'limits.text').filter(({ type }) => type !== 'heading')
  const lists = written.filter((block, index) => block.type === 'list' || leadsIn(block, written[index + 1]))
  return inShort(lists.length > 0 ? lists : written)
}

function pupilsSay({ school, key }: ShortContext): readonly OutlineBlock[] {
  const said = firstSentence(school.sections.pupilsSay.outcome)
  return said === '' ? [] : [paragraph(key('pupilsSay', 'outcome'), 'body', run(closed(said)))]
}
