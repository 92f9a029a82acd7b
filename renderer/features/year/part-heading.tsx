// The heading of a part of a task. On a page of its own it stands right under the title of the page; in a list of tasks under that of its task.
import { createContext, useContext, type ReactNode } from 'react'

type Level = 2 | 3

/** Told by what stands around the parts, where that is no page of its own. */
export const PartLevel = createContext<Level>(2)
export const usePartLevel = (): Level => useContext(PartLevel)

const names = { 2: ['h2', 'h3'], 3: ['h3', 'h4'] } as const

interface PartHeadingProps {
  readonly id?: string
  /** Links, or the focus after a press, go to it. */
  readonly isPlace?: boolean
  /** Of a part within a part. */
  readonly below?: boolean
  readonly children: ReactNode
}

export function PartHeading({ id, isPlace = false, below = false, children }: PartHeadingProps) {
  const Heading = names[usePartLevel()][below ? 1 : 0]
  return (
    <Heading id={id} {...(isPlace && { tabIndex: -1 })}>
      {children}
    </Heading>
  )
}
