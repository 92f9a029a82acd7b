// What in a talk may say who somebody is. The report names functions.
import type { AnchoredHint } from '../hints/texts.ts'
import { hintsInRow } from '../hints/row-hints.ts'
import type { School } from '../school/school.ts'

export const hintsInTalk = (school: School, talk: string): readonly AnchoredHint[] => hintsInRow(school, 'talk', talk)
