// "Publiceren en versturen": a row for each who gets it, with the document that goes, the day, or why not; and what was made for the decision.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { isKind, kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { sendAll, setRoundField } from '#shared/school/round-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import {
  isAnswered,
  lastAdoptedVersion,
  sendRows,
  sendState,
  sentWithAll,
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
const TITLE = 'year.publishing'

/** Who gets papers by a mail. */
const byMail = ['mr', 'board', 'partnership'] as const

export function Publishing() {
  const school = useSchool((one) => one)
  const isDecided = useRound(({ adoption }) => adoption.version !== '')
  const today = useToday()
  const round = useRound((one) => one)
  const rows = useMemo(() => sendRows(school, catalogue, round), [school, round])
  const open = rows.filter(({ id }) => !isAnswered(sendState(round, id, today))).length
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <PartHeading id={TITLE} isPlace>
        Publiceren en versturen
      </PartHeading>
      {!isDecided && (
        <p>
          Dit komt na het besluit over het aanbod. Vraagt het samenwerkingsverband nu al om uw profiel? Stuur dan het
          profiel dat het laatst is vastgesteld.
        </p>
      )}
      <p role="status">
        {open === 0
          ? 'Bij elke regel staat wanneer het is verstuurd, wanneer het wordt verstuurd, of waarom het niet nodig is.'
          : `Nog ${open} van de ${rows.length} regels open.`}
      </p>
      <SentToAll rows={rows} />
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
          {rows.map((row) => (
            <Destination key={row.id} row={row} />
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

function Destination({ row }: { readonly row: SendRow }) {
  const { id, name, sent, toSend, notSent } = row
  const round = useRound((one) => one)
  const key = useRoundKey()
  const today = useToday()
  const about = <span className="unseen"> ({name})</span>
  return (
    <tr>
      <th scope="row">
        {name}
        <What row={row} />
        <StateOf state={sendState(round, id, today)} />
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

function StateOf({ state }: { readonly state: SendState }) {
  const [symbol, words] = states[state]
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

/** One day for every row of which nothing was said yet: one edit, one undo. */
function SentToAll({ rows }: { readonly rows: readonly SendRow[] }) {
  const round = useRound((one) => one)
  const to = sentWithAll(round, rows)
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  // It stays while she looks elsewhere.
  const [typed, setTyped] = usePasteDraft(`${ALL} ${key.id}`)
  const [refused, setRefused] = useState('')
  if (!mayWrite || to.length === 0) return null
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
    edit(sendAll(key, to, day))
    setTyped('')
    setRefused('')
    goToField(TITLE)
    announce(`Bij ${to.length} regels staat nu: verstuurd op ${writeDay(day)}. U kunt dit ongedaan maken.`)
  }
  return (
    <div className="stack-s">
      <p id={HINT} className="small soft">
        Ging alles op één dag de deur uit? Vul die dag in voor elke regel waar nog niets staat. Het samenwerkingsverband
        heeft een eigen dag.
      </p>
      <div className="days">
        <DayInput
          id={ALL}
          label="Alles verstuurd op"
          description=""
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setRefused('')
          }}
        />
        <Button variant="default" aria-describedby={HINT} onClick={fill}>
          Vul in bij {to.length === 1 ? '1 regel' : `${to.length} regels`}
        </Button>
        {typed === '' && (
          <Button variant="default" aria-describedby={HINT} onClick={() => fillWith(today)}>
            Alles vandaag verstuurd
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
