// Above "Dit schooljaar" when 1 August has come and the school guide is still open: record the decision, go on, or say
// why it did not happen. And the next year, which may begin beside it.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { firstDayOf, writeDay, type SchoolYear } from '#shared/day.ts'
import { hasEnded, hasYear } from '#shared/year/ending.ts'
import { useToday } from '../session/host.ts'
import { goToField } from '../session/place.ts'
import { useLead } from '../session/lead.ts'
import { useOfferYear, useRound, useStanding } from '../session/round.ts'
import { useMayWrite, useSchool } from '../session/school-store.ts'
import { CLOSE_YEAR, CLOSE_YEAR_TITLE, stepAnchor } from '../session/year-anchors.ts'
import { CloseYear } from './close-year.tsx'
import { ToScreen } from './link.tsx'
import { NextYear } from './next-year.tsx'
import { Symbol } from './symbols.tsx'

export function OverdueYear() {
  const schoolYear = useOfferYear()
  const today = useToday()
  const isAsked = useSchool((school) => hasYear(school, schoolYear) && !hasEnded(school, today))
  return useStanding() === 'overdue' && isAsked ? <StillOpen schoolYear={schoolYear} /> : null
}

const TITLE = 'overdue-year-title'

function StillOpen({ schoolYear }: { readonly schoolYear: SchoolYear }) {
  const { now } = useLead()
  const mayWrite = useMayWrite()
  const isDecided = useRound(({ adoption }) => adoption.version !== '')
  const [isClosing, setClosing] = useState(false)
  const ask = (): void => {
    setClosing(true)
    goToField(CLOSE_YEAR_TITLE)
  }
  const leave = (): void => {
    setClosing(false)
    goToField(CLOSE_YEAR)
  }
  const screen = { name: 'year', schoolYear } as const
  const recording = stepAnchor(isDecided ? 'guide' : 'adoption')
  return (
    <section className="banner stack-s" data-tone="warn" aria-labelledby={TITLE}>
      <h2 id={TITLE}>
        <Symbol name="warn" /> De schoolgids {schoolYear} staat nog open
      </h2>
      <p>
        {writeDay(firstDayOf(schoolYear))} is voorbij, maar u kunt{' '}
        {isDecided ? 'de schoolgids nog vaststellen' : 'het besluit nog vastleggen'}. Alles wat u invulde, staat er nog.
      </p>
      <p className="row">
        <ToScreen screen={screen} field={recording}>
          {isDecided ? 'Vul in wanneer de schoolgids is vastgesteld' : 'Leg het besluit vast'}
        </ToScreen>
        {now.field !== recording && (
          <ToScreen screen={screen} field={now.field}>
            Werk verder
          </ToScreen>
        )}
        {mayWrite && !isClosing && (
          <Button id={CLOSE_YEAR} variant="default" size="compact-md" onClick={ask}>
            Is niet gebeurd, omdat…
          </Button>
        )}
      </p>
      {isClosing && <CloseYear schoolYear={schoolYear} onLeave={leave} />}
      <NextYear />
    </section>
  )
}
