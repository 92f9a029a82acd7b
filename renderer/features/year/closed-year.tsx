// A year that was closed without a decision: why, and the way back.
import { Button } from '@mantine/core'
import { parseDay, writeDay } from '#shared/day.ts'
import { closedOf, currentOffer } from '#shared/school/current-offer.ts'
import { openRoundAgain } from '#shared/school/round-edits.ts'
import { ToScreen } from '../../components/link.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { presentPlace } from '../../session/place.ts'
import { useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { CLOSED_YEAR, CLOSE_YEAR } from '../../session/year-anchors.ts'

export function ClosedYear() {
  const closed = useRound(closedOf)
  const schoolYear = useOfferYear()
  const key = useRoundKey()
  const today = useToday()
  const now = useSchool((school) => currentOffer(school, today).schoolYear)
  const mayWrite = useMayWrite()
  if (closed === undefined) return null
  const day = parseDay(closed.day)
  const openAgain = (): void => {
    editAndGo(openRoundAgain(key), CLOSE_YEAR, { ...presentPlace(), field: CLOSED_YEAR })
    announce(`Schooljaar ${schoolYear} is weer open. U kunt dit ongedaan maken.`)
  }
  return (
    <section className="banner stack-s" data-tone="note" aria-labelledby={CLOSED_YEAR}>
      <p id={CLOSED_YEAR} tabIndex={-1}>
        <strong>
          De schoolgids {schoolYear} is niet vastgesteld. Dit jaar is afgesloten
          {day === undefined ? '' : ` op ${writeDay(day)}`}.
        </strong>{' '}
        De reden: {closed.why}
      </p>
      <p>Alles wat u voor {schoolYear} invulde, is bewaard. Is het besluit er toch gekomen? Open het jaar dan weer.</p>
      <p className="row">
        {now !== schoolYear && <ToScreen screen={{ name: 'year', schoolYear: now }}>Werk aan {now}</ToScreen>}
        {mayWrite && (
          <Button variant="default" size="compact-md" onClick={openAgain}>
            Open {schoolYear} weer
          </Button>
        )}
      </p>
    </section>
  )
}
