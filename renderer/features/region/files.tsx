// "Verslag en bestanden": what the region gives out.
import type { SchoolYear } from '#shared/day.ts'
import { To } from '../../components/link.tsx'
import { MAKE_LIST } from '../../session/route.ts'
import { useHello } from '../../session/host.ts'
import { deliveredWords } from './delivered.ts'
import { MakeFiles } from './make-files.tsx'
import { NoDeliveries, RegionPage, Shown } from './region-page.tsx'
import { useAsked, useRegionYear } from './use-region.ts'

export default function Files() {
  const year = useRegionYear()
  return (
    <RegionPage title="Verslag en bestanden">
      {year === undefined ? <NoDeliveries /> : <OfYear key={year} year={year} />}
    </RegionPage>
  )
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const overview = useAsked('regions.overview', { schoolYear: year })
  return (
    <Shown asked={overview}>
      {(value) => (
        <div className="stack-l measure">
          <p>{deliveredWords(value, year)}</p>
          <Report year={year} />
          <Tables year={year} />
          <ForSchools year={year} />
          <OwnList />
        </div>
      )}
    </Shown>
  )
}

function Report({ year }: { readonly year: SchoolYear }) {
  const { capabilities } = useHello()
  return (
    <section className="stack" aria-labelledby="region-report">
      <h2 id="region-report">Verslag</h2>
      <p>Twee bladzijden met het belangrijkste, en daarachter de bijlagen. De scholen staan op naam of op plaats.</p>
      <MakeFiles
        name="regions.report"
        offered={[
          { words: 'Maak het verslag in Word', input: { schoolYear: year, form: 'word' } },
          ...(capabilities.pdf
            ? [{ words: 'Maak het verslag als PDF', input: { schoolYear: year, form: 'pdf' } } as const]
            : [])
        ]}
      />
    </section>
  )
}

const Tables = ({ year }: { readonly year: SchoolYear }) => (
  <section className="stack" aria-labelledby="region-tables">
    <h2 id="region-tables">Alles als tabellen</h2>
    <p>Voor Excel, of voor een ander programma dat CSV leest.</p>
    <MakeFiles name="regions.tables" offered={[{ words: 'Maak de tabellen', input: { schoolYear: year } }]} />
  </section>
)

const OwnList = () => (
  <section className="stack-s" aria-labelledby="region-own-list">
    <h2 id="region-own-list">Een lijst voor uw scholen</h2>
    <p>
      Wilt u dat uw scholen dezelfde vragen beantwoorden? <To to={MAKE_LIST}>Maak een lijst voor uw scholen</To>
    </p>
  </section>
)

function ForSchools({ year }: { readonly year: SchoolYear }) {
  return (
    <section className="stack" aria-labelledby="region-bundle">
      <h2 id="region-bundle">Bundel voor uw scholen</h2>
      <p>
        Een school leest de bundel in bij Toelating. Dan ziet zij wat andere scholen kunnen bieden. In de bundel staat
        alleen wat scholen openbaar maken en waarvan zij zeggen dat het gedeeld mag worden. Van alle scholen samen staan
        er aantallen in.
      </p>
      <MakeFiles
        name="regions.bundle"
        offered={[{ words: 'Maak de bundel voor alle scholen', input: { schoolYear: year, school: null } }]}
      />
      <p className="small soft">Wilt u een bundel met de eigen regel van één school? Die maakt u bij die school.</p>
    </section>
  )
}
