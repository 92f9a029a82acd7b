// The versions that were adopted and frozen, and reading one of them; apart from them what was sent.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AdoptedVersion } from '#shared/contract/contract.ts'
import type { School } from '#shared/school/school.ts'
import { ToldProblem } from '../../components/told-problem.tsx'
import { useFrozenFolders } from '../../session/frozen-folders.ts'
import { ask } from '../../session/host.ts'
import { useOpen, useSchool } from '../../session/school-store.ts'
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

export function Versions({ onView }: VersionsProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const { folders: versions, problem: notListed } = useFrozenFolders()
  const [notRead, setNotRead] = useState<string>()
  const problem = notRead ?? notListed
  const view = async (version: AdoptedVersion): Promise<void> => {
    const answer = await ask('versions.read', { schoolId, versionId: version.id })
    if (answer.ok) onView({ version, ...answer.value })
    else setNotRead(answer.problem.message)
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
        <ToldProblem problem={problem} />
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
