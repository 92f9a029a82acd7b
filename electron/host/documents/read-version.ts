// One adopted version of a school, read; and in the director's words why it could not be.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { School } from '#shared/school/school.ts'
import { readVersion, type StoreOptions } from '../../store/index.ts'
import type { ReadVersion } from '../../store/types.ts'

export async function readAdopted(
  folder: string,
  versionId: string,
  store: StoreOptions
): Promise<Answer<{ school: School; intact: boolean }>> {
  const read = await readVersion(folder, 'adopted', versionId, store)
  return read.ok ? ok({ school: read.value, intact: read.intact }) : failed(problem(problems[read.why]))
}

const problems: Readonly<Record<Extract<ReadVersion, { ok: false }>['why'], ProblemCode>> = {
  unknown: 'unknown-version',
  newer: 'newer-version',
  damaged: 'version-damaged',
  unreadable: 'unreadable'
}
