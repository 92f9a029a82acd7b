// Which documents are needed now: the readers in the order of this moment, and a line that says why.
import { readers, type Reader } from '#shared/documents/kind.ts'
import { listed } from '#shared/text.ts'
import { documentKinds, kinds, kindsFor, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import type { Lead } from '#shared/year/lead.ts'
import type { Task } from '#shared/year/tasks.ts'

export interface Now {
  /** Who needs something now comes first. */
  readonly readers: readonly Reader[]
  /** One or two B1 sentences, for the first of the readers. */
  readonly line: string
}

/**
 * @param isWriting some section of the profile is still to be finished
 * @param offered the documents in the list
 */
export function needsNow(
  { tasks, present }: Pick<Lead, 'tasks' | 'present'>,
  isWriting: boolean,
  offered: readonly DocumentKind[] = documentKinds
): Now {
  const kindsIn = (step: StepId): readonly DocumentKind[] => offered.filter((kind) => kinds[kind].steps.includes(step))
  const now = tasks.find(({ id }) => id === present)
  const from = tasks.findIndex((task) => task === now)
  // A task for which nothing is made leads to what the next one wants.
  const wanting = now === undefined ? undefined : tasks.slice(from).find(({ id }) => kindsIn(id).length > 0)?.id
  const needed = wanting === undefined ? kindsFor('parents', offered) : kindsIn(wanting)
  const isFirst = (reader: Reader): boolean => needed.some((kind) => kinds[kind].reader === reader)
  const ordered = [...readers.filter(isFirst), ...readers.filter((reader) => !isFirst(reader))]
  return {
    readers: ordered,
    line: lineOf(
      now,
      wanting,
      isWriting,
      namesOf(needed, ordered[0] === undefined ? [] : kindsFor(ordered[0], offered))
    )
  }
}

/** Of what this reader needs; undefined when that is all there is for this reader. */
function namesOf(needed: readonly DocumentKind[], ofReader: readonly DocumentKind[]): string | undefined {
  const all = ofReader.filter((kind) => kinds[kind].steps.length > 0)
  const own = all.filter((kind) => needed.includes(kind))
  return own.length === all.length ? undefined : listed(own.map((kind) => kinds[kind].texts.name))
}

function lineOf(
  now: Task | undefined,
  wanting: StepId | undefined,
  isWriting: boolean,
  names: string | undefined
): string {
  if (now === undefined)
    return 'Voor dit schooljaar is alles klaar. Deze stukken kunnen naar ouders en in de schoolgids.'
  // What changed is answered before anything is written.
  if (isWriting && now.id !== 'changes' && wanting === 'talks')
    return 'U schrijft nog aan het profiel. Deze stukken kunt u al bespreken.'
  const where = `U bent bij de stap “${now.title}”.`
  if (wanting !== now.id) return `${where} Daarna hebt u ${names ?? 'deze stukken'} nodig.`
  return names === undefined ? `${where} Deze stukken hebt u nu nodig.` : `${where} Nu hebt u nodig: ${names}.`
}
