// What only the school sees of an item, folded away until it is asked for, or until the focus goes to a field in it.
import { useState, type ReactNode } from 'react'
import { useExpectedField } from '../session/place.ts'

interface OwnFoldProps {
  readonly summary: string
  /** How the anchors of the fields in it begin. */
  readonly holds: readonly string[]
  readonly children: ReactNode
}

export function OwnFold({ summary, holds, children }: OwnFoldProps) {
  const expected = useExpectedField()
  const isWanted = expected !== null && holds.some((begin) => expected.startsWith(begin))
  const [open, setOpen] = useState(isWanted)
  if (isWanted && !open) setOpen(true)
  return (
    <details className="own-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className="own-layer stack">{children}</div>}
    </details>
  )
}
