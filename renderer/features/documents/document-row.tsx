// A document in the list: what it is, how far it is, when it was made last, and the way to it.
import type { LastMade } from '#shared/contract/contract.ts'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { Standing } from '#shared/documents/standing.ts'
import { ToScreen } from '../../components/link.tsx'
import { kindScreen } from '../../session/kind-screen.ts'
import { LastMadeLine } from '../../components/last-made-line.tsx'
import { openPoints, StandingBadge } from './standing-badge.tsx'

interface DocumentRowProps {
  readonly kind: DocumentKind
  /** Over the group: what it says is not said again. */
  readonly heading: string
  readonly standing: Standing | undefined
  readonly last: LastMade | undefined
}

export function DocumentRow({ kind, heading, standing, last }: DocumentRowProps) {
  const { name, about, forWhom } = kinds[kind].texts
  return (
    <li>
      <h3>{name}</h3>
      {standing !== undefined && <StandingBadge standing={standing} />}
      <p>
        {forWhom !== heading && <>{forWhom}. </>}
        {about}
      </p>
      <p className="document-state">
        {standing?.kind === 'concept' && <>{openPoints(standing)} </>}
        {last !== undefined && <LastMadeLine last={last} />}
      </p>
      <ToScreen screen={kindScreen(kind)}>
        Bekijk en maak<span className="unseen"> {name}</span>
      </ToScreen>
    </li>
  )
}
