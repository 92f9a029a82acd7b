// How a frozen version is called, and which decision belongs to it.
import type { FrozenVersion } from '#shared/contract/contract.ts'
import { writeDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'

/** "Versie van 22 juni 2027", or of a second one of that day: "Versie van 22 juni 2027 (2)". */
export function versionTitle({ id, day }: Pick<FrozenVersion, 'id' | 'day'>): string {
  const number = id.startsWith(`${day}-`) ? id.slice(day.length + 1) : ''
  return `Versie van ${writeDay(day)}${number === '' ? '' : ` (${number})`}`
}

export const versionAnchor = (id: string): string => `version.${id}`

/** A version stays when its decision is undone. */
export function decisionOf(school: School, versionId: string): string {
  const round = school.rounds.find(({ adoption }) => adoption.version === versionId)
  return round === undefined ? 'Bij deze versie staat geen besluit meer.' : `Het aanbod voor ${round.schoolYear}.`
}
