// A decision that departs from the MR's advice waits before it is carried out: said before the board decides, and afterwards until when, with the
// ways out of it and where the MR may go.
import { useMemo } from 'react'
import { firstDayOf, writeDay, type IsoDay } from '#shared/day.ts'
import { departsFromAdvice } from '#shared/law/advice.ts'
import { factsOf } from '#shared/law/procedure/facts.ts'
import { lastDayInTime, suspensionOf, type Suspension as Waits } from '#shared/law/procedure/suspension.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { GroundSource } from '../../components/ground-note.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useJudged } from '../../session/judged.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useGround, useLateOffer, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { PartHeading } from './part-heading.tsx'

interface SuspensionProps {
  /** Where the MR may go. */
  readonly disputes: string
}

const TITLE = 'suspension-title'

/** Nothing where the decision departs from no advice, and no day of it was filled in. */
export function Suspension({ disputes }: SuspensionProps) {
  const mr = useRound((round) => round.mr)
  const waits = useSuspension()
  const departs = departsFromAdvice(mr)
  if (!departs && [mr.receivedOn, mr.noObjectionOn, mr.keepsUntil].every((said) => said === '')) return null
  return (
    <section className="readiness stack" aria-labelledby={TITLE}>
      <PartHeading id={TITLE}>Wachten met uitvoeren</PartHeading>
      {!departs ? (
        <p>Het besluit volgt het hele advies. Dan hoeft u niet te wachten.</p>
      ) : waits === undefined ? (
        <Before />
      ) : (
        <After waits={waits} />
      )}
      {departs && <Disputes words={disputes} />}
      <WaysOut mr={mr} isDecided={waits !== undefined} departs={departs} />
    </section>
  )
}

function useSuspension(): Waits | undefined {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => suspensionOf(factsOf(school, catalogue, offer, today)), [school, offer, today])
}

/** What it means is said while the board can still choose. */
function Before() {
  const offerYear = useOfferYear()
  const begins = firstDayOf(offerYear)
  const last = lastDayInTime(begins)
  const meeting = useJudged(null).find(({ id }) => id === 'meeting-passes-august')
  return (
    <div className="stack-s">
      {meeting !== undefined && (
        <p className="check-this">
          <Symbol name="warn" />{' '}
          <ToScreen screen={{ name: 'year' }} field={meeting.field}>
            {meeting.text}
          </ToScreen>{' '}
          {meeting.consequence}
        </p>
      )}
      <p>
        Volgt het besluit niet het hele advies? Dan wacht u zes weken met uitvoeren. Neemt het bestuur dit besluit na{' '}
        {writeDay(last)}, dan wacht u tot na {writeDay(begins)}. Bespreek dit met het bestuur, voordat het vergadert.
        Hieronder staan drie manieren om niet te hoeven wachten.
      </p>
    </div>
  )
}

function After({ waits: { from, assumed, until, passesAugust, wayOut } }: { readonly waits: Waits }) {
  const today = useToday()
  const offerYear = useOfferYear()
  return (
    <div className="stack-s">
      <p>
        <Symbol name={wayOut === null && until >= today ? 'upcoming' : 'done'} />{' '}
        <strong>{stateOf(wayOut, until, today)}</strong>
      </p>
      {wayOut === null && (
        <p>
          Dat is zes weken na {writeDay(from)}.{' '}
          {assumed
            ? 'Dat is de dag van het besluit. Vul hieronder in wanneer de MR het besluit kreeg: vanaf die dag telt het.'
            : 'Op die dag kreeg de MR het besluit.'}
          {passesAugust && ` Het schooljaar ${offerYear} begint dan eerder dan u mag uitvoeren.`}
        </p>
      )}
    </div>
  )
}

function stateOf(wayOut: Waits['wayOut'], until: IsoDay, today: IsoDay): string {
  if (wayOut === 'no-objection') return 'Wachten hoeft niet: de MR heeft geen bezwaar tegen directe uitvoering.'
  if (wayOut === 'keeps-text')
    return 'Wachten hoeft niet: de schoolgids houdt op dit punt voorlopig de tekst van vorig jaar.'
  return until >= today
    ? `Wacht met uitvoeren tot en met ${writeDay(until)}.`
    : `U hoeft niet meer te wachten. De zes weken waren om op ${writeDay(until)}.`
}

function Disputes({ words }: { readonly words: string }) {
  const ground = useGround('advice-not-followed')
  return (
    <div className="stack-s">
      <p>
        {words} {ground.unconfirmed && <strong>Controleer dit.</strong>}
      </p>
      <GroundSource ground={ground} />
    </div>
  )
}

interface WaysOutProps {
  readonly mr: Round['mr']
  readonly isDecided: boolean
  readonly departs: boolean
}

function WaysOut({ mr, isDecided, departs }: WaysOutProps) {
  const key = useRoundKey()
  return (
    <div className="stack">
      {(isDecided || mr.receivedOn !== '') && (
        <DayField
          id="round.mr.receivedOn"
          label="De MR kreeg het besluit op"
          value={mr.receivedOn}
          makeEdit={(value) => setRoundField(key, 'round.mr.receivedOn', value)}
        />
      )}
      <DayField
        id="round.mr.noObjectionOn"
        label="De MR schreef dat er geen bezwaar is tegen directe uitvoering, op"
        description="Eén regel van de MR is genoeg. Bewaar die bij uw stukken. Bijvoorbeeld 24-6-2027"
        value={mr.noObjectionOn}
        makeEdit={(value) => setRoundField(key, 'round.mr.noObjectionOn', value)}
      />
      {departs && (
        <p>
          Of u volgt het punt toch:{' '}
          <ToScreen screen={{ name: 'year' }} field="round.mr.points">
            verander uw antwoord bij het advies
          </ToScreen>
          .
        </p>
      )}
      <LongTextField
        id="round.mr.keepsUntil"
        label="Of: de schoolgids houdt op dit punt de tekst van vorig jaar, tot"
        description="Schrijf op welk punt, en tot wanneer."
        value={mr.keepsUntil}
        makeEdit={(value) => setRoundField(key, 'round.mr.keepsUntil', value)}
      />
    </div>
  )
}
