// Documents: what can be made, for whom, and how far each is. What is needed now comes first.
import { useDeferredValue, useMemo } from 'react'
import { writeDay } from '#shared/day.ts'
import { type Reader } from '#shared/documents/kind.ts'
import { documentKinds, isOffered, kinds, kindsFor, mrSet, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { DocumentSource } from '#shared/documents/source.ts'
import { standingOf, type Standing } from '#shared/documents/standing.ts'
import { progressOf } from '#shared/law/section-state.ts'
import { sectionIds } from '#shared/school/school.ts'
import { Page } from '../../components/page.tsx'
import { catalogue, useSectionStates } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLeadNow } from '../../session/lead.ts'
import { DocumentRow } from './document-row.tsx'
import { lastOf, useLastMade } from '../../session/last-made.ts'
import { useMaking } from '../../session/making.ts'
import { MrSet } from './mr-set.tsx'
import { NotForNewer, useIsNewer } from './newer.tsx'
import { needsNow } from './now.ts'
import { useSource, useUsualVersion } from '../../session/document-source.ts'

const readerHeadings: Readonly<Record<Reader, string>> = {
  mr: 'Voor de medezeggenschapsraad (MR)',
  board: 'Voor het bestuur',
  parents: 'Voor ouders en de schoolgids',
  partnership: 'Voor het samenwerkingsverband',
  team: 'Voor het team'
}

export default function Documents() {
  const isNewer = useIsNewer()
  const version = useUsualVersion()
  const making = useMaking()
  const made = useLastMade(making)
  // The list is drawn first: how far each document is asks a look at every text.
  const source = useDeferredValue(useUsualSource(version), undefined)
  const standings = useMemo(() => source && standingsOf(source), [source])
  const lead = useLeadNow()
  const states = useSectionStates()
  const school = useLateSchool()
  const today = useToday()
  const present = useMemo(() => ({ school, catalogue, today }), [school, today])
  const offered = useMemo(() => documentKinds.filter((kind) => isOffered(kind, present)), [present])
  // The decision fills itself from the tasks.
  const { finished, total } = progressOf(sectionIds.filter((id) => id !== 'decision').map((id) => states[id]))
  const isWriting = finished < total
  const now = useMemo(() => needsNow(lead, isWriting, offered), [lead, isWriting, offered])
  // A school without a partnership has nothing for one.
  const toShow = now.readers.filter((reader) => kindsFor(reader, offered).length > 0)
  return (
    <Page
      title="Documenten"
      intro={
        <p>
          Dit zijn de stukken voor MR, bestuur, ouders en team.{' '}
          {source?.adopted === true
            ? `Ze komen uit de versie die op ${writeDay(source.today)} is vastgesteld.`
            : 'Ze komen vanzelf uit uw profiel.'}{' '}
          Kies er een om het te bekijken en te maken.
        </p>
      }
    >
      <div className="stack-l">
        {isNewer ? (
          <NotForNewer />
        ) : (
          <MrSet
            making={making}
            set={mrSet(present)}
            version={source === undefined || source.adopted ? version : null}
            isNow={now.readers[0] === 'mr'}
          />
        )}
        {toShow.map((reader, place) => (
          <section key={reader} className="stack-s" aria-labelledby={`documents.${reader}`}>
            <h2 id={`documents.${reader}`}>{readerHeadings[reader]}</h2>
            {place === 0 && <p className="next">{now.line}</p>}
            <ul className="tasks documents">
              {kindsFor(reader, offered).map((kind) => (
                <DocumentRow
                  key={kind}
                  kind={kind}
                  heading={readerHeadings[reader]}
                  standing={standings?.[kind]}
                  last={lastOf(made, kind)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}

/** Undefined while the version of the decision is read. One that cannot be read is told on the screen of a document. */
function useUsualSource(version: string | null): DocumentSource | undefined {
  const usual = useSource(version)
  const present = useSource(null)
  const from = usual.kind === 'failed' ? present : usual
  return from.kind === 'ready' ? from.source : undefined
}

const standingsOf = (source: DocumentSource): Readonly<Record<DocumentKind, Standing>> =>
  Object.fromEntries(documentKinds.map((kind) => [kind, standingOf(kinds[kind], source)])) as Readonly<
    Record<DocumentKind, Standing>
  >
