// "Deskundigheid en scholing": what schools want to be able to do beside what they learn.
import type { SchoolYear } from '#shared/day.ts'
import type { PlannedTraining, WantedView } from '#shared/region/wanted.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { useFilter } from './filters.tsx'
import { Gradual } from './gradual.tsx'
import { Shown } from './region-page.tsx'
import { BySchool, ToSchool } from './schools-in-words.tsx'
import { useAsked } from './use-region.ts'
import { WithYear } from './with-year.tsx'

export default function Wanted() {
  return (
    <WithYear
      title="Deskundigheid en scholing"
      intro={<p>Wat scholen willen kunnen, naast de scholing die zij plannen. Zo ziet u wat niemand leert.</p>}
    >
      {(year) => <OfYear year={year} />}
    </WithYear>
  )
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const asked = useAsked('regions.wanted', { schoolYear: year, filter: useFilter() })
  return (
    <Shown asked={asked}>
      {({ wanted, otherTraining }) => {
        const { nobody, developing } = withoutTraining(wanted)
        const learned = wanted.filter(({ training }) => training.length > 0)
        return (
          <div className="stack-l measure">
            <Part title="Gewenst, en niemand plant scholing" wanted={nobody} />
            <Part title="In ontwikkeling, en niemand plant scholing" wanted={developing} />
            <Part title="Gewenst, en er is scholing gepland" wanted={learned} />
            {wanted.length === 0 && <p>Geen school schreef op wat zij nog wil kunnen.</p>}
            {otherTraining.length > 0 && (
              <Disclosure summary={`Andere scholing: ${otherTraining.length}`}>
                <Trainings trainings={otherTraining} />
              </Disclosure>
            )}
          </div>
        )
      }}
    </Shown>
  )
}

/** What no training is planned for: what a school works on already stands apart. */
export function withoutTraining(wanted: readonly WantedView[]): {
  readonly nobody: readonly WantedView[]
  readonly developing: readonly WantedView[]
} {
  const alone = wanted.filter(({ training }) => training.length === 0)
  const isDeveloping = ({ schools }: WantedView): boolean => schools.some(({ stand }) => stand === 'developing')
  return { nobody: alone.filter((one) => !isDeveloping(one)), developing: alone.filter(isDeveloping) }
}

const Part = ({ title, wanted }: { readonly title: string; readonly wanted: readonly WantedView[] }) =>
  wanted.length === 0 ? null : (
    <section className="stack">
      <h2>{title}</h2>
      <Gradual all={wanted} keyOf={({ id }) => id}>
        {({ name, schools, training }) => (
          <section className="stack-s">
            <h3>{name}</h3>
            <BySchool all={schools}>{({ stand }) => (stand === 'developing' ? 'in ontwikkeling' : 'gewenst')}</BySchool>
            {training.length > 0 && (
              <>
                <p>Scholing:</p>
                <Trainings trainings={training} />
              </>
            )}
          </section>
        )}
      </Gradual>
    </section>
  )

const Trainings = ({ trainings }: { readonly trainings: readonly PlannedTraining[] }) => (
  <ul className="plain-list">
    <Gradual all={trainings} keyOf={(_, at) => at}>
      {({ school, goal, serves, period, status }) => (
        <li>
          <ToSchool school={school} />: {goal === '' ? serves : goal}
          {period !== '' && `, ${period}`} ({status === 'running' ? 'bezig' : 'gepland'})
        </li>
      )}
    </Gradual>
  </ul>
)
