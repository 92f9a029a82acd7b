// A limit that is worded as a group of diagnoses ("kinderen met autisme", "leerlingen met ADHD, PDD-NOS") or as a plain no ("wij
// nemen geen leerlingen met …"). Words that also stand in what a school offers count only when they say which pupils. A sentence in
// which they are welcome says no limit.
import { isDiagnosis, mayBeDiagnosis } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { hasAny, wordsAfter, wordsBefore, wordSet, type Reading } from './words-in-text.ts'

const PUPIL = /(?:leerling|leerlingen|kind|kinderen|kleuter|kleuters|jongen|jongens|meisje|meisjes)$/
const PUPILS = /(?:leerlingen|kinderen|kleuters|jongens|meisjes)$/

const negative = wordSet('niet geen nooit')
const links = wordSet(
  'met die dat een de het of en ook ernstig ernstige zware lichte zwaar licht erg zeer laag te vorm van'
)
const placing = wordSet('nemen neemt plaatsen plaatst accepteren accepteert')
const beforeNo = wordSet('wij we nu ook helaas')
const refusing = wordSet('weigeren weigert')
const admitted = wordSet('toelaatbaar welkom aannemen aangenomen toelaten toegelaten')

/** The first and last word of what was found. */
type Span = readonly [first: number, last: number]

export function findDiagnoses(reading: Reading): readonly Stretch[] {
  const { words } = reading
  const spans = words.flatMap((_, index) =>
    [diagnosisAt(reading, index), refusalAt(reading, index)].filter((span) => span !== undefined)
  )
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1)
    if (previous !== undefined && belongTogether(reading, previous, span))
      merged[merged.length - 1] = [previous[0], Math.max(previous[1], span[1])]
    else merged.push(span)
  }
  return merged.map(([first, last]) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))
}

/** "ADHD, PDD-NOS of een ander syndroom" is one list. */
const MOST_BETWEEN = 4
const belongTogether = ({ words }: Reading, previous: Span, next: Span): boolean =>
  words[previous[1]]?.sentence === words[next[0]]?.sentence && next[0] - previous[1] <= MOST_BETWEEN

const NEAR = 6
const FAR = 20

function diagnosisAt(reading: Reading, index: number): Span | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  const isAlways = isDiagnosis(word)
  const isSlow = /^lerende?$/.test(word.plain) && reading.words[index - 1]?.plain === 'moeilijk'
  if (!isAlways && !isSlow && !mayBeDiagnosis(word)) return undefined
  if (isWelcome(reading, index)) return undefined
  const pupil = pupilBefore(reading, index)
  const next = reading.words[index + 1]
  const nounBehind = next?.joined === true && PUPIL.test(next.plain)
  if (!isAlways && pupil === undefined && !nounBehind) return undefined
  // "syndroom van Down": the name of the syndrome belongs to it.
  const named = word.plain.endsWith('syndroom') && next?.plain === 'van' && reading.words[index + 2]?.joined === true
  return [pupil ?? (isSlow ? index - 1 : index), nounBehind ? index + 1 : named ? index + 2 : index]
}

/** "kinderen met ernstig autisme", "leerlingen die blind zijn": the pupils a few linking words earlier. */
function pupilBefore({ words }: Reading, index: number): number | undefined {
  for (let at = index - 1; at >= index - NEAR; at -= 1) {
    const word = words[at]
    if (word === undefined || words[at + 1]?.joined !== true) return undefined
    if (PUPIL.test(word.plain)) return index - at > 1 ? at : undefined
    if (!links.has(word.plain) && !/(?:e|isch|lijk)$/.test(word.plain)) return undefined
  }
  return undefined
}

function isWelcome(reading: Reading, index: number): boolean {
  const around = [...wordsBefore(reading, index, FAR), ...wordsAfter(reading, index, FAR)]
  return around.includes('welkom') && !hasAny(around, negative)
}

/** "Wij nemen geen leerlingen …", "kinderen … zijn niet toelaatbaar", "wij weigeren leerlingen …". */
function refusalAt(reading: Reading, index: number): Span | undefined {
  const { words } = reading
  const word = words[index]
  if (word === undefined) return undefined
  const subject = index > 0 && word.joined && /^(?:wij|we)$/.test(words[index - 1]?.plain ?? '') ? index - 1 : index
  const behind = wordsAfter(reading, index, NEAR)
  const pupils = behind.findIndex((one) => PUPILS.test(one))
  if (pupils !== -1) {
    const no = behind.indexOf('geen')
    const last = index + 1 + pupils
    const takesNone =
      placing.has(word.plain) ||
      (/^(?:laten|laat)$/.test(word.plain) && wordsAfter(reading, index, FAR).includes('toe'))
    const isHere = no === 0 || (no === 1 && beforeNo.has(behind[0] ?? ''))
    if (takesNone && isHere && no < pupils && pupils - no <= 3) return [subject, last]
    if (
      refusing.has(word.plain) &&
      pupils <= 2 &&
      !hasAny([...wordsBefore(reading, index, NEAR), ...behind.slice(0, pupils)], negative)
    )
      return [subject, last]
  }
  if (word.plain !== 'niet' || !hasAny(behind.slice(0, 2), admitted)) return undefined
  const before = wordsBefore(reading, index, FAR)
  const who = before.findLastIndex((one) => PUPILS.test(one))
  if (who === -1) return undefined
  return [index - before.length + who, index + 1 + behind.findIndex((one) => admitted.has(one))]
}
