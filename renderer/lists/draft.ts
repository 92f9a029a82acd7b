// What was pasted and not used yet, per list of a school; kept while the director looks at another screen.
import type { ClipboardEvent } from 'react'
import { create } from 'zustand'
import { useOpen } from '../session/school-store.ts'
import { pasteSentence } from '../components/paste-words.ts'
import { linesFromHtml } from '#shared/intake/table-paste.ts'

type Drafts = Readonly<Record<string, string>>

const useDrafts = create<{ readonly schoolId: string; readonly drafts: Drafts }>(() => ({ schoolId: '', drafts: {} }))

/** The text, and the way to change it. */
export function usePasteDraft(list: string): readonly [string, (text: string) => void] {
  const schoolId = useOpen((state) => state.schoolId)
  const text = useDrafts((state) => (state.schoolId === schoolId ? state.drafts[list] : undefined)) ?? ''
  const setText = (next: string): void =>
    useDrafts.setState((state) => ({
      schoolId,
      drafts: { ...(state.schoolId === schoolId ? state.drafts : {}), [list]: next }
    }))
  return [text, setText]
}

/**
 * Takes a table or list from the clipboard as lines with tabs. What is plain text is left to the browser. Gives what to tell of
 * it, or nothing.
 */
export function pasteLines(event: ClipboardEvent<HTMLTextAreaElement>, setText: (text: string) => void): string {
  const pasted = linesFromHtml(event.clipboardData.getData('text/html'))
  if (pasted === undefined) return ''
  const { lines, leftBehind } = pasted
  event.preventDefault()
  const { selectionStart, selectionEnd, value } = event.currentTarget
  const before = value.slice(0, selectionStart)
  setText(`${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines}${value.slice(selectionEnd)}`)
  return pasteSentence({ ...leftBehind, tables: 0 }, 'Hoort iets daarvan er wel bij? Typ het dan in het veld.')
}
