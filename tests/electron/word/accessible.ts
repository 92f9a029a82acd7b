// What somebody who cannot see a document, or not well, would stumble over in its Word file.
import { all, partsOf } from './support.ts'

interface Block {
  readonly kind: 'paragraph' | 'table' | 'contents' | 'field'
  readonly xml: string
}

const LANGUAGE = 'nl-NL'

const wordsOf = (xml: string): string => all(xml, /<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g).join('')
const styleOf = (paragraph: string): string => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? ''
const paragraphsIn = (xml: string): readonly string[] =>
  xml.match(/<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p(?: [^>]*)?\/>/gs) ?? []
const valueOf = (xml: string, name: string): string =>
  (new RegExp(`<${name} [^>]*w:val="([^"]*)"`).exec(xml)?.[1] ?? '').trim()
const quoted = (xml: string): string => `“${wordsOf(xml).slice(0, 40)}”`

/** Our files hold no table in a table and no control in a control. */
const blocksOf = (document: string): readonly Block[] =>
  (document.match(/<w:sdt>.*?<\/w:sdt>|<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p(?: [^>]*)?\/>/gs) ?? []).map(
    (xml) => {
      if (xml.startsWith('<w:tbl>')) return { kind: 'table', xml }
      return {
        kind: !xml.includes('<w:sdt>') ? 'paragraph' : xml.includes('<w:docPartObj>') ? 'contents' : 'field',
        xml
      }
    }
  )

const levelOf = ({ kind, xml }: Block): number =>
  kind === 'paragraph' ? Number(/^Heading(\d)$/.exec(styleOf(xml))?.[1] ?? 0) : 0

/** Complaints in words; empty when all is well. */
export function accessible(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes)
  const document = parts['word/document.xml'] ?? ''
  const blocks = blocksOf(document)
  return [
    ...headings(blocks),
    ...title(blocks),
    ...blocks.flatMap(({ kind, xml }) => (kind === 'table' ? table(xml) : [])),
    ...emptyParagraphs(parts),
    ...language(parts),
    ...properties(parts),
    ...pictures(document),
    ...typedBullets(document),
    ...fields(blocks)
  ]
}

function headings(blocks: readonly Block[]): readonly string[] {
  let above = 0
  return blocks.flatMap((block) => {
    const level = levelOf(block)
    if (level === 0) return []
    const skips = level > above + 1
    above = level
    return skips ? [`heading ${quoted(block.xml)} skips to level ${level}`] : []
  })
}

function title(blocks: readonly Block[]): readonly string[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const titles = paragraphs.filter(({ xml }) => styleOf(xml) === 'Title')
  const first = paragraphs.find(({ xml }) => wordsOf(xml).trim() !== '')
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
    ...(titles.length > 0 && first !== titles[0] ? ['words before the title'] : [])
  ]
}

function table(xml: string): readonly string[] {
  const name = valueOf(xml, 'w:tblCaption')
  const rows = xml.match(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs) ?? []
  const cells = rows.map((row) => row.match(/<w:tc(?: [^>]*)?>.*?<\/w:tc>/gs) ?? [])
  return [
    ...(name === '' ? ['a table without a name'] : []),
    ...(rows.every((row, index) => row.includes('<w:tblHeader/>') === (index === 0))
      ? []
      : [`table “${name}” has no header row, or more`]),
    ...(/<w:(?:gridSpan|vMerge|hMerge)\b/.test(xml) || new Set(cells.map(({ length }) => length)).size > 1
      ? [`table “${name}” has merged cells`]
      : []),
    ...cells
      .flat()
      .filter((cell) => wordsOf(cell).trim() === '')
      .map(() => `table “${name}” has an empty cell`)
  ]
}

const emptyParagraphs = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(parts)
    .filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name))
    .flatMap(([name, xml]) =>
      paragraphsIn(xml)
        .filter((one) => wordsOf(one).trim() === '' && !one.includes('<w:drawing>'))
        .map(() => `an empty paragraph in ${name}`)
    )

function language(parts: Readonly<Record<string, string>>): readonly string[] {
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(parts['word/styles.xml'] ?? '')?.[0] ?? ''
  const said = [
    valueOf(defaults, 'w:lang'),
    valueOf(parts['word/settings.xml'] ?? '', 'w:themeFontLang'),
    /<dc:language>([^<]*)</.exec(parts['docProps/core.xml'] ?? '')?.[1] ?? ''
  ]
  return said.every((one) => one === LANGUAGE) ? [] : [`the language is ${said.join(', ')}`]
}

const properties = (parts: Readonly<Record<string, string>>): readonly string[] => [
  ...((/<dc:title>([^<]*)</.exec(parts['docProps/core.xml'] ?? '')?.[1] ?? '').trim() === ''
    ? ['no title among the properties']
    : []),
  ...(Object.values(parts).some((xml) => xml.includes('Un-named')) ? ['Un-named'] : [])
]

const pictures = (document: string): readonly string[] =>
  (document.match(/<wp:docPr [^>]*>/g) ?? [])
    .filter((tag) => (/ descr="([^"]*)"/.exec(tag)?.[1] ?? '').trim() === '')
    .map(() => 'a picture without words')
    .concat(document.includes('decorative') ? ['a picture that calls itself decorative'] : [])

const typedBullets = (document: string): readonly string[] =>
  paragraphsIn(document)
    .filter((one) => /^\s*[•·▪*-]\s/u.test(wordsOf(one)))
    .map((one) => `${quoted(one)} is a list only for the eye`)

/** A field stands under a heading of its own; what explains it may come between. The boxes of a choice are one field. */
function fields(blocks: readonly Block[]): readonly string[] {
  const seen = new Set<string>()
  let heading = false
  let choice = ''
  return blocks.flatMap((block) => {
    if (levelOf(block) > 0) heading = true
    if (block.kind !== 'field') return []
    const [tag, alias] = [valueOf(block.xml, 'w:tag'), valueOf(block.xml, 'w:alias')]
    const ofChoice = block.xml.includes('<w14:checkbox>') ? tag.replace(/-\d+$/u, '') : ''
    const isNext = ofChoice !== '' && ofChoice === choice
    const complaints = [
      ...(tag === '' || alias === '' ? [`field ${quoted(block.xml)} has no name`] : []),
      ...(seen.has(tag) ? [`field “${tag}” stands there twice`] : []),
      ...(heading || isNext ? [] : [`field “${tag}” has no heading of its own`])
    ]
    seen.add(tag)
    choice = ofChoice
    heading = false
    return complaints
  })
}
