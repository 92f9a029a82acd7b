// Runs of the outline as Word's runs: bold, italic, links, line breaks, tabs, direction and tracked changes.
import {
  Bookmark,
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  NoBreakHyphen,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild
} from 'docx'
import type { ChangeMark, OutlineRun } from '#shared/documents/outline.ts'
import { NO_BREAK_HYPHEN, unbroken } from '#shared/documents/unbroken.ts'
import { fitText } from '#shared/markup.ts'
import { webAddress } from '#shared/web-address.ts'
import { styleIds } from './styles.ts'
import { startsRight, stretches } from './text.ts'

/** What one document hands out while it is written: numbers that start anew in each. */
export interface Writer {
  /** Author of tracked changes. */
  readonly author: string
  /** Date of tracked changes, ISO 8601 with a time. */
  readonly date: string
  nextChange(): number
  nextList(): number
  nextField(): number
  /** A name for the bookmark of a section, unique in this document. */
  bookmarkFor(section: string): string
}

type Options = Omit<IParagraphOptions, 'children' | 'text' | 'style'>

/** One paragraph of a style. `change` marks the whole paragraph, its end mark too. */
export function paragraph(
  writer: Writer,
  style: string,
  runs: readonly OutlineRun[],
  options: Options & {
    readonly change?: ChangeMark | undefined
    readonly bookmark?: string | undefined
    /** A character style of all its words. */
    readonly runStyle?: string
    /** Puts its words in something else, such as a content control. */
    readonly within?: (words: readonly ParagraphChild[]) => readonly ParagraphChild[]
  } = {}
): Paragraph {
  const { change, bookmark, runStyle, within, ...rest } = options
  const texts = runs.map((run) => fitText(run.text))
  const children = runs.flatMap((run, index) =>
    runChildren(writer, run, texts[index] ?? '', run.change ?? change, runStyle)
  )
  const mark =
    change === undefined ? {} : { run: { [change === 'inserted' ? 'insertion' : 'deletion']: changed(writer) } }
  return new Paragraph({
    style,
    ...(startsRight(texts.join('')) ? { bidirectional: true } : {}),
    ...mark,
    ...rest,
    children: bookmark === undefined ? (within?.(children) ?? children) : [new Bookmark({ id: bookmark, children })]
  })
}

/** Who changed it, and when; with a number of its own. */
export const changed = (writer: Writer): { id: number; author: string; date: string } => ({
  id: writer.nextChange(),
  author: writer.author,
  date: writer.date
})

function runChildren(
  writer: Writer,
  run: OutlineRun,
  text: string,
  change: ChangeMark | undefined,
  runStyle: string | undefined
): readonly ParagraphChild[] {
  if (text === '') return []
  const link = run.href === undefined ? undefined : webAddress(run.href)
  const style = link === undefined ? runStyle : styleIds.link
  const pieces = text.split('\n').flatMap((line, index) => {
    const parts = stretches(line)
    return parts.length === 0
      ? [{ text: '', rightToLeft: false, newLine: index > 0 }]
      : parts.map((part, at) => ({ ...part, newLine: index > 0 && at === 0 }))
  })
  const children = pieces
    .filter((piece) => piece.text !== '' || piece.newLine)
    .map((piece) => {
      const options = {
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(style === undefined ? {} : { style }),
        ...(piece.rightToLeft ? { rightToLeft: true } : {}),
        ...(piece.newLine ? { break: 1 } : {}),
        children: withSigns(piece.text)
      }
      return wordRun(writer, options, change)
    })
  return link === undefined ? children : [new ExternalHyperlink({ link, children })]
}

/** A run, or the change that it is in a tracked copy. */
export function wordRun(writer: Writer, options: IRunOptions, change: ChangeMark | undefined): ParagraphChild {
  if (change === undefined) return new TextRun(options)
  const mark = { ...changed(writer), ...options }
  return change === 'inserted' ? new InsertedTextRun(mark) : new DeletedTextRun(mark)
}

/** Tabs and no-break hyphens are elements of their own: as a sign the hyphen would come from another font. */
const withSigns = (text: string): (string | Tab | NoBreakHyphen)[] =>
  unbroken(text)
    .split(/([\t\u2011])/u)
    .flatMap((part): (string | Tab | NoBreakHyphen)[] =>
      part === '\t' ? [new Tab()] : part === NO_BREAK_HYPHEN ? [new NoBreakHyphen()] : part === '' ? [] : [part]
    )
