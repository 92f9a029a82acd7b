// Asking the MR's advice: what is asked and why, what it means, when; and whether the profile is ready to be sent.
import { readyForMr } from '#shared/law/readiness.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { useMissing } from '../../session/content.ts'
import { READY_FOR_MR } from '../../session/year-anchors.ts'
import { useGround, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { ReadinessBox } from './readiness-box.tsx'
import { WithHelp } from './step-section.tsx'

export function Request() {
  const ground = useGround('mr-advice')
  const readiness = readyForMr(useMissing())
  return (
    <WithHelp
      help={
        <>
          <p>
            <strong>Dit is advies, geen instemming.</strong> De hele medezeggenschapsraad (MR) adviseert, over het
            aanbod.
          </p>
          <GroundNote ground={ground} />
        </>
      }
    >
      <Words />
      <ReadinessBox
        id={READY_FOR_MR}
        title="Klaar voor de MR?"
        readiness={readiness}
        whenReady="Klaar voor de MR: alles wat er eerst moet zijn, staat er."
        whenNot="Nog niet klaar voor de MR. Dit moet er eerst zijn:"
      />
      <Asked />
    </WithHelp>
  )
}

function Words() {
  const mr = useRound((round) => round.mr)
  const offerYear = useOfferYear()
  const key = useRoundKey()
  return (
    <div className="stack">
      <LongTextField
        id="round.mr.reasons"
        label="Waarom wilt u dit?"
        description={`Wat is er anders in het aanbod voor ${offerYear}, en waarom?`}
        value={mr.reasons}
        makeEdit={(value) => setRoundField(key, 'round.mr.reasons', value)}
      />
      <LongTextField
        id="round.mr.forStaff"
        label="Wat betekent het voor het personeel?"
        description="Is er geen gevolg? Schrijf dat dan ook op."
        value={mr.forStaff}
        makeEdit={(value) => setRoundField(key, 'round.mr.forStaff', value)}
      />
      <LongTextField
        id="round.mr.forParents"
        label="Wat betekent het voor ouders?"
        value={mr.forParents}
        makeEdit={(value) => setRoundField(key, 'round.mr.forParents', value)}
      />
      <LongTextField
        id="round.mr.forPupils"
        label="Wat betekent het voor leerlingen?"
        value={mr.forPupils}
        makeEdit={(value) => setRoundField(key, 'round.mr.forPupils', value)}
      />
      <LongTextField
        id="round.mr.measures"
        label="Wat doet u aan die gevolgen?"
        value={mr.measures}
        makeEdit={(value) => setRoundField(key, 'round.mr.measures', value)}
      />
      <DayField
        id="round.mr.replyBy"
        label="U vraagt antwoord voor"
        description="Kijk in het reglement van de MR welke termijn daarvoor geldt. Bijvoorbeeld 20-4-2027"
        value={mr.replyBy}
        makeEdit={(value) => setRoundField(key, 'round.mr.replyBy', value)}
      />
    </div>
  )
}

function Asked() {
  const { askedOn, talkOn } = useRound((round) => round.mr)
  const key = useRoundKey()
  return (
    <div className="stack">
      <h3>Gevraagd</h3>
      <div className="days">
        <DayField
          id="round.mr.askedOn"
          label="Advies gevraagd op"
          value={askedOn}
          makeEdit={(value) => setRoundField(key, 'round.mr.askedOn', value)}
        />
        <DayField
          id="round.mr.talkOn"
          label="Gesprek met de MR op"
          description="Voordat de MR adviseert"
          value={talkOn}
          makeEdit={(value) => setRoundField(key, 'round.mr.talkOn', value)}
        />
      </div>
    </div>
  )
}
