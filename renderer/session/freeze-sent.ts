// Keeping what was sent, as it was sent: the very files of the school's folder, with the school of that moment.
import type { IsoDay, SchoolYear } from '#shared/day.ts'
import type { Recipient } from '#shared/documents/frozen.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { madeFor } from '#shared/documents/task-papers.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { frozenAnew } from './frozen-folders.ts'
import { ask } from './host.ts'
import { allSent } from './school-store.ts'

const NOT_SAVED = 'Uw laatste tekst is nog niet opgeslagen. Bovenaan het scherm staat wat u kunt doen.'
const NOTHING_MADE = 'In de map van uw school staat nog geen stuk dat hierbij hoort. Maak de stukken, en bewaar ze dan.'

export interface Sending {
  readonly schoolId: string
  readonly schoolYear: SchoolYear
  readonly roundId: string
  readonly step: StepId
  readonly to: Recipient
  readonly kinds: readonly DocumentKind[]
  readonly day: IsoDay
}

/** Resolves with why nothing was kept, in words; undefined when it was. */
export async function freezeSent(sending: Sending): Promise<string | undefined> {
  const { schoolId, schoolYear, roundId, step, to, kinds, day } = sending
  if (!(await allSent())) return NOT_SAVED
  const made = await ask('documents.made', { schoolId })
  if (!made.ok) return made.problem.message
  const documentIds = madeFor(made.value, kinds, schoolYear).map(({ documentId }) => documentId)
  if (documentIds.length === 0) return NOTHING_MADE
  const answer = await ask('versions.freezeSent', { schoolId, day, recipient: to, roundId, step, documentIds })
  if (!answer.ok) return answer.problem.message
  frozenAnew()
  return undefined
}
