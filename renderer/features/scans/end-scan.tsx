// The end of a scan of which no forms are counted: from then on nothing of it changes but what is agreed.
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import type { ScanProps } from './scan-props.ts'
import { SureButton } from '../../components/sure-button.tsx'

interface EndScanProps extends ScanProps {
  /** What of it stays. */
  readonly stays: string
}

export function EndScan({ scanId, now, again, stays }: EndScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  const step = async (name: 'scans.close' | 'scans.reopen', said: string): Promise<void> => {
    const done = await askOrTell(name, { schoolId, scanId })
    await again()
    if (done === undefined) return
    announce(said)
    document.getElementById('page-title')?.focus()
  }
  return (
    <section className="stack-s measure" aria-labelledby="scan.end">
      <h2 id="scan.end">{now.scan.state === 'open' ? 'Klaar?' : 'Deze scan is gesloten'}</h2>
      <p>{stays}</p>
      {now.scan.state === 'open' ? (
        <SureButton
          id="scan.end.button"
          words="Sluit de scan"
          isMain
          question="Is deze scan klaar?"
          yes="Ja, sluit de scan"
          no="Nee, nog niet"
          onSure={() => step('scans.close', 'De scan is gesloten.')}
        />
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => void step('scans.reopen', 'De scan is weer open.')}
        >
          Open de scan weer
        </button>
      )}
    </section>
  )
}
