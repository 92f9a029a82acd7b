// One document: how far it is, what it is made from, making it, and the same composition to read.
import { useMemo, useState } from 'react'
import { kindAt, kinds, compose } from '#shared/documents/kinds/index.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { ToScreen } from '../../components/link.tsx'
import { OutlineView } from '../../components/outline-view.tsx'
import { Page } from '../../components/page.tsx'
import Documents from './documents.tsx'
import { MakeDocument } from './make-document.tsx'
import { NotForNewer, useIsNewer } from './newer.tsx'
import { Obstacles } from '../../components/obstacles.tsx'
import { useSource, useUsualVersion } from '../../session/document-source.ts'
import { openPoints, StandingBadge } from './standing-badge.tsx'

interface DocumentScreenProps {
  /** Its kind, by its place in the address; one that no kind has shows the list. */
  readonly path: string
  /** Null: the version of this year's decision, or while there is none the profile of now. */
  readonly version: string | null
  /** About this round, as the profile is now. */
  readonly round?: string
}

export default function DocumentScreen({ path, version, round }: DocumentScreenProps) {
  const kind = kindAt(path)
  return kind === undefined ? <Documents /> : <OneDocument kind={kind} version={version} round={round} />
}

interface OneDocumentProps {
  readonly kind: DocumentKind
  readonly version: string | null
  readonly round: string | undefined
}

function OneDocument({ kind, version, round }: OneDocumentProps) {
  const { name, forWhom, about } = kinds[kind].texts
  const isNewer = useIsNewer()
  const usual = useUsualVersion()
  const [chosen, setChosen] = useState<string | null | undefined>(version ?? undefined)
  const versionId = round !== undefined ? null : chosen === undefined ? usual : chosen
  const from = useSource(versionId, round)
  const source = from.kind === 'ready' ? from.source : undefined
  const made = useMemo(
    () => source && { outline: compose(kind, source), standing: standingOf(kinds[kind], source) },
    [kind, source]
  )
  return (
    <Page
      title={name}
      above={
        round === undefined ? (
          <ToScreen screen={{ name: 'documents' }}>Alle documenten</ToScreen>
        ) : (
          <ToScreen screen={{ name: 'year', round }}>Naar de taken van dit besluit</ToScreen>
        )
      }
      intro={
        <p>
          {forWhom}. {about}
        </p>
      }
    >
      <div className="stack-l">
        {made !== undefined && (
          <section className="stack-s measure" aria-labelledby="standing-title">
            <h2 id="standing-title">Hoe ver is dit stuk?</h2>
            <p className="row">
              <StandingBadge standing={made.standing} /> {made.standing.kind === 'concept' && openPoints(made.standing)}
            </p>
            <Obstacles obstacles={made.standing.obstacles} />
          </section>
        )}
        {isNewer ? (
          <NotForNewer />
        ) : (
          <MakeDocument
            kind={kind}
            outline={made?.outline}
            from={from}
            versionId={versionId}
            round={round}
            onChoose={setChosen}
          />
        )}
        {made !== undefined && (
          <section aria-labelledby="preview-title" className="stack">
            <h2 id="preview-title">Voorbeeldweergave</h2>
            <p className="small soft">{made.outline.versionLabel}</p>
            <OutlineView outline={made.outline} />
          </section>
        )}
      </div>
    </Page>
  )
}
