// Days as they will stand in the list of meetings, before they are added.
import { useId } from 'react'
import { writeDay, writeWeekday } from '#shared/day.ts'
import { capital } from '#shared/text.ts'
import { typedDay, whatIsWrong } from '#shared/typed-day.ts'
import { Sideways } from '../../components/sideways.tsx'
import { useListData } from '../../session/school-words.ts'

interface DaysProps {
  readonly days: readonly { readonly day: string; readonly of: string; readonly remark?: string }[]
}

/** Nothing for no days. */
export function DaysToAdd({ days }: DaysProps) {
  const title = useId()
  const list = useListData('meetingDays')
  const kinds = list.fields.flatMap(({ options }) => options ?? [])
  if (days.length === 0) return null
  const hasRemarks = days.some(({ remark }) => remark !== undefined)
  return (
    <div className="stack-s">
      <h4 id={title}>Zo komt het in de lijst: {daysOf(days.length)}</h4>
      <Sideways className="paste-preview" labelledBy={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">Dag</th>
              <th scope="col">Van wie?</th>
              {hasRemarks && <th scope="col">Opmerking</th>}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, of, remark }, row) => (
              <tr key={row}>
                <td>{written(day)}</td>
                <td>{of === 'unknown' ? 'Nog te kiezen' : kinds.find(({ value }) => value === of)?.label}</td>
                {hasRemarks && <td>{remark}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  )
}

export const daysOf = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

/** With its day of the week, so that a slip is seen; what is no day with what is the matter. */
function written(typed: string): string {
  const day = typedDay(typed)
  return day === undefined ? (whatIsWrong(typed) ?? typed) : `${capital(writeWeekday(day))} ${writeDay(day)}`
}
