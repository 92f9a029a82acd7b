// "Kies uit uw vergaderingen": a day of the round from those on which a body meets, in one press.
import { Button } from '@mantine/core'
import { writeDay } from '#shared/day.ts'
import { setRoundDays } from '#shared/school/round-edits.ts'
import { roundText, type RoundField } from '#shared/school/round-values.ts'
import { meetingsFor, type Body } from '#shared/year/meetings.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer, useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

const whose: Readonly<Partial<Record<Body, string>>> = { mr: 'de MR', team: 'het team', board: 'het bestuur' }

interface PickMeetingProps {
  readonly of: Body
  readonly field: RoundField
}

export function PickMeeting({ of, field }: PickMeetingProps) {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  const value = useRound((round) => roundText(round, field))
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  const days = meetingsFor(school, [of], offer, today)
  const name = whose[of] ?? ''
  if (days.length === 0)
    return (
      <p className="small soft">
        <ToScreen screen={{ name: 'details' }} field="meetingDays.list">
          Vul de vergaderingen van {name} in
        </ToScreen>
        , dan kunt u hier kiezen.
      </p>
    )
  const labelId = `${field}.meetings`
  return (
    <div className="stack-s">
      <p id={labelId} className="small soft">
        Of kies uit de vergaderingen van {name}:
      </p>
      <div className="row" role="group" aria-labelledby={labelId}>
        {days.map((day) => (
          <Button
            key={day}
            variant={value === day ? 'light' : 'default'}
            size="compact-sm"
            aria-pressed={value === day}
            leftSection={value === day ? <Symbol name="done" /> : undefined}
            onClick={() => {
              edit(setRoundDays(key, [field], day))
              announce(`Ingevuld: ${writeDay(day)}. U kunt dit ongedaan maken.`)
            }}
          >
            {writeDay(day)}
          </Button>
        ))}
      </div>
    </div>
  )
}
