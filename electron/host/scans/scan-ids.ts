// Ids by chance: of a scan, of a form that was typed in; and an order by chance.
import { randomBytes, randomInt } from 'node:crypto'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { scanMark } from '#shared/questionnaire/code.ts'

const byChance = (): string => randomBytes(8).toString('hex')

/** So often another id is tried. A school that has more scans than there are marks gets any. */
const MOST_TRIES = 2000

/**
 * The id of a new scan: no code of an earlier one is taken for one of it.
 * @param earlier the ids of the school's scans
 */
export function newScanId(questionnaire: Questionnaire, earlier: readonly string[], chance = byChance): string {
  const marks = new Set(earlier.map((id) => scanMark(questionnaire, id)))
  let id = chance()
  for (let tries = 0; tries < MOST_TRIES && marks.has(scanMark(questionnaire, id)); tries += 1) id = chance()
  return id
}

export const newFormId = (): string => randomBytes(16).toString('hex')

export function shuffled<T>(all: readonly T[]): readonly T[] {
  const left = [...all]
  const taken: T[] = []
  while (left.length > 0) taken.push(...left.splice(randomInt(left.length), 1))
  return taken
}
