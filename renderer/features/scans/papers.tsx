// Papers that are about one scan: the form to fill in with a pen, and the reports.
import { Button } from '@mantine/core'
import { documentForms, forms } from '#shared/documents/forms.ts'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { MakingView, StopButton, whileBusy } from '../../components/making-view.tsx'
import { useHello } from '../../session/host.ts'
import { useMaking } from '../../session/making.ts'
import { useOpen } from '../../session/school-store.ts'

interface ScanPapersProps {
  readonly scanId: string
  readonly papers: readonly DocumentKind[]
}

/** Files that she can open; each kind in the forms that it has. */
export function ScanPapers({ scanId, papers }: ScanPapersProps) {
  const { capabilities } = useHello()
  const making = useMaking()
  const { isRunning, stop } = making
  const busy = whileBusy(isRunning)
  const anchor = `scan.papers.${papers[0] ?? ''}`
  return (
    <div className="stack-s" aria-busy={isRunning}>
      <ul className="tasks" id={anchor} tabIndex={-1}>
        {papers.map((kind) => {
          const { name, forWhom, about } = kinds[kind].texts
          const offered = documentForms.filter(
            (form) => kinds[kind].forms[form] !== undefined && (form !== 'pdf' || capabilities.pdf)
          )
          return (
            <li key={kind}>
              <strong>{name}</strong>
              <span className="row">
                {offered.map((form) => (
                  <Button
                    key={form}
                    variant="default"
                    size="compact-md"
                    {...busy}
                    onClick={() => void making.make({ kinds: [kind], form, versionId: null, scanId })}
                  >
                    {forms[form].make}
                    <span className="unseen"> {name}</span>
                  </Button>
                ))}
              </span>
              <p>
                {forWhom}. {about}
              </p>
            </li>
          )
        })}
      </ul>
      {stop !== undefined && <StopButton stop={stop} back={anchor} />}
      <MakingView making={making} />
    </div>
  )
}

/** Under a heading of its own. A school of a newer version is read in part: nothing is made of it. */
export function Report(props: ScanPapersProps) {
  const isNewer = useOpen(({ access }) => access.mode === 'read' && access.reason === 'newer-version')
  if (isNewer) return null
  return (
    <section className="stack-s" aria-labelledby="scan.report">
      <h2 id="scan.report">Verslag</h2>
      <ScanPapers {...props} />
    </section>
  )
}
