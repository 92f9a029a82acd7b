// A long list is drawn in parts: the first items at once, the others in the moments after it, so that the screen opens at once.
import { startTransition, useEffect, useState } from 'react'

const FIRST = 24
const STEP = 24

/** How many of so many items are drawn now; all of them soon. */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  useEffect(() => {
    if (drawn >= count) return undefined
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)))
    return () => clearTimeout(timer)
  }, [drawn, count])
  return Math.min(drawn, count)
}
