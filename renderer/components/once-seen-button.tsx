// A button that answers for all of a list or a text: only once all of it was on screen. Until then it says so, and leads to what was not.
import { Button } from '@mantine/core'
import { useId } from 'react'
import type { AllSeen } from './all-seen.ts'

interface OnceSeenButtonProps {
  readonly id: string
  readonly seen: AllSeen
  /** "Lees eerst door tot het einde." */
  readonly until: string
  readonly isMain?: boolean
  readonly onPress: () => void
  readonly children: string
}

export function OnceSeenButton({ id, seen, until, isMain = false, onPress, children }: OnceSeenButtonProps) {
  const hint = useId()
  const { isSeen, firstUnseen } = seen
  const showFirst = (): void => {
    const piece = firstUnseen()
    if (piece === undefined) return
    piece.tabIndex = -1
    piece.focus({ preventScroll: true })
    piece.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="stack-s">
      <Button
        id={id}
        variant={isMain ? 'filled' : 'default'}
        aria-disabled={!isSeen}
        {...(!isSeen && { 'data-disabled': true })}
        aria-describedby={isSeen ? undefined : hint}
        onClick={isSeen ? onPress : showFirst}
      >
        {children}
      </Button>
      {!isSeen && (
        <p id={hint} className="small soft">
          {until}
        </p>
      )}
    </div>
  )
}
