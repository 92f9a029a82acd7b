// The school guide, a decision of its own: what the parents in the MR answered, what is still missing, and the day.
import { fill } from '#shared/catalogue/fill.ts'
import { firstDayOf, writeDay } from '#shared/day.ts'
import type { Verdict } from '#shared/law/procedure/judge.ts'
import { guideAdoptionAnchor } from '#shared/school/anchors.ts'
import { setGuideAdoption } from '#shared/school/edits.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { guideChainOf } from '#shared/year/chain.ts'
import { isGuideOutside } from '#shared/year/outside.ts'
import { useMemo, useState } from 'react'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { useToday } from '../../session/host.ts'
import { useJudged } from '../../session/judged.ts'
import { newId } from '../../session/new-id.ts'
import { useLateOffer, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { useSchool } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { ChainView } from './chain-view.tsx'
import { Choice } from './choice.tsx'
import { useInYear } from './round-fields.tsx'
import { Lacks } from './lacks.tsx'
import { FILL_DAY, Papers, useSentPapers } from './task-papers.tsx'
import { ToMend } from './to-mend.tsx'
import { PartHeading } from './part-heading.tsx'

const answers = [
  { value: 'unknown', words: 'Nog geen antwoord' },
  { value: 'given', words: 'Zij stemmen in' },
  { value: 'refused', words: 'Zij stemmen niet in' }
] as const

export function Guide() {
  return (
    <div className="stack-l">
      <ConsentAsked />
      <Consent />
      <GuideDay />
    </div>
  )
}

/** Asked in a letter of its own, or in the one with the request for advice. */
function ConsentAsked() {
  const sent = useSentPapers('guide')
  const { askedOn, withAdvice } = useRound(({ guideConsent }) => guideConsent)
  const key = useRoundKey()
  if (sent !== undefined)
    return (
      <Papers
        mails={[{ step: 'guide', row: null }]}
        afterwards={FILL_DAY}
        title="Het verzoek om instemming"
        papers={sent.kinds}
        sent={sent}
      />
    )
  return (
    <DayField
      id="round.guideConsent.askedOn"
      label="Instemming gevraagd op"
      {...(withAdvice === 'yes' && { description: 'U vraagt dit in één brief met het advies van de MR.' })}
      value={askedOn}
      makeEdit={(value) => setRoundField(key, 'round.guideConsent.askedOn', value)}
    />
  )
}

function Consent() {
  const { answer, consentOn, answerText } = useRound((round) => round.guideConsent)
  const key = useRoundKey()
  const words = useWords()
  return (
    <div className="stack">
      <Choice
        id="round.guideConsent.answer"
        legend={fill('Wat is het antwoord van {de ouders in de mr}?', words)}
        description="Is er nog geen antwoord? Dat houdt het besluit over het aanbod niet tegen."
        options={answers}
        value={answer}
        makeEdit={(value) => setRoundField(key, 'round.guideConsent.answer', value)}
      />
      {(answer !== 'unknown' || consentOn !== '') && (
        <DayField
          id="round.guideConsent.consentOn"
          label={answer === 'refused' ? 'Dat antwoord is van' : 'Instemming gekregen op'}
          value={consentOn}
          makeEdit={(value) => setRoundField(key, 'round.guideConsent.consentOn', value)}
        />
      )}
      {(answer !== 'unknown' || answerText !== '') && (
        <LongTextField
          id="round.guideConsent.answerText"
          label="Wat schreven zij erbij?"
          description="Mag leeg blijven."
          value={answerText}
          makeEdit={(value) => setRoundField(key, 'round.guideConsent.answerText', value)}
        />
      )}
    </div>
  )
}

/** What is only so once it is adopted. */
const onlyAfter: ReadonlySet<Verdict['id']> = new Set(['guide-late', 'guide-while-waiting'])

function GuideDay() {
  const inYear = useInYear()
  const schoolYear = useOfferYear()
  const offer = useLateOffer()
  const today = useToday()
  const day = useSchool(
    ({ rhythms }) => rhythms.guideAdoptions.find((adoption) => adoption.schoolYear === schoolYear)?.day ?? ''
  )
  const isOutside = useSchool((school) => isGuideOutside(school, { schoolYear }))
  const [id] = useState(newId)
  const links = useMemo(() => guideChainOf(offer, day, today), [offer, day, today])
  const adopted = typedDay(day)
  const isDone = adopted !== undefined && adopted <= today
  // Before the decision on the offer there is nothing to adopt, and so nothing to warn of.
  const isNear = useRound(({ adoption }) => {
    const decidedOn = typedDay(adoption.day)
    return decidedOn !== undefined && decidedOn <= today
  })
  const verdicts = useJudged(isDone || isNear ? 'guide' : null).filter(({ step }) => step === 'guide')
  const waits = useJudged(null).filter(({ id: verdict }) => verdict === 'decision-waits')
  return (
    <section className="stack" aria-labelledby="guide-day-title">
      <PartHeading id="guide-day-title">De schoolgids {schoolYear} vaststellen</PartHeading>
      <ChainView links={links} label="Stappen tot de schoolgids" />
      {isDone ? (
        <>
          <ToMend id="guide-mend-title" verdicts={verdicts} />
          <Lacks id="guide" label="Wat er opvalt" verdicts={verdicts.filter(({ kind }) => kind === 'unusual')} />
        </>
      ) : (
        <>
          <Lacks
            id="guide"
            label="Wat er nog ontbreekt"
            verdicts={[...waits, ...verdicts.filter(({ id: verdict }) => !onlyAfter.has(verdict))]}
          />
          {today >= firstDayOf(schoolYear) && (
            <p>
              {writeDay(firstDayOf(schoolYear))} is voorbij. U kunt de schoolgids nog vaststellen. Dan staat er: te laat
              vastgesteld.
            </p>
          )}
        </>
      )}
      <DayField
        id={guideAdoptionAnchor(schoolYear)}
        label={`Schoolgids ${schoolYear} vastgesteld op`}
        description={inYear(
          'Vul de dag in als het gebeurd is, ook als dat later was dan 31 juli. Bijvoorbeeld 15-6-{jaar}'
        )}
        value={day}
        makeEdit={(value) => setGuideAdoption(id, schoolYear, value)}
      />
      {isDone && isOutside && (
        <p className="small">
          Buiten dit programma vastgesteld: van dit besluit is hier geen versie van het aanbod bewaard.
        </p>
      )}
    </section>
  )
}
