// The question to the visitors: its parts, how it reads, and when it is good.
import { setQuestionPart, setQuestionTest } from '#shared/school/visit-edits.ts'
import { visitAnchor } from '#shared/school/visit-anchors.ts'
import { questionParts, questionTests } from '#shared/school/vocabulary.ts'
import { questionSentences } from '#shared/visit/visit.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { LongTextField } from '../../components/fields.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { scan, type OfVisit } from './visit-words.ts'

const { begin, doneWhen, examples } = scan.question

export function Asked({ visit }: OfVisit) {
  const mayWrite = useMayWrite()
  const sentences = questionSentences(visit, begin)
  return (
    <section className="stack" aria-labelledby="asked-title">
      <h3 id="asked-title">De ontwikkelvraag</h3>
      <p className="measure">Wat wilt u over uw eigen school weten? Daar kijken de bezoekers naar.</p>
      {questionParts.map((part) => (
        <LongTextField
          key={part}
          id={visitAnchor(visit.id, `question.${part}`)}
          label={`${begin[part]} …`}
          value={visit.question[part]}
          makeEdit={(value) => setQuestionPart(visit.id, part, value)}
        />
      ))}
      {sentences.length > 0 && (
        <blockquote className="measure">
          <p>{sentences.join(' ')}</p>
        </blockquote>
      )}
      <Ticks
        id={visitAnchor(visit.id, 'tests')}
        legend="Klaar als"
        empty=""
        mayWrite={mayWrite}
        ticks={questionTests.map((test) => ({
          field: `${visitAnchor(visit.id, 'tests')}.${test}`,
          words: doneWhen[test],
          on: visit.tests.includes(test),
          set: (on) => edit(setQuestionTest(visit.id, test, on))
        }))}
      />
      <Disclosure summary="Voorbeelden">
        <dl className="stack-s measure">
          {examples.map(({ ratherNot, better }) => (
            <div key={better}>
              <dt>Liever niet: {ratherNot}</dt>
              <dd>Wel: {better}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
