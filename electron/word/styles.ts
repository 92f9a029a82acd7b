// The styles of every document, as Word keeps them. To add one: a line here, and its id in `styleIds`.
import { colour, FONT } from '#shared/documents/look.ts'

export const LANGUAGE = 'nl-NL'

/** Twentieths of a point, Word's unit: 567 is one centimetre. */
export const page = { width: 11_906, height: 16_838, margin: 1_417, headerFromEdge: 709 } as const
export const textWidth = page.width - 2 * page.margin

export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  body: 'BodyText',
  detail: 'Detail',
  lead: 'Lead',
  note: 'Note',
  missing: 'Missing',
  bullets: ['ListBullet', 'ListBullet2', 'ListBullet3'],
  numbers: ['ListNumber', 'ListNumber2', 'ListNumber3'],
  caption: 'Caption',
  table: 'SchoolTable',
  tableHead: 'TableHead',
  tableText: 'TableText',
  logo: 'Logo',
  field: 'Field',
  fieldText: 'FieldText',
  fieldChoice: 'FieldChoice',
  fieldHint: 'FieldHint',
  fieldBox: 'FieldBox',
  contentsHeading: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  conceptMark: 'ConceptMark',
  link: 'Hyperlink'
} as const

/** The lists that the styles themselves carry, for who types on in Word. Each list in the text has a number of its own. */
export const styleLists = { bullets: 9001, numbers: 9002 } as const

/** Indent of a list's text per level, and how far its sign hangs out. */
export const listIndent = (level: number): { readonly left: number; readonly hanging: number } => ({
  left: 397 * (level + 1),
  hanging: 397
})

interface ParagraphStyle {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  /** Inside w:pPr and w:rPr, in the schema's order. */
  readonly paragraph?: string
  readonly run?: string
  /** Not one of Word's own styles. */
  readonly own?: true
  /** Shown among the quick styles. */
  readonly quick?: true
}

/** Has both boxes, and comes with Word. */
export const BOX_FONT = 'MS Gothic'

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const bold = '<w:b/><w:bCs/>'
const ink = (value: string): string => `<w:color w:val="${value}"/>`
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`
const heading = (level: number, before: number, after: number): string =>
  `<w:keepNext/><w:keepLines/>${spacing(before, after)}<w:outlineLvl w:val="${level - 1}"/>`
/** A bar at the left and a light ground; the other borders have the colour of the ground and only give it air. Several of a kind are one box. */
const aside = (bar: string, fill: string): string =>
  `<w:keepLines/><w:pBdr>${edge('top', 1, fill)}${edge('left', 8, bar)}${edge('bottom', 1, fill)}${edge('right', 2, fill)}</w:pBdr>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/><w:spacing w:before="140" w:after="180"/><w:ind w:left="227" w:right="113"/><w:contextualSpacing/>`
const edge = (side: string, space: number, value: string): string =>
  `<w:${side} w:val="single" w:sz="24" w:space="${space}" w:color="${value}"/>`
/** A box to fill in, on the screen or with a pen; `below`: points of white under what is written. */
const box = (below: number): string =>
  `<w:keepLines/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="6" w:space="${side === 'bottom' ? below : 5}" w:color="${colour.grey}"/>`).join('')}</w:pBdr>` +
  '<w:spacing w:before="120" w:after="200"/><w:ind w:left="113" w:right="113"/>'
const rightTab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`

function listStyles(name: string, id: string, list: number): readonly ParagraphStyle[] {
  return [0, 1, 2].map((level) => ({
    id: level === 0 ? id : `${id}${level + 1}`,
    name: level === 0 ? name : `${name} ${level + 1}`,
    basedOn: styleIds.body,
    paragraph:
      `<w:numPr>${level === 0 ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr><w:spacing w:after="40"/>` +
      `<w:ind w:left="${listIndent(level).left}" w:hanging="${listIndent(level).hanging}"/>`,
    quick: true
  }))
}

/** Close together: with fifteen chapters the contents fit on the first page. */
const contentsEntry: ParagraphStyle = {
  id: 'TOC1',
  name: 'toc 1',
  next: styleIds.body,
  paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>`,
  run: size(10.5)
}

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: styleIds.body, name: 'Body Text', paragraph: '<w:spacing w:after="100"/>', quick: true },
  {
    id: styleIds.detail,
    name: 'Kenmerk',
    basedOn: styleIds.body,
    paragraph: '<w:spacing w:after="20"/>',
    own: true,
    quick: true
  },
  {
    id: styleIds.title,
    name: 'Title',
    next: styleIds.body,
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="60" w:line="240" w:lineRule="auto"/>`,
    run: bold + ink(colour.accent) + size(26),
    quick: true
  },
  {
    id: styleIds.subtitle,
    name: 'Subtitle',
    next: styleIds.body,
    paragraph: spacing(0, 12),
    run: ink(colour.grey) + size(14),
    quick: true
  },
  {
    id: styleIds.heading[1],
    name: 'heading 1',
    next: styleIds.body,
    paragraph: heading(1, 16, 4),
    run: bold + ink(colour.accent) + size(16),
    quick: true
  },
  {
    id: styleIds.heading[2],
    name: 'heading 2',
    next: styleIds.body,
    paragraph: heading(2, 10, 3),
    run: bold + ink(colour.accent) + size(13),
    quick: true
  },
  {
    id: styleIds.heading[3],
    name: 'heading 3',
    next: styleIds.body,
    paragraph: heading(3, 8, 2),
    run: bold + size(11.5),
    quick: true
  },
  {
    id: styleIds.lead,
    name: 'Inleiding',
    basedOn: styleIds.body,
    next: styleIds.body,
    paragraph: '<w:spacing w:after="160" w:line="290" w:lineRule="auto"/>',
    run: size(12),
    own: true,
    quick: true
  },
  {
    id: styleIds.note,
    name: 'Kanttekening',
    basedOn: styleIds.body,
    next: styleIds.body,
    paragraph: aside(colour.accent, colour.noteFill),
    own: true,
    quick: true
  },
  {
    id: styleIds.missing,
    name: 'Ontbreekt nog',
    basedOn: styleIds.body,
    next: styleIds.body,
    paragraph: aside(colour.alarm, colour.missingFill),
    run: bold + ink(colour.alarm),
    own: true,
    quick: true
  },
  ...listStyles('List Bullet', styleIds.bullets[0], styleLists.bullets),
  ...listStyles('List Number', styleIds.numbers[0], styleLists.numbers),
  {
    id: styleIds.caption,
    name: 'caption',
    next: styleIds.body,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(8, 4)}`,
    run: bold + ink(colour.grey) + size(10),
    quick: true
  },
  {
    id: styleIds.tableText,
    name: 'Tabeltekst',
    paragraph: '<w:spacing w:after="14" w:line="252" w:lineRule="auto"/>',
    run: size(9.5),
    own: true,
    quick: true
  },
  {
    id: styleIds.tableHead,
    name: 'Tabelkop',
    basedOn: styleIds.tableText,
    paragraph: '<w:keepNext/>',
    run: bold + ink(colour.accent),
    own: true,
    quick: true
  },
  {
    id: styleIds.logo,
    name: 'Logo',
    next: styleIds.body,
    paragraph: '<w:keepNext/><w:spacing w:after="160" w:line="240" w:lineRule="auto"/>',
    own: true
  },
  { id: styleIds.field, name: 'Invulvak', basedOn: styleIds.body, next: styleIds.body, paragraph: box(5), own: true },
  {
    id: styleIds.fieldText,
    name: 'Invulvak tekst',
    basedOn: styleIds.field,
    next: styleIds.body,
    paragraph: box(31),
    own: true
  },
  {
    id: styleIds.fieldChoice,
    name: 'Invulvak keuze',
    basedOn: styleIds.body,
    paragraph: '<w:keepLines/><w:spacing w:after="60"/><w:ind w:left="397" w:hanging="340"/>',
    own: true
  },
  {
    id: styleIds.contentsHeading,
    name: 'TOC Heading',
    next: styleIds.body,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(14, 4)}`,
    run: bold + ink(colour.accent) + size(13)
  },
  contentsEntry,
  {
    id: styleIds.header,
    name: 'header',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${colour.rule}"/></w:pBdr>${rightTab}<w:spacing w:line="240" w:lineRule="auto"/>`,
    run: ink(colour.grey) + size(9)
  },
  {
    id: styleIds.footer,
    name: 'footer',
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${colour.rule}"/></w:pBdr>${rightTab}<w:spacing w:line="240" w:lineRule="auto"/>`,
    run: ink(colour.grey) + size(9)
  }
]

/** The ids that a paragraph style has in files: ours, and the one that LibreOffice makes of its name. */
export const idsOf = (id: string): readonly string[] => [
  id,
  ...paragraphStyles.filter((style) => style.id === id).map(({ name }) => name.replaceAll(' ', ''))
]

function paragraphStyleXml(style: ParagraphStyle): string {
  return (
    `<w:style w:type="paragraph"${style.own ? ' w:customStyle="1"' : ''} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>` +
    (style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`) +
    `<w:uiPriority w:val="${style.quick ? 1 : 39}"/>` +
    (style.quick ? '<w:qFormat/>' : '') +
    (style.paragraph === undefined ? '' : `<w:pPr>${style.paragraph}</w:pPr>`) +
    (style.run === undefined ? '' : `<w:rPr>${style.run}</w:rPr>`) +
    '</w:style>'
  )
}

const characterStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  `<w:style w:type="character" w:styleId="${styleIds.link}"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>` +
  `<w:rPr>${ink(colour.accent)}<w:u w:val="single"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.conceptMark}"><w:name w:val="Conceptmerk"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>` +
  `<w:rPr>${bold}${ink(colour.alarm)}<w:spacing w:val="20"/>${size(10)}</w:rPr></w:style>` +
  `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.fieldHint}"><w:name w:val="Invulhulp"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>` +
  `<w:rPr>${ink(colour.grey)}</w:rPr></w:style>` +
  `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.fieldBox}"><w:name w:val="Invulvak vakje"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>` +
  `<w:rPr><w:rFonts w:ascii="${BOX_FONT}" w:eastAsia="${BOX_FONT}" w:hAnsi="${BOX_FONT}"/>${size(12)}</w:rPr></w:style>`

const line = (side: string, width: number): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour.rule}"/>`

const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Schooltabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${line('top', 8)}${line('bottom', 8)}${line('insideH', 4)}</w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:bottom w:w="23" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour.headFill}"/></w:tcPr></w:tblStylePr></w:style>`

/** word/styles.xml */
export const stylesXml: string =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>${size(11)}` +
  `<w:lang w:val="${LANGUAGE}" w:eastAsia="${LANGUAGE}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  paragraphStyles.map(paragraphStyleXml).join('') +
  characterStyles +
  tableStyles +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>'
