// A mark of what a section of the profile says, kept when it is looked at: what changes later is another mark, and comes back to be looked at.
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

/** Of two texts that differ the marks differ, but for one case in some 10^15 (two multiplications of 32 bits, as in cyrb53). */
function shortMark(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2_654_435_761)
    other = Math.imul(other ^ code, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36)
}
