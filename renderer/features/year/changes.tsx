// "Wat is er veranderd?": ten questions with yes or no, and which sections they open.
import { useMemo } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { sectionChanges } from '#shared/documents/changes.ts'
import { applies } from '#shared/law/applies.ts'
import type { SectionState } from '#shared/law/section-state.ts'
import { confirmSection } from '#shared/school/edits.ts'
import { answerChange } from '#shared/school/round-edits.ts'
import { isRoundPart, sectionIds, type SectionId } from '#shared/school/school.ts'
import { hasEarlier } from '#shared/school/earlier-offer.ts'
import { sectionsToReview } from '#shared/year/steps/changes.ts'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue, useSectionStates, type SectionStates } from '../../session/content.ts'
import { useSchoolInView } from '../../session/chosen-year.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { useLastAdopted } from '../../session/versions.ts'
import { asksStillRight, confirmationFor } from '#shared/school/confirmations.ts'
import { useLateOffer, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { Happened } from './happened.tsx'
import { useWords } from '../../session/school-words.ts'

export function Changes() {
  const school = useLateSchool()
  const offer = useLateOffer()
  return (
    <div className="stack-l">
      {hasEarlier(school, offer) ? (
        <p className="measure">
          Denk aan de tijd sinds de vorige keer dat het profiel werd vastgesteld. Uw antwoorden laten zien welke
          onderdelen u moet nakijken.
        </p>
      ) : (
        <p className="measure">
          Deze vragen zijn voor een school die al een vastgesteld profiel heeft. U kunt ze nu overslaan. Vult u het
          profiel voor het eerst? Begin dan bij <ToScreen screen={{ name: 'profile' }}>het profiel</ToScreen>.
        </p>
      )}
      <Happened />
      <Questions />
      <WhatToReview />
    </div>
  )
}

const answers = [
  { value: 'yes', words: 'Ja' },
  { value: 'no', words: 'Nee' }
] as const

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
      {review.length === 0 ? (
        <p>Er is nog geen onderdeel dat u moet nakijken.</p>
      ) : (
        <>
          <h3>Deze onderdelen kijkt u na</h3>
          <SectionLinks ids={review} />
        </>
      )}
      <p>
        Bij de rest hoeft u alleen <strong>Klopt nog</strong> te kiezen.
      </p>
      <details>
        <summary>Toon de andere onderdelen ({rest.length})</summary>
        <SectionLinks ids={rest} />
      </details>
    </div>
  )
}

const reviewAnchor = (id: SectionId): string => `review.${id}`

function SectionLinks({ ids }: { readonly ids: readonly SectionId[] }) {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  const mayWrite = useMayWrite()
  const states = useReviewStates()
  return (
    <ul className="tasks">
      {ids.map((id) => {
        const { number, title } = sectionData(catalogue, id)
        const confirmed = asksStillRight(id) ? confirmationFor(school.sections[id].confirmations, offerYear) : undefined
        const day = parseDay(confirmed?.day ?? '')
        return (
          <li key={id}>
            <span id={reviewAnchor(id)} tabIndex={-1}>
              <ToScreen screen={{ name: 'section', section: id }}>
                {number}. {title}
              </ToScreen>
            </span>
            <StateBadge state={states[id]} />
            {confirmed !== undefined && <p>Klopt nog{day === undefined ? '.' : `: nagekeken op ${writeDay(day)}.`}</p>}
            {confirmed === undefined && asksStillRight(id) && mayWrite && states[id].state !== 'not-started' && (
              <StillRight id={id} title={title} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** In one click; with whom it was discussed is asked on the section's own page. */
function StillRight({ id, title }: { readonly id: SectionId; readonly title: string }) {
  const offerYear = useOfferYear()
  const today = useToday()
  const confirm = (): void => {
    edit(confirmSection(id, { id: newId(), schoolYear: offerYear, day: today, with: '' }))
    // The button is gone then.
    goToField(reviewAnchor(id))
    announce(`Genoteerd: ${title} klopt nog.`)
  }
  return (
    <button type="button" className="text-button" onClick={confirm}>
      Klopt nog<span className="unseen">: {title}</span>
    </button>
  )
}

/** How far looking at each section is: finished says nothing yet about a section that was finished last year. */
function useReviewStates(): SectionStates {
  const school = useSchoolInView()
  const today = useToday()
  const offerYear = useOfferYear()
  const states = useSectionStates()
  const earlier = useLastAdopted()
  return useMemo(() => {
    const changed = new Set(
      sectionChanges({ school, catalogue, today, adopted: false, earlier }).flatMap(({ section, change }) =>
        change === 'same' ? [] : [section]
      )
    )
    const stateOf = (id: SectionId): SectionState => {
      if (states[id].state !== 'finished') return states[id]
      if (isRoundPart(id)) return states[id]
      if (confirmationFor(school.sections[id].confirmations, offerYear) !== undefined)
        return { state: 'finished', label: 'Nagekeken' }
      if (earlier === null) return states[id]
      return changed.has(id) ? { state: 'finished', label: 'Gewijzigd' } : { state: 'busy', label: 'Nog nakijken' }
    }
    return Object.fromEntries(sectionIds.map((id) => [id, stateOf(id)])) as SectionStates
  }, [school, today, offerYear, states, earlier])
}
