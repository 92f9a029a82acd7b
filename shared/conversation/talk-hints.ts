// What in a talk may say who somebody is. The report names functions.
import type { AnchoredHint } from '../hints/texts.ts'
import { hintsInRow } from '../hints/row-hints.ts'
import type { School } from '../school/school.ts'
import { talkAnchor, talkRowAnchor } from '../school/talk-anchors.ts'
import type { Talk } from '../school/talk-edits.ts'

export const hintsInTalk = (school: School, talk: string): readonly AnchoredHint[] => hintsInRow(school, 'talk', talk)

/** Those on what the report tells: not on what stays inside, nor on who had which role. */
export function hintsInReport(school: School, { id, outcomes }: Talk): readonly AnchoredHint[] {
  const untold = [
    ...outcomes.filter(({ inside }) => inside).map((outcome) => talkRowAnchor(id, 'outcomes', outcome.id, '')),
    talkAnchor(id, 'roles')
  ]
  return hintsInTalk(school, id).filter(({ address }) => !untold.some((begin) => address.startsWith(begin)))
}
