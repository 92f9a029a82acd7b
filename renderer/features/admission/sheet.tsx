// The sheet for a talk, on paper only: what Word gets as well.
import { createPortal } from 'react-dom'
import type { Outline } from '#shared/documents/outline.ts'
import { OutlineBlocks } from '../../components/outline-view.tsx'

export function Sheet({ outline: { title, blocks } }: { readonly outline: Outline }) {
  return createPortal(
    <article className="print-sheet">
      <h1>{title}</h1>
      <OutlineBlocks blocks={blocks.filter(({ type }) => type !== 'title')} under={1} />
    </article>,
    document.body
  )
}
