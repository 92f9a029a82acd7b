// "Vragen van scholen": what schools ask, what the region asked besides, and what schools can do for pupils of other schools.
import type { SchoolYear } from '#shared/day.ts'
import type { Asked as Answered } from '#shared/region/for-others.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { useFilter } from './filters.tsx'
import { lineWords } from './line-words.ts'
import { Shown } from './region-page.tsx'
import { BySchool } from './schools-in-words.tsx'
import { useAsked } from './use-region.ts'
import { WithYear } from './with-year.tsx'

export default function QuestionsPage() {
  return <WithYear title="Vragen van scholen">{(year) => <OfYear year={year} />}</WithYear>
}

function OfYear({ year }: { readonly year: SchoolYear }) {
  const asked = useAsked('regions.questions', { schoolYear: year, filter: useFilter() })
  return (
    <Shown asked={asked}>
      {({ questions, others }) => (
        <div className="stack-l measure">
          <section className="stack" aria-labelledby="region-asked">
            <h2 id="region-asked">Wat vragen scholen?</h2>
            {questions.asked.length === 0 ? <p>Geen school stelde een vraag.</p> : <Words said={questions.asked} />}
          </section>
          {questions.extra.map(({ question, answers }) => (
            <Disclosure key={question} summary={`${question} (${answers.length} antwoorden)`}>
              <Words said={answers} />
            </Disclosure>
          ))}
          <section className="stack" aria-labelledby="region-others">
            <h2 id="region-others">Wat kunnen scholen voor andere scholen doen?</h2>
            {others.length === 0 && <p>Geen school zegt dat zij ook andere scholen helpt.</p>}
            {others.map(({ need, schools }) => (
              <section key={need.id} className="stack-s">
                <h3>{need.name}</h3>
                <BySchool all={schools}>{({ line }) => lineWords(line)}</BySchool>
              </section>
            ))}
          </section>
        </div>
      )}
    </Shown>
  )
}

const Words = ({ said }: { readonly said: readonly Answered[] }) => (
  <BySchool all={said}>{({ text }) => <span className="region-words">{text}</span>}</BySchool>
)
