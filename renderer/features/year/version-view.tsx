// A frozen version to read: the chapters of the profile as they were adopted.
import sopTexts from '#assets/documents/sop.json' with { type: 'json' }
import { Button } from '@mantine/core'
import { Fragment, useEffect, useMemo, useRef } from 'react'
import { sectionData } from '#shared/law/section-page.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { applies } from '#shared/law/applies.ts'
import { asDecided } from '#shared/school/current-offer.ts'
import { sectionIds } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { Page } from '../../components/page.tsx'
import { catalogue } from '../../session/content.ts'
import { useSchool } from '../../session/school-store.ts'
import { documentScreen } from '../../session/screens.ts'
import { versionTitle } from '../../session/version-words.ts'
import type { ReadVersion } from './versions.tsx'

interface VersionViewProps {
  readonly read: ReadVersion
  readonly onBack: () => void
  /** The school changed while one reads: undo goes to a field of the school as it is now. */
  readonly onChanged: () => void
}

export function VersionView({ read, onBack, onChanged }: VersionViewProps) {
  const { version, school, intact } = read
  useWhenChanged(onChanged)
  const title = versionTitle(version)
  const chapters = useMemo(() => {
    const decided = asDecided(school, version.day)
    return sectionIds
      .filter((id) => applies(school, id))
      .map((id) => ({
        id,
        title: sectionData(catalogue, id).title,
        blocks: chapterToRead(id, decided, catalogue, version.day)
      }))
  }, [school, version.day])
  return (
    <Page
      title={title}
      above={<>Dit schooljaar · {school.identity.name}</>}
      intro={<p>Dit is het profiel zoals het toen is vastgelegd. U kunt het hier lezen, niet veranderen.</p>}
    >
      <div className="stack-l">
        {!intact && (
          <div className="banner" data-tone="warn">
            <p>
              <strong>Er is iets veranderd aan de bestanden van deze versie.</strong> Wat u hier leest, kan dus anders
              zijn dan wat is vastgesteld. De map versies staat bij de bestanden van uw school.
            </p>
          </div>
        )}
        <p className="row">
          <Button variant="default" onClick={onBack}>
            Terug naar Dit schooljaar
          </Button>
          <ToScreen screen={documentScreen('profiel', version.id)}>Maak hiervan een Word-document</ToScreen>
        </p>
        <article className="paper" aria-label={title}>
          <h2>{sopTexts.title}</h2>
          {chapters.map(({ id, title: heading, blocks }) => (
            <Fragment key={id}>
              <h3>{heading}</h3>
              {blocks.length === 0 ? (
                <p className="soft">Hier stond niets.</p>
              ) : (
                <OutlineBlocks blocks={blocks} under={3} />
              )}
            </Fragment>
          ))}
        </article>
        <Button variant="default" onClick={onBack}>
          Terug naar Dit schooljaar
        </Button>
      </div>
    </Page>
  )
}

function useWhenChanged(onChanged: () => void): void {
  const now = useSchool((school) => school)
  const first = useRef(now)
  useEffect(() => {
    if (now !== first.current) onChanged()
  }, [now, onChanged])
}
