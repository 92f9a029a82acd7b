// "Waaruit?": the profile as it is now, or a version that was adopted.
import { NativeSelect } from '@mantine/core'
import { useSchool } from '../session/school-store.ts'
import { decisionOf, versionTitle } from '../session/version-words.ts'
import { useVersions } from '../session/document-source.ts'

interface VersionChoiceProps {
  /** Null: the profile of now. */
  readonly chosen: string | null
  readonly onChoose: (versionId: string | null) => void
}

export function VersionChoice({ chosen, onChoose }: VersionChoiceProps) {
  const versions = useVersions()
  const decision = useSchool((school) => (chosen === null ? undefined : decisionOf(school, chosen)))
  // A version that is gone is offered no more; the profile of now always is.
  if (versions === undefined || (versions.length === 0 && chosen === null)) return null
  const isThere = chosen === null || versions.some(({ id }) => id === chosen)
  return (
    <NativeSelect
      id="documents.version"
      className="version-choice"
      label="Waaruit?"
      description={decision}
      value={chosen ?? PRESENT}
      data={[
        { value: PRESENT, label: 'Het profiel van nu' },
        ...versions.map((version) => ({
          value: version.id,
          label: versionTitle(version).replace('Versie', 'De versie')
        })),
        ...(isThere ? [] : [{ value: chosen, label: 'Een versie die er niet meer is' }])
      ]}
      onChange={({ currentTarget: { value } }) => onChoose(value === PRESENT ? null : value)}
    />
  )
}

/** No version is called so: they begin with a day. */
const PRESENT = 'nu'
