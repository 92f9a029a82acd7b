// A long text of a section, written in the editor, which is loaded when it is first needed.
import { Suspense } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import type { PartOf } from '#shared/catalogue/section-content.ts'
import { isBlank } from '#shared/richtext/richtext.ts'
import { setText, textOf } from '#shared/school/text-edits.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { ProposalsAt } from '../../../components/proposals-at.tsx'
import { later } from '../../../session/later.ts'
import { edit, useMayWrite, useSchool } from '../../../session/school-store.ts'
import { useWords } from '../../../session/school-words.ts'

const RichTextEditor = later(() => import('../../../editor/rich-text-editor.tsx'))

interface LongTextProps {
  readonly part: PartOf<'text'>
}

export const LongText = ({ part }: LongTextProps) =>
  part.more === undefined ? <Written part={part} /> : <Folded part={part} more={part.more} />

function Folded({ part, more }: LongTextProps & { readonly more: string }) {
  const words = useWords()
  const isWritten = useSchool((school) => !isBlank(textOf(school, part.field)))
  return (
    <Disclosure className="item-more" summary={fill(more, words)} holds={[part.field]} holdsWords={isWritten}>
      <Written part={part} />
    </Disclosure>
  )
}

function Written({ part: { field, label: asked, help } }: LongTextProps) {
  const words = useWords()
  const label = fill(asked, words)
  const text = useSchool((school) => textOf(school, field))
  const mayWrite = useMayWrite()
  return (
    <section className="long-text" aria-labelledby={`${field}.title`}>
      <h2 id={`${field}.title`}>{label}</h2>
      {help !== '' && <p className="soft">{fill(help, words)}</p>}
      <Suspense
        fallback={
          <div className="editor">
            <p className="editor-text soft">De editor wordt geladen…</p>
          </div>
        }
      >
        <RichTextEditor
          field={field}
          label={label}
          text={text}
          mayWrite={mayWrite}
          onChange={(next, { places, step }) => edit(setText(field, next, step), places)}
        />
      </Suspense>
      <ProposalsAt address={field} />
    </section>
  )
}
