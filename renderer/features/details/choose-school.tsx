// Another school of this computer, to take something over from: which, and what it shares.
import { NativeSelect } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import type { SharedParts } from '#shared/school/copy-edits.ts'
import type { SchoolSummary } from '#shared/contract/contract.ts'
import { askOrTell, refreshSchools, useHost } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'

/** Those that can be read; asked anew when it is shown. */
export function useOtherSchools(): readonly SchoolSummary[] {
  const schoolId = useOpen((state) => state.schoolId)
  const schools = useHost((state) => state.schools)
  useEffect(() => void refreshSchools(), [])
  return (schools ?? []).filter(({ id, state }) => id !== schoolId && (state === 'ok' || state === 'unsaved'))
}

interface ChooseSchoolProps {
  readonly others: readonly SchoolSummary[]
  /** Once one was chosen and read. */
  readonly children: (shared: SharedParts) => ReactNode
}

export function ChooseSchool({ others, children }: ChooseSchoolProps) {
  const [from, setFrom] = useState('')
  const [shared, setShared] = useState<{ readonly of: string; readonly parts: SharedParts | undefined }>()
  const choose = async (id: string): Promise<void> => {
    setFrom(id)
    setShared(undefined)
    if (id !== '') setShared({ of: id, parts: await askOrTell('schools.shared', { schoolId: id }) })
  }
  return (
    <>
      <NativeSelect
        label="Van welke school?"
        value={from}
        data={[
          { value: '', label: 'Kies een school' },
          ...others.map(({ id, name, example }) => ({ value: id, label: example ? `${name} (voorbeeldschool)` : name }))
        ]}
        onChange={(event) => void choose(event.currentTarget.value)}
      />
      {shared?.of === from && shared.parts !== undefined && children(shared.parts)}
    </>
  )
}
