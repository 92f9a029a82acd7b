// The self-check: opens the written file again and counts. For the SOP it counts the sections of the profile, by their
// bookmarks; and it compares every line of the text, in order.
import { outlineText, sectionsIn, type Outline } from '#shared/documents/outline.ts'
import { bookmarkNames } from './bookmarks.ts'
import { readWord } from './read.ts'
import { fitForWord } from './text.ts'

export interface WordCheck {
  /** Every section is there and not a word is missing, added or moved. */
  readonly complete: boolean
  readonly sectionsFound: number
  readonly sectionsExpected: number
  /** "2 van 2 onderdelen staan in het document." */
  readonly sentence: string
}

export function checkWord(bytes: Uint8Array, outline: Outline): WordCheck {
  const content = readWord(bytes)
  const name = bookmarkNames()
  const expected = sectionsIn(outline).map(name)
  const present = new Set(content?.bookmarks)
  const found = expected.filter((bookmark) => present.has(bookmark)).length
  const wordsThere = content !== undefined && sameLines(linesOf(outlineText(outline)), content.lines.flatMap(linesOf), contentsHeadings(outline))
  return {
    complete: wordsThere && found === expected.length,
    sectionsFound: found,
    sectionsExpected: expected.length,
    sentence: sentenceOf(found, expected.length, content !== undefined, wordsThere)
  }
}

function sentenceOf(found: number, expected: number, readable: boolean, wordsThere: boolean): string {
  if (!readable) return 'Het document is niet te lezen.'
  const counted = expected === 1 ? `${found} van 1 onderdeel staat in het document.` : `${found} van ${expected} onderdelen staan in het document.`
  return wordsThere ? counted : `${counted} Er ontbreekt tekst.`
}

/** Lines with words in them. */
const linesOf = (text: string): readonly string[] =>
  fitForWord(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The heading above the contents stands in the document but is no part of the text. */
const contentsHeadings = (outline: Outline): ReadonlySet<string> =>
  new Set(outline.blocks.flatMap((block) => (block.type === 'contents' ? linesOf(block.heading) : [])))

/** A dash that fills an empty cell. */
const FILLER = '–'

/** Equal, but for a heading above the contents and dashes in cells that had no words. */
function sameLines(expected: readonly string[], written: readonly string[], mayBeExtra: ReadonlySet<string>): boolean {
  let at = 0
  for (const line of written) {
    if (line === expected[at]) at += 1
    else if (line !== FILLER && !mayBeExtra.has(line)) return false
  }
  return at === expected.length
}
