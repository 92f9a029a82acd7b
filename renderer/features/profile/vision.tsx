// The section "Visie op ondersteuning": one text, written in the editor, which is loaded when it is first needed.
import { Suspense } from 'react'
import { setVisionText } from '#shared/school/edits.ts'
import { later } from '../../shell/later.ts'
import { edit, useMayWrite, useSchool } from '../../shell/school-store.ts'

const RichTextEditor = later(() => import('./editor/rich-text-editor.tsx'))

export function Vision() {
  const text = useSchool((school) => school.sections.vision.text)
  const mayWrite = useMayWrite()
  return (
    <Suspense fallback={<div className="editor"><p className="editor-text soft">De editor wordt geladen…</p></div>}>
      <RichTextEditor
        field="vision.text"
        label="Uw visie op ondersteuning"
        text={text}
        mayWrite={mayWrite}
        onChange={(next, places) => edit(setVisionText(next), places)}
      />
    </Suspense>
  )
}
