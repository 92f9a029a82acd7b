// "Er gebeurde iets": what happened in between and is no decision, with the days on which it was told.
import { Button } from '@mantine/core'
import { addRoundRow, removeRoundRow, setRoundRow } from '#shared/school/round-row-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { announce } from '../../session/announce.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

type Happened = Round['events'][number]
const ADD = 'round.events.add'
const anchor = (id: string, field: string): string => `round.events:${id}.${field}`

export function Events() {
  const events = useRound((round) => round.events)
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const add = (): void => {
    const id = newId()
    edit(addRoundRow(key, 'events', id))
    goToField(anchor(id, 'day'))
  }
  const remove = (place: number): void => {
    const event = events[place]
    if (event === undefined) return
    edit(removeRoundRow(key, 'events', event.id))
    goToField(ADD)
    announce('De gebeurtenis is verwijderd. U kunt dit ongedaan maken.')
  }
  return (
    <section className="stack measure" aria-labelledby="year.events">
      <h2 id="year.events">Gebeurde er tussendoor iets?</h2>
      <p>
        Bijvoorbeeld: een specialist vertrok. Schrijf het hier op, en wanneer u het vertelde. Besluit u zelf om hulp te
        starten of te stoppen? Dan is dat een besluit, en vraagt u de MR eerst om advies.
      </p>
      {events.length > 0 && (
        <ol className="points">
          {events.map((event, place) => (
            <EventFields key={event.id} event={event} place={place} onRemove={() => remove(place)} />
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button id={ADD} variant="default" onClick={add}>
          Er gebeurde iets
        </Button>
      )}
    </section>
  )
}

interface EventProps {
  readonly event: Happened
  readonly place: number
  readonly onRemove: () => void
}

function EventFields({ event, place, onRemove }: EventProps) {
  const { id } = event
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const about = <span className="unseen"> (gebeurtenis {place + 1})</span>
  return (
    <li className="stack">
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
        <DayField
          id={anchor(id, 'partnershipToldOn')}
          label={<>Verteld aan het samenwerkingsverband op{about}</>}
          value={event.partnershipToldOn}
          makeEdit={(value) => setRoundRow(key, 'events', id, 'partnershipToldOn', value)}
        />
      </div>
      <LongTextField
        id={anchor(id, 'what')}
        label={<>Wat gebeurde er?{about}</>}
        description="Noem geen namen van kinderen of collega’s."
        value={event.what}
        makeEdit={(value) => setRoundRow(key, 'events', id, 'what', value)}
      />
      {mayWrite && (
        <button type="button" className="text-button small" onClick={onRemove}>
          Verwijder gebeurtenis {place + 1}
        </button>
      )}
    </li>
  )
}
