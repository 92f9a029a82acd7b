// "Wat is er veranderd?": ten questions with yes or no, and which sections they open.
import { fill } from '#shared/catalogue/fill.ts'
import { sectionData } from '#shared/catalogue/section-page.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { applies } from '#shared/law/applies.ts'
import { answerChange } from '#shared/school/round-edits.ts'
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { catalogue, useSectionStates } from '../../shell/content.ts'
import { useLateSchool } from '../../shell/late-school.ts'
import { edit, useMayWrite } from '../../shell/school-store.ts'
import { useOfferYear, useRound, useRoundKey, useWords } from './round.ts'
import { hasEarlier, sectionsToReview } from '#shared/year/round-steps.ts'

export function Changes() {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  return (
    <div className="stack-l">
      {hasEarlier(school, offerYear) ? (
        <p className="measure">Denk aan de tijd sinds de vorige keer dat het profiel werd vastgesteld. Uw antwoorden laten zien welke onderdelen u moet nakijken.</p>
      ) : (
        <p className="measure">Deze vragen zijn voor een school die al een vastgesteld profiel heeft. U kunt ze nu overslaan. Vult u het profiel voor het eerst? Begin dan bij <ToScreen screen={{ name: 'profile' }}>het profiel</ToScreen>.</p>
      )}
      <Questions />
      <WhatToReview />
    </div>
  )
}

const answers = [{ value: 'yes', words: 'Ja' }, { value: 'no', words: 'Nee' }] as const

function Questions() {
  const changes = useRound((round) => round.changes)
  const key = useRoundKey()
  const words = useWords()
  const mayWrite = useMayWrite()
  return (
    <ol className="changes">
      {catalogue.changeQuestions.map(({ id, question }) => {
        const field = `round.changes.${id}`
        return (
          <li key={id}>
            <div className="radios change" role="radiogroup" aria-labelledby={`${field}.question`}>
              <span id={`${field}.question`}>{fill(question, words)}</span>
              <span className="row">
                {answers.map((answer, place) => (
                  <label key={answer.value}>
                    <input
                      type="radio"
                      name={field}
                      id={place === 0 ? field : `${field}.${answer.value}`}
                      checked={changes[id] === answer.value}
                      disabled={!mayWrite}
                      onChange={() => edit(answerChange(key, id, answer.value))}
                    />
                    {answer.words}
                  </label>
                ))}
              </span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function WhatToReview() {
  const school = useLateSchool()
  const changes = useRound((round) => round.changes)
  const isAnswered = Object.keys(changes).length > 0
  const review = sectionsToReview(school, catalogue.changeQuestions, changes)
  const rest = sectionIds.filter((id) => id !== 'decision' && applies(school, id) && !review.includes(id))
  if (!isAnswered) return null
  return (
    <div className="stack measure">
      {review.length === 0 ? <p>Er is nog geen onderdeel dat u moet nakijken.</p> : (
        <>
          <h3>Deze onderdelen kijkt u na</h3>
          <SectionLinks ids={review} />
        </>
      )}
      <p>Bij de rest hoeft u alleen <strong>Klopt nog</strong> te kiezen.</p>
      <details>
        <summary>Toon de andere onderdelen ({rest.length})</summary>
        <SectionLinks ids={rest} />
      </details>
    </div>
  )
}

function SectionLinks({ ids }: { readonly ids: readonly SectionId[] }) {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  const states = useSectionStates()
  return (
    <ul className="tasks">
      {ids.map((id) => {
        const { number, title } = sectionData(catalogue, id)
        const confirmed = school.sections[id].confirmations.find(({ schoolYear }) => schoolYear === offerYear)
        const day = parseDay(confirmed?.day ?? '')
        return (
          <li key={id}>
            <ToScreen screen={{ name: 'section', section: id }}>{number}. {title}</ToScreen>
            <StateBadge state={states[id]} />
            {confirmed !== undefined && <p>Klopt nog{day === undefined ? '.' : `: nagekeken op ${writeDay(day)}.`}</p>}
          </li>
        )
      })}
    </ul>
  )
}
