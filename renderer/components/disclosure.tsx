// What hides until it is asked for. What is inside is only made when it opens.
import type { ReactNode } from 'react'
import { useFold } from './fold.ts'

interface DisclosureProps {
  readonly summary: string
  readonly startsOpen?: boolean
  /** How the anchors of the fields in it begin: it opens when the focus goes there. */
  readonly holds?: readonly string[]
  readonly children: ReactNode
}

export function Disclosure({ summary, startsOpen = false, holds = [], children }: DisclosureProps) {
  const [open, setOpen] = useFold(holds, startsOpen)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}
