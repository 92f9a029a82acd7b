// After the decision: what was adopted, what is to be mended, and what is still to be done this year.
import { isToMend } from '#shared/law/procedure/judge.ts'
import { followingOf } from '#shared/law/advice.ts'
import { bringsGuide } from '#shared/school/current-offer.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useJudged } from '../../session/judged.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { RECORDED, stepAnchor } from '../../session/year-anchors.ts'
import { useGround, useRound } from '../../session/round.ts'
import { adoptedSentence } from './adopt.ts'
import { DecisionFacts } from './decision-facts.tsx'
import { Mend } from './mend.tsx'
import { Suspension } from './suspension.tsx'
import { ToMend } from './to-mend.tsx'
import { Publishing } from './publishing.tsx'
import { PartHeading } from './part-heading.tsx'

export function Adopted({ disputes }: { readonly disputes: string }) {
  const adoption = useRound((round) => round.adoption)
  const mayWrite = useMayWrite()
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const verdicts = useJudged('decision').filter(({ step }) => step !== 'guide')
  const isToBeMended = verdicts.some((verdict) => verdict.kind === 'impossible' || isToMend(verdict))
  return (
    <div className="stack-l">
      <div className="made stack-s" data-to-mend={isToBeMended}>
        <p id={RECORDED} tabIndex={-1}>
          <Symbol name={isToBeMended ? 'warn' : 'done'} />{' '}
          <strong>
            {isToBeMended && 'Vastgesteld, nog te herstellen. '}
            {adoptedSentence(adoption)}
          </strong>
        </p>
        <DecisionFacts />
        <p>
          <ToScreen screen={{ name: 'documents' }}>Maak de definitieve stukken</ToScreen>
        </p>
      </div>
      <ToMend id="decision-mend-title" verdicts={verdicts} />
      <Suspension disputes={disputes} />
      <Rest />
      {/* No school guide comes of it, whose page has this otherwise. */}
      {isBetween && <Publishing />}
      {mayWrite && (
        <section className="stack-s" aria-labelledby="wrong-title">
          <PartHeading id="wrong-title">Klopt het besluit niet?</PartHeading>
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
  const brings = useRound(bringsGuide)
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const unsaid = useRound((round) => followingOf(round.mr) === 'unsaid')
  const ground = useGround('advice-not-followed')
  const isTold = useRound((round) => typedDay(round.pupilsSay.toldOn) !== undefined)
  return (
    <section className="stack-s" aria-labelledby="rest-title">
      <PartHeading id="rest-title">Dit doet u nog</PartHeading>
      <ul>
        {unsaid && (
          <li>
            Volgt het besluit het hele advies van de MR? Dat is niet ingevuld. {ground.sentence}{' '}
            {ground.unconfirmed && <strong>Controleer dit.</strong>}
          </li>
        )}
        {!isTold && !isBetween && (
          <li>
            <ToScreen screen={{ name: 'section', section: 'pupilsSay' }} field="round.pupilsSay.toldOn">
              Vertel de leerlingen wat u met hun inbreng deed
            </ToScreen>
            , en vul de datum in.
          </li>
        )}
        {isBetween ? (
          <li>Verstuur de stukken naar wie ze krijgt. Dat staat hieronder.</li>
        ) : (
          <li>
            <ToScreen screen={{ name: 'year' }} field={stepAnchor('guide')}>
              {brings
                ? 'Zet het aanbod in de schoolgids, stel die vast, en verstuur de stukken'
                : 'Verstuur de stukken naar wie ze krijgt'}
            </ToScreen>
            .
          </li>
        )}
      </ul>
    </section>
  )
}
