// An answer in words, for the screen and the sheets.
import { fill, type Words } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { optionsWords } from '#shared/documents/choice-words.ts'
import { needLevelWords, needSoonWords } from '#shared/documents/need-words.ts'
import type { Helper, NeedOffered } from '#shared/needs/answer.ts'
import { capital, listedPhrases, small } from '#shared/text.ts'
import type { Place } from '#shared/school/expertise-places.ts'
import { catalogue } from '../../session/content.ts'

/** "Gewoon in de klas en extra hulp op school, binnen een maand." */
export function offerWords({ levels, soon }: NeedOffered, words: Words): string {
  const where = capital(listedPhrases(levels.map((level) => fill(needLevelWords[level], words))))
  const when = needSoonWords[soon]
  return when === '' ? `${where}.` : `${where}, ${when}.`
}

/** After the name: for what, and through whom. */
export function helperWords(helper: Helper): string {
  if (helper.kind === 'expertise') return whereBehind(helper.where)
  const purpose = helper.purpose.trim() === '' ? '' : `: ${helper.purpose.trim()}`
  return helper.through.trim() === '' ? purpose : `${purpose} (via ${helper.through.trim()})`
}

/** " (op school en extern)"; nothing where no place was said. */
export function whereBehind(where: readonly Place[]): string {
  const said = optionsWords(catalogue, 'expertise', 'where', where)
  return said === '' ? '' : ` (${small(said)})`
}

export const isNewDutch = ({ id }: Need): boolean => id === 'new-dutch'
