// "Is niet gebeurd, omdat…": closes a year that came to no decision, with the reason. Nothing that was filled in goes.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SchoolYear } from '#shared/day.ts'
import { closeRound } from '#shared/school/round-edits.ts'
import { announce } from '../session/announce.ts'
import { editAndGo } from '../session/edit-and-go.ts'
import { useToday } from '../session/host.ts'
import { goToField, type Place } from '../session/place.ts'
import { useRoundKey } from '../session/round.ts'
import { presentRoute, type Route } from '../session/route.ts'
import { CLOSED_YEAR, CLOSE_YEAR, CLOSE_YEAR_TITLE, CLOSE_YEAR_WHY } from '../session/year-anchors.ts'
import { Question } from './question.tsx'

interface CloseYearProps {
  readonly schoolYear: SchoolYear
  readonly onLeave: () => void
}

export function CloseYear({ schoolYear, onLeave }: CloseYearProps) {
  const key = useRoundKey()
  const today = useToday()
  const [why, setWhy] = useState('')
  const [isWanting, setWanting] = useState(false)
  const close = (): void => {
    if (why.trim() === '') {
      setWanting(true)
      goToField(CLOSE_YEAR_WHY)
      return
    }
    const here = presentRoute()
    const there: Route = here.name === 'school' ? { ...here, screen: { name: 'year', schoolYear } } : here
    // Taken back it is asked there again: no other page is left for it.
    const place = (field: string): Place => ({ route: there, field, caret: null })
    editAndGo(closeRound(key, today, why.trim()), place(CLOSED_YEAR), place(CLOSE_YEAR))
    announce(`Schooljaar ${schoolYear} is afgesloten. U kunt dit ongedaan maken.`)
  }
  return (
    <Question id={CLOSE_YEAR_TITLE} title={`De schoolgids ${schoolYear} is niet vastgesteld`} onLeave={onLeave}>
      <p>
        Dat kan gebeuren. Schrijf in een paar woorden op waarom. Alles wat u invulde, blijft bewaard, en u kunt het jaar
        later weer openen.
      </p>
      <Textarea
        id={CLOSE_YEAR_WHY}
        label="Niet gebeurd, omdat"
        description="Dit komt in het profiel te staan, bij Besluitvorming. Noem geen namen."
        rows={2}
        value={why}
        error={isWanting ? 'Schrijf eerst op waarom het niet is gebeurd.' : undefined}
        onChange={(event) => {
          setWhy(event.currentTarget.value)
          setWanting(false)
        }}
      />
      <div className="row">
        <Button onClick={close}>Sluit {schoolYear} af</Button>
        <Button variant="default" onClick={onLeave}>
          Toch niet
        </Button>
      </div>
    </Question>
  )
}
