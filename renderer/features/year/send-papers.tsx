// "Stuur naar de MR": the papers in a folder of their own, with the words and the address for her mail, or a draft. She sends it; afterwards the page
// asks when.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { PapersReady, SendWay } from '#shared/contract/contract.ts'
import { recipientNames } from '#shared/documents/frozen.ts'
import { paperMail, type About } from '#shared/documents/paper-mail.ts'
import { listAnchor } from '#shared/school/lists.ts'
import { listed } from '#shared/text.ts'
import { downloadAddress } from '../../bridge/download.ts'
import { copyDocument } from '../../bridge/clipboard.ts'
import { ToScreen } from '../../components/link.tsx'
import { whileBusy } from '../../components/making-view.tsx'
import { Question } from '../../components/question.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useSchoolInView } from '../../session/chosen-year.ts'
import { catalogue } from '../../session/content.ts'
import { ask, useHello, useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useIsBeside, useRound } from '../../session/round.ts'
import { allSent, useOpen } from '../../session/school-store.ts'
import { copyMail } from './copy-mail.ts'
import { MailWords } from './mail-words.tsx'

const NOT_SAVED = 'Uw laatste tekst is nog niet opgeslagen. Bovenaan het scherm staat wat u kunt doen.'

interface SendPapersProps extends About {
  /** What she does when it was sent; empty where the page asks nothing. */
  readonly afterwards: string
}

/** Nothing where nobody gets a mail. */
export function SendPapers({ step, row, afterwards }: SendPapersProps) {
  const school = useSchoolInView()
  const today = useToday()
  const to = useMemo(() => paperMail({ step, row }, { school, catalogue, today })?.to, [school, step, row, today])
  const schoolId = useOpen((state) => state.schoolId)
  const roundId = useRound((round) => round.id)
  const isBeside = useIsBeside()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [ready, setReady] = useState<PapersReady>()
  if (to === undefined) return null
  const name = `Stuur naar ${recipientNames[to]}`
  const [button, title] = [`year.send.${step}.${row ?? ''}`, `year.send.${step}.${row ?? ''}.title`]
  const prepare = async (): Promise<void> => {
    setBusy(true)
    setProblem('')
    const answer = (await allSent())
      ? await ask('sending.prepare', { schoolId, step, row, roundId: isBeside ? roundId : null })
      : undefined
    setBusy(false)
    if (answer?.ok === true) {
      setReady(answer.value)
      goToField(title)
    } else {
      setReady(undefined)
      setProblem(answer === undefined ? NOT_SAVED : answer.problem.message)
    }
  }
  const leave = (): void => {
    setReady(undefined)
    goToField(button)
  }
  return (
    <div className="stack-s">
      <p>
        <Button id={button} variant="default" {...whileBusy(isBusy)} onClick={() => void prepare()}>
          {name}
        </Button>
      </p>
      <p role="alert" className={problem === '' ? undefined : 'check-this'}>
        {problem}
      </p>
      {ready !== undefined && (
        <Question id={title} title={name} onLeave={leave}>
          <Ready key={ready.sendingId} ready={ready} to={recipientNames[to]} afterwards={afterwards} onLeave={leave} />
        </Question>
      )}
    </div>
  )
}

interface ReadyProps {
  readonly ready: PapersReady
  /** "de MR" */
  readonly to: string
  readonly afterwards: string
  readonly onLeave: () => void
}

function Ready({ ready, to, afterwards, onLeave }: ReadyProps) {
  const { openPlaces } = useHello().capabilities
  const { fileNames, place, notMade, toAdd, addresses, subject, text, way } = ready
  const [said, setSaid] = useState('')
  const tell = (words: string): void => {
    setSaid(words)
    announce(words)
  }
  return (
    <>
      <p>
        De stukken staan klaar in een map. Dit programma verstuurt zelf niets: dat doet u in uw mail.
        {!openPlaces && ' In uw browser kan het ook geen map en geen mailprogramma openen. Zoek de map zelf op:'}
      </p>
      <p className="place">{place}</p>
      <ul>
        {fileNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {notMade.length > 0 && (
        <p className="check-this">
          <Symbol name="warn" /> Nog niet gemaakt, en dus niet erbij: {listed(notMade)}.
        </p>
      )}
      {toAdd !== '' && (
        <p className="check-this">
          <Symbol name="warn" /> {toAdd}
        </p>
      )}
      <AddressLine ready={ready} to={to} />
      <MailWords subject={subject} text={text} />
      <div className="row">
        <Button
          variant={way === null || way === 'copy' ? 'filled' : 'default'}
          onClick={() => void copyText(text, tell)}
        >
          Kopieer de tekst
        </Button>
        {addresses.length > 0 && (
          <Button variant="default" onClick={() => void copyAddress(addresses, tell)}>
            Kopieer het adres
          </Button>
        )}
        {openPlaces && (
          <Button variant="default" onClick={() => void showPlace(ready, tell)}>
            Toon de map
          </Button>
        )}
      </div>
      <ByProgram ready={ready} tell={tell} />
      <p role="status">{said}</p>
      {afterwards !== '' && <p>{afterwards}</p>}
      <p>
        <Button variant="default" onClick={onLeave}>
          Sluiten
        </Button>
      </p>
    </>
  )
}

function AddressLine({ ready: { addresses, wrongAddresses }, to }: Pick<ReadyProps, 'ready' | 'to'>) {
  const toDetails = (words: string) => (
    <ToScreen screen={{ name: 'details' }} field={listAnchor('contacts')}>
      {words}
    </ToScreen>
  )
  return (
    <>
      {addresses.length > 0 ? (
        <p>Aan: {addresses.join('; ')}</p>
      ) : (
        <p>
          In Gegevens staat nog geen mailadres van {to}. {toDetails('Vul een adres in')}, of typ het zelf in uw mail.
        </p>
      )}
      {wrongAddresses.length > 0 && (
        <p className="check-this">
          <Symbol name="warn" /> Dit is geen mailadres: {wrongAddresses.join('; ')}. {toDetails('Kijk het na')}.
        </p>
      )}
    </>
  )
}

/** What the mail program of the machine can do; in a browser as far as that can. */
function ByProgram({ ready, tell }: { readonly ready: PapersReady; readonly tell: (words: string) => void }) {
  const { openPlaces } = useHello().capabilities
  const { mailAddress, sendingId, way } = ready
  const [download, setDownload] = useState<{ readonly documentId: string; readonly fileName: string }>()
  const draft = async (): Promise<void> => {
    const answer = await ask('sending.draft', { sendingId })
    if (!answer.ok) return tell(answer.problem.message)
    const { documentId, fileName, isOpened } = answer.value
    chose('draft')
    if (!openPlaces) setDownload({ documentId, fileName })
    tell(isOpened ? 'De conceptmail gaat open. Lees hem na, en verstuur hem daar.' : standsThere(fileName, openPlaces))
  }
  const begin = async (): Promise<void> => {
    const answer = await ask('sending.mail', { sendingId })
    if (!answer.ok) return tell(answer.problem.message)
    chose('mail')
    tell(WITHOUT_PAPERS)
  }
  return (
    <div className="stack-s">
      <p className="small soft">
        Of met het mailprogramma van uw computer. In een conceptmail zitten de stukken al. Mailt u in uw browser? Daar
        gaat zo’n concept niet open. Apple Mail toont het alleen om te lezen. Kopieer dan de tekst.
      </p>
      <div className="row">
        <Button variant={way === 'draft' ? 'filled' : 'default'} onClick={() => void draft()}>
          Maak een conceptmail
        </Button>
        {mailAddress !== null && (
          <Button
            component="a"
            href={mailAddress}
            variant={way === 'mail' ? 'filled' : 'default'}
            onClick={(event) => {
              // A browser opens the mail program by itself; the desktop asks its host.
              if (!openPlaces) {
                chose('mail')
                return tell(WITHOUT_PAPERS)
              }
              event.preventDefault()
              void begin()
            }}
          >
            Begin een mail zonder de stukken
          </Button>
        )}
        {download !== undefined && (
          <a href={downloadAddress(download.documentId)} download={download.fileName}>
            Download {download.fileName}
          </a>
        )}
      </div>
      {(way === 'draft' || way === 'mail') && <p className="small soft">Zo deed u het de vorige keer.</p>}
    </div>
  )
}

const WITHOUT_PAPERS = 'De mail begint in uw mailprogramma. Voeg zelf de stukken uit de map toe.'

const standsThere = (fileName: string, openPlaces: boolean): string =>
  openPlaces
    ? `Er ging geen mailprogramma open. De conceptmail staat in de map: ${fileName}. Of kopieer de tekst.`
    : `De conceptmail staat klaar: ${fileName}. Download hem, en open hem met uw mailprogramma.`

const chose = (way: SendWay): void => void ask('sending.chose', { way })

async function copyText(text: string, tell: (words: string) => void): Promise<void> {
  tell(await copyMail(text))
  chose('copy')
}

async function copyAddress(addresses: readonly string[], tell: (words: string) => void): Promise<void> {
  const text = addresses.join('; ')
  tell(
    (await copyDocument(text, text))
      ? 'Gekopieerd. Plak het adres in uw mail.'
      : 'Kopiëren is niet gelukt. Selecteer het adres hierboven, en kopieer dat zelf.'
  )
}

async function showPlace({ documentId }: PapersReady, tell: (words: string) => void): Promise<void> {
  const answer = await ask('documents.showPlace', { documentId })
  if (!answer.ok) tell(answer.problem.message)
}
