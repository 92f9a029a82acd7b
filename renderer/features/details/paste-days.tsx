// "Plak datums uit een mail": the days in it, as they will stand in the list, before they are added. What was not read stays in the field.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { nextSchoolYear, schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { readDayList, type ListedDay } from '#shared/intake/day-list.ts'
import { notThereYet } from '#shared/year/meetings.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { addNamed } from '../../lists/acts.ts'
import { usePasteDraft } from '../../lists/draft.ts'
import { useToday } from '../../session/host.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { useListData } from '../../session/school-words.ts'
import { daysOf, DaysToAdd } from './days-to-add.tsx'

export function PasteDays() {
  const mayWrite = useMayWrite()
  return mayWrite ? (
    <Disclosure summary="Plak datums uit een mail">
      <PasteField />
    </Disclosure>
  ) : null
}

function PasteField() {
  const list = useListData('meetingDays')
  const present = useSchool((school) => school.internal.meetingDays)
  const thisYear = schoolYearOf(useToday())
  const [text, setText] = usePasteDraft('meetingDays.mail')
  const [schoolYear, setSchoolYear] = useState<SchoolYear>(thisYear)
  const { days, unread } = useMemo(() => readDayList(text, schoolYear), [text, schoolYear])
  const fresh = useMemo(() => notThereYet(present, days), [present, days])

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
      <DaysToAdd days={fresh} />
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

const asFields = ({ day, of, remark }: ListedDay): Readonly<Record<string, string>> => ({ day, of, remark })
