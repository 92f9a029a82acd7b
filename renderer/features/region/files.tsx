// "Verslag en bestanden": what the region gives out.
import type { SchoolYear } from '#shared/day.ts'
import { deliveredWords } from './delivered.ts'
import { MakeBundle } from './make-bundle.tsx'
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
          <ForSchools year={year} />
        </div>
      )}
    </Shown>
  )
}

function ForSchools({ year }: { readonly year: SchoolYear }) {
  return (
    <section className="stack" aria-labelledby="region-bundle">
      <h2 id="region-bundle">Bundel voor uw scholen</h2>
      <p>
        Een school leest de bundel in bij Toelating. Dan ziet zij wat andere scholen kunnen bieden. In de bundel staat
        alleen wat scholen openbaar maken en waarvan zij zeggen dat het gedeeld mag worden. Van alle scholen samen staan
        er aantallen in.
      </p>
      <MakeBundle year={year} school={null} words="Maak de bundel voor alle scholen" />
      <p className="small soft">Wilt u een bundel met de eigen regel van één school? Die maakt u bij die school.</p>
    </section>
  )
}
