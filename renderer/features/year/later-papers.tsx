// What may happen after the request: more time for the MR, and a new version of the papers. Folded away: it is seldom so.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { addRoundRow, removeRoundRow, setRoundRow } from '#shared/school/round-row-edits.ts'
import type { SentPapers } from '#shared/documents/task-papers.ts'
import { typedDay } from '#shared/typed-day.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { Outcome, useKept, useKeeping } from './sending.tsx'
import { useSentPapers } from './task-papers.tsx'

const rowAnchor = (list: Later, id: string, field: string): string => `round.mr.${list}:${id}.${field}`
type Later = 'postponements' | 'resent'

const lists: Readonly<Record<Later, { readonly summary: string; readonly add: string; readonly first: string }>> = {
  postponements: { summary: 'Uitstel: de MR kreeg meer tijd', add: 'Leg uitstel vast', first: 'until' },
  resent: { summary: 'Er is een nieuwe versie nagestuurd', add: 'Leg vast wat u nastuurde', first: 'day' }
}

export function LaterPapers() {
  const { postponements, resent } = useRound((round) => round.mr)
  const key = useRoundKey()
  return (
    <div>
      <LaterList list="postponements" rows={postponements}>
        {({ id, until, agreedOn, why }, about) => (
          <>
            <div className="days">
              <DayField
                id={rowAnchor('postponements', id, 'until')}
                label={<>Uitstel tot en met{about}</>}
                value={until}
                makeEdit={(value) => setRoundRow(key, 'postponements', id, 'until', value)}
              />
              <DayField
                id={rowAnchor('postponements', id, 'agreedOn')}
                label={<>Afgesproken op{about}</>}
                value={agreedOn}
                makeEdit={(value) => setRoundRow(key, 'postponements', id, 'agreedOn', value)}
              />
            </div>
            <LongTextField
              id={rowAnchor('postponements', id, 'why')}
              label={<>Waarom?{about}</>}
              description="Mag leeg blijven."
              value={why}
              makeEdit={(value) => setRoundRow(key, 'postponements', id, 'why', value)}
            />
          </>
        )}
      </LaterList>
      <LaterList list="resent" rows={resent}>
        {({ id, day, what }, about) => (
          <>
            <DayField
              id={rowAnchor('resent', id, 'day')}
              label={<>Nieuwe versie nagestuurd op{about}</>}
              value={day}
              makeEdit={(value) => setRoundRow(key, 'resent', id, 'day', value)}
            />
            <LongTextField
              id={rowAnchor('resent', id, 'what')}
              label={<>Wat was er anders?{about}</>}
              value={what}
              makeEdit={(value) => setRoundRow(key, 'resent', id, 'what', value)}
            />
            <KeepResent day={day} />
          </>
        )}
      </LaterList>
    </div>
  )
}

/** The papers of the request as they were sent on; what was kept of that day stands with the papers below. */
function KeepResent({ day: typed }: { readonly day: string }) {
  const sent = useSentPapers('request')
  return sent === undefined ? null : <KeepOf sent={sent} typed={typed} />
}

function KeepOf({ sent, typed }: { readonly sent: SentPapers; readonly typed: string }) {
  const keeping = useKeeping(sent)
  const today = useToday()
  const mayWrite = useMayWrite()
  const day = typedDay(typed)
  const isKept = useKept(sent).some((folder) => folder.day === day)
  return (
    <>
      {mayWrite && day !== undefined && day <= today && !isKept && (
        <p>
          <Button variant="default" size="compact-md" disabled={keeping.isBusy} onClick={() => void keeping.keep(day)}>
            Bewaar wat u nastuurde
          </Button>
        </p>
      )}
      {isKept && <p className="small soft">Bewaard. De stukken staan bij “Verstuurd?”, onderaan deze bladzijde.</p>}
      <Outcome keeping={keeping} />
    </>
  )
}

interface LaterListProps<R> {
  readonly list: Later
  readonly rows: readonly R[]
  /** `about`: read with each label, not seen. */
  readonly children: (row: R, about: ReactNode) => ReactNode
}

function LaterList<R extends { readonly id: string }>({ list, rows, children }: LaterListProps<R>) {
  const { summary, add, first } = lists[list]
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const addId = `round.mr.${list}.add`
  const addRow = (): void => {
    const id = newId()
    edit(addRoundRow(key, list, id))
    goToField(rowAnchor(list, id, first))
  }
  const remove = (id: string): void => {
    edit(removeRoundRow(key, list, id))
    goToField(addId)
    announce('Verwijderd. U kunt dit ongedaan maken.')
  }
  return (
    <Disclosure summary={summary} holds={[`round.mr.${list}`]} holdsWords={rows.length > 0}>
      <div className="stack">
        {rows.length > 0 && (
          <ol className="points">
            {rows.map((row, place) => (
              <li key={row.id} className="stack">
                {children(row, rows.length > 1 && <span className="unseen"> ({place + 1})</span>)}
                {mayWrite && (
                  <button type="button" className="text-button small" onClick={() => remove(row.id)}>
                    Verwijder
                    <span className="unseen"> {`${list === 'resent' ? 'nieuwe versie' : 'uitstel'} ${place + 1}`}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
        {mayWrite && (
          <Button id={addId} variant="default" onClick={addRow}>
            {add}
          </Button>
        )}
      </div>
    </Disclosure>
  )
}
