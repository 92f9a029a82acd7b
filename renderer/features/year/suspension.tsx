// A decision that departs from the MR's advice waits before it is carried out: said before the board decides, and afterwards until when, with the
// ways out of it and where the MR may go.
import { useMemo } from 'react'
import { firstDayOf, writeDay, type IsoDay } from '#shared/day.ts'
import { departsFromAdvice } from '#shared/law/advice.ts'
import { factsOf } from '#shared/law/procedure/facts.ts'
import { lastDayInTime, suspensionOf, waitsOn, type Suspension as Waits } from '#shared/law/procedure/suspension.ts'
import { typedDay } from '#shared/typed-day.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { Disclosure } from '../../components/disclosure.tsx'
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
import { useInYear } from './round-fields.tsx'

interface SuspensionProps {
  /** Where the MR may go. */
  readonly disputes: string
}

const TITLE = 'suspension-title'

/** After the decision. Nothing where it departs from no advice, and no day of it was filled in. */
export function Suspension({ disputes }: SuspensionProps) {
  const mr = useRound((round) => round.mr)
  const waits = useSuspension()
  const departs = departsFromAdvice(mr)
  if (!departs && !isWrittenOf(mr)) return null
  return (
    <section className="readiness stack" aria-labelledby={TITLE}>
      <PartHeading id={TITLE}>Wachten met uitvoeren</PartHeading>
      {!departs && <p>Het besluit volgt het hele advies. Dan hoeft u niet te wachten.</p>}
      {departs && waits !== undefined && <After waits={waits} />}
      {departs && <Disputes words={disputes} />}
      <WaysOut mr={mr} departs={departs} />
    </section>
  )
}

const isWrittenOf = (mr: Round['mr']): boolean =>
  [mr.receivedOn, mr.noObjectionOn, mr.keepsUntil].some((said) => said !== '')

/** Before the decision: what it will mean, while the board can still choose. The MR may have said already that there is no need to wait. */
export function WaitAhead() {
  const mr = useRound((round) => round.mr)
  const departs = departsFromAdvice(mr)
  const isWritten = isWrittenOf(mr)
  // At its day stands until when it waits.
  const isDecided = useIsDecided()
  if (!departs && !isWritten) return null
  return (
    <div className="stack-s">
      {departs && !isDecided && <Before />}
      <Disclosure
        summary="Zo hoeft u niet te wachten"
        holds={['round.mr.receivedOn', 'round.mr.noObjectionOn', 'round.mr.keepsUntil']}
        holdsWords={isWritten}
      >
        <WaysOut mr={mr} departs={departs} />
      </Disclosure>
    </div>
  )
}

function useIsDecided(): boolean {
  const today = useToday()
  return useRound(({ adoption }) => {
    const day = typedDay(adoption.day)
    return day !== undefined && day <= today
  })
}

function useSuspension(): Waits | undefined {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  return useMemo(() => suspensionOf(factsOf(school, catalogue, offer, today)), [school, offer, today])
}

function Before() {
  const begins = firstDayOf(useOfferYear())
  const meeting = useJudged(null).find(({ id }) => id === 'meeting-passes-august')
  if (meeting !== undefined)
    return (
      <p className="check-this">
        <Symbol name="warn" />{' '}
        <ToScreen screen={{ name: 'year' }} field={meeting.field}>
          {meeting.text}
        </ToScreen>{' '}
        {meeting.consequence}
      </p>
    )
  return (
    <p>
      Uw besluit volgt niet het hele advies. Daarom wacht u na het besluit zes weken met uitvoeren. Besluit het bestuur
      na {writeDay(lastDayInTime(begins))}? Dan duurt het wachten tot na {writeDay(begins)}.
    </p>
  )
}

function After({ waits }: { readonly waits: Waits }) {
  const { from, assumed, passesAugust, wayOut } = waits
  const today = useToday()
  const offerYear = useOfferYear()
  return (
    <div className="stack-s">
      <p>
        <Symbol name={waitsOn(waits, today) ? 'upcoming' : 'done'} /> <strong>{stateOf(waits, today)}</strong>
      </p>
      {wayOut === null && (
        <p>
          Dat is zes weken na {writeDay(from)}
          {assumed
            ? ', de dag van het besluit. Kreeg de MR het besluit later? Vul hieronder in wanneer: vanaf die dag telt het.'
            : ', de dag waarop de MR het besluit kreeg.'}
          {passesAugust && ` Het schooljaar ${offerYear} begint dan eerder dan u mag uitvoeren.`}
        </p>
      )}
    </div>
  )
}

function stateOf(waits: Waits, today: IsoDay): string {
  const { wayOut, until } = waits
  if (wayOut === 'no-objection') return 'Wachten hoeft niet: de MR heeft geen bezwaar tegen directe uitvoering.'
  if (wayOut === 'keeps-text')
    return 'Wachten hoeft niet: de schoolgids houdt op dit punt voorlopig de tekst van vorig jaar.'
  return waitsOn(waits, today)
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
  readonly departs: boolean
}

function WaysOut({ mr, departs }: WaysOutProps) {
  const isDecided = useIsDecided()
  const inYear = useInYear()
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
        description={inYear('Eén regel van de MR is genoeg. Bewaar die bij uw stukken. Bijvoorbeeld 24-6-{jaar}')}
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
