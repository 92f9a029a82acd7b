// The talk with the MR before its advice, picked from its meetings; and what may have been on one evening.
import { Button } from '@mantine/core'
import { writeDay } from '#shared/day.ts'
import { setRoundDays, setRoundField } from '#shared/school/round-edits.ts'
import type { RoundField } from '#shared/school/round-values.ts'
import { typedDay } from '#shared/typed-day.ts'
import { DayField } from '../../components/fields.tsx'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { LaterPapers } from './later-papers.tsx'
import { PartHeading } from './part-heading.tsx'
import type { Body } from '#shared/year/meetings.ts'
import { useInYear } from './round-fields.tsx'
import { PickMeeting } from './pick-meeting.tsx'

const TALK = 'round.mr.talkOn'
const OF_MR: readonly Body[] = ['mr']
const EVENING: readonly RoundField[] = ['round.mr.askedOn', TALK, 'round.mr.adviceOn']

export function MrTalk() {
  const inYear = useInYear()
  const { askedOn, talkOn, postponements, resent } = useRound((round) => round.mr)
  const key = useRoundKey()
  return (
    <section className="stack" aria-labelledby="year.mr-talk">
      <PartHeading id="year.mr-talk">Het gesprek met de MR</PartHeading>
      <DayField
        id="round.mr.talkOn"
        label="Gesprek met de MR op"
        description={inYear('Voordat de MR adviseert. Bijvoorbeeld 6-4-{jaar}')}
        value={talkOn}
        makeEdit={(value) => setRoundField(key, TALK, value)}
      />
      <PickMeeting of={OF_MR} field={TALK} />
      <OneEvening />
      {(askedOn !== '' || postponements.length > 0 || resent.length > 0) && <LaterPapers />}
    </section>
  )
}

/** Nothing before that evening, and once all three have a day. */
function OneEvening() {
  const { askedOn, talkOn, adviceOn } = useRound((round) => round.mr)
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  const day = typedDay(talkOn)
  const others = [askedOn, adviceOn].filter((other) => other !== talkOn)
  // A day that she filled in stays as it is.
  if (!mayWrite || day === undefined || day > today || others.length === 0 || others.some((other) => other !== ''))
    return null
  const fill = (): void => {
    edit(setRoundDays(key, EVENING, day))
    goToField(TALK)
    announce(`Vraag, gesprek en advies staan nu op ${writeDay(day)}. U kunt dit ongedaan maken.`)
  }
  return (
    <div className="stack-s">
      <p className="small soft">Vroeg u die avond ook het advies, en kreeg u het meteen?</p>
      <p>
        <Button variant="default" size="compact-md" onClick={fill}>
          Vraag, gesprek en advies waren op {writeDay(day)}
        </Button>
      </p>
    </div>
  )
}
