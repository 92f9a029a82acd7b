// "Plak datums uit een mail": the days in it, as they will stand in the list, before they are added. What was not read stays in the field.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { nextSchoolYear, schoolYearOf, writeDay, writeWeekday, type SchoolYear } from '#shared/day.ts'
import { readDayList, type ListedDay } from '#shared/intake/day-list.ts'
import { capital } from '#shared/text.ts'
import { typedDay, whatIsWrong } from '#shared/typed-day.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Sideways } from '../../components/sideways.tsx'
import { addNamed } from '../../lists/acts.ts'
import { usePasteDraft } from '../../lists/draft.ts'
import { useToday } from '../../session/host.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { useListData } from '../../session/school-words.ts'

export function PasteDays() {
  const mayWrite = useMayWrite()
  return mayWrite ? (
    <Disclosure summary="Plak datums uit een mail">
      <PasteField />
    </Disclosure>
  ) : null
}

const TITLE = 'meetingDays.found'

function PasteField() {
  const list = useListData('meetingDays')
  const present = useSchool((school) => school.internal.meetingDays)
  const thisYear = schoolYearOf(useToday())
  const [text, setText] = usePasteDraft('meetingDays.mail')
  const [schoolYear, setSchoolYear] = useState<SchoolYear>(thisYear)
  const { days, unread } = useMemo(() => readDayList(text, schoolYear), [text, schoolYear])
  const there = new Set(present.map((row) => keyOf(row.day, row.of)))
  const fresh = days.filter(({ day, of }) => !there.has(keyOf(day, of)))
  const kinds = list.fields.flatMap(({ options }) => options ?? [])

  const add = (): void => {
    setText(unread.join('\n'))
    addNamed(list, fresh.map(asFields))
  }
  return (
    <div className="stack paste" data-own-undo>
      <Textarea
        id="meetingDays.mail"
        label="Uw lijst met datums"
        description="Bijvoorbeeld: MR: 12 oktober, 7 december, 1 februari. Zet elke soort vergadering op een eigen regel."
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        className="date"
        label="Voor welk schooljaar?"
        description="Voor datums zonder jaartal"
        value={schoolYear}
        data={[thisYear, nextSchoolYear(thisYear)]}
        onChange={(event) => setSchoolYear(event.currentTarget.value as SchoolYear)}
      />
      {fresh.length > 0 && (
        <div className="stack-s">
          <h4 id={TITLE}>Zo komt het in de lijst: {daysOf(fresh.length)}</h4>
          <Sideways className="paste-preview" labelledBy={TITLE}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Dag</th>
                  <th scope="col">Van wie?</th>
                  <th scope="col">Opmerking</th>
                </tr>
              </thead>
              <tbody>
                {fresh.map(({ day, of, remark }, row) => (
                  <tr key={row}>
                    <td>{written(day)}</td>
                    <td>{of === 'unknown' ? 'Nog te kiezen' : kinds.find(({ value }) => value === of)?.label}</td>
                    <td>{remark}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        </div>
      )}
      {fresh.length < days.length && <p>Wat al in de lijst staat, komt er niet nog eens bij.</p>}
      {unread.length > 0 && (
        <p>
          <strong>Hierin vonden wij geen datum:</strong> {unread.join(' · ')}
        </p>
      )}
      <Button disabled={fresh.length === 0} onClick={add}>
        {fresh.length === 0 ? 'Voeg de dagen toe' : `Voeg ${daysOf(fresh.length)} toe`}
      </Button>
    </div>
  )
}

const daysOf = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)
const keyOf = (day: string, of: string): string => `${typedDay(day) ?? day} ${of}`
const asFields = ({ day, of, remark }: ListedDay): Readonly<Record<string, string>> => ({ day, of, remark })

/** With its day of the week, so that a slip is seen; what is no day with what is the matter. */
function written(typed: string): string {
  const day = typedDay(typed)
  return day === undefined ? (whatIsWrong(typed) ?? typed) : `${capital(writeWeekday(day))} ${writeDay(day)}`
}
