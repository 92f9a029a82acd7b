// "Sinds vorig jaar": what came and what went, of schools that delivered in both years.
import type { SchoolYear } from '#shared/day.ts'
import type { ChangedNeed } from '#shared/region/changed.ts'
import type { SchoolOf } from '#shared/region/school-of.ts'
import { levelWords } from '#shared/documents/need-words.ts'
import { counted } from '#shared/text.ts'
import { useFilter } from './filters.tsx'
import { usualWords } from './line-words.ts'
import { Shown } from './region-page.tsx'
import { FoldedSchools, ToSchool } from './schools-in-words.tsx'
import { ToRegion } from './to-region.tsx'
import { useAsked } from './use-region.ts'
import { WithYear } from './with-year.tsx'

export default function ChangedPage() {
  return <WithYear title="Sinds vorig jaar">{(year) => <OfYear year={year} />}</WithYear>
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const asked = useAsked('regions.changed', { schoolYear: year, filter: useFilter() })
  return (
    <Shown asked={asked}>
      {({ both, fresh, gone, needs }) => (
        <div className="stack-l measure">
          {both === 0 ? (
            <p>
              Van vorig jaar zijn er geen leveringen om mee te vergelijken.{' '}
              <ToRegion page="region-overview">Lees die in bij Overzicht</ToRegion>.
            </p>
          ) : (
            <p>
              Wij vergelijken {counted(both, 'school', 'scholen')} die beide jaren leverde{both === 1 ? '' : 'n'}.
            </p>
          )}
          {both > 0 && needs.length === 0 && <p>Bij die scholen is er niets bijgekomen of weggegaan.</p>}
          {needs.map((change) => (
            <Change key={`${change.need.id} ${change.level}`} change={change} />
          ))}
          <FoldedSchools title="Nieuw dit jaar" schools={fresh} />
          <FoldedSchools title="Vorig jaar wel, dit jaar nog niet geleverd" schools={gone} />
        </div>
      )}
    </Shown>
  )
}

const Change = ({ change: { need, level, came, went } }: { readonly change: ChangedNeed }) => (
  <section className="stack-s">
    <h2>
      {need.name}: {levelWords(level, usualWords)}
    </h2>
    <Named words="Erbij" schools={came} />
    <Named words="Weg" schools={went} />
  </section>
)

const Named = ({ words, schools }: { readonly words: string; readonly schools: readonly SchoolOf[] }) =>
  schools.length === 0 ? null : (
    <div>
      <p>{words}:</p>
      <ul className="plain-list">
        {schools.map((school) => (
          <li key={school.id}>
            <ToSchool school={school} />
          </li>
        ))}
      </ul>
    </div>
  )
