// What hides until it is asked for, or until the focus goes to a field in it. What is inside is only made when it opens.
import { useState, type ReactNode } from 'react'
import { useExpectedField } from '../session/place.ts'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly startsOpen?: boolean
  /** How the anchors of the fields in it begin. */
  readonly holds?: readonly string[]
  /** Something stands in it: it opens as soon as that is so. */
  readonly holdsWords?: boolean
  readonly className?: string
  readonly children: ReactNode
}

const NONE: readonly string[] = []

export function Disclosure(props: DisclosureProps) {
  const { summary, startsOpen = false, holds = NONE, holdsWords = false, className, children } = props
  const expected = useExpectedField()
  const isWanted = expected !== null && holds.some((begin) => expected.startsWith(begin))
  const [open, setOpen] = useState(startsOpen || holdsWords || isWanted)
  const [heldWords, setHeldWords] = useState(holdsWords)
  if (holdsWords !== heldWords) setHeldWords(holdsWords)
  if (!open && (isWanted || (holdsWords && !heldWords))) setOpen(true)
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}
