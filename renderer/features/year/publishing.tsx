// "Publiceren en versturen": a row for each who gets it, with the document that goes, the day, or why not; and what was made for the decision.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { isKind, kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { PUBLISHING } from '#shared/school/anchors.ts'
import { sendAll, setRoundField } from '#shared/school/round-edits.ts'
import { counted, listed, small } from '#shared/text.ts'
import { typedDay } from '#shared/typed-day.ts'
import {
  awaitedFor,
  isAnswered,
  rowState,
  sendRows,
  sentWithAll,
  versionToSend,
  wasAdoptedOutside,
  type Awaited,
  type RowState,
  type SendRow
} from '#shared/year/publishing.ts'
import { catalogue } from '../../session/content.ts'
import { DayField, DayInput, WrappingTextField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { usePasteDraft } from '../../lists/draft.ts'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { kindScreen } from '../../session/kind-screen.ts'
import { useFrozenFolders } from '../../session/frozen-folders.ts'
import { versionTitle } from '../../session/version-words.ts'
import { FrozenDocuments } from './frozen-papers.tsx'
import { PartHeading } from './part-heading.tsx'
import { SendPapers } from './send-papers.tsx'

const ALL = 'round.sent.all'
const HINT = 'round.sent.all.hint'

/** Who gets papers by a mail. */
const byMail = ['mr', 'board', 'partnership'] as const

export function Publishing() {
  const school = useSchool((one) => one)
  const isDecided = useRound(({ adoption }) => adoption.version !== '')
  const today = useToday()
  const round = useRound((one) => one)
  const schoolYear = useOfferYear()
  const rows = useMemo(
    () =>
      sendRows(school, catalogue, round).map((row) => ({
        row,
        state: rowState(school, { schoolYear, round }, row.id, today),
        awaited: awaitedFor(school, { schoolYear, round }, row.id, today)
      })),
    [school, schoolYear, round, today]
  )
  const open = rows.filter(({ state }) => state !== 'early' && !isAnswered(state))
  const now = open.filter(({ awaited, state }) => awaited === null || state === 'passed')
  const toFill = sentWithAll(
    school,
    { schoolYear, round },
    rows.map(({ row }) => row),
    today
  )
  return (
    <section className="stack" aria-labelledby={PUBLISHING}>
      <PartHeading id={PUBLISHING} isPlace>
        Publiceren en versturen
      </PartHeading>
      {!isDecided && (
        <p>
          Dit komt na het besluit over het aanbod. Vraagt het samenwerkingsverband nu al om uw profiel? Stuur dan het
          profiel dat het laatst is vastgesteld.
        </p>
      )}
      <p role="status">
        {howFar(
          now.map(({ row }) => row.name),
          open.length - now.length
        )}
      </p>
      <SentToAll rows={toFill} />
      <table className="publishing">
        <caption className="unseen">Wie wat krijgt, en wanneer</caption>
        <thead>
          <tr>
            <th scope="col">Wie en wat</th>
            <th scope="col">Verstuurd op</th>
            <th scope="col">Plan: op welke dag?</th>
            <th scope="col">Niet nodig, omdat</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, state, awaited }) => (
            <Destination key={row.id} row={row} state={state} awaited={awaited} />
          ))}
        </tbody>
      </table>
      {byMail.map((row) => (
        <SendPapers
          key={row}
          step="guide"
          row={row}
          afterwards="Hebt u de mail verstuurd? Vul dan hierboven de dag in."
        />
      ))}
      <OfDecision />
    </section>
  )
}

function howFar(now: readonly string[], later: number): string {
  if (now.length + later === 0)
    return 'Bij elke regel staat wanneer het is verstuurd, wanneer het wordt verstuurd, of waarom het niet nodig is.'
  const waiting = `${counted(later, 'regel wacht', 'regels wachten')} nog. Waarop, staat erbij.`
  if (now.length === 0) return waiting
  return `U kunt nu sturen naar: ${listed(now.map(small))}.${later === 0 ? '' : ` ${waiting}`}`
}

interface DestinationProps extends StateProps {
  readonly row: SendRow
}

function Destination({ row, state, awaited }: DestinationProps) {
  const { id, name, sent, toSend, notSent } = row
  const round = useRound((one) => one)
  const key = useRoundKey()
  const about = <span className="unseen"> ({name})</span>
  return (
    <tr>
      <th scope="row">
        {name}
        <What row={row} />
        <StateOf state={state} awaited={awaited} />
      </th>
      <td>
        <DayField
          id={sent}
          label={<>Verstuurd op{about}</>}
          description=""
          value={round.sent[id]}
          makeEdit={(value) => setRoundField(key, sent, value)}
        />
      </td>
      <td>
        <DayField
          id={toSend}
          label={<>Plan: op welke dag?{about}</>}
          description=""
          value={round.toSend[id]}
          makeEdit={(value) => setRoundField(key, toSend, value)}
        />
      </td>
      <td>
        <WrappingTextField
          id={notSent}
          label={<>Niet nodig, omdat{about}</>}
          value={round.notSent[id]}
          makeEdit={(value) => setRoundField(key, notSent, value)}
        />
      </td>
    </tr>
  )
}

/** Told in words as well: a day that was planned and passed asks whether it was sent, and one before the decision whether it is right. */
const states: Readonly<Record<RowState, readonly [symbol: 'done' | 'upcoming' | 'empty' | 'warn', words: string]>> = {
  open: ['empty', 'Nog open'],
  passed: ['warn', 'Die dag is voorbij. Is het verstuurd?'],
  planned: ['upcoming', 'Gepland'],
  early: ['warn', 'Op die dag was de schoolgids nog niet vastgesteld. Klopt deze dag?'],
  sent: ['done', 'Verstuurd'],
  'not-needed': ['done', 'Niet nodig']
}

const waits: Readonly<Record<Awaited, string>> = {
  decision: 'Na het besluit over het aanbod',
  guide: 'Na het vaststellen van de schoolgids'
}

const early: Readonly<Record<Awaited, string>> = {
  decision: 'Over het aanbod is nog niet besloten. Klopt deze dag?',
  guide: 'De schoolgids is nog niet vastgesteld. Klopt deze dag?'
}

interface StateProps {
  readonly state: RowState
  /** What comes before it. */
  readonly awaited: Awaited | null
}

function StateOf({ state, awaited }: StateProps) {
  const [symbol, told] = states[state]
  const waiting =
    awaited === null ? undefined : state === 'open' ? waits[awaited] : state === 'early' ? early[awaited] : undefined
  const isFinished = state !== 'early' && isAnswered(state)
  return (
    <p className="small state" data-state={isFinished ? 'finished' : 'upcoming'}>
      <Symbol name={symbol} /> {waiting ?? told}
    </p>
  )
}

/** What goes there, each with the way to where it is looked at and made. The SWV gets what was adopted, and never the concept. */
function What({ row: { id, what, documents } }: { readonly row: SendRow }) {
  const today = useToday()
  const round = useRound((one) => one)
  const isForMany = round.adoption.forMany === 'yes'
  const version = useSchool((school) => versionToSend(school, round, id, today))
  const isOutside = useSchool((school) => wasAdoptedOutside(school, today))
  const day = useSchool(({ rounds }) =>
    typedDay(rounds.find(({ adoption }) => adoption.version === version)?.adoption.day ?? '')
  )
  const all = documents.filter(isKind)
  const shown = isForMany ? all.filter((kind) => kind !== OWN_PAPER) : all
  const isOther = id === 'partnership' && round.adoption.version === ''
  return (
    <div className="small">
      <p className="soft">{what}</p>
      {isOther && version !== undefined && day !== undefined && <p>{versionTitle({ id: version, day })}</p>}
      {isOther && version === undefined ? (
        <p>
          {isOutside
            ? 'U stelde het vast buiten dit programma. Stuur dat stuk.'
            : 'In dit programma is nog geen profiel vastgesteld. Hebt u een eerder profiel? Stuur dat stuk.'}
        </p>
      ) : (
        shown.map((kind) => (
          <p key={kind}>
            <ToScreen screen={kindScreen(kind, version ?? null)}>{kinds[kind].texts.name}</ToScreen>
          </p>
        ))
      )}
      {all.length > shown.length && <p>Ons eigen besluit is niet nodig: het bestuur besloot voor meer scholen.</p>}
    </div>
  )
}

/** The decision, on paper of the school itself. */
const OWN_PAPER: DocumentKind = 'adoption-decision'

/** One day for every row that can be sent and of which nothing was said yet: one edit, one undo. */
function SentToAll({ rows }: { readonly rows: readonly SendRow[] }) {
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  // It stays while she looks elsewhere.
  const [typed, setTyped] = usePasteDraft(`${ALL} ${key.id}`)
  const [refused, setRefused] = useState('')
  if (!mayWrite || rows.length === 0) return null
  const count = counted(rows.length, 'regel', 'regels')
  const fill = (): void => {
    const day = typedDay(typed)
    if (day === undefined || day > today) {
      setRefused(
        day === undefined
          ? 'Vul eerst de dag in.'
          : 'Die dag moet nog komen. Vul hem per regel in bij “Plan: op welke dag?”.'
      )
      goToField(ALL)
      return
    }
    fillWith(day)
  }
  const fillWith = (day: IsoDay): void => {
    edit(
      sendAll(
        key,
        rows.map(({ id }) => id),
        day
      )
    )
    setTyped('')
    setRefused('')
    goToField(PUBLISHING)
    announce(`Bij ${count} staat nu: verstuurd op ${writeDay(day)}. U kunt dit ongedaan maken.`)
  }
  return (
    <div className="stack-s">
      <p id={HINT} className="small soft">
        Op één dag verstuurd? Dan vult u {rows.length === 1 ? 'deze regel' : `deze ${count}`} in één keer in:{' '}
        {listed(rows.map(({ name }) => small(name)))}. Het samenwerkingsverband heeft een eigen dag.
      </p>
      <div className="days">
        <DayInput
          id={ALL}
          label={`Verstuurd op (${count})`}
          description=""
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setRefused('')
          }}
        />
        <Button variant="default" aria-describedby={HINT} onClick={fill}>
          Vul in bij {count}
        </Button>
        {typed === '' && (
          <Button variant="default" aria-describedby={HINT} onClick={() => fillWith(today)}>
            Vandaag verstuurd ({count})
          </Button>
        )}
      </div>
      <p role="alert" className={refused === '' ? undefined : 'check-this'}>
        {refused}
      </p>
    </div>
  )
}

/** As it was frozen with the decision of this year. */
function OfDecision() {
  const version = useRound(({ adoption }) => adoption.version)
  const offerYear = useOfferYear()
  const { folders } = useFrozenFolders()
  const folder = folders?.adopted.find(({ id }) => id === version)
  if (version === '' || folder === undefined || folder.documents.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="year.of-decision">
      <PartHeading id="year.of-decision" below>
        Bewaard bij het besluit over {offerYear}
      </PartHeading>
      <p className="small">{versionTitle(folder)}. Zo gaan deze stukken de deur uit: zij veranderen niet meer.</p>
      <ul className="tasks">
        <li>
          <FrozenDocuments documents={folder.documents} />
        </li>
      </ul>
    </section>
  )
}
