// How a frozen version is called, and which decision belongs to it.
import type { AdoptedVersion, FrozenPapers } from '#shared/contract/contract.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { recipientNames } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'

/** "Versie van 22 juni 2027", or of a second one of that day: "Versie van 22 juni 2027 (2)". */
export const versionTitle = ({ id, day }: Pick<AdoptedVersion, 'id' | 'day'>): string =>
  `Versie van ${writeDay(day)}${id.startsWith(`${day} (`) ? id.slice(day.length) : ''}`

/** "Verstuurd aan de MR op 2 maart 2027"; the second of that name has its number. */
export function papersTitle({
  id,
  kind,
  day,
  recipient
}: Pick<FrozenPapers, 'id' | 'kind' | 'day' | 'recipient'>): string {
  const what =
    kind === 'kept' ? 'Bewaard' : recipient === null ? 'Verstuurd' : `Verstuurd aan ${recipientNames[recipient]}`
  return `${what} op ${writeDay(day)}${/ \(\d+\)$/.exec(id)?.[0] ?? ''}`
}

export const versionAnchor = (id: string): string => `version.${id}`

/** A version stays when its decision is undone, or opened again. */
export function decisionOf(school: School, versionId: string): string {
  const round = school.rounds.find(({ adoption }) => adoption.version === versionId)
  if (round !== undefined) return `Het aanbod voor ${round.schoolYear}.`
  const opened = school.rounds
    .flatMap(({ adoption }) => adoption.reopened)
    .findLast(({ version }) => version === versionId)
  if (opened === undefined) return 'Bij deze versie staat geen besluit meer.'
  const day = parseDay(opened.day)
  return `Dit besluit is${day === undefined ? '' : ` op ${writeDay(day)}`} weer geopend. De reden: ${opened.why}`
}
