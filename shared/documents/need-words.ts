// Where and how soon a school offers what somebody needs, in words: the same on the screen and on paper.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import type { NeedLevel, needSoons } from '../school/vocabulary.ts'

const { levels, soons } = chapterTexts.extraSupport.needs

/** {Words between braces} are those of the school and its sector. */
export const needLevelWords: Readonly<Record<NeedLevel, string>> = {
  'in-class': levels.inClass,
  extra: levels.extra,
  outside: levels.outside,
  'for-others': levels.forOthers
}

/** Nothing where it was not said. */
export const needSoonWords: Readonly<Record<(typeof needSoons)[number], string>> = {
  unknown: '',
  'this-month': soons.month,
  'this-year': soons.year,
  'talk-first': soons.talk
}
