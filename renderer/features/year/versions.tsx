// The versions that were adopted and frozen, and reading one of them; apart from them what was sent.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AdoptedVersion, FrozenVersions } from '#shared/contract/contract.ts'
import type { School } from '#shared/school/school.ts'
import { Symbol } from '../../components/symbols.tsx'
import { ask } from '../../session/host.ts'
import { useOpen, useSchool } from '../../session/school-store.ts'
import { useRound } from '../../session/round.ts'
import { decisionOf, versionAnchor, versionTitle } from '../../session/version-words.ts'
import { FrozenPapers } from './frozen-papers.tsx'
import { Intact } from './intact.tsx'

export interface ReadVersion {
  readonly version: AdoptedVersion
  readonly school: School
  /** Of every file, which the list did not look at. */
  readonly intact: boolean
}

interface VersionsProps {
  readonly onView: (read: ReadVersion) => void
}

/** Read anew when a decision was recorded or taken back. */
export function Versions({ onView }: VersionsProps) {
  const recorded = useRound((round) => round.adoption.version)
  return <VersionList key={recorded} onView={onView} />
}

function VersionList({ onView }: VersionsProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const [versions, setVersions] = useState<FrozenVersions>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isGone = false
    void ask('versions.list', { schoolId }).then((answer) => {
      if (isGone) return
      if (answer.ok) setVersions(answer.value)
      setProblem(answer.ok ? undefined : answer.problem.message)
    })
    return () => {
      isGone = true
    }
  }, [schoolId])

  const view = async (version: AdoptedVersion): Promise<void> => {
    const answer = await ask('versions.read', { schoolId, versionId: version.id })
    if (answer.ok) onView({ version, ...answer.value })
    else setProblem(answer.problem.message)
  }

  return (
    <>
      <section className="stack-s" aria-labelledby="versions-title">
        <h2 id="versions-title">Vastgestelde versies</h2>
        {versions?.adopted.length === 0 && (
          <p className="measure soft">
            Er is nog geen vastgestelde versie. Legt u een besluit vast? Dan staat hier het profiel zoals het op die dag
            was.
          </p>
        )}
        {versions !== undefined && versions.adopted.length > 0 && (
          <ul className="tasks">
            {versions.adopted.map((version) => (
              <Version key={version.id} version={version} onView={() => void view(version)} />
            ))}
          </ul>
        )}
        <div aria-live="polite">
          {problem !== undefined && (
            <p className="check-this">
              <Symbol name="warn" /> {problem}
            </p>
          )}
        </div>
      </section>
      <FrozenPapers id="sent-title" title="Verstuurd" folders={versions?.sent ?? []} />
      <FrozenPapers id="kept-title" title="Ook bewaard" folders={versions?.kept ?? []} />
    </>
  )
}

function Version({ version, onView }: { readonly version: AdoptedVersion; readonly onView: () => void }) {
  const decision = useSchool((school) => decisionOf(school, version.id))
  const title = versionTitle(version)
  return (
    <li>
      <strong>{title}</strong>
      <Intact isIntact={version.intact} />
      <p>{decision}</p>
      <Button id={versionAnchor(version.id)} variant="default" size="compact-md" onClick={onView}>
        Bekijk<span className="unseen"> {title}</span>
      </Button>
    </li>
  )
}
