// The MR's advice, and the written reaction to it.
import { contradictsPoints, departsFromAdvice, hasUnmetPoint, isAdvised, isPositive } from '#shared/law/advice.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { adviceOptions, followingOptions } from '#shared/year/round-words.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Choice } from './choice.tsx'
import { Points } from './points.tsx'
import { useGround, useRound, useRoundKey } from '../../session/round.ts'

export function Advice() {
  const advice = useRound((round) => round.mr.advice)
  const key = useRoundKey()
  return (
    <div className="stack">
      <Choice
        id="round.mr.advice"
        legend="Wat adviseerde de MR?"
        options={adviceOptions}
        value={advice}
        makeEdit={(value) => setRoundField(key, 'round.mr.advice', value)}
      />
      {advice === 'declined' && <p>Bewaar het bericht van de MR bij uw stukken.</p>}
      {advice === 'none' && <p>Kijk in het reglement van de MR wat u dan mag doen.</p>}
      <TheAdvice />
    </div>
  )
}

/** Once there is an advice, or words of one that the choice was taken back from. */
function TheAdvice() {
  const mr = useRound((round) => round.mr)
  const key = useRoundKey()
  if (
    !isAdvised(mr) &&
    mr.advice !== 'declined' &&
    mr.points.length === 0 &&
    [mr.adviceOn, mr.adviceText, mr.reactionOn].every((text) => text === '')
  )
    return null
  // An MR that lets it pass gave nothing to answer; what was written before stays in sight.
  const asksForAdvice = mr.advice !== 'declined' || mr.points.length > 0 || mr.adviceText !== '' || mr.reactionOn !== ''
  return (
    <>
      <DayField
        id="round.mr.adviceOn"
        label={mr.advice === 'declined' ? 'De MR schreef dit op' : 'Het advies is van'}
        value={mr.adviceOn}
        makeEdit={(value) => setRoundField(key, 'round.mr.adviceOn', value)}
      />
      {asksForAdvice && <OfAdvice mr={mr} />}
    </>
  )
}

function OfAdvice({ mr }: { readonly mr: Round['mr'] }) {
  const key = useRoundKey()
  return (
    <>
      <LongTextField
        id="round.mr.adviceText"
        label="Wat staat er in het advies?"
        description="In een paar zinnen."
        value={mr.adviceText}
        makeEdit={(value) => setRoundField(key, 'round.mr.adviceText', value)}
      />
      <Points points={mr.points} />
      {isAdvised(mr) && <Followed mr={mr} />}
      <DayField
        id="round.mr.reactionOn"
        label="Schriftelijk gereageerd op"
        description={
          isPositive(mr) && !departsFromAdvice(mr)
            ? 'De MR hoort van u wat u met het advies doet.'
            : 'De MR hoort van u per punt wat u met het advies doet, en waarom.'
        }
        value={mr.reactionOn}
        makeEdit={(value) => setRoundField(key, 'round.mr.reactionOn', value)}
      />
    </>
  )
}

/** Asked of every advice that came: a positive one may hold a wish, and a negative one may be followed. */
function Followed({ mr }: { readonly mr: Round['mr'] }) {
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
        description="Kies “nee” ook als u maar één wens of voorwaarde niet helemaal overneemt."
        options={followingOptions}
        value={mr.followed}
        makeEdit={(value) => setRoundField(key, 'round.mr.followed', value)}
      />
      <div aria-live="polite">
        {against !== undefined && (
          <p className="check-this">
            <Symbol name="warn" /> {against}
          </p>
        )}
      </div>
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
