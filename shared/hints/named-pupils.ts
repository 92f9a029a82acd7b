// A pupil by name and group: "Jayden uit groep 6", "Noor in groep 5", "In groep 4 zit Sem". Behind a title or a function it is a colleague.
import { givenNames, namesAndWords } from './given-names.ts'
import { commonWords } from './common-words.ts'
import type { Stretch } from './hint.ts'
import { isInstitution } from './institutions.ts'
import { isDoubleGiven, isMadeOfGiven, nameAt, subjects } from './name-shape.ts'
import { isFunction, isTitle } from './people-words.ts'
import { findSmallLetterNames } from './small-letter-names.ts'
import { groupIn } from './told.ts'
import { isCapital, stretch, wordSet, type Reading } from './words-in-text.ts'

/** Given names that begin a sentence as another word: "Storm in groep 5", "Wil in groep 5 iemand …". */
const otherWords = wordSet('lente storm ster beer merk engel eren peer wil will pit lief lieve trui wolf vos')

const LONGEST_NAME = 4
/** "groep 5", "onze groep 5", "klas 2b". */
const LONGEST_GROUP = 3

export function findNamedPupils(reading: Reading): readonly Stretch[] {
  const { words } = reading
  return words.flatMap(({ plain, joined }, index) => {
    if (/^(?:uit|in)$/.test(plain)) {
      const last = lastOfGroup(reading, index + 1)
      const first = last === undefined || !joined ? undefined : nameBefore(reading, index)
      return last === undefined || first === undefined ? [] : [stretch(reading, first, last)]
    }
    // "In groep 4 zit Sem".
    if (!/^(?:zit|zat)$/.test(plain) || !groupIn(words.slice(Math.max(0, index - LONGEST_GROUP), index))) return []
    const name = words[index + 1]?.joined === true ? nameAt(reading, index + 1) : undefined
    return name !== undefined && isPupilName(reading, name.first, name.last, name.proper[0] ?? '')
      ? [stretch(reading, Math.max(0, index - 2), name.last)]
      : []
  })
}

/** The last word of the group that begins here; undefined where there is none. */
function lastOfGroup({ words }: Reading, from: number): number | undefined {
  for (let last = from; last < from + LONGEST_GROUP; last += 1) {
    if (words[last]?.joined !== true) return undefined
    if (groupIn(words.slice(from, last + 1))) return last
  }
  return undefined
}

/** The first word of the name that ends before this word. */
function nameBefore(reading: Reading, index: number): number | undefined {
  const { words } = reading
  for (let first = Math.max(0, index - LONGEST_NAME); first < index; first += 1) {
    const name = nameAt(reading, first)
    if (name?.last === index - 1 && isPupilName(reading, first, name.last, name.proper[0] ?? '')) return first
  }
  const end = words[index - 1]?.end
  const small = findSmallLetterNames(reading).find((one) => one.end === end)
  const first = words.findIndex(({ start }) => start === small?.start)
  return first < 0 || isCalled(reading, first) ? undefined : first
}

function isPupilName(reading: Reading, first: number, last: number, given: string): boolean {
  if (!isCapital(reading.words[first]?.text ?? '') || isCalled(reading, first) || isInstitution(reading, first, last))
    return false
  if (subjects.has(given) || otherWords.has(given)) return false
  if (namesAndWords.has(given)) return true
  return (givenNames.has(given) || isDoubleGiven(given) || isMadeOfGiven(given)) && !commonWords.has(given)
}

/** "Juf Sanne", "leraar Tom". */
const isCalled = ({ words }: Reading, first: number): boolean => {
  const [before, word] = [words[first - 1]?.folded ?? '', words[first]?.folded ?? '']
  return [before, word].some((one) => isTitle(one) || isFunction(one))
}
