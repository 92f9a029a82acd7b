// The versions that were adopted and frozen, and reading one of them.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { FrozenVersion } from '#shared/contract/contract.ts'
import type { School } from '#shared/school/school.ts'
import { Symbol } from '../../components/symbols.tsx'
import { ask } from '../../session/host.ts'
import { useOpen, useSchool } from '../../session/school-store.ts'
import { useRound } from '../../session/round.ts'
import { decisionOf, versionAnchor, versionTitle } from '../../session/version-words.ts'

export interface ReadVersion {
  readonly version: FrozenVersion
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
  return (
    <section className="stack-s" aria-labelledby="versions-title">
      <h2 id="versions-title">Vastgestelde versies</h2>
      <VersionList key={recorded} onView={onView} />
    </section>
  )
}

function VersionList({ onView }: VersionsProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const [versions, setVersions] = useState<readonly FrozenVersion[]>()
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

  const view = async (version: FrozenVersion): Promise<void> => {
    const answer = await ask('versions.read', { schoolId, versionId: version.id })
    if (answer.ok) onView({ version, ...answer.value })
    else setProblem(answer.problem.message)
  }

  return (
    <>
      {versions?.length === 0 && (
        <p className="measure soft">
          Er is nog geen vastgestelde versie. Legt u een besluit vast? Dan staat hier het profiel zoals het op die dag
          was.
        </p>
      )}
      {versions !== undefined && versions.length > 0 && (
        <ul className="tasks">
          {versions.map((version) => (
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
    </>
  )
}

function Version({ version, onView }: { readonly version: FrozenVersion; readonly onView: () => void }) {
  const decision = useSchool((school) => decisionOf(school, version.id))
  const title = versionTitle(version)
  return (
    <li>
      <strong>{title}</strong>
      {version.intact ? (
        <span className="state" data-state="finished">
          <Symbol name="done" /> Niet veranderd
        </span>
      ) : (
        <span className="state" data-state="passed">
          <Symbol name="warn" /> Is buiten dit programma veranderd
        </span>
      )}
      <p>{decision}</p>
      <Button id={versionAnchor(version.id)} variant="default" size="compact-md" onClick={onView}>
        Bekijk<span className="unseen"> {title}</span>
      </Button>
    </li>
  )
}
