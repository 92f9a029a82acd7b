// The self-check: opens the written file again and counts. It counts the sections of the profile by their bookmarks, what is
// to be filled in by its tags, and the pictures; and it compares every line of the text, in order.
import { outlineText, sectionsIn, type Outline } from '#shared/documents/outline.ts'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import { fitText } from '#shared/markup.ts'
import { bookmarkNames } from './bookmarks.ts'
import { tagsOf } from './fields.ts'
import { altOf, isPicture } from './picture.ts'
import { readWord } from './read.ts'
import { FILLER } from './text.ts'

export interface WordCheck {
  /** Every section, field and picture is there and not a word is missing, added or moved. */
  readonly complete: boolean
  readonly sectionsFound: number
  readonly sectionsExpected: number
  readonly fieldsFound: number
  readonly fieldsExpected: number
  /** "2 van 2 onderdelen staan in het document." */
  readonly sentence: string
}

export function checkWord(bytes: Uint8Array, outline: Outline): WordCheck {
  const content = readWord(bytes)
  const sections = count(
    sectionsIn(outline)
      .map(bookmarkNames())
      .map((name) => [name]),
    content?.bookmarks
  )
  const fields = count(
    outline.blocks.flatMap((block) => (block.type === 'field' ? [tagsOf(block)] : [])),
    content?.tags
  )
  const pictures = count(
    outline.blocks.flatMap((block) => (block.type === 'picture' && isPicture(block) ? [[altOf(block)]] : [])),
    content?.pictures
  )
  const wordsThere =
    content !== undefined &&
    sameLines(linesOf(outlineText(outline)), content.lines.flatMap(linesOf), contentsHeadings(outline))
  const lacks = [
    ...(wordsThere ? [] : ['Er ontbreekt tekst.']),
    ...(pictures.found === pictures.expected ? [] : ['Er ontbreekt een afbeelding.'])
  ]
  const complete = lacks.length === 0 && sections.found === sections.expected && fields.found === fields.expected
  return {
    complete,
    sectionsFound: sections.found,
    sectionsExpected: sections.expected,
    fieldsFound: fields.found,
    fieldsExpected: fields.expected,
    sentence:
      content === undefined
        ? 'Het document is niet te lezen.'
        : [...counted(sections, fields), ...(complete ? whole(sections, fields, outline) : lacks)].join(' ')
  }
}

interface Count {
  readonly found: number
  readonly expected: number
}

/** Each thing by the names that it has in the file: one, or several for a field with boxes to tick. It is there when all of them are. */
function count(expected: readonly (readonly string[])[], present: readonly string[] = []): Count {
  const left = [...present]
  const isTaken = (name: string): boolean => left.includes(name) && left.splice(left.indexOf(name), 1).length > 0
  return { found: expected.filter((names) => names.map(isTaken).every(Boolean)).length, expected: expected.length }
}

/** What the document is made of: sections of the profile; else what the reader fills in. */
function counted(sections: Count, fields: Count): readonly string[] {
  if (sections.expected > 0) return [countSentence(sections, 'onderdeel', 'onderdelen')]
  return fields.expected > 0 ? [countSentence(fields, 'invulvak', 'invulvakken')] : []
}

const countSentence = ({ found, expected }: Count, one: string, more: string): string =>
  expected === 1
    ? `${found} van 1 ${one} staat in het document.`
    : `${found} van ${expected} ${more} staan in het document.`

/** Said when all of the outline is there. What the school has not written yet is no lack of the document. */
function whole(sections: Count, fields: Count, outline: Outline): readonly string[] {
  const open = outline.blocks.some((block) => block.type === 'paragraph' && block.style === 'missing')
  if (sections.expected > 0) return open ? ['Wat nog ontbreekt, staat er als open punt in.'] : []
  return fields.expected > 0 ? [] : ['Alle tekst staat in het document.']
}

/** Lines with words in them. A sign that keeps a day or an article on one line is as good as a plain one. */
const linesOf = (text: string): readonly string[] =>
  withPlainSigns(fitText(text))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The heading above the contents stands in the document but is no part of the text. */
const contentsHeadings = (outline: Outline): ReadonlySet<string> =>
  new Set(outline.blocks.flatMap((block) => (block.type === 'contents' ? linesOf(block.heading) : [])))

/** Equal, but for a heading above the contents and dashes in cells that had no words. */
function sameLines(expected: readonly string[], written: readonly string[], mayBeExtra: ReadonlySet<string>): boolean {
  let at = 0
  for (const line of written) {
    if (line === expected[at]) at += 1
    else if (line !== FILLER && !mayBeExtra.has(line)) return false
  }
  return at === expected.length
}
