// "Besluit herstellen": opens a decision again that was recorded, with the reason. Its version stays as it is.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { reopenAdoption } from '#shared/school/round-edits.ts'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField, type Place } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import { edit } from '../../session/school-store.ts'
import { MEND, MEND_TITLE, MEND_WHY, RECORDED, REOPENED } from '../../session/year-anchors.ts'
import { Question } from '../../components/question.tsx'
import { useRoundKey } from '../../session/round.ts'

export function Mend() {
  const key = useRoundKey()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const [isWanting, setWanting] = useState(false)
  const begin = (): void => {
    setOpen(true)
    goToField(MEND_TITLE)
  }
  const leave = (): void => {
    setOpen(false)
    setWanting(false)
    goToField(MEND)
  }
  const reopen = (): void => {
    if (why.trim() === '') {
      setWanting(true)
      goToField(MEND_WHY)
      return
    }
    const place = (field: string): Place => ({ route: presentRoute(), field, caret: null })
    edit(reopenAdoption(key, newId(), today, why.trim()), { before: place(RECORDED), after: place(REOPENED) })
    goToField(REOPENED)
    announce('Het besluit is weer open. U kunt dit ongedaan maken.')
  }
  if (!isOpen)
    return (
      <Button id={MEND} variant="default" onClick={begin}>
        Besluit herstellen
      </Button>
    )
  return (
    <Question id={MEND_TITLE} title="Besluit herstellen" onLeave={leave}>
      <p>
        Het besluit gaat weer open, en u legt het daarna opnieuw vast. Tot die tijd telt het niet als genomen. De
        bewaarde versie blijft staan, met uw reden erbij.
      </p>
      <Textarea
        id={MEND_WHY}
        label="Waarom herstelt u het besluit?"
        description="Dit komt ook in het nieuwe besluit te staan."
        rows={2}
        value={why}
        error={isWanting ? 'Schrijf eerst op waarom u het besluit herstelt.' : undefined}
        onChange={(event) => {
          setWhy(event.currentTarget.value)
          setWanting(false)
        }}
      />
      <div className="row">
        <Button onClick={reopen}>Open het besluit weer</Button>
        <Button variant="default" onClick={leave}>
          Toch niet
        </Button>
      </div>
    </Question>
  )
}
