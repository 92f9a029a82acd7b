// What a document is made from: the profile as it is now, or a version that was adopted, read from the school's folder.
import { useEffect, useMemo, useState } from 'react'
import type { AdoptedVersion } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { adoptedSource, presentSource, type DocumentSource, type Earlier } from '#shared/documents/source.ts'
import { adoptedVersion } from '#shared/documents/versions.ts'
import { asWorkedAtRound, usualVersion } from '#shared/school/current-offer.ts'
import { catalogue } from './content.ts'
import { ask, useToday } from './host.ts'
import { useLateSchool } from './late-school.ts'
import { useOpen, useSchool } from './school-store.ts'
import { useAdopted, versionsOf } from './versions.ts'

export type Source =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly source: DocumentSource }
  | { readonly kind: 'failed'; readonly message: string }

/** The version of this year's decision; null while there is none: then documents are made from the profile of now. */
export function useUsualVersion(): string | null {
  const today = useToday()
  const version = useSchool((school) => usualVersion(school, today))
  return version === '' ? null : version
}

/** Newest first; undefined while they are not known. None when they cannot be read: the profile of now is always there. */
export function useVersions(): readonly AdoptedVersion[] | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const [versions, setVersions] = useState<readonly AdoptedVersion[]>()
  useEffect(() => {
    let isGone = false
    void ask('versions.list', { schoolId }).then((answer) => {
      if (!isGone) setVersions(answer.ok ? answer.value.adopted : [])
    })
    return () => {
      isGone = true
    }
  }, [schoolId])
  return versions
}

/** `versionId`: null for the profile of now; of that `round`: about another round than the one that is worked at. */
export function useSource(versionId: string | null, round?: string): Source {
  const school = useLateSchool()
  const today = useToday()
  const last = useAdopted()
  const read = useVersion(versionId)
  return useMemo((): Source => {
    const inView = round === undefined ? school : asWorkedAtRound(school, round, today)
    if (versionId === null)
      return last === undefined
        ? WAITING
        : { kind: 'ready', source: { ...presentSource(inView, catalogue, today), earlier: last } }
    if (read?.versionId !== versionId) return WAITING
    if ('message' in read) return { kind: 'failed', message: read.message }
    return { kind: 'ready', source: adoptedSource(read.frozen, school, catalogue, read.earlier, today) }
  }, [versionId, round, school, today, last, read])
}

const WAITING: Source = { kind: 'waiting' }

type Read =
  | { readonly versionId: string; readonly frozen: Earlier; readonly earlier: Earlier | null }
  | { readonly versionId: string; readonly message: string }

function useVersion(versionId: string | null): Read | undefined {
  const schoolId = useOpen((state) => state.schoolId)
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    if (versionId === null) return
    let isGone = false
    void readVersion(schoolId, versionId).then((value) => {
      if (!isGone) setRead(value)
    })
    return () => {
      isGone = true
    }
  }, [schoolId, versionId])
  return read
}

async function readVersion(schoolId: string, versionId: string): Promise<Read> {
  const version = await adoptedVersion(versionId, versionsOf(schoolId))
  if (version.ok) return { versionId, frozen: version.frozen, earlier: version.earlier }
  const { message } = typeof version.problem === 'string' ? problem(version.problem) : version.problem
  return { versionId, message }
}
