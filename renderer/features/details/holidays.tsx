// The holidays that are counted with: those of the region, with how sure they are, and the school's own.
import { useMemo } from 'react'
import { calendarOf, ownDays, type Holiday } from '#shared/calendar/holidays.ts'
import { firstDayOf, nextSchoolYear, schoolYearOf, writeDay } from '#shared/day.ts'
import { setRegion } from '#shared/school/regulation-edits.ts'
import type { HolidayRegion } from '#shared/school/vocabulary.ts'
import { shortText } from '#shared/short-text.ts'
import { capital } from '#shared/text.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { WebLink } from '../../components/link.tsx'
import { Sideways } from '../../components/sideways.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useSchool } from '../../session/school-store.ts'

const regions = [
  { value: 'unknown', label: 'Kies' },
  ...Object.entries(catalogue.calendar.regions).map(([value, label]) => ({ value, label }))
]

export function Holidays() {
  const region = useSchool((school) => school.internal.regulations.region)
  return (
    <div className="stack">
      <div className="form">
        <ChoiceField
          id="regulations.region"
          label="In welke regio ligt uw school?"
          description="Zonder regio rekent het programma geen schoolvakanties mee."
          value={region}
          makeEdit={(value) => setRegion(value as HolidayRegion)}
          options={regions}
        />
      </div>
      <Counted />
      <ListEditor list="ownHolidays" />
      <NotCounted />
    </div>
  )
}

const TITLE = 'holidays.counted'

/** Those of the present school year and the next. */
function Counted() {
  const school = useLateSchool()
  const today = useToday()
  const { holidays, known } = useMemo(() => calendarOf(school, catalogue), [school])
  const year = schoolYearOf(today)
  const end = firstDayOf(nextSchoolYear(nextSchoolYear(year)))
  const shown = holidays.filter(({ first, last }) => last >= today && first < end)
  if (shown.length === 0) return null
  return (
    <div className="stack-s">
      <h3 id={TITLE}>Met deze vakanties rekenen wij</h3>
      <Sideways className="wide-table" labelledBy={TITLE}>
        <table>
          <thead>
            <tr>
              <th scope="col">Vakantie</th>
              <th scope="col">Eerste dag</th>
              <th scope="col">Laatste dag</th>
              <th scope="col">Hoe zeker?</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((holiday) => (
              <tr key={`${holiday.first} ${holiday.name}`}>
                <th scope="row">{capital(holiday.name.replace(/^de /u, ''))}</th>
                <td>{writeDay(holiday.first)}</td>
                <td>{writeDay(holiday.last)}</td>
                <td>{sureness(holiday)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {known !== null && (
        <p className="small soft">
          De vakanties na {writeDay(known.until)} zijn nog niet bekend. <Sources />
        </p>
      )}
    </div>
  )
}

/** What a school may choose itself, and what nobody of ours read at the source, is to be looked at. */
function sureness({ from, unconfirmed }: Holiday): string {
  if (from === 'own') return 'Zo vulde u het in'
  const advised = from === 'advice' ? ['Advies: uw school kan andere dagen kiezen.'] : []
  const check = unconfirmed ? ['Controleer dit: wij lazen deze dagen niet bij de overheid zelf.'] : []
  return [...advised, ...check].join(' ') || 'Ligt vast'
}

function Sources() {
  const used = new Set(catalogue.calendar.holidays.map(({ source }) => source))
  return catalogue.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, href, checkedOn }) => (
      <span key={id}>
        Bron: <WebLink href={href}>{title}</WebLink>, gelezen op {writeDay(checkedOn)}.
      </span>
    ))
}

/** Two days that are no holiday together: each field alone sees nothing wrong. */
function NotCounted() {
  const own = useSchool((school) => school.internal.ownHolidays)
  const odd = own.filter(
    (row) => typedDay(row.first) !== undefined && typedDay(row.last) !== undefined && ownDays(row) === undefined
  )
  if (odd.length === 0) return null
  const names = odd.map(({ name }) => `“${shortText(name.trim() === '' ? 'zonder naam' : name, 40)}”`)
  return (
    <p role="status">
      <strong>Hiermee rekenen wij nog niet:</strong> {names.join(', ')}. Kijk de eerste en de laatste dag na.
    </p>
  )
}
