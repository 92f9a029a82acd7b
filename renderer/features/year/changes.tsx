// "Wat is er veranderd?": ten questions with yes or no, the answers of the year before beside them, and which sections they open.
import { useRef } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { answerChange, answerRest } from '#shared/school/round-edits.ts'
import { hasEarlier } from '#shared/school/earlier-offer.ts'
import { listedPhrases, numberWord } from '#shared/text.ts'
import { useAllSeen } from '../../components/all-seen.ts'
import { ToScreen } from '../../components/link.tsx'
import { OnceSeenButton } from '../../components/once-seen-button.tsx'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { useLateOffer, useRound, useRoundKey } from '../../session/round.ts'
import { Happened } from './happened.tsx'
import { useWords } from '../../session/school-words.ts'
import { useOpened } from './opened.ts'
import { useYearBefore } from '../../session/year-before.ts'

export function Changes() {
  const school = useLateSchool()
  const offer = useLateOffer()
  return (
    <div className="stack">
      {hasEarlier(school, offer) ? (
        <p className="measure">
          Denk aan de tijd sinds de vorige keer dat het profiel werd vastgesteld. Uw antwoorden laten zien welke
          onderdelen u moet nakijken.
        </p>
      ) : (
        <p className="measure">
          Vult u het profiel voor het eerst? Begin dan bij <ToScreen screen={{ name: 'profile' }}>het profiel</ToScreen>
          .
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
const wordsOfAnswer = { yes: 'ja', no: 'nee' } as const

const ids = catalogue.changeQuestions.map(({ id }) => id)
const REST = 'round.changes.rest'
const TOLD = 'round.changes.told'

function Questions() {
  const list = useRef<HTMLDivElement>(null)
  const seen = useAllSeen(list, 'questions')
  const changes = useRound((round) => round.changes)
  const key = useRoundKey()
  const words = useWords()
  const mayWrite = useMayWrite()
  const earlier = useYearBefore('changes')
  const open = ids.filter((id) => changes[id] === undefined)
  return (
    <div className="stack" ref={list}>
      <ol className="changes" data-read>
        {catalogue.changeQuestions.map(({ id, question }) => {
          const field = `round.changes.${id}`
          const then = earlier?.before.round.changes[id]
          return (
            <li key={id}>
              <div
                className="radios change"
                role="radiogroup"
                aria-labelledby={`${field}.question`}
                {...(then !== undefined && { 'aria-describedby': `${field}.before` })}
              >
                <span id={`${field}.question`}>{fill(question, words)}</span>
                <span className="row">
                  {then !== undefined && (
                    <span id={`${field}.before`} className="small soft">
                      {earlier?.when}: {wordsOfAnswer[then]}
                    </span>
                  )}
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
      {mayWrite && open.length > 0 && (
        <OnceSeenButton
          id={REST}
          seen={seen}
          isMain={open.length === ids.length}
          until="Lees eerst alle vragen. Dan kunt u ze met één druk op de knop beantwoorden."
          onPress={() => editAndGo(answerRest(key, open, 'no'), TOLD)}
        >
          {open.length === ids.length
            ? `Op alle ${numberWord(ids.length)}: nee`
            : open.length === 1
              ? 'Op de laatste vraag: nee'
              : `Op de andere ${numberWord(open.length)}: nee`}
        </OnceSeenButton>
      )}
    </div>
  )
}

function WhatToReview() {
  const changes = useRound((round) => round.changes)
  const opened = useOpened()
  const isAll = ids.every((id) => changes[id] !== undefined)
  const isNothing = isAll && ids.every((id) => changes[id] === 'no')
  if (opened.length === 0 && !isAll) return null
  const names = opened.map((id) => {
    const { number, title } = sectionData(catalogue, id)
    return `${number}. ${title}`
  })
  return (
    <p className="measure" id={TOLD} tabIndex={-1}>
      {isNothing
        ? 'Straks leest u alle onderdelen nog één keer door.'
        : names.length === 0
          ? 'Wat u hier aangaf, is nagekeken.'
          : `Deze onderdelen kijkt u na: ${listedPhrases(names)}. De andere leest u daarna in één keer door.`}
    </p>
  )
}
