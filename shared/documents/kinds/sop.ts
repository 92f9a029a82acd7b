// The full support profile (SOP): first page, contents, a chapter per section, and the rules behind it.
import texts from '#assets/documents/sop.json' with { type: 'json' }
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fill } from '../../catalogue/fill.ts'
import { sectionData } from '../../law/section-page.ts'
import { firstDayOf, writeDay, type IsoDay, type SchoolYear } from '../../day.ts'
import { frameFor } from '../../law/frames.ts'
import { missing, missingIn } from '../../law/missing.ts'
import { sectionState } from '../../law/section-state.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { sectionIds, type Round, type School, type SectionId } from '../../school/school.ts'
import { listed, numberWord } from '../../text.ts'
import { adoptsGuide, isMandated } from '../board-parts.ts'
import type { ChapterContext } from '../chapter.ts'
import { chapterOf } from '../chapters.ts'
import { documentWords } from '../document-words.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame, openingFrom } from '../frame.ts'
import { groundsBlocks } from '../grounds-table.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Heading, Outline, OutlineBlock, Paragraph } from '../outline.ts'
import { heading, paragraph, run, table } from '../blocks.ts'
import { otherLocations, partnershipFact, schoolFacts } from '../school-facts.ts'
import type { DocumentSource } from '../source.ts'
import { standingOf } from '../standing.ts'

export const sop: Kind<'sop', 'profiel'> = {
  id: 'sop',
  path: 'profiel',
  category: 'Schoolondersteuningsprofiel',
  texts,
  reader: 'team',
  steps: ['changes', 'talks', 'request'],
  sections: sectionIds,
  nature: 'profile',
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today, adopted } = source
  const offer = currentOffer(school, today)
  const offerYear = offer.schoolYear
  const words = documentWords(catalogue, school, offerYear)
  const key = keyMaker()
  const frame = documentFrame(sop, source, texts.title, ['basisondersteuning'])
  const unwritten = unwrittenSections(school, catalogue, today)
  const items = missing(school, catalogue, today).filter(
    (item) => item.phase === 'section' && !item.hint && !unwritten.has(item.section)
  )
  return {
    ...frame,
    blocks: [
      ...openingFrom(source, key, { ...texts, lead: [texts.lead, ...whatIsDecided(source)] }),
      ...howMuchIsMissing(unwritten.size, items.length, key),
      facts(source, frame, offerYear, key),
      { type: 'contents', key: key('contents'), heading: texts.contents },
      { type: 'pageBreak', key: key('first-page-ends') },
      ...otherLocations(school.identity, key),
      ...sectionIds.flatMap((id) =>
        chapter(id, unwritten.has(id), { school, catalogue, offer, words, today, adopted, items, key })
      ),
      heading(key('grounds'), 1, texts.rules.heading),
      paragraph(
        key('grounds', '1'),
        'body',
        run([texts.grounds, ...(frame.concept ? [texts.groundsDoubt] : [])].join(' '))
      ),
      paragraph(key('grounds', 'laws'), 'body', run(frameFor(catalogue, school.identity.sector, offerYear).laws)),
      ...groundsBlocks(source, frame.concept, words, key)
    ]
  }
}

/** That it is a concept and what is asked of the reader; or who adopted it; or why it stays a concept after the decision. */
function whatIsDecided(source: DocumentSource): readonly string[] {
  const { school, catalogue, today, adopted } = source
  const { kind, obstacles } = standingOf(sop, source)
  const dag = writeDay(today)
  if (!adopted) return [texts.concept]
  if (kind === 'final')
    return [fill(texts.adopted, { dag, door: adoptedBy(currentOffer(school, today).round.adoption) })]
  const told = [
    ...new Set(obstacles.flatMap(({ section }) => (section === null ? [] : [sectionData(catalogue, section).title])))
  ]
  const wholeProfile = obstacles.every(({ reason }) => reason !== 'not-adopted')
  return [
    fill(wholeProfile ? texts.decided : texts.decidedGuide, { dag }),
    ...(told.length === 0
      ? []
      : [fill(told.length === 1 ? texts.openSection : texts.openSections, { onderdelen: listed(told) })])
  ]
}

function adoptedBy(adoption: Round['adoption']): string {
  if (adoption.by === 'unknown') return ''
  return adoption.by === 'board' ? texts.by.board : isMandated(adoption) ? texts.by.mandate : texts.by.director
}

/** Sections in which nothing stands yet. They say so in one sentence instead of in a list of all that they lack. */
function unwrittenSections(school: School, catalogue: Catalogue, today: IsoDay): ReadonlySet<SectionId> {
  const all = missing(school, catalogue, today)
  return new Set(
    sectionIds.filter((id) => id !== 'decision' && sectionState(school, id, all, today).state === 'not-started')
  )
}

function howMuchIsMissing(unwritten: number, things: number, key: KeyMaker): readonly Paragraph[] {
  const sections =
    unwritten === 0
      ? []
      : [unwritten === 1 ? texts.open.oneSection : fill(texts.open.sections, { aantal: numberWord(unwritten) })]
  const { oneThing, things: many } = unwritten === 0 ? texts.open.here : texts.open.elsewhere
  const rest =
    things === 0 ? [] : [things === 1 ? oneThing : fill(many, { aantal: numberWord(things) }), texts.open.where]
  const sentences = [...sections, ...rest]
  return sentences.length === 0 ? [] : [paragraph(key('missing'), 'missing', run(sentences.join(' ')))]
}

function facts(
  { school, catalogue, today, adopted }: DocumentSource,
  { concept, versionLabel }: Pick<Outline, 'concept' | 'versionLabel'>,
  offerYear: SchoolYear,
  key: KeyMaker
): OutlineBlock {
  const { board, sector } = school.identity
  const inGuide = adopted && adoptsGuide(currentOffer(school, today).round.adoption)
  const rows = [
    ...schoolFacts(school.identity),
    ['sector', texts.facts.sector, catalogue.sectorNames[sector]],
    ['board', texts.facts.board, board],
    partnershipFact(school),
    ['offer-year', texts.facts.offerYear, offerYear],
    inGuide
      ? ['guide', texts.facts.inGuide, fill(texts.facts.adoptedOn, { dag: writeDay(today) })]
      : ['guide', texts.facts.toGuide, fill(texts.facts.before, { dag: writeDay(firstDayOf(offerYear)) })],
    [
      'status',
      texts.facts.standing,
      !concept
        ? versionLabel
        : adopted
          ? fill(texts.facts.decided, { versie: versionLabel })
          : fill(texts.facts.notAdopted, { versie: versionLabel })
    ]
  ] as const
  return table(
    key('facts'),
    texts.facts.caption,
    [
      { header: texts.facts.subject, width: 40 },
      { header: texts.facts.value, width: 60 }
    ],
    rows.map(([id, subject, value]) => ({ key: key('facts', id), cells: [subject, value] }))
  )
}

function chapter(id: SectionId, unwritten: boolean, context: ChapterContext): readonly OutlineBlock[] {
  const { catalogue, items, key } = context
  const { number, title } = sectionData(catalogue, id)
  const opens: Heading = { ...heading(key(id), 1, `${number}. ${title}`), section: id }
  const nothing = unwritten ? [paragraph(key('missing', id), 'missing', run(texts.notWritten))] : []
  return [opens, ...nothing, ...chapterOf(id)({ ...context, items: missingIn(items, id) })]
}
