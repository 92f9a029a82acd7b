// A document before it has a form: composed once from the school, then shown on screen, written to Word, or read as
// text. Every node has a stable key made from data ids, so that two versions can be compared node by node.
import type { IsoDay } from '../day.ts'
import type { Item } from '../richtext/list-tree.ts'
import type { SectionId } from '../school/school.ts'

/** Marks a run or block for a tracked-changes copy. */
export type ChangeMark = 'inserted' | 'deleted'

export interface OutlineRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly href?: string
  readonly change?: ChangeMark
}

interface Node {
  readonly key: string
  readonly change?: ChangeMark
}

export interface Heading extends Node {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  readonly runs: readonly OutlineRun[]
  /** Set on the heading that opens a section of the profile; becomes a bookmark that the self-check counts. */
  readonly section?: SectionId
}

/**
 * body: running text · detail: one of the lines under the name of an item, "Hoeveel: drie keer per week" · lead: the opening
 * lines of a document · missing: what is not there yet (concept only) · note: an aside, such as "this is an example" ·
 * subtitle: under the title
 */
export type ParagraphStyle = 'body' | 'detail' | 'lead' | 'missing' | 'note' | 'subtitle'

export interface Paragraph extends Node {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly OutlineRun[]
}

export interface ListItem extends Node, Item {
  /** 0 to 2 */
  readonly level: number
  readonly runs: readonly OutlineRun[]
}

/** One row of items, of both kinds and at every level. How it reads is said in one place: richtext/list-tree.ts. */
export interface List extends Node {
  readonly type: 'list'
  readonly items: readonly ListItem[]
}

export interface TableColumn {
  /** Never empty: a screen reader reads it with every cell. */
  readonly header: string
  /** Share of the page's width; the columns of a table add up to 100. */
  readonly width: number
}

/** A cell is a row of paragraphs; never without text ("–" where there is nothing to say). */
export type TableCell = readonly (readonly OutlineRun[])[]

export interface TableRow extends Node {
  readonly cells: readonly TableCell[]
}

export interface Table extends Node {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Its cells are cut out and lie on a table: its first line large, with a line around each; so many rows fill a page. */
  readonly cutOut?: number
}

export interface Title extends Node {
  readonly type: 'title'
  readonly text: string
}

/** The table of contents, made from the headings of level 1. */
export interface Contents extends Node {
  readonly type: 'contents'
  readonly heading: string
}

export interface PageBreak extends Node {
  readonly type: 'pageBreak'
}

export interface Picture extends Node {
  readonly type: 'picture'
  /** What it shows, for who cannot see it. */
  readonly alt: string
  readonly image: {
    readonly type: 'png' | 'jpeg'
    /** Base64. */
    readonly data: string
    /** In pixels; the form decides how large it stands on paper. */
    readonly width: number
    readonly height: number
  }
}

/** What a reader fills in: words or a day, with a hint that stands there until then ("Schrijf hier uw uitleg"); or one of some choices, each with a box to tick. */
export type FieldAnswer =
  | { readonly type: 'text' | 'day'; readonly hint: string }
  | { readonly type: 'choice'; readonly choices: readonly string[] }

/**
 * A place that the reader fills in, under a heading of its own. Word makes it a content control, so that a reply can be read
 * back by its tag.
 */
export interface Field extends Node {
  readonly type: 'field'
  /** What it is called, for the reader: "Ons advies". */
  readonly alias: string
  /** What it is called, for a program: "mr-advies". Unique in the document; never used again for another thing. */
  readonly tag: string
  readonly answer: FieldAnswer
}

/** A box to tick, as it stands before a choice. */
export const BOX = '☐'

/** The choices that have words. */
export const choicesOf = ({ answer }: Field): readonly string[] =>
  answer.type === 'choice' ? answer.choices.filter((choice) => choice.trim() !== '') : []

/** The words that stand in a field before it is filled in. */
export const fieldLines = (field: Field): readonly string[] =>
  field.answer.type === 'choice' ? choicesOf(field).map((choice) => `${BOX} ${choice}`) : [field.answer.hint]

export type OutlineBlock = Title | Heading | Paragraph | List | Table | Contents | PageBreak | Picture | Field

/** @typeParam Kind what kinds it may be of; which there are, the kinds themselves say (kinds/index.ts). */
export interface Outline<Kind extends string = string> {
  readonly kind: Kind
  /** What its file is in its properties, where no kind of document of a school says so. */
  readonly category?: string
  /** For the document's properties and header. */
  readonly title: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** The school's name: the document's author. */
  readonly school: string
  /** A concept says CONCEPT in its header and shows what is missing. */
  readonly concept: boolean
  /** It tells a version that was adopted, whatever the school says by now. */
  readonly adopted?: true
  /** Says VERTROUWELIJK in its header: it holds names, or what only some may read. */
  readonly confidential?: true
  /** For the footer, e.g. "Concept van 23 november 2026". */
  readonly versionLabel: string
  readonly day: IsoDay
  /** Without extension; may hold characters that a file system refuses (see fileNameOf). */
  readonly fileTitle: string
  readonly blocks: readonly OutlineBlock[]
}

/** The sections of the profile that stand in the document, in order; the self-check compares the file with this. */
export const sectionsIn = (outline: Outline): readonly SectionId[] =>
  outline.blocks.flatMap((block) => (block.type === 'heading' && block.section !== undefined ? [block.section] : []))

/** The words of a paragraph, heading, item or line of a cell. */
export const textOfRuns = (runs: readonly OutlineRun[]): string => runs.map((run) => run.text).join('')

/** All words of the document body in reading order, a line per paragraph, item or cell paragraph. Contents are left out. */
export function outlineText({ blocks }: Pick<Outline, 'blocks'>): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'title':
          return [block.text]
        case 'heading':
        case 'paragraph':
          return [textOfRuns(block.runs)]
        case 'list':
          return block.items.map((item) => textOfRuns(item.runs))
        case 'table':
          return [
            block.caption,
            ...block.columns.map((column) => column.header),
            ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.map(textOfRuns)))
          ]
        case 'field':
          return fieldLines(block)
        case 'contents':
        case 'pageBreak':
        case 'picture':
          return []
      }
    })
    .join('\n')
}

/** The blocks with another text in each of their runs, captions and headers; what a program reads (keys, tags, addresses) stays. */
export function withTexts(blocks: readonly OutlineBlock[], change: (text: string) => string): readonly OutlineBlock[] {
  const changed = (runs: readonly OutlineRun[]): readonly OutlineRun[] =>
    runs.map((run) => ({ ...run, text: change(run.text) }))
  return blocks.map((block): OutlineBlock => {
    switch (block.type) {
      case 'title':
        return { ...block, text: change(block.text) }
      case 'heading':
      case 'paragraph':
        return { ...block, runs: changed(block.runs) }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, runs: changed(item.runs) })) }
      case 'table':
        return {
          ...block,
          caption: change(block.caption),
          columns: block.columns.map((column) => ({ ...column, header: change(column.header) })),
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(changed)) }))
        }
      case 'field':
      case 'contents':
      case 'pageBreak':
      case 'picture':
        return block
    }
  })
}
