// A button for what takes much away: it asks once more first.
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Question } from './question.tsx'
import { goToField } from '../session/place.ts'

interface SureButtonProps {
  readonly id: string
  /** What it is called, and of what, for who does not see where it stands. */
  readonly words: string
  readonly which?: string
  /** The one thing to do at its place. */
  readonly isMain?: boolean
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onSure: () => void | Promise<void>
  /** What is good to know before she answers. */
  readonly children?: ReactNode
}

export function SureButton({ id, words, which, isMain = false, question, yes, no, onSure, children }: SureButtonProps) {
  const [asks, setAsks] = useState(false)
  const [busy, setBusy] = useState(false)
  const title = `${id}.sure`
  const leave = (): void => {
    setAsks(false)
    goToField(id)
  }
  const ask = (): void => {
    setAsks(true)
    goToField(title)
  }
  const sure = async (): Promise<void> => {
    setBusy(true)
    await onSure()
    setBusy(false)
    setAsks(false)
  }
  if (asks)
    return (
      <Question id={title} title={question} onLeave={leave}>
        {children}
        <div className="row">
          <Button loading={busy} onClick={() => void sure()}>
            {yes}
          </Button>
          <Button variant="default" onClick={leave}>
            {no}
          </Button>
        </div>
      </Question>
    )
  const unseen = which === undefined ? null : <span className="unseen"> {which}</span>
  return isMain ? (
    <Button id={id} onClick={ask}>
      {words}
      {unseen}
    </Button>
  ) : (
    <button id={id} type="button" className="text-button" onClick={ask}>
      {words}
      {unseen}
    </button>
  )
}
