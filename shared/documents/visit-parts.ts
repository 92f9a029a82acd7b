// What papers of a visit of colleagues say in the same way: its content, who came, and the words of a choice.
import support from '#assets/questionnaires/support.json' with { type: 'json' }
import type { SupportScan } from '../catalogue/visit-content.ts'
import { fill } from '../catalogue/fill.ts'
import { knownWord } from '../school/field.ts'
import type { Visit } from '../school/visit-edits.ts'
import { visitChoices } from '../school/vocabulary.ts'
import { isBlank } from './blocks.ts'

/** Its shape is held by tests/shared/catalogue/visit.test.ts. */
export const supportScan = support as SupportScan

/** Undefined where nothing was chosen. */
export function choiceWords(choice: Visit['seen'][number]['choice']): string | undefined {
  const known = knownWord(visitChoices, choice)
  return known === 'unknown' ? undefined : supportScan.scale[known]
}

/** "directeur van De Linde"; of half of it that half. `sentence`: with {functie} and {school}. */
export function visitorWords(sentence: string, { who, school }: Visit['visitors'][number]): string | undefined {
  const [functie, from] = [who.trim(), school.trim()]
  if (isBlank(functie) && isBlank(from)) return undefined
  return isBlank(functie) || isBlank(from) ? functie + from : fill(sentence, { functie, school: from })
}
