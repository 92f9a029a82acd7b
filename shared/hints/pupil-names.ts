// The name or the initials of a pupil: "leerling J.", "kind Sem", "het gezin Zonneveld".
import { commonWords } from './common-words.ts'
import { givenNames } from './given-names.ts'
import type { Stretch } from './hint.ts'
import { isInstitution } from './institutions.ts'
import { isFieldLetters } from './name-shape.ts'
import { prefixes } from './people-words.ts'
import { isPupil, isPupils } from './pupil-words.ts'
import { groupIn } from './told.ts'
import { after, isCapital, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

const family = wordSet('familie fam gezin zoon dochter broer zus broertje zusje')

/** "Leerling A" stands for anybody. */
const anybody = new Set(['A', 'B', 'X', 'Y', 'Z', 'N'])

export function findPupilNames(reading: Reading): readonly Stretch[] {
  return reading.words.flatMap((word, index) => {
    const isParents = word.plain === 'ouders' && reading.words[index + 1]?.plain === 'van'
    if (isParents) return parentsOf(reading, index)
    const isOne = isPupil(word.plain) || family.has(word.plain)
    if (!isOne && !isPupils(word.plain)) return []
    const last = isOne
      ? (shortFamily(reading, index) ?? initialsAt(reading, index + 1) ?? nameAt(reading, index))
      : givenAt(reading, index + 1)
    return last === undefined ? [] : [stretch(reading, index, last)]
  })
}

/** "de ouders van M.", "ouders van Sem" */
function parentsOf(reading: Reading, noun: number): readonly Stretch[] {
  const last = initialsAt(reading, noun + 2) ?? givenAt(reading, noun + 2)
  return last === undefined ? [] : [stretch(reading, noun, last)]
}

/** "de fam. Zonneveld" */
function shortFamily({ words }: Reading, index: number): number | undefined {
  const next = words[index + 1]
  if (words[index]?.plain !== 'fam' || !/^\.? $/.test(next?.gap ?? '')) return undefined
  let last = index + 1
  while (last < index + 3 && prefixes.has(words[last]?.plain ?? '') && words[last + 1]?.joined === true) last += 1
  return isCapital(words[last]?.text ?? '') ? last : undefined
}

/** "J.", "J. de B.", "JB", "AbC". */
function initialsAt(reading: Reading, index: number): number | undefined {
  const { words } = reading
  const word = words[index]
  const next = words[index + 1]
  if (word?.joined !== true) return undefined
  if (/^\p{Lu}{2}$/u.test(word.text))
    return isFieldLetters(word.folded) || isAllCapitals(words, index) ? undefined : index
  if (/^\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?$/u.test(word.text)) return index
  if (!/^\p{Lu}$/u.test(word.text)) return undefined
  const dotted = next?.gap.startsWith('.') === true
  if (anybody.has(word.text) && !(dotted && next.sentence === word.sentence) && !groupIn(after(reading, index, 3)))
    return undefined
  let last = index
  while (
    last < index + 3 &&
    words[last + 1]?.gap.startsWith('.') === true &&
    /^\p{Lu}$/u.test(words[last + 1]?.text ?? '')
  )
    last += 1
  return last
}

/** "DE LEERLING EN HET KIND": a line in capitals has no initials. */
const isAllCapitals = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}+$/u.test(words[index - 1]?.text ?? '')

/** "kind Sem", "leerling Van Dijk", "familie Zonneveld". With a capital of its own the noun is part of a title: "Kind Centraal". */
function nameAt(reading: Reading, noun: number): number | undefined {
  const { words } = reading
  const given = givenAt(reading, noun + 1)
  if (given !== undefined) return given
  const word = words[noun + 1]
  if (word?.joined !== true || isCapital(words[noun]?.text ?? '')) return undefined
  if (!/^\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*$/u.test(word.text)) return undefined
  const start = prefixes.has(word.plain) ? noun + 2 : noun + 1
  const name = words[start]
  if (
    name?.joined !== true ||
    !isCapital(name.text) ||
    commonWords.has(name.folded) ||
    name.folded === 'centraal' ||
    isInstitution(reading, start, start)
  )
    return undefined
  return start
}

function givenAt(reading: Reading, index: number): number | undefined {
  const word = reading.words[index]
  if (
    word?.joined !== true ||
    !isCapital(word.text) ||
    !givenNames.has(word.folded.replace(/'s$/, '')) ||
    commonWords.has(word.folded)
  )
    return undefined
  return isInstitutionAfter(reading, index) ? undefined : index
}

/** The noun before is no institution, what follows may be: "kinderen Anne Frankschool". */
const isInstitutionAfter = (reading: Reading, index: number): boolean => {
  const next = reading.words[index + 1]
  return next?.joined === true && isCapital(next.text) && isInstitution(reading, index, index + 1)
}
