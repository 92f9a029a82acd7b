// "Wat gebeurde er tussendoor?": first whether it is a decision. What happened is written down, told to the MR and the SWV, and remembered next
// year; a decision goes its own short way, again by the MR.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { hasPartnership } from '#shared/law/applies.ts'
import { schoolYearOf, writeDay, type IsoDay } from '#shared/day.ts'
import { interimNotice } from '#shared/documents/kinds/interim-notice.ts'
import type { About } from '#shared/documents/paper-mail.ts'
import { beginBetween } from '#shared/school/round-edits.ts'
import { addRoundRow, removeRoundRow, setRoundRow, tellEvents } from '#shared/school/round-row-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import type { Happening } from '#shared/year/events.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { Question } from '../../components/question.tsx'
import { announce } from '../../session/announce.ts'
import { freezeSent } from '../../session/freeze-sent.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField, goToPlace, presentPlace } from '../../session/place.ts'
import { useIsBeside, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { presentRoute, type Route } from '../../session/route.ts'
import { edit, useMayWrite, useOpen, useSchool } from '../../session/school-store.ts'
import { betweenAnchor } from '#shared/school/anchors.ts'
import { Kept, useKept } from './sending.tsx'
import { Papers } from './task-papers.tsx'

const ADD = 'round.events.add'
const ASK = 'round.events.ask'
const TITLE = 'year.events'
const anchor = (id: string, field: string): string => `round.events:${id}.${field}`

export function Events() {
  const events = useRound((round) => round.events)
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const [isAsking, setAsking] = useState(false)
  const remove = (place: number): void => {
    const event = events[place]
    if (event === undefined) return
    edit(removeRoundRow(key, 'events', event.id))
    goToField(ADD)
    announce('De gebeurtenis is verwijderd. U kunt dit ongedaan maken.')
  }
  const leave = (): void => {
    setAsking(false)
    goToField(ADD)
  }
  return (
    <section className="stack measure" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Gebeurde er tussendoor iets?
      </h2>
      {events.length > 0 && (
        <>
          <ol className="points">
            {events.map((event, place) => (
              <EventFields key={event.id} event={event} place={place} onRemove={() => remove(place)} />
            ))}
          </ol>
          <p className="small soft">
            U leest dit terug bij “Wat is er veranderd?”, ook volgend jaar. Zo vergeet u het niet in het profiel.
          </p>
          <Tell events={events} />
        </>
      )}
      {isAsking ? (
        <Which onDone={() => setAsking(false)} onLeave={leave} />
      ) : (
        mayWrite && (
          <p>
            <Button
              id={ADD}
              variant="default"
              onClick={() => {
                setAsking(true)
                goToField(ASK)
              }}
            >
              Er is iets veranderd
            </Button>
          </p>
        )
      )}
    </section>
  )
}

interface WhichProps {
  readonly onDone: () => void
  readonly onLeave: () => void
}

function Which({ onDone, onLeave }: WhichProps) {
  const key = useRoundKey()
  const today = useToday()
  const happened = (): void => {
    const id = newId()
    edit(addRoundRow(key, 'events', id))
    onDone()
    goToField(anchor(id, 'what'))
  }
  const decided = (): void => {
    const here = presentRoute()
    if (here.name !== 'school') return
    const id = newId()
    const route: Route = { ...here, screen: { name: 'year', round: id } }
    const there = { route, field: betweenAnchor(id), caret: null }
    edit(beginBetween({ id, schoolYear: schoolYearOf(today) }), { before: presentPlace(), after: there })
    onDone()
    goToPlace(there)
    announce('Het besluit tussendoor is begonnen. U kunt dit ongedaan maken.')
  }
  return (
    <Question id={ASK} title="Is dit een besluit, of gebeurde het?" level={3} onLeave={onLeave}>
      <p>
        <strong>Het gebeurde:</strong> bijvoorbeeld een specialist vertrok. U vertelt het de MR en het
        samenwerkingsverband.
      </p>
      <p>
        <strong>Een besluit:</strong> u wilt zelf hulp starten of stoppen. Dan vraagt u de MR eerst om advies.
      </p>
      <div className="row">
        <Button variant="default" onClick={happened}>
          Het gebeurde
        </Button>
        <Button variant="default" onClick={decided}>
          Het is een besluit
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          Toch niet
        </Button>
      </div>
    </Question>
  )
}

/** To whom the notice goes by mail. */
const mails: readonly About[] = [
  { step: 'changes', row: 'mr' },
  { step: 'changes', row: 'partnership' }
]

const CANNOT_KEEP = 'De dagen staan er. Het bericht zelf is niet bewaard.'

/** The notice of it; and one press for who was told today. */
function Tell({ events }: TellProps) {
  const isBeside = useIsBeside()
  // The notice is about the offer that is worked at.
  if (isBeside || events.every(({ what }) => what.trim() === '')) return null
  return (
    <Papers
      mails={mails}
      afterwards="Hebt u het iedereen verteld? Kies dan hieronder “Vandaag verteld”."
      title="Het bericht hierover"
      papers={[interimNotice.id]}
      sent={undefined}
      below
    >
      {(isMade) => <Told events={events} isMade={isMade} />}
    </Papers>
  )
}

interface TellProps {
  readonly events: readonly Happening[]
}

interface ToldProps extends TellProps {
  /** The notice stands in the school's folder. It may be told without. */
  readonly isMade: boolean
}

function Told({ events, isMade }: ToldProps) {
  const key = useRoundKey()
  const today = useToday()
  const schoolId = useOpen((state) => state.schoolId)
  const schoolYear = useOfferYear()
  const alsoPartnership = useSchool(hasPartnership)
  const mayWrite = useMayWrite()
  const [problem, setProblem] = useState('')
  const kept = useKept({ step: 'changes', to: 'mr' })
  const keptBySwv = useKept({ step: 'changes', to: 'partnership' })
  const told = toldOn(events, today)
  const open = events.filter(
    ({ what, mrToldOn, partnershipToldOn }) =>
      what.trim() !== '' && (mrToldOn === '' || (alsoPartnership && partnershipToldOn === ''))
  )
  const keep = async (day: IsoDay): Promise<void> => {
    setProblem('')
    const notice = { schoolId, schoolYear, roundId: key.id, step: 'changes', kinds: [interimNotice.id], day } as const
    for (const to of alsoPartnership ? (['mr', 'partnership'] as const) : (['mr'] as const)) {
      const why = await freezeSent({ ...notice, to })
      if (why !== undefined) return setProblem(`${CANNOT_KEEP} ${why}`)
    }
    announce('Het bericht is bewaard zoals u het verstuurde.')
  }
  const tell = (): void => {
    const ids = open.map(({ id }) => id)
    edit(tellEvents(key, ids, today, alsoPartnership))
    goToField(TITLE)
    announce(`Genoteerd: verteld op ${writeDay(today)}. U kunt dit ongedaan maken.`)
    if (isMade) void keep(today)
  }
  const isToKeep = open.length === 0 && told !== undefined && !kept.some(({ day }) => day === told)
  return (
    <>
      {mayWrite && open.length > 0 && (
        <p>
          <Button onClick={tell}>
            Vandaag verteld aan de MR{alsoPartnership ? ' en het samenwerkingsverband' : ''}
          </Button>
        </p>
      )}
      {isToKeep && !isMade && (
        <p className="small soft">
          Genoteerd: verteld op {writeDay(told)}. Er is geen bericht op papier gemaakt. Dat hoeft ook niet.
        </p>
      )}
      {mayWrite && isToKeep && isMade && (
        <p>
          <Button variant="default" size="compact-md" onClick={() => void keep(told)}>
            Bewaar het bericht dat u verstuurde
          </Button>
        </p>
      )}
      <p role="status" className={problem === '' ? undefined : 'check-this'}>
        {problem}
      </p>
      <Kept folders={[...kept, ...keptBySwv]} />
    </>
  )
}

/** The last day on which the MR was told of something. */
const toldOn = (events: readonly Happening[], today: IsoDay): IsoDay | undefined =>
  events
    .flatMap(({ mrToldOn }) => typedDay(mrToldOn) ?? [])
    .filter((day) => day <= today)
    .toSorted()
    .at(-1)

interface EventProps {
  readonly event: Happening
  readonly place: number
  readonly onRemove: () => void
}

function EventFields({ event, place, onRemove }: EventProps) {
  const { id } = event
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const alsoPartnership = useSchool(hasPartnership)
  const about = <span className="unseen"> (gebeurtenis {place + 1})</span>
  return (
    <li className="stack">
      <LongTextField
        id={anchor(id, 'what')}
        label={<>Wat gebeurde er?{about}</>}
        description="Noem geen namen van kinderen of collega’s."
        value={event.what}
        makeEdit={(value) => setRoundRow(key, 'events', id, 'what', value)}
      />
      <div className="days">
        <DayField
          id={anchor(id, 'day')}
          label={<>Wanneer was het?{about}</>}
          value={event.day}
          makeEdit={(value) => setRoundRow(key, 'events', id, 'day', value)}
        />
        <DayField
          id={anchor(id, 'mrToldOn')}
          label={<>Verteld aan de MR op{about}</>}
          value={event.mrToldOn}
          makeEdit={(value) => setRoundRow(key, 'events', id, 'mrToldOn', value)}
        />
        {(alsoPartnership || event.partnershipToldOn !== '') && (
          <DayField
            id={anchor(id, 'partnershipToldOn')}
            label={<>Verteld aan het samenwerkingsverband op{about}</>}
            value={event.partnershipToldOn}
            makeEdit={(value) => setRoundRow(key, 'events', id, 'partnershipToldOn', value)}
          />
        )}
      </div>
      {mayWrite && (
        <button type="button" className="text-button small" onClick={onRemove}>
          Verwijder gebeurtenis {place + 1}
        </button>
      )}
    </li>
  )
}
