// "Overzicht": how many schools delivered, what is noticed, and what there is to do next.
import { Button } from '@mantine/core'
import { counted } from '#shared/text.ts'
import type { RegionOverview } from '#shared/contract/contract.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { Check } from '#shared/region/checks.ts'
import { laterYearSentence } from '#shared/region/years.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { BringIn } from './bring-in.tsx'
import { deliveredWords } from './delivered.ts'
import { Gradual } from './gradual.tsx'
import { grouped } from './grouped.ts'
import { NoStates } from './no-states.tsx'
import { RegionPage, Shown } from './region-page.tsx'
import { SameSchool } from './same-school.tsx'
import { useRegionWords } from './region-words.ts'
import { ToRegion } from './to-region.tsx'
import { chooseYear, useAsked, useRegion, useRegionYear } from './use-region.ts'

export default function Overview() {
  const year = useRegionYear()
  return (
    <RegionPage title="Overzicht">
      <div className="stack-l measure">
        {year === undefined ? (
          <p>
            Er zijn nog geen leveringen. Een school maakt zelf een levering met dit programma, en stuurt u het bestand.
            Lees de bestanden hieronder in.
          </p>
        ) : (
          <OfYear year={year} />
        )}
        <BringIn />
      </div>
    </RegionPage>
  )
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const overview = useAsked('regions.overview', { schoolYear: year })
  return (
    <Shown asked={overview}>
      {(value) => (
        <div className="stack-l">
          <section className="stack-s" aria-labelledby="region-delivered">
            <h2 id="region-delivered">Wie leverde?</h2>
            <p className="region-count">{deliveredWords(value, year)}</p>
            {value.laterYears.map((later) => (
              <p key={later.schoolYear}>
                {laterYearSentence(later, regionContent)}{' '}
                <Button variant="default" size="compact-sm" onClick={() => chooseYear(later.schoolYear)}>
                  Bekijk {later.schoolYear}
                </Button>
              </p>
            ))}
            <Next value={value} />
          </section>
          <Checks checks={value.checks} />
        </div>
      )}
    </Shown>
  )
}

/** The one thing to do now. */
function Next({ value: { delivered, hasStates, checks } }: { readonly value: RegionOverview }) {
  const { region } = useRegion()
  const { giveList } = useRegionWords()
  if (region.schools.length === 0)
    return (
      <p>
        <strong>Nu:</strong> {giveList} Dan weten wij welke scholen nog niet leverden.{' '}
        <ToRegion page="region-settings">Ga naar de lijst van scholen</ToRegion>
      </p>
    )
  if (!hasStates)
    return (
      <>
        <p>
          <strong>Nu:</strong> {tooFewWords(checks)}
        </p>
        <NoStates />
      </>
    )
  const asks = checks.filter(({ kind }) => kind !== 'not-delivered').length
  return (
    <p>
      <strong>Nu:</strong>{' '}
      {asks > 0 && delivered.n > 0
        ? 'kijk na wat hieronder opvalt, en bekijk daarna de dekking. '
        : 'bekijk de dekking. '}
      <ToRegion page="region-coverage">Ga naar Dekking</ToRegion>
    </p>
  )
}

/** What to do while too few schools delivered: one that did and is not found on the list counts for nothing yet. */
export const tooFewWords = (checks: readonly Pick<Check, 'kind'>[]): string =>
  checks.some(({ kind }) => kind === 'same-delivered' || kind === 'not-listed')
    ? 'kijk naar de scholen die leverden, en niet op uw lijst staan. Zij staan bij “Wat valt op?”. Vraag daarna de andere scholen om hun levering.'
    : 'vraag de scholen die nog niet leverden om hun levering. Er zijn er nog te weinig om iets over de dekking te zeggen.'

/** More of one kind than this are folded away. */
const SHOWN = 8

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const kinds = grouped(checks, ({ kind }) => kind)
  return (
    <section className="stack" aria-labelledby="region-checks">
      <h2 id="region-checks">Wat valt op?</h2>
      {kinds.length === 0 && (
        <p>
          <Symbol name="done" /> Er valt niets op aan de leveringen.
        </p>
      )}
      {kinds.map(([kind, all]) =>
        all.length <= SHOWN ? (
          <CheckList key={kind} checks={all} />
        ) : (
          <Disclosure key={kind} summary={`${kindTitles[kind]}: ${counted(all.length, 'keer', 'keer')}`}>
            <CheckList checks={all} />
          </Disclosure>
        )
      )}
    </section>
  )
}

const kindTitles: Readonly<Record<Check['kind'], string>> = {
  refused: 'Niet te lezen',
  double: 'Meer dan één keer geleverd',
  'concept-after': 'Na het vastgestelde aanbod nog een concept',
  'old-year': 'Van een eerder schooljaar',
  'later-year': 'Van een later schooljaar',
  'only-later': 'Alleen voor een later schooljaar geleverd',
  concept: 'Nog een concept',
  'not-delivered': 'Nog niet geleverd',
  'as-location': 'Geleverd als vestiging van een andere school',
  'not-listed': 'Niet op de lijst van de regio',
  'same-listed': 'Misschien geleverd onder een andere naam',
  'same-delivered': 'Misschien op de lijst onder een andere naam',
  'other-board': 'Van een ander bestuur',
  'listed-twice': 'Twee keer op de lijst',
  nameless: 'Zonder naam',
  'nearly-all': 'Bijna alles aangekruist',
  'hardly-any': 'Bijna niets ingevuld',
  'other-agreements': 'Een andere lijst van afspraken',
  'no-agreements': 'Zonder lijst van afspraken',
  'unknown-needs': 'Hulpvragen die niet in de lijst van dit programma staan'
}

const CheckList = ({ checks }: { readonly checks: readonly Check[] }) => (
  <ul className="plain-list">
    <Gradual all={checks} keyOf={(_, at) => at}>
      {(check) => (
        <li>
          {check.schoolId === undefined ? (
            <strong className="place">{check.about}</strong>
          ) : (
            <ToRegion page="region-school" parts={[check.schoolId]}>
              {check.about}
            </ToRegion>
          )}
          : {check.sentence}
          <SameSchool check={check} />
        </li>
      )}
    </Gradual>
  </ul>
)
