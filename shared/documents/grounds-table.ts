// The short table at the end of a document: which rule belongs to which part and where it is written, one row per rule that a
// reader can hold the school to. What no rule asks for has one row together. Under the table stand the sources, each
// once, with the day on which they were read. A final one has only what a source proves; where none does, the law in words.
import commonTexts from '#assets/documents/common.json' with { type: 'json' }
import texts from '#assets/documents/sop.json' with { type: 'json' }
import type { Catalogue, GroundKey } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { parseDay, writeDay, type IsoDay } from '../day.ts'
import { frameOn, groundFor } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { fourYears } from '../year/four-years.ts'
import { whereWritten, type Laws } from './cited.ts'
import type { KeyMaker } from './keys.ts'
import type { ListItem, OutlineBlock } from './outline.ts'
import { NOTHING, paragraph, run, table } from './blocks.ts'
import type { DocumentSource } from './source.ts'

interface Subject {
  readonly name: string
  /** The ground whose sentence is told; the others have their source in the same row, for their part belongs to it. */
  readonly grounds: readonly [GroundKey, ...GroundKey[]]
  /** Where the ground speaks to the director: the text that tells every reader instead. */
  readonly instead?: 'dutyOfCareRule'
  /** The text that tells what the other grounds of the row ask. */
  readonly also?: 'mrRule'
}

const subjects: readonly Subject[] = [
  { name: texts.rules.subjects.basicSupport, grounds: ['basic-support', 'support-structure'] },
  {
    name: texts.rules.subjects.extraSupport,
    grounds: ['extra-support', 'expertise', 'facilities']
  },
  { name: texts.rules.subjects.dutyOfCare, grounds: ['duty-of-care'], instead: 'dutyOfCareRule' },
  { name: texts.rules.subjects.pupilsSay, grounds: ['pupils-say'] },
  { name: texts.rules.subjects.ambitions, grounds: ['ambitions', 'training'] },
  { name: texts.rules.subjects.decision, grounds: ['mr-advice', 'decision'], also: 'mrRule' },
  { name: texts.rules.subjects.guide, grounds: ['school-guide'] },
  { name: texts.rules.subjects.guideConsent, grounds: ['guide-consent'] }
]

interface Row {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly grounds: readonly Ground[]
}

export function groundsBlocks(
  { school, catalogue, today }: Pick<DocumentSource, 'school' | 'catalogue' | 'today'>,
  concept: boolean,
  words: Words,
  key: KeyMaker
): readonly OutlineBlock[] {
  const { schoolYear } = currentOffer(school, today)
  const laws = { catalogue, sector: school.identity.sector, schoolYear }
  const rows = rowsOf(school, catalogue, today, words)
  const cited = rows
    .flatMap((row) => row.grounds)
    .filter(({ source, unconfirmed }) => source !== '' && (concept || !unconfirmed))
  const titles = [...new Set(cited.map(({ source }) => source))]
  return [
    table(
      key('grounds', 'table'),
      texts.rules.caption,
      [
        { header: texts.rules.columns.subject, width: 23 },
        { header: texts.rules.columns.rule, width: 44 },
        { header: texts.rules.columns.where, width: 33 }
      ],
      rows.map(({ id, name, rule, grounds }) => ({
        key: key('grounds', id),
        cells: [name, rule, concept ? withDoubt(grounds, titles) : asProven(grounds, titles, laws)]
      }))
    ),
    ...(titles.length === 0 ? [] : sources(titles, cited, key))
  ]
}

function rowsOf(school: School, catalogue: Catalogue, today: IsoDay, words: Words): readonly Row[] {
  const { schoolYear } = currentOffer(school, today)
  const groundOf = (id: GroundKey): Ground => groundFor(catalogue, school.identity.sector, id, schoolYear, words)
  const asked = subjects.filter(({ grounds }) => groundOf(grounds[0]).kind !== 'good-practice')
  const rows = asked.map(({ name, grounds, instead, also }): Row => ({
    id: grounds[0],
    name,
    rule: fill(
      [
        instead === undefined ? groundOf(grounds[0]).sentence : texts[instead],
        ...(also === undefined ? [] : [texts[also]])
      ].join(' '),
      words
    ),
    grounds: grounds.map(groundOf)
  }))
  return [...rows, fourYearsRow(school, catalogue, today), ...customary(catalogue, groundOf)]
}

function fourYearsRow(school: School, catalogue: Catalogue, today: IsoDay): Row {
  const rhythm = fourYears(school, catalogue, today)
  const duty = frameOn(catalogue, school.identity.sector, today).fourYears
  const wanted = rhythm.ground.kind === 'unknown' ? texts.rules.fourYearsUnknown : rhythm.ground.sentence
  return {
    id: 'four-years',
    name: rhythm.title,
    rule: [...(duty.statutory ? [] : duty.sentences), wanted].join(' '),
    grounds: [rhythm.ground]
  }
}

/** The sections that stand there because they are of use. */
function customary({ sections }: Catalogue, groundOf: (id: GroundKey) => Ground): readonly Row[] {
  const some = sections.some(({ ground }) => groundOf(ground).kind === 'good-practice')
  return some ? [{ id: 'good-practice', name: texts.rules.subjects.others, rule: texts.customary, grounds: [] }] : []
}

/** The articles, each with the number of its source below; "controleer dit" where no source proves them in full. */
function withDoubt(grounds: readonly Ground[], titles: readonly string[]): string {
  const articles = grounds.filter(({ article }) => article !== '').map((ground) => numbered(ground, titles))
  return inLines([...articles, ...(grounds.some((ground) => ground.unconfirmed) ? [commonTexts.doubt] : [])])
}

/** The same without a doubt: the article with its source where that proves it, else the law. */
const asProven = (grounds: readonly Ground[], titles: readonly string[], laws: Laws): string =>
  inLines(
    grounds
      .filter(({ article }) => article !== '')
      .map((ground) => (ground.unconfirmed ? whereWritten(ground, laws) : numbered(ground, titles)))
  )

const numbered = ({ article, source }: Ground, titles: readonly string[]): string =>
  source === '' ? article : `${article} (bron ${titles.indexOf(source) + 1})`

const inLines = (lines: readonly string[]): string => (lines.length === 0 ? NOTHING : [...new Set(lines)].join('\n'))

function sources(titles: readonly string[], cited: readonly Ground[], key: KeyMaker): readonly OutlineBlock[] {
  const days = new Set(cited.map(({ checkedOn }) => checkedOn))
  const [first = ''] = days
  const together = days.size === 1
  const items = titles.map((title): ListItem => {
    const { href, checkedOn } = cited.find(({ source }) => source === title) ?? { href: '', checkedOn: '' }
    const own = together ? '' : readOn(checkedOn)
    return {
      key: key('grounds', 'source', title),
      level: 0,
      ordered: true,
      runs: [{ text: title, ...(href === '' ? {} : { href }) }, ...(own === '' ? [] : [run(own)])]
    }
  })
  return [
    paragraph(
      key('grounds', 'sources'),
      'body',
      run(fill(texts.rules.sources, { gelezen: together ? readOn(first) : '' }))
    ),
    { type: 'list', key: key('grounds', 'sources', 'list'), items }
  ]
}

function readOn(checkedOn: string): string {
  const day = parseDay(checkedOn)
  return day === undefined ? '' : fill(texts.rules.readOn, { dag: writeDay(day) })
}
