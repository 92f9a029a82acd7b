// Documents: what is missing, the Word document, and the same composition to read on the screen.
import { useMemo } from 'react'
import { compose } from '#shared/documents/compose.ts'
import type { DocumentKind } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { Page } from '../../components/page.tsx'
import { catalogue, useMissing } from '../../shell/content.ts'
import { useToday } from '../../shell/host.ts'
import { useLateSchool } from '../../shell/late-school.ts'
import { useOpen } from '../../shell/school-store.ts'
import { Symbol } from '../../components/symbols.tsx'
import { MissingList } from '../profile/missing-list.tsx'
import { MakeDocument } from './make-document.tsx'
import { OpenHints } from './open-hints.tsx'
import { OutlineView } from '../../components/outline-view.tsx'

/** The one kind there is. With a second kind this screen begins with a choice from `documentKinds`. */
const kind: DocumentKind = 'sop'

export default function Documents() {
  const school = useLateSchool()
  const today = useToday()
  const outline = useMemo(() => compose(kind, presentSource(school, catalogue, today)), [school, today])
  const missing = useMissing().filter((item) => item.phase === 'section')
  const isNewer = useOpen(({ access }) => access.mode === 'read' && access.reason === 'newer-version')
  return (
    <Page
      title="Schoolondersteuningsprofiel (SOP)"
      windowTitle="Documenten"
      intro={<p>Dit is het concept van uw SOP, zoals het er vandaag uitziet.{!isNewer && ' U kunt het op elk moment als Word-document maken.'}</p>}
    >
      <div className="stack-l">
        {isNewer ? <NotForNewer /> : <MakeDocument kind={kind} />}
        <OpenHints />
        {missing.length > 0 && (
          <section className="stack-s measure" aria-labelledby="missing-title">
            <h2 id="missing-title">Dit mist nog</h2>
            {!isNewer && <p>U kunt het document toch maken. Wat mist, staat erin als <em>volgt</em> of als open punt.</p>}
            <MissingList items={missing} />
          </section>
        )}
        <section aria-labelledby="preview-title" className="stack">
          <h2 id="preview-title">Voorbeeldweergave</h2>
          <p className="small soft">{outline.versionLabel}</p>
          <OutlineView outline={outline} />
        </section>
      </div>
    </Page>
  )
}

function NotForNewer() {
  return (
    <p className="measure">
      <Symbol name="lock" /> Hier kunt u nu geen Word-document maken. Deze school is gemaakt met een nieuwere versie van dit programma, en het document zou niet volledig zijn. Installeer de nieuwe versie.
    </p>
  )
}
