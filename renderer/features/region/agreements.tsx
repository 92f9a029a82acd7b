// "Afspraken": each agreement of the region, and behind it which school keeps it, partly or not yet, with its first step.
import type { SchoolYear } from '#shared/day.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import type { AgreementLine, AgreementView } from '#shared/region/agreements.ts'
import type { AgreementStatus } from '#shared/school/vocabulary.ts'
import { counted } from '#shared/text.ts'
import { statusWords as ownStatusWords } from '../../components/agreement-status-words.ts'
import { useFilter } from './filters.tsx'
import { Gradual } from './gradual.tsx'
import type { PageProps } from './pages.ts'
import { RegionPage, Shown } from './region-page.tsx'
import { FoldedSchools, ToSchool } from './schools-in-words.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegionYear } from './use-region.ts'
import { WithYear } from './with-year.tsx'

/** More differing lists than this make no page that anybody reads. */
const SHOWN = 150

export default function Agreements({ parts: [agreement] }: PageProps) {
  return agreement === undefined ? (
    <WithYear title="Afspraken">{(year) => <All year={year} />}</WithYear>
  ) : (
    <OneAgreement id={agreement} />
  )
}

function All({ year }: { readonly year: SchoolYear }) {
  const asked = useAsked('regions.agreements', { schoolYear: year, filter: useFilter() })
  return (
    <Shown asked={asked}>
      {(views) => (
        <div className="stack measure">
          {views.length === 0 && <p>Geen school leverde afspraken over de basisondersteuning.</p>}
          {views.length > SHOWN && (
            <p>
              De scholen hebben verschillende lijsten. Hier staan {SHOWN} van de {views.length} afspraken.
            </p>
          )}
          <ul className="plain-list region-agreements">
            {views.slice(0, SHOWN).map((view) => (
              <li key={view.id}>
                <ToRegion page="region-agreements" parts={[view.id]}>
                  {view.text}
                </ToRegion>
                <br />
                {countWords(view)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Shown>
  )
}

/** Of one school, and of more. */
const statusWords: Readonly<Record<AgreementStatus, readonly [one: string, more: string]>> = {
  yes: ['doet dit', 'doen dit'],
  partly: ['doet dit deels', 'doen dit deels'],
  'not-yet': ['doet dit nog niet', 'doen dit nog niet'],
  unknown: ['vulde dit niet in', 'vulden dit niet in']
}
const order = ['yes', 'partly', 'not-yet', 'unknown'] as const satisfies readonly AgreementStatus[]

export const countWords = ({ counts, lines }: AgreementView): string =>
  `Van ${counted(lines.length, 'school', 'scholen')}: ${order
    .filter((status) => counts[status] > 0)
    .map((status) => counted(counts[status], ...statusWords[status]))
    .join(', ')}.`

function OneAgreement({ id }: { readonly id: string }) {
  const year = useRegionYear()
  return (
    <RegionPage title="Afspraak" above={<ToRegion page="region-agreements">Afspraken</ToRegion>}>
      {year !== undefined && <One year={year} id={id} />}
    </RegionPage>
  )
}

function One({ year, id }: { readonly year: SchoolYear; readonly id: string }) {
  const asked = useAsked('regions.agreements', { schoolYear: year, filter: useFilter() })
  return (
    <Shown asked={asked}>
      {(views) => {
        const view = views.find((one) => one.id === id)
        if (view === undefined) return <p>Deze afspraak staat niet in de leveringen.</p>
        return (
          <div className="stack-l measure">
            <p>
              <strong>{view.text}</strong>
            </p>
            <p>{countWords(view)}</p>
            {order.map((status) => (
              <OfStatus key={status} status={status} lines={view.lines.filter((line) => line.status === status)} />
            ))}
            <FoldedSchools title="Heeft deze afspraak niet in de lijst" schools={view.without} />
          </div>
        )
      }}
    </Shown>
  )
}

const titles: Readonly<Record<AgreementStatus, string>> = { ...ownStatusWords, unknown: 'Niet ingevuld' }

const OfStatus = ({ status, lines }: { readonly status: AgreementStatus; readonly lines: readonly AgreementLine[] }) =>
  lines.length === 0 ? null : (
    <section className="stack-s">
      <h2>{titles[status]}</h2>
      <ul className="plain-list">
        <Gradual all={lines} keyOf={({ school }) => school.id}>
          {({ school, firstStep, firstStepBy }) => (
            <li>
              <ToSchool school={school} />
              {firstStep !== '' && `. Eerste stap: ${firstStep}${byWords(firstStepBy)}`}
            </li>
          )}
        </Gradual>
      </ul>
    </section>
  )

function byWords(text: string): string {
  const day = parseDay(text)
  if (day === undefined) return text === '' ? '' : ` (${text})`
  return ` (vóór ${writeDay(day)})`
}
