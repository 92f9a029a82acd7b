// What the editor does with what is pasted or dropped in it: clean, with the lists that were typed in plain text, and with word of
// what was left out.
import { DOMParser as EditorParser, Fragment, Slice, type Schema } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import { cleaned } from '#shared/incoming-text.ts'
import { cleanPaste, piecesToHtml, type PasteChanges } from '#shared/intake/clean-paste.ts'
import { piecesOfPlain } from '#shared/intake/plain-paste.ts'

type PastingProps = Required<
  Pick<EditorProps, 'transformPastedHTML' | 'transformPastedText' | 'clipboardTextParser' | 'handlePaste'>
>

/** `tell` hears of every paste before it is in the text. */
export const pastingProps = (tell: (changes: PasteChanges) => void): PastingProps => ({
  transformPastedHTML: (html) => {
    const { html: clean, changes } = cleanPaste(html)
    tell(changes)
    return clean
  },
  transformPastedText: (text) => {
    tell(NO_CHANGES)
    return cleaned(text)
  },
  clipboardTextParser: (text, context, isPlain, view) => {
    // Ctrl+Shift+V asks for the text as it stands.
    const pieces = isPlain ? undefined : piecesOfPlain(text)
    if (pieces === undefined) return asItStands(text, view.state.schema, context.marks())
    const page = new DOMParser().parseFromString(piecesToHtml(pieces), 'text/html')
    return EditorParser.fromSchema(view.state.schema).parseSlice(page.body, { preserveWhitespace: true, context })
  },
  // A picture alone, of a screen or a camera: the browser would put it in, and the editor take it out again, without a word.
  handlePaste: (_view, { clipboardData }) => {
    if (clipboardData === null || clipboardData.types.some((type) => type.startsWith('text/'))) return false
    const pictures = [...clipboardData.files].filter(({ type }) => type.startsWith('image/')).length
    if (pictures > 0) tell({ ...NO_CHANGES, pictures })
    return pictures > 0
  }
})

const NO_CHANGES: PasteChanges = { pictures: 0, struck: [], tables: 0 }

/** A paragraph per line, marked as the text around it. */
const asItStands = (text: string, schema: Schema, marks: Parameters<Schema['text']>[1]): Slice => {
  const paragraph = schema.nodes.paragraph
  if (paragraph === undefined) throw new Error('the editor has no paragraphs')
  return new Slice(
    Fragment.from(
      text.split(/(?:\r\n?|\n)+/u).map((line) => paragraph.create(null, line === '' ? null : schema.text(line, marks)))
    ),
    0,
    0
  )
}
