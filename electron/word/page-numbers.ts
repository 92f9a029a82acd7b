// The numbers in the contents and in "pagina x van y", worked out by laying the pages out as Word does.
// Costs about a tenth of a second per page, and far more for a word without end: such a word is laid out in pieces.
import type { IContext, IXmlableObject, PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { arialWidth } from './arial.ts'

/** More text than this (some fifty pages) gets contents without page numbers; laying it out would take too long. */
const MOST_CHARACTERS = 200_000

/** A line costs as much as these characters, however short it is: a table of two thousand short rows has ten thousand of them. */
const LINE = 30

/** A heading this long is no heading; in the contents it takes ten times as long as in the text. */
const LONGEST_HEADING = 2_000

/** A word this long is no word; the layout's time grows with the square of a word's length. */
const LONG_WORD = 200
const PIECE = 10

/** Signs whose width is not known are measured as an average letter: a number that may be one off beats a blank. */
const estimate = estimatePageNumbersWith({ measureWidth: arialWidth, guess: true })

const none = (): ReturnType<PageNumberEstimator> => ({ bookmarks: new Map<string, string>() })

export function noPageNumbers(body: IXmlableObject): ReturnType<PageNumberEstimator> {
  closeContents(body)
  return none()
}

/** Page numbers never cost a document: where they cannot be worked out, it is written without. Our headings have no numbers of Word's, so none are looked up. */
export function pageNumbersFor(outline: Outline): PageNumberEstimator {
  const text = outlineText(outline)
  const tooMuch =
    text.length + LINE * text.split('\n').length > MOST_CHARACTERS ||
    outline.blocks.some(
      (block) => block.type === 'heading' && block.runs.reduce((sum, run) => sum + run.text.length, 0) > LONGEST_HEADING
    )
  return tooMuch ? noPageNumbers : careful
}

function careful(body: IXmlableObject, context: IContext): ReturnType<PageNumberEstimator> {
  closeContents(body)
  const restore = cutLongWords(textsIn(body))
  try {
    return estimate(body, context)
  } catch {
    return none()
  } finally {
    restore()
  }
}

/**
 * docx ends the contents with an empty paragraph that only closes the field. It can land alone on a new page, and a screen
 * reader stops at it; the field is closed in the last entry instead, before the pages are laid out. What a reader fills in is
 * one paragraph, and stays as it is.
 */
function closeContents(body: IXmlableObject): void {
  for (const contents of childrenOf(body, 'w:body')
    .flatMap((block) => childrenOf(block, 'w:sdt'))
    .map((part) => childrenOf(part, 'w:sdtContent'))) {
    const [entry = [], end = []] = contents.slice(-2).map((one) => childrenOf(one, 'w:p'))
    if (entry.length === 0 || end.length === 0) continue
    entry.push(...end)
    contents.pop()
  }
}

/** The children of an element as docx is about to write it; empty when it is another element. */
function childrenOf(node: unknown, name: string): unknown[] {
  const children: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
  return Array.isArray(children) ? children : []
}

interface TextNode {
  readonly value: string
  readonly startsParagraph: boolean
  set(value: string): void
}

/** The words of the body as docx is about to write them, each with a way to change it. */
function textsIn(body: IXmlableObject): readonly TextNode[] {
  const found: TextNode[] = []
  let startsParagraph = true
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) {
      node.forEach((child: unknown, index) => {
        if (typeof child === 'string' && name === 'w:t') {
          found.push({ value: child, startsParagraph, set: (value) => void (node[index] = value) })
          startsParagraph = false
        } else visit(child, '')
      })
      return
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'w:p') startsParagraph = true
      visit(child, key)
    }
  }
  visit(body, '')
  return found
}

/** Puts spaces in endless words, for the layout alone. The answer puts the texts back as they were. */
function cutLongWords(texts: readonly TextNode[]): () => void {
  const changed: TextNode[] = []
  let length = 0
  for (const text of texts) {
    if (text.startsParagraph) length = 0
    if (length + text.value.length <= LONG_WORD) {
      const tail = /\S*$/u.exec(text.value)?.[0].length ?? 0
      length = tail === text.value.length ? length + tail : tail
      continue
    }
    let pieces = ''
    for (const sign of text.value) {
      length = /\s/u.test(sign) ? 0 : length + 1
      pieces += length > LONG_WORD && length % PIECE === 0 ? `${sign} ` : sign
    }
    if (pieces === text.value) continue
    changed.push(text)
    text.set(pieces)
  }
  return () => changed.forEach((text) => text.set(text.value))
}
