// Consent on the school guide: another right than the advice on the offer, of other people, and a step of its own.
import { setRoundField } from '#shared/school/round-edits.ts'
import { DayField } from '../../components/fields.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { useGround, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { WithHelp } from './step-section.tsx'

export function Consent() {
  const { askedOn, consentOn } = useRound((round) => round.guideConsent)
  const offerYear = useOfferYear()
  const ground = useGround('guide-consent')
  const key = useRoundKey()
  return (
    <WithHelp help={<GroundNote ground={ground} />}>
      <div className="stack">
        <p>
          Over het aanbod geeft de medezeggenschapsraad (MR) advies. De schoolgids van {offerYear} vraagt om instemming.
          Dat zijn twee aparte vragen.
        </p>
        <div className="days">
          <DayField
            id="round.guideConsent.askedOn"
            label="Instemming gevraagd op"
            value={askedOn}
            makeEdit={(value) => setRoundField(key, 'round.guideConsent.askedOn', value)}
          />
          <DayField
            id="round.guideConsent.consentOn"
            label="Instemming gekregen op"
            value={consentOn}
            makeEdit={(value) => setRoundField(key, 'round.guideConsent.consentOn', value)}
          />
        </div>
      </div>
    </WithHelp>
  )
}
