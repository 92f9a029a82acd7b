// The field that the focus is on its way to, told once: what the director chooses while it arrives is not undone by it.
import { useState } from 'react'
import { useExpectedField } from '../../session/place.ts'

export function useNewlyExpected(): string | null {
  const expected = useExpectedField()
  const [seen, setSeen] = useState<string | null>(null)
  if (expected === seen) return null
  setSeen(expected)
  return expected
}
