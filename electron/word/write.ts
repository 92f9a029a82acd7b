// An outline in, the bytes of a Word file out. Pure: the same outline gives the same bytes, anywhere and always.
import { Document, Packer } from 'docx'
import { FONT } from '#shared/documents/look.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { shortLine } from '#shared/documents/written-text.ts'
import { writeBlocks } from './blocks.ts'
import { bookmarkNames } from './bookmarks.ts'
import { numberingOf, withStyleLists } from './lists.ts'
import { pageFrame } from './page.ts'
import { noPageNumbers, pageNumbersFor } from './page-numbers.ts'
import { appXml, authorOf, COMPATIBILITY, coreXml, momentOf, settingsXml, TAB_STOP } from './package-parts.ts'
import type { Writer } from './runs.ts'
import { makeStable } from './stable.ts'
import { stylesXml } from './styles.ts'

/** The longest name of a table that Word takes. */
const LONGEST_NAME = 255

export interface WriteOptions {
  /** False: contents without page numbers, for a measurement of everything but laying out the pages. */
  readonly pageNumbers?: boolean
}

export async function writeWord(outline: Outline, { pageNumbers = true }: WriteOptions = {}): Promise<Uint8Array> {
  const document = new Document({
    creator: authorOf(outline),
    lastModifiedBy: authorOf(outline),
    externalStyles: stylesXml,
    numbering: numberingOf(outline),
    defaultTabStop: TAB_STOP,
    compatibility: { version: COMPATIBILITY },
    theme: { fonts: { headings: FONT, body: FONT } },
    pageNumbers: pageNumbers ? pageNumbersFor(outline) : noPageNumbers,
    sections: [{ ...pageFrame(outline), children: [...writeBlocks(outline, newWriter(outline))] }]
  })
  return makeStable(new Uint8Array(await Packer.toBuffer(document)), {
    parts: {
      'word/styles.xml': stylesXml,
      'word/settings.xml': settingsXml,
      'docProps/core.xml': coreXml(outline),
      'docProps/app.xml': appXml(outline)
    },
    edits: { 'word/numbering.xml': withStyleLists },
    tableNames: outline.blocks.flatMap((block) =>
      block.type === 'table' && block.columns.length > 0 ? [shortLine(block.caption, LONGEST_NAME)] : []
    )
  })
}

function newWriter(outline: Outline): Writer {
  let changes = 0
  let lists = 0
  let fields = 0
  const names = bookmarkNames()
  return {
    author: authorOf(outline),
    date: momentOf(outline),
    nextChange: () => ++changes,
    nextList: () => ++lists,
    nextField: () => ++fields,
    bookmarkFor: (section) => names(section)
  }
}
