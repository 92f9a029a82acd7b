// Fields of the round as the data of a step asks them.
import type { ReactNode } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { startYearOf } from '#shared/day.ts'
import type { RoundFieldPart } from '#shared/catalogue/step-content.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { roundFieldAt, roundText } from '#shared/school/round-values.ts'
import { DayField, LongTextField, TextField } from '../../components/fields.tsx'
import { BeforeOf } from './before-of.tsx'
import { PickMeeting } from './pick-meeting.tsx'
import { useToday } from '../../session/host.ts'
import { useOfferYear, useRound, useRoundKey } from '../../session/round.ts'

interface RoundFieldsProps {
  readonly fields: readonly RoundFieldPart[]
  /** Read with each label where the eye sees it: "gesprek met het team". */
  readonly about?: string
}

export function RoundFields({ fields, about }: RoundFieldsProps) {
  return fields.map((part) => <OneField key={part.field} part={part} about={about} />)
}

interface OneFieldProps {
  readonly part: RoundFieldPart
  readonly about: string | undefined
}

function OneField({ part: { field, label, help, meetings }, about }: OneFieldProps) {
  const value = useRound((round) => roundText(round, field))
  const key = useRoundKey()
  const inYear = useInYear()
  const { kind } = roundFieldAt(field).field
  const Field = kind === 'day' ? DayField : kind === 'long' ? LongTextField : TextField
  return (
    <>
      <Field
        id={field}
        label={about === undefined ? label : withWhom(label, about)}
        {...(help !== undefined && { description: inYear(help) })}
        value={value}
        makeEdit={(typed) => setRoundField(key, field, typed)}
      />
      <BeforeOf field={field} />
      {meetings !== undefined && <PickMeeting of={meetings} field={field} />}
    </>
  )
}

const withWhom = (label: string, about: string): ReactNode => (
  <>
    {label}
    <span className="unseen"> ({about})</span>
  </>
)

/** A text of a step, with the year of the offer filled in; and of an example of a day that in which the offer is decided on. */
export function useInYear(): (text: string) => string {
  const schooljaar = useOfferYear()
  const today = useToday()
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const jaar = isBetween ? today.slice(0, 4) : String(startYearOf(schooljaar))
  return (text) => fill(text, { schooljaar, jaar })
}
