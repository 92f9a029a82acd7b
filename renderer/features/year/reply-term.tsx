// Until when the MR may answer, counted from the day on which it was asked; and when the papers of its next meeting go out. A proposal: the day is hers.
import { Button } from '@mantine/core'
import { adviceTermOf, papersDaysOf, type AdviceTerm } from '#shared/calendar/advice-term.ts'
import { calendarOf, type SchoolCalendar } from '#shared/calendar/holidays.ts'
import { papersDay } from '#shared/calendar/papers.ts'
import { assumptionWords, dayAndMonth, papersWords, termWords } from '#shared/calendar/term-words.ts'
import { countTerm, type CountedTerm } from '#shared/calendar/term.ts'
import type { IsoDay } from '#shared/day.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import type { School } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'
import { meetingsFrom } from '#shared/year/meetings.ts'
import { DayField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { useMayWrite } from '../../session/school-store.ts'

/** What she agreed on stays in sight; the counting goes once the MR has answered. */
export function ReplyTerm() {
  const isAnswered = useRound(({ mr }) => mr.advice !== 'unknown')
  const isAgreed = useRound(({ mr }) => mr.shorterOn !== '')
  return isAnswered ? isAgreed && <Shorter /> : <Waiting />
}

function Waiting() {
  const school = useLateSchool()
  const askedOn = useRound(({ mr }) => typedDay(mr.askedOn))
  const today = useToday()
  const calendar = calendarOf(school, catalogue)
  return (
    <>
      <div className="stack-s small">
        {askedOn === undefined && <p>Vraagt u het advies vandaag? Dan komt u op deze dag uit:</p>}
        <Counted askedOn={askedOn ?? today} term={adviceTermOf(school)} calendar={calendar} />
        {(askedOn === undefined || askedOn > today) && (
          <Papers school={school} calendar={calendar} from={askedOn ?? today} />
        )}
      </div>
      <AskedEarlier from={askedOn ?? today} term={adviceTermOf(school)} calendar={calendar} />
    </>
  )
}

interface EarlierProps {
  readonly from: IsoDay
  readonly term: AdviceTerm
  readonly calendar: SchoolCalendar
}

/** Only where the answer is asked before the term of the MR is over, or was agreed on. */
function AskedEarlier({ from, term, calendar }: EarlierProps) {
  const { replyBy, shorterOn } = useRound(({ mr }) => mr)
  const asked = typedDay(replyBy)
  const last = lastDay(from, term, calendar)
  const isEarlier = asked !== undefined && last !== undefined && asked < last.last
  return isEarlier || shorterOn !== '' ? <Shorter /> : null
}

function Shorter() {
  const value = useRound(({ mr }) => mr.shorterOn)
  const key = useRoundKey()
  return (
    <DayField
      id="round.mr.shorterOn"
      label="De MR ging akkoord met een kortere termijn op"
      description="U vraagt het antwoord eerder dan de termijn van de MR om is."
      value={value}
      makeEdit={(day) => setRoundField(key, 'round.mr.shorterOn', day)}
    />
  )
}

const lastDay = (
  from: IsoDay,
  { weeks, runsInHolidays }: AdviceTerm,
  calendar: SchoolCalendar
): CountedTerm | undefined => (weeks === undefined ? undefined : countTerm({ from, weeks, runsInHolidays }, calendar))

interface CountedProps {
  readonly askedOn: IsoDay
  readonly term: AdviceTerm
  readonly calendar: SchoolCalendar
}

function Counted({ askedOn, term, calendar }: CountedProps) {
  const replyBy = useRound(({ mr }) => typedDay(mr.replyBy))
  const isAgreed = useRound(({ mr }) => typedDay(mr.shorterOn) !== undefined)
  const mayWrite = useMayWrite()
  const key = useRoundKey()
  const counted = lastDay(askedOn, term, calendar)
  if (counted === undefined)
    return (
      <p>
        Met de termijn die u invulde, kunnen wij niet rekenen. <ToRules>Kijk de termijn na</ToRules>
      </p>
    )
  const words = termWords(counted)
  const { last } = counted
  const assumed = assumptionWords(term)
  const checks = [...words.checks, ...(assumed === '' ? [] : [assumed])]
  return (
    <>
      <p>{words.sum} Tot en met die dag heeft de MR de tijd.</p>
      {checks.length > 0 && (
        <p className="soft">
          <strong>Controleer dit.</strong> {checks.join(' ')}{' '}
          {words.checks.length === 0 ? (
            <ToRules>Kijk de termijn na</ToRules>
          ) : (
            <ToScreen screen={{ name: 'details' }} field="regulations.adviceWeeks.value">
              Bekijk de termijn en de vakanties
            </ToScreen>
          )}
        </p>
      )}
      {mayWrite && replyBy !== last && !(isAgreed && replyBy !== undefined) && (
        <Button
          variant="default"
          onClick={() => editAndGo(setRoundField(key, 'round.mr.replyBy', last), 'round.mr.replyBy')}
        >
          Vraag antwoord uiterlijk {dayAndMonth(last)}
        </Button>
      )}
    </>
  )
}

/** To the questions below. */
function ToRules({ children }: { readonly children: string }) {
  return (
    <ToScreen screen={{ name: 'year', step: 'request' }} field="regulations.adviceWeeks.value">
      {children}
    </ToScreen>
  )
}

interface PapersProps {
  readonly school: School
  readonly calendar: SchoolCalendar
  readonly from: IsoDay
}

/** For the next meeting whose papers can still go out in time; nothing as long as none, or no number of days, is filled in. */
function Papers({ school, calendar, from }: PapersProps) {
  const days = papersDaysOf(school)
  if (days === undefined) return null
  for (const meeting of meetingsFrom(school, ['mr'], from)) {
    const found = papersDay(meeting, days, calendar)
    if (found !== undefined && found.day >= from) return <p>{papersWords(meeting, days, found)}</p>
  }
  return null
}
