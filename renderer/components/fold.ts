// Whether what is folded away shows: it opens when it is asked for, or when the focus goes to a field in it.
import { useState } from 'react'
import { useExpectedField } from '../session/place.ts'

/** `holds`: how the anchors of the fields in it begin. */
export function useFold(
  holds: readonly string[],
  startsOpen = false
): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const expected = useExpectedField()
  const isWanted = expected !== null && holds.some((begin) => expected.startsWith(begin))
  const [open, setOpen] = useState(startsOpen || isWanted)
  if (isWanted && !open) setOpen(true)
  return [open, setOpen]
}
