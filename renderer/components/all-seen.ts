// Whether a list or a text was on screen as a whole, however one comes through it: by wheel, keys or a finger.
import { useEffect, useState, type RefObject } from 'react'

export interface AllSeen {
  readonly isSeen: boolean
  /** The first that was not on screen yet. */
  readonly firstUnseen: () => HTMLElement | undefined
}

/** @param of what is to be seen, as a name that changes with it: `root` holds parts with `data-read`, and what stands in those counts piece by piece. */
export function useAllSeen(root: RefObject<HTMLElement | null>, of: string): AllSeen {
  const [seenOf, setSeenOf] = useState<string>()
  const [unseen] = useState(() => new Set<Element>())
  useEffect(() => {
    unseen.clear()
    for (const piece of root.current?.querySelectorAll('[data-read] > *') ?? []) unseen.add(piece)
    if (unseen.size === 0) return undefined
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        unseen.delete(target)
        observer.unobserve(target)
      }
      if (unseen.size === 0) setSeenOf(of)
    })
    for (const piece of unseen) observer.observe(piece)
    return () => observer.disconnect()
  }, [root, of, unseen])
  return {
    isSeen: seenOf === of,
    firstUnseen: () =>
      [...unseen].find((piece): piece is HTMLElement => piece instanceof HTMLElement && piece.isConnected)
  }
}
