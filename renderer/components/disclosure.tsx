// What hides until it is asked for. What is inside is only made when it opens.
import { useState, type ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: string
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}
