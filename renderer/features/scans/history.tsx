// The scans of all years, the newest first; each can be looked at, and erased for good.
import { Button } from '@mantine/core'
import type { ScanLine } from '#shared/contract/contract.ts'
import { capital } from '#shared/text.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { scanTitle, scanWithDay, standWords } from './scan-words.ts'
import { SureButton } from '../../components/sure-button.tsx'
import type { Asked } from './use-scans.ts'

const TITLE = 'scans.history'

export function History({ known, again }: Asked<readonly ScanLine[]>) {
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Uw scans
      </h2>
      {known.kind === 'waiting' && <p className="waiting">Even geduld…</p>}
      {known.kind === 'failed' && (
        <div className="stack-s">
          <p className="check-this" role="alert">
            <Symbol name="warn" /> {known.message}
          </p>
          <Button variant="default" onClick={() => void again()}>
            Probeer het opnieuw
          </Button>
        </div>
      )}
      {known.kind === 'ready' && known.value.length === 0 && (
        <p className="measure soft">U hield nog geen scan. Van elke scan blijft hier staan wanneer u hem hield.</p>
      )}
      {known.kind === 'ready' && known.value.length > 0 && (
        <ul className="tasks">
          {known.value.map((line) => (
            <Line key={line.scanId} line={line} again={again} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ line, again }: { readonly line: ScanLine; readonly again: () => Promise<void> }) {
  const { scanId, scan, problem } = line
  if (scan === null)
    return (
      <li>
        <strong>
          <Symbol name="warn" /> Deze scan kan niet worden gelezen
        </strong>
        <Erase scanId={scanId} again={again} />
        <p>{problem.message}</p>
        <p className="place">metingen/{scanId}</p>
      </li>
    )
  const title = scanTitle(scan)
  return (
    <li>
      <ToScreen screen={{ name: 'scan', scanId }}>{title}</ToScreen>
      <Erase scanId={scanId} title={title} whole={scanWithDay(scan)} again={again} />
      <p>{standWords(scan)}.</p>
    </li>
  )
}

interface EraseProps {
  readonly scanId: string
  /** None where it cannot be read. */
  readonly title?: string
  /** The title with what tells it from another; where nothing is known of it, the title. */
  readonly whole?: string
  readonly again: () => Promise<void>
}

function Erase({ scanId, title, whole = title, again }: EraseProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const name = whole ?? 'deze scan'
  if (!mayWrite) return null
  const erase = async (): Promise<void> => {
    const erased = await askOrTell('scans.erase', { schoolId, scanId })
    await again()
    if (erased === undefined) return
    announce(`${capital(name)} is gewist.`)
    goToField(TITLE)
  }
  return (
    <SureButton
      id={`scans.erase.${scanId}`}
      words="Wis de scan"
      {...(title !== undefined && { which: title })}
      question={`Wilt u ${name} wissen?`}
      yes="Ja, wis deze scan"
      no="Nee, bewaar hem"
      onSure={erase}
    >
      <p>De scan, de uitkomst en de afspraken gaan weg. U kunt dit niet ongedaan maken.</p>
    </SureButton>
  )
}
