// The MR's advice, and the written reaction to it.
import { contradictsPoints, departsFromAdvice, hasUnmetPoint, isAdvised, mayTellNone } from '#shared/law/advice.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { adviceOptions, followingOptions } from '#shared/year/round-words.ts'
import { DayField } from '../../components/fields.tsx'
import { ToldProblem } from '../../components/told-problem.tsx'
import { useToday } from '../../session/host.ts'
import { useGround, useRound, useRoundKey } from '../../session/round.ts'
import { AdviceText } from './advice-text.tsx'
import { Choice } from './choice.tsx'
import { Points } from './points.tsx'
import { RoundTickField } from './tick.tsx'
import { WaitingForMr } from './waiting-for-mr.tsx'

export function Advice() {
  const mr = useRound((round) => round.mr)
  return (
    <div className="stack">
      <WaitingForMr />
      <Answer mr={mr} />
      {mr.advice === 'declined' && <p>Bewaar het bericht van de MR bij uw stukken.</p>}
      {mr.advice === 'none' && (
        <p>Kijk in het reglement van de MR wat u dan mag doen. In de stukken staat dat er geen advies kwam.</p>
      )}
      <TheAdvice mr={mr} />
    </div>
  )
}

interface OfMr {
  readonly mr: Round['mr']
}

/** That no advice came can be chosen when the time of the MR is over. */
function Answer({ mr }: OfMr) {
  const key = useRoundKey()
  const today = useToday()
  const mayBeNone = mr.advice === 'none' || mayTellNone(mr, today)
  return (
    <Choice
      id="round.mr.advice"
      legend="Wat adviseerde de MR?"
      options={adviceOptions.filter(({ value }) => value !== 'none' || mayBeNone)}
      {...(!mayBeNone && {
        description: 'Kwam er geen advies? Dat kunt u kiezen als de dag voorbij is waarop u uiterlijk antwoord vroeg.'
      })}
      value={mr.advice}
      makeEdit={(value) => setRoundField(key, 'round.mr.advice', value)}
    />
  )
}

/** Once there is an advice, or words of one that the choice was taken back from. */
function TheAdvice({ mr }: OfMr) {
  const key = useRoundKey()
  const isWritten = mr.points.length > 0 || [mr.adviceText, mr.reactionOn].some((text) => text !== '')
  if (!isAdvised(mr) && mr.advice !== 'declined' && !isWritten && mr.adviceOn === '') return null
  return (
    <>
      <DayField
        id="round.mr.adviceOn"
        label={mr.advice === 'declined' ? 'De MR schreef dit op' : 'Het advies is van'}
        value={mr.adviceOn}
        makeEdit={(value) => setRoundField(key, 'round.mr.adviceOn', value)}
      />
      {/* An MR that lets it pass gave nothing to answer; what was written before stays in sight. */}
      {(mr.advice !== 'declined' || isWritten) && <OfAdvice mr={mr} />}
    </>
  )
}

function OfAdvice({ mr }: OfMr) {
  return (
    <>
      <AdviceText value={mr.adviceText} />
      <Points points={mr.points} />
      {isAdvised(mr) && <Followed mr={mr} />}
      <FurtherTalk mr={mr} />
    </>
  )
}

/** Asked of every advice that came: a positive one may hold a wish, and a negative one may be followed. */
function Followed({ mr }: OfMr) {
  const key = useRoundKey()
  const { sentence, unconfirmed } = useGround('advice-not-followed')
  const against = contradictsPoints(mr)
    ? 'Dit past niet bij uw antwoorden hierboven: een punt neemt u niet of deels over.'
    : mr.followed === 'no' && mr.points.length > 0 && !hasUnmetPoint(mr)
      ? 'Bij de punten hierboven staat niet wat u niet overneemt. Zet dat erbij, met uw reden.'
      : undefined
  return (
    <div className="stack-s">
      <Choice
        id="round.mr.followed"
        legend="Volgt het besluit het hele advies?"
        description="Kies “nee” ook als u maar één punt niet helemaal overneemt."
        options={followingOptions}
        value={mr.followed}
        makeEdit={(value) => setRoundField(key, 'round.mr.followed', value)}
      />
      <ToldProblem problem={against} />
      {departsFromAdvice(mr) && (
        <div className="readiness stack-s">
          <p>Bied de MR eerst nog een gesprek aan, voordat het besluit valt.</p>
          <p>
            {sentence} {unconfirmed && <strong>Controleer dit.</strong>}
          </p>
        </div>
      )}
    </div>
  )
}

/** Where the decision departs; what was filled in before stays in sight. */
function FurtherTalk({ mr }: OfMr) {
  const key = useRoundKey()
  if (!departsFromAdvice(mr) && mr.furtherTalkOn === '' && mr.furtherTalkWaived !== 'yes') return null
  return (
    <div className="stack-s">
      <DayField
        id="round.mr.furtherTalkOn"
        label="Verder gesprek met de MR op"
        description="Over wat u niet of niet helemaal overneemt, voordat het besluit valt."
        value={mr.furtherTalkOn}
        makeEdit={(value) => setRoundField(key, 'round.mr.furtherTalkOn', value)}
      />
      <RoundTickField
        id="round.mr.furtherTalkWaived"
        label="De MR wilde geen verder gesprek"
        help="U bood het aan. De MR vond het niet nodig."
      />
    </div>
  )
}
