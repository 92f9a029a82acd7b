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
  lastAdoptedVersion,
  sendRows,
  sendState,
  sentWithAll,
  type Awaited,
  type SendRow,
  type SendState
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
import { documentScreen } from '../../session/screens.ts'
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
        state: sendState(round, row.id, today),
        awaited: awaitedFor(school, { schoolYear, round }, row.id, today)
      })),
    [school, schoolYear, round, today]
  )
  const open = rows.filter(({ state }) => !isAnswered(state))
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
      <p role="status">{howFar(now.length, open.length - now.length)}</p>
      <SentToAll rows={toFill} />
      <table className="publishing">
        <caption className="unseen">Wie wat krijgt, en wanneer</caption>
        <thead>
          <tr>
            <th scope="col">Wie en wat</th>
            <th scope="col">Verstuurd op</th>
            <th scope="col">Wordt verstuurd op</th>
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

function howFar(now: number, later: number): string {
  if (now + later === 0)
    return 'Bij elke regel staat wanneer het is verstuurd, wanneer het wordt verstuurd, of waarom het niet nodig is.'
  const waiting = `${counted(later, 'regel wacht', 'regels wachten')} nog. Waarop, staat erbij.`
  if (now === 0) return waiting
  return `U kunt nu ${counted(now, 'regel', 'regels')} versturen.${later === 0 ? '' : ` ${waiting}`}`
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
          label={<>Wordt verstuurd op{about}</>}
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

/** Told in words as well: a day that was planned and passed asks whether it was sent. */
const states: Readonly<Record<SendState, readonly [symbol: 'done' | 'upcoming' | 'empty' | 'warn', words: string]>> = {
  open: ['empty', 'Nog open'],
  passed: ['warn', 'Die dag is voorbij. Is het verstuurd?'],
  planned: ['upcoming', 'Gepland'],
  sent: ['done', 'Verstuurd'],
  'not-needed': ['done', 'Niet nodig']
}

const waits: Readonly<Record<Awaited, string>> = {
  decision: 'Na het besluit over het aanbod',
  guide: 'Na het vaststellen van de schoolgids'
}

interface StateProps {
  readonly state: SendState
  /** What comes before it. */
  readonly awaited: Awaited | null
}

function StateOf({ state, awaited }: StateProps) {
  const [symbol, told] = states[state]
  const words = state === 'open' && awaited !== null ? waits[awaited] : told
  return (
    <p className="small state" data-state={isAnswered(state) ? 'finished' : 'upcoming'}>
      <Symbol name={symbol} /> {words}
    </p>
  )
}

/** What goes there, each with the way to where it is looked at and made. */
function What({ row: { id, what, documents } }: { readonly row: SendRow }) {
  const today = useToday()
  const own = useRound(({ adoption }) => adoption.version)
  const isForMany = useRound(({ adoption }) => adoption.forMany === 'yes')
  const last = useSchool((school) => lastAdoptedVersion(school, today)) ?? ''
  const lastDay = useSchool(({ rounds }) =>
    typedDay(rounds.find(({ adoption }) => adoption.version === last)?.adoption.day ?? '')
  )
  // The SWV gets what was adopted last, whatever is worked at now.
  const version = id === 'partnership' && own === '' ? last : own
  const all = documents.filter(isKind)
  const shown = isForMany ? all.filter((kind) => kind !== OWN_PAPER) : all
  return (
    <div className="small">
      <p className="soft">{what}</p>
      {id === 'partnership' && own === '' && lastDay !== undefined && <p>{versionTitle({ id: last, day: lastDay })}</p>}
      {shown.map((kind) => (
        <p key={kind}>
          <ToScreen screen={documentScreen(kinds[kind].path, version === '' ? null : version)}>
            {kinds[kind].texts.name}
          </ToScreen>
        </p>
      ))}
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
          : 'Die dag moet nog komen. Vul hem per regel in bij “Wordt verstuurd op”.'
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
