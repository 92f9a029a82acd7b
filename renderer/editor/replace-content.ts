// Puts another document in the editor, touching only what differs, so that the rest of the screen stays quiet.
import type { Editor } from '@tiptap/core'
import type { EditorNode } from './mapper.ts'

export function replaceContent(editor: Editor, content: EditorNode): void {
  const { state, schema, view } = editor
  const next = schema.nodeFromJSON(content)
  const start = state.doc.content.findDiffStart(next.content)
  if (start === null) return
  const end = state.doc.content.findDiffEnd(next.content)
  if (end === null) return
  // The two ends may overlap where the same signs repeat; then the range is widened to the right.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  view.dispatch(
    state.tr
      .replace(start, end.a + overlap, next.slice(start, end.b + overlap))
      .setMeta('preventUpdate', true)
      .setMeta('addToHistory', false)
      .setMeta('__uniqueIDTransaction', true)
  )
}
