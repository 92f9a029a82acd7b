// One of ours: "één van onze leerlingen is doof", "een van de gezinnen krijgt hulp van een voogd", "Visio begeleidt één van de kleuters".
// Somebody with a task or a part in what all do ("een van de leerlingen leest voor") is none.
import { isHardship } from './hardships.ts'
import { isIllness, saysCare } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { one } from './pupil-words.ts'
import { hasRole, hasTask } from './roles.ts'
import { FAR, groupIn, isAboutAll, isFact, isGeneral } from './told.ts'
import { after, before, joinedNext, lengthened, stretch, wordSet, type Reading } from './words-in-text.ts'

const whose = wordSet('de onze deze die')
const SHOWN = 3

/** What the noun at the end of "een van de …" tells, for a noun in the plural. */
export function oneOfUs(reading: Reading, noun: number): Stretch | undefined {
  const { words } = reading
  const from = startOf(reading, noun)
  if (from === undefined || isGeneral(reading, from)) return undefined
  const isOurs = words[noun - 1]?.plain === 'onze'
  const isCount = one.has(words[from]?.plain ?? '')
  const next = joinedNext(reading, noun)
  const later = after(reading, noun, FAR)
  const around = [...before(reading, from, FAR), ...later]
  const plain = around.map((word) => word.plain)
  const isSo = next === 'is' && !hasRole(plain) && !/^(?:aan|de|jarig)$/.test(joinedNext(reading, noun + 1))
  const isTold =
    /^(?:heeft|had|met|die|krijgt|kreeg|werd|was)$/.test(next) ||
    isSo ||
    ((isCount || isOurs) && next !== 'is' && isFact(next))
  const isHere = /^(?:in|uit)$/.test(next) && groupIn(after(reading, noun, SHOWN))
  if (isTold || isHere) return stretch(reading, from, lengthened(reading, noun, SHOWN))
  if (isAboutAll(plain) || hasRole(plain)) return undefined
  return (isOurs && !hasTask(plain)) || saysCare(around) || around.some((word) => isIllness(word) || isHardship(word))
    ? stretch(reading, from, noun)
    : undefined
}

/** Where "één van onze leerlingen" starts; a word that describes them may stand between. */
function startOf({ words }: Reading, noun: number): number | undefined {
  const from = [noun - 3, noun - 4].find(
    (at) => words[at + 1]?.plain === 'van' && whose.has(words[at + 2]?.plain ?? '')
  )
  const first = words[from ?? -1]?.plain ?? ''
  return from !== undefined &&
    (first === 'een' || one.has(first)) &&
    words.slice(from + 1, noun + 1).every(({ joined }) => joined)
    ? from
    : undefined
}
