// The text editor: bold, italic, lists, two headings and links. Its own undo is off: the window has one for everything.
import type { Transaction } from '@tiptap/pm/state'
import { EditorContent, useEditor, type Editor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RichText } from '#shared/richtext/richtext.ts'
import { sameText } from '#shared/richtext/same-text.ts'
import type { TextStep } from '#shared/school/text-edits.ts'
import { styleNonce } from '../bridge/nonce.ts'
import { presentRoute } from '../session/route.ts'
import { registerField, type Caret, type Place } from '../session/place.ts'
import { PasteNote } from '../components/paste-note.tsx'
import { pasteSentence } from '../components/paste-words.ts'
import { caretBeforeEdit, caretOf, setCaret } from './caret.ts'
import type { PasteChanges } from '#shared/intake/clean-paste.ts'
import { editorExtensions, editorRules } from './extensions.ts'
import { LinkBar } from './link-bar.tsx'
import { beganList } from './list-rules.ts'
import { liveJson } from './live-json.ts'
import { fromEditor, normalised, toEditor } from './mapper.ts'
import { pastingProps } from './pasting.ts'
import { replaceContent } from './replace-content.ts'
import { TabKey } from './tab-key.ts'
import { Tools } from './tools.tsx'

interface Change {
  readonly places: { readonly before: Place; readonly after: Place }
  readonly step: TextStep
}

interface RichTextEditorProps {
  readonly field: string
  readonly label: string
  readonly text: RichText
  readonly mayWrite: boolean
  readonly onChange: (text: RichText, how: Change) => void
}

/** What is said of the last paste. */
interface Note {
  readonly text: string
  /** The paste is not in the text yet. */
  readonly isAhead: boolean
}
const NO_NOTE: Note = { text: '', isAhead: false }

export default function RichTextEditor({ field, label, text, mayWrite, onChange }: RichTextEditorProps) {
  /** The text that the editor shows now, as we know it: what comes in equal to this needs no work. */
  const shown = useRef(normalised(text))
  const caretBefore = useRef<Caret | null>(null)
  const change = useRef(onChange)
  useLayoutEffect(() => {
    change.current = onChange
  })
  const [linking, setLinking] = useState(false)
  const [note, setNote] = useState(NO_NOTE)
  const tell = (changes: PasteChanges): void =>
    setNote({ text: pasteSentence(changes, 'Ctrl+Z maakt het plakken ongedaan.'), isAhead: true })

  const editor = useEditor({
    extensions: [...editorExtensions, TabKey],
    ...editorRules,
    content: toEditor(text),
    editable: mayWrite,
    injectNonce: styleNonce(),
    // No styles from the editor itself: ours are in app.css.
    injectCSS: true,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: field,
        class: 'editor-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': `${field}.keys`,
        spellcheck: 'true'
      },
      ...pastingProps(tell),
      handleKeyDown: (_view, event) => {
        const isLinkKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
        if (isLinkKey) setLinking(true)
        return isLinkKey
      }
    },
    onTransaction: ({ editor: at, transaction }) => {
      if (!transaction.docChanged) caretBefore.current = caretOf(at.state)
      else
        setNote(({ text: said, isAhead }) =>
          said !== '' && isAhead && isPaste(transaction) ? { text: said, isAhead: false } : NO_NOTE
        )
    },
    onUpdate: ({ editor: at, transaction }) => {
      const next = fromEditor(liveJson(at.state.doc))
      if (saysTheSame(next, shown.current)) return
      const after = caretOf(at.state)
      const before = caretBeforeEdit(transaction, caretBefore.current)
      const route = presentRoute()
      const places = { before: { route, field, caret: before }, after: { route, field, caret: after } }
      caretBefore.current = after
      shown.current = next
      change.current(next, {
        places,
        step: isPaste(transaction) ? 'pasted' : beganList(transaction) ? 'list begun' : 'typed'
      })
    }
  })

  // At the very moment that the value changes: later, the director may have typed on.
  useLayoutEffect(() => {
    if (saysTheSame(normalised(text), shown.current)) return
    shown.current = normalised(text)
    replaceContent(editor, toEditor(text))
  }, [editor, text])

  useEffect(() => editor.setEditable(mayWrite, false), [editor, mayWrite])

  useEffect(
    () =>
      registerField(field, (caret) => {
        if (editor.isDestroyed) return false
        editor.view.focus()
        if (caret?.kind === 'rich') setCaret(editor.view, caret)
        return editor.view.hasFocus()
      }),
    [editor, field]
  )

  return (
    <div className="editor">
      {mayWrite && <Tools editor={editor} controls={field} onLink={() => setLinking(true)} />}
      {linking && <LinkBar editor={editor} onClose={() => closeLink(editor, setLinking)} />}
      <EditorContent editor={editor} />
      <PasteNote note={note.text} close={() => closeNote(editor, setNote)} />
      <p className="editor-foot" id={`${field}.keys`}>
        In een lijst: Tab springt in, Shift+Tab springt terug. Met Escape en dan Tab verlaat u het tekstvak.
      </p>
    </div>
  )
}

function closeLink(editor: Editor, setLinking: (linking: boolean) => void): void {
  setLinking(false)
  editor.commands.focus()
}

function closeNote(editor: Editor, setNote: (note: Note) => void): void {
  setNote(NO_NOTE)
  editor.commands.focus()
}

const isPaste = (transaction: Transaction): boolean =>
  ['paste', 'drop'].includes(String(transaction.getMeta('uiEvent')))

/** Nothing to tell the school: the same text, or two ways of being empty. */
const saysTheSame = (one: RichText, other: RichText): boolean =>
  (isEmpty(one) && isEmpty(other)) || sameText(one, other)

const isEmpty = ({ blocks }: RichText): boolean =>
  blocks.length === 0 ||
  (blocks.length === 1 && blocks.every((block) => block.kind === 'paragraph' && block.runs.length === 0))
