// What only the school sees of an item, folded away until it is asked for, or until the focus goes to a field in it.
import type { ReactNode } from 'react'
import { useFold } from './fold.ts'

interface OwnFoldProps {
  readonly summary: string
  /** How the anchors of the fields in it begin. */
  readonly holds: readonly string[]
  readonly children: ReactNode
}

export function OwnFold({ summary, holds, children }: OwnFoldProps) {
  const [open, setOpen] = useFold(holds)
  return (
    <details className="own-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className="own-layer stack">{children}</div>}
    </details>
  )
}
