// What only the school sees of an item, folded away until it is asked for, or until the focus goes to a field in it.
import type { ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'

interface OwnFoldProps {
  readonly summary: ReactNode
  /** How the anchors of the fields in it begin. */
  readonly holds: readonly string[]
  readonly children: ReactNode
}

export const OwnFold = ({ summary, holds, children }: OwnFoldProps) => (
  <Disclosure className="own-fold" summary={summary} holds={holds}>
    <div className="own-layer stack">{children}</div>
  </Disclosure>
)
