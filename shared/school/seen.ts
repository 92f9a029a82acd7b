// A mark of what a section of the profile says, kept when it is looked at: what changes later is another mark, and comes back to be looked at.
import { shortMark } from '../short-mark.ts'
import { walkSection } from './walk.ts'
import { newRound, type Confirmation, type School, type SectionId } from './school.ts'

/**
 * The same for the same words, rows and choices, whatever only the school sees of them and whatever the program keeps for itself. Never empty.
 * What a section keeps per offer has no part in it: that has no "Klopt nog".
 */
export function markOf(school: School, section: SectionId): string {
  const said = walkSection(school, section, NO_ROUND)
    .filter(({ field }) => field.reader !== 'school' && field.kind !== 'own')
    .map(({ address, value }) => [address, value])
  return shortMark(JSON.stringify(said))
}

const NO_ROUND = newRound('', '')

/** Nothing changed in the section since it was looked at. What an older program noted has no mark, and counts. */
export const isStillAsSeen = (school: School, section: SectionId, { seen }: Confirmation): boolean =>
  seen === '' || seen === markOf(school, section)
