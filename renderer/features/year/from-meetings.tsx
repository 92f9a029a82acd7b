// A day taken from the meetings that the school typed once: those that were held so far. Gone once the field has a day.
import { useMemo } from 'react'
import { writeDay } from '#shared/day.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { roundText, type RoundField } from '#shared/school/round-values.ts'
import type { MeetingKind } from '#shared/school/vocabulary.ts'
import { heldMeetings } from '#shared/year/held-meetings.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer, useRound, useRoundKey } from '../../session/round.ts'
import { useMayWrite } from '../../session/school-store.ts'

interface FromMeetingsProps {
  readonly field: RoundField
  readonly of: readonly MeetingKind[]
  /** Read with each button: "gesprek met het team". */
  readonly about?: string
}

export function FromMeetings({ field, of, about }: FromMeetingsProps) {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  const isEmpty = useRound((round) => roundText(round, field).trim() === '')
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const days = useMemo(() => heldMeetings(school, of, offer, today), [school, of, offer, today])
  if (!mayWrite || !isEmpty || days.length === 0) return null
  return (
    <p className="small row">
      Vergaderd op:
      {days.map((day) => (
        <button
          key={day}
          type="button"
          id={`${field}.${day}`}
          className="text-button"
          onClick={() => editAndGo(setRoundField(key, field, day), field)}
        >
          {writeDay(day)}
          {about !== undefined && <span className="unseen"> ({about})</span>}
        </button>
      ))}
    </p>
  )
}
