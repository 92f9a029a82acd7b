// An outline in, the bytes of a Word file out. Pure: the same outline gives the same bytes, anywhere and always.
import { Document, Packer } from 'docx'
import type { Outline } from '#shared/documents/outline.ts'
import { writeBlocks } from './blocks.ts'
import { bookmarkNames } from './bookmarks.ts'
import { numbering, withStyleLists } from './lists.ts'
import { pageFrame } from './page.ts'
import { pageNumbersFor } from './page-numbers.ts'
import { appXml, authorOf, COMPATIBILITY, coreXml, momentOf, settingsXml, TAB_STOP } from './parts.ts'
import type { Writer } from './runs.ts'
import { makeStable } from './stable.ts'
import { FONT, stylesXml } from './styles.ts'
import { shortLine } from './text.ts'

/** The longest name of a table that Word takes. */
const LONGEST_NAME = 255

export async function writeWord(outline: Outline): Promise<Uint8Array> {
  const document = new Document({
    creator: authorOf(outline),
    lastModifiedBy: authorOf(outline),
    externalStyles: stylesXml,
    numbering,
    defaultTabStop: TAB_STOP,
    compatibility: { version: COMPATIBILITY },
    theme: { fonts: { headings: FONT, body: FONT } },
    pageNumbers: pageNumbersFor(outline),
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
    tableNames: outline.blocks.flatMap((block) => (block.type === 'table' && block.columns.length > 0 ? [shortLine(block.caption, LONGEST_NAME)] : []))
  })
}

function newWriter(outline: Outline): Writer {
  let changes = 0
  let lists = 0
  const names = bookmarkNames()
  return {
    author: authorOf(outline),
    date: momentOf(outline),
    nextChange: () => ++changes,
    nextList: () => ++lists,
    bookmarkFor: (section) => names(section)
  }
}
