// The full support profile (SOP) as a concept: first page, contents, a chapter per section, and the rules behind it.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { sectionData } from '../catalogue/section-page.ts'
import { firstDayOf, writeDay, type IsoDay, type SchoolYear } from '../day.ts'
import { frameFor, offerYearOn } from '../law/frames.ts'
import { missing, type MissingItem } from '../law/missing.ts'
import { sectionIds, type School, type SectionId } from '../school/school.ts'
import { basicSupportChapter } from './basic-support-chapter.ts'
import { documentWords } from './document-words.ts'
import { fromRichText } from './from-richtext.ts'
import { groundsTable } from './grounds-table.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import type { Heading, Outline, OutlineBlock, Paragraph } from './outline.ts'
import { heading, missingParagraphs, numberWord, paragraph, run, table } from './parts.ts'

export function composeSop(school: School, catalogue: Catalogue, today: IsoDay): Outline {
  const texts = catalogue.documents.sop
  const words = documentWords(catalogue, school, today)
  const offerYear = offerYearOn(today)
  const key = keyMaker()
  const name = words['de school'] ?? ''
  const versionLabel = `Concept van ${writeDay(today)}`
  const items = missing(school, catalogue, today).filter((item) => !item.hint)
  return {
    kind: 'sop',
    title: `${texts.title} ${name}`,
    subject: `Ondersteuningsaanbod voor schooljaar ${offerYear}`,
    keywords: [texts.title, 'ondersteuningsaanbod', 'basisondersteuning', offerYear],
    school: name,
    concept: true,
    versionLabel,
    day: today,
    fileTitle: `${today} ${texts.title} (concept) – ${name}`,
    blocks: [
      { type: 'title', key: key('title'), text: texts.title },
      paragraph(key('subtitle'), 'subtitle', run(fill(texts.subtitle, words))),
      ...texts.lead.map((text, index) => paragraph(key('lead', String(index + 1)), 'lead', run(fill(text, words)))),
      ...howMuchIsMissing(items, key),
      ...exampleNote(school, catalogue, words, key),
      facts(school, catalogue, versionLabel, offerYear, key),
      { type: 'contents', key: key('contents'), heading: 'Inhoud' },
      { type: 'pageBreak', key: key('first-page-ends') },
      ...sectionIds.flatMap((id) => chapter(id, { school, catalogue, words, items, key })),
      heading(key('grounds'), 1, 'Welke regels gelden er?'),
      ...texts.grounds.map((text, index) => paragraph(key('grounds', String(index + 1)), 'body', run(fill(text, words)))),
      paragraph(key('grounds', 'laws'), 'body', run(frameFor(catalogue, school.identity.sector, offerYear).laws)),
      groundsTable(school, catalogue, today, words, key)
    ]
  }
}

function howMuchIsMissing(items: readonly MissingItem[], key: KeyMaker): readonly Paragraph[] {
  if (items.length === 0) return []
  const what = items.length === 1 ? 'In dit concept ontbreekt nog één ding.' : `In dit concept ontbreken nog ${numberWord(items.length)} dingen.`
  return [paragraph(key('missing'), 'missing', run(`${what} In de hoofdstukken staat wat er moet gebeuren.`))]
}

function exampleNote(school: School, catalogue: Catalogue, words: Words, key: KeyMaker): readonly Paragraph[] {
  return school.example ? [paragraph(key('example-school'), 'note', run(fill(catalogue.documents.sop.exampleSchool, words)))] : []
}

function facts(school: School, catalogue: Catalogue, versionLabel: string, offerYear: SchoolYear, key: KeyMaker): OutlineBlock {
  const { name, place, board, partnership, sector } = school.identity
  const rows = [
    ['name', 'School', name],
    ['place', 'Plaats', place],
    ['sector', 'Soort school', catalogue.sectorNames[sector]],
    ['board', 'Bestuur (bevoegd gezag)', board],
    ['partnership', 'Samenwerkingsverband (SWV)', partnership],
    ['offer-year', 'Aanbod voor schooljaar', offerYear],
    ['guide', 'Vast te stellen in de schoolgids', `voor ${writeDay(firstDayOf(offerYear))}`],
    ['status', 'Stand', `${versionLabel}, nog niet vastgesteld`]
  ] as const
  return table(
    key('facts'),
    'Gegevens van de school en van dit document',
    [{ header: 'Onderwerp', width: 40 }, { header: 'Gegeven', width: 60 }],
    rows.map(([id, subject, value]) => ({ key: key('facts', id), cells: [subject, value] }))
  )
}

interface ChapterContext {
  readonly school: School
  readonly catalogue: Catalogue
  readonly words: Words
  /** What this section still lacks. */
  readonly items: readonly MissingItem[]
  readonly key: KeyMaker
}

const chapters: Readonly<Record<SectionId, (context: ChapterContext) => readonly OutlineBlock[]>> = {
  vision: ({ school, items, key }) => [...missingParagraphs(items, key), ...fromRichText(school.sections.vision.text, 'vision', key)],
  basicSupport: ({ school, catalogue, words, items, key }) => basicSupportChapter(school, catalogue, words, items, key)
}

function chapter(id: SectionId, context: ChapterContext): readonly OutlineBlock[] {
  const title: Heading = { ...heading(context.key(id), 1, sectionData(context.catalogue, id).title), section: id }
  return [title, ...chapters[id]({ ...context, items: context.items.filter((item) => item.section === id) })]
}
