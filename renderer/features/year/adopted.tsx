// After the decision: what was adopted, and what is still to be done this year.
import { guideAdoptionAnchor } from '#shared/school/anchors.ts'
import { guideDayOf } from '#shared/school/current-offer.ts'
import { followingOf } from '#shared/law/advice.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useToday } from '../../session/host.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { adoptedSentence } from './adopt.ts'
import { RECORDED } from '../../session/year-anchors.ts'
import { DecisionFacts } from './decision-facts.tsx'
import { Mend } from './mend.tsx'
import { useGround, useOfferYear, useRound } from '../../session/round.ts'

export function Adopted() {
  const adoption = useRound((round) => round.adoption)
  const mayWrite = useMayWrite()
  return (
    <div className="stack-l">
      <div className="made stack-s">
        <p id={RECORDED} tabIndex={-1}>
          <Symbol name="done" /> <strong>{adoptedSentence(adoption)}</strong>
        </p>
        <DecisionFacts />
        <p>
          <ToScreen screen={{ name: 'documents' }}>Maak de definitieve stukken</ToScreen>
        </p>
      </div>
      <Rest />
      {mayWrite && (
        <section className="stack-s" aria-labelledby="wrong-title">
          <h3 id="wrong-title">Klopt het besluit niet?</h3>
          <p>
            Ziet u het meteen? Kies dan <em>Ongedaan maken</em>, bovenaan het scherm. De bewaarde versie blijft wel in
            de map staan.
          </p>
          <p>Ziet u het later? Herstel dan het besluit, en schrijf op waarom.</p>
          <Mend />
        </section>
      )}
    </div>
  )
}

/** What the decision leaves to do. */
function Rest() {
  const offerYear = useOfferYear()
  const today = useToday()
  const hasGuide = useSchool((school) => guideDayOf(school, offerYear, today) !== undefined)
  const hasConsent = useRound((round) => typedDay(round.guideConsent.consentOn) !== undefined)
  const following = useRound((round) => followingOf(round.mr))
  const ground = useGround('advice-not-followed')
  const isTold = useRound((round) => typedDay(round.pupilsSay.toldOn) !== undefined)
  return (
    <section className="stack-s" aria-labelledby="rest-title">
      <h3 id="rest-title">Dit doet u nog</h3>
      <ul>
        {following === 'departs' && (
          <li>
            Wacht met uitvoeren. {ground.sentence} {ground.unconfirmed && <strong>Controleer dit.</strong>}
          </li>
        )}
        {following === 'unsaid' && (
          <li>
            Volgt het besluit het hele advies van de MR? Dat is niet ingevuld. {ground.sentence}{' '}
            {ground.unconfirmed && <strong>Controleer dit.</strong>}
          </li>
        )}
        {!hasGuide && (
          <li>
            Het aanbod moet ook in de schoolgids. Dat is een besluit met een eigen datum.{' '}
            <ToScreen screen={{ name: 'overview' }} field={guideAdoptionAnchor(offerYear)}>
              Vul in wanneer de schoolgids {offerYear} is vastgesteld
            </ToScreen>
            .
          </li>
        )}
        {!hasConsent && (
          <li>
            <ToScreen screen={{ name: 'year' }} field="round.guideConsent.consentOn">
              Vul in wanneer u instemming met de schoolgids kreeg
            </ToScreen>
            .
          </li>
        )}
        {!isTold && (
          <li>
            <ToScreen screen={{ name: 'section', section: 'pupilsSay' }} field="round.pupilsSay.toldOn">
              Vertel de leerlingen wat u met hun inbreng deed
            </ToScreen>
            , en vul de datum in.
          </li>
        )}
        <li>
          Zet de tekst in de schoolgids en op de website. Stuur het profiel naar wie erom vroeg: de MR, het bestuur, het
          samenwerkingsverband.
        </li>
      </ul>
    </section>
  )
}
