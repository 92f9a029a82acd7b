// The heading of a part of a task, under the title of its page.
import type { ReactNode } from 'react'

interface PartHeadingProps {
  readonly id?: string
  /** Links, or the focus after a press, go to it. */
  readonly isPlace?: boolean
  /** Of a part within a part. */
  readonly below?: boolean
  readonly children: ReactNode
}

export function PartHeading({ id, isPlace = false, below = false, children }: PartHeadingProps) {
  const Heading = below ? 'h3' : 'h2'
  return (
    <Heading id={id} {...(isPlace && { tabIndex: -1 })}>
      {children}
    </Heading>
  )
}
