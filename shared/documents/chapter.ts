// What every chapter of the profile is composed from.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Words } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import type { MissingItem } from '../law/missing.ts'
import type { Offer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock } from './outline.ts'

export interface ChapterContext {
  readonly school: School
  readonly catalogue: Catalogue
  /** That the chapter is about. */
  readonly offer: Offer
  readonly words: Words
  readonly today: IsoDay
  /** It is of a version that was adopted. */
  readonly adopted: boolean
  /** What this section still lacks; none for a text that only is to be read. */
  readonly items: readonly MissingItem[]
  readonly key: KeyMaker
}

/** What stands under the heading of a section. */
export type Chapter = (context: ChapterContext) => readonly OutlineBlock[]
