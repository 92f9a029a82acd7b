// One school: what it delivered, what is noticed about that, and what it says of each need.
import type { ShownSchool } from '#shared/contract/contract.ts'
import { parseDay, writeDay, type SchoolYear } from '#shared/day.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { lineWords } from './line-words.ts'
import { MakeFiles } from './make-files.tsx'
import type { PageProps } from './pages.ts'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { SameSchool } from './same-school.tsx'
import { useRegionWords } from './region-words.ts'
import { ToRegion } from './to-region.tsx'
import { useAsked, useRegionYear } from './use-region.ts'

export default function SchoolPage({ parts: [school = ''] }: PageProps) {
  const year = useRegionYear()
  return year === undefined ? (
    <RegionPage title="School">
      <NoDeliveries />
    </RegionPage>
  ) : (
    <OfYear year={year} school={school} />
  )
}

function OfYear({ year, school }: { readonly year: SchoolYear; readonly school: string }) {
  const asked = useAsked('regions.school', { schoolYear: year, school })
  const name =
    asked.state === 'there' && asked.value !== null ? nameOr(asked.value.school.name, regionContent.noName) : ''
  return (
    <RegionPage
      key={name}
      title={name === '' ? 'School' : name}
      above={<ToRegion page="region-overview">Overzicht</ToRegion>}
    >
      <Shown asked={asked}>
        {(view) =>
          view === null ? <p>Deze school staat niet in de leveringen.</p> : <School view={view} year={year} />
        }
      </Shown>
    </RegionPage>
  )
}

function School({ view, year }: { readonly view: ShownSchool; readonly year: SchoolYear }) {
  const { school, delivery, checks, needs, isOld, fileName } = view
  const { asked } = useRegionWords()
  const said = needs.filter(({ line }) => line !== undefined)
  const open = needs.filter(({ line }) => line === undefined)
  return (
    <div className="stack-l measure">
      <section className="stack-s" aria-labelledby="school-facts">
        <h2 id="school-facts">De levering</h2>
        <p>{[school.place, school.board].filter((part) => part !== '').join(' · ')}</p>
        {delivery === null ? (
          <p>Deze school leverde nog niets.</p>
        ) : (
          <>
            <p>
              Schooljaar {delivery.schoolYear}
              {isOld && ' (van een eerder jaar)'}. Geleverd op {dayWords(delivery.deliveredOn)}.{' '}
              {delivery.concept
                ? 'Dit is een concept.'
                : `Vastgesteld op ${dayWords(delivery.adoptedOn)}, advies van de MR op ${dayWords(delivery.adviceOn)}.`}
            </p>
            <p>
              Contact: {nameOr(delivery.contact, 'niet ingevuld')}
              {delivery.email !== '' && `, ${delivery.email}`}
            </p>
            <p>
              {delivery.mayBeShared === 'yes'
                ? 'Andere scholen mogen dit lezen.'
                : 'Andere scholen mogen dit niet lezen.'}
            </p>
            <p className="place">{fileName}</p>
          </>
        )}
        {checks.length > 0 && (
          <ul>
            {checks.map((check) => (
              <li key={check.sentence}>
                {check.sentence}
                <SameSchool check={check} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {delivery !== null && delivery.question.trim() !== '' && (
        <section className="stack-s" aria-labelledby="school-question">
          <h2 id="school-question">Vraag van de school</h2>
          <p className="region-words">{delivery.question}</p>
        </section>
      )}
      {delivery !== null && delivery.extra.length > 0 && (
        <section className="stack-s" aria-labelledby="school-extra">
          <h2 id="school-extra">{asked}</h2>
          <dl className="region-legend">
            {delivery.extra.map(({ question, answer }, at) => (
              <div key={at}>
                <dt>{question}</dt>
                <dd>{nameOr(answer, 'Niet ingevuld')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="stack-s" aria-labelledby="school-needs">
        <h2 id="school-needs">Hulpvragen</h2>
        {said.length === 0 && <p>Deze school vulde nog geen hulpvragen in.</p>}
        <ul className="plain-list">
          {said.map(({ need, line }) => (
            <li key={need.id}>
              <strong>{need.name}</strong>: {line !== undefined && lineWords(line)}
            </li>
          ))}
        </ul>
        {open.length > 0 && said.length > 0 && (
          <Disclosure summary={`Niet ingevuld: ${open.length}`}>
            <p>{open.map(({ need }) => need.name).join(' · ')}</p>
          </Disclosure>
        )}
      </section>
      {delivery !== null && !isOld && (
        <section className="stack-s" aria-labelledby="school-bundle">
          <h2 id="school-bundle">Bundel voor deze school</h2>
          <MakeFiles
            name="regions.bundle"
            offered={[
              {
                words: 'Maak de bundel met de eigen regel van deze school',
                input: { schoolYear: year, school: school.id }
              }
            ]}
          />
        </section>
      )}
    </div>
  )
}

/** A day of a file may be anything. */
function dayWords(text: string): string {
  const day = parseDay(text)
  return day === undefined ? nameOr(text, 'een onbekende dag') : writeDay(day)
}
