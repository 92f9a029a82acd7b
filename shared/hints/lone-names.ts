// A given name alone: in the middle of a sentence, or at its start with what is told of it: "Anke begeleidt", "Sem (groep 5)", "Daan: lezen".
import { commonWords } from './common-words.ts'
import { givenNames, namesAndWords } from './given-names.ts'
import { isMostlyName } from './institutions.ts'
import { followedByName, isDoubleGiven, isMadeOfGiven, startsSentence, type Name } from './name-shape.ts'
import { isCapital, wordSet, type Reading } from './words-in-text.ts'

export function isAlone(reading: Reading, { first, last, proper, prefixed, initials }: Name): boolean {
  const { words } = reading
  const [head = ''] = proper
  if (proper.length !== 1 || prefixed || initials !== '' || isMostlyName(head) || followedByName(words, last))
    return false
  if (!(givenNames.has(head) || isDoubleGiven(head) || isMadeOfGiven(head)) || commonWords.has(head))
    return namesAndWords.has(head) && !seasons.has(head) && isInside(reading, first)
  const previous = words[first - 1]
  const word = words[first]
  const next = words[last + 1]
  if (head === 'jan' && (/^\d+$/.test(previous?.text ?? '') || /[–-]/.test(`${word?.gap ?? ''}${next?.gap ?? ''}`)))
    return false
  if (startsSentence(reading, first) || previous === undefined || word === undefined) {
    if (next === undefined || next.gap.includes('\n')) return true
    const isLetterOfSurname = /^\p{Lu}$/u.test(next.text) && words[last + 2]?.gap.startsWith('.') === true
    return next.joined ? next.text === next.plain || isLetterOfSurname : /^ ?[:(,–-]/.test(next.gap)
  }
  if (!word.joined) return /^ ?[,;:(/&+–-]+ ?\(?$/.test(word.gap)
  return /^\p{Lu}{2,}$/u.test(previous.text) || isInside(reading, first)
}

/** Also these begin with a capital now and then. */
const seasons = wordSet(
  'lente storm ster wolf beer bloem merk mark linde engel vos flora victoria felix mara alma max sam kim nova'
)

/** In the middle of a sentence, where only names have a capital; not behind another word with one, but for "Voor Sem". */
function isInside(reading: Reading, first: number): boolean {
  const previous = reading.words[first - 1]
  if (previous === undefined || reading.words[first]?.joined !== true || startsSentence(reading, first)) return false
  return (
    !isCapital(previous.text) ||
    (startsSentence(reading, first - 1) && (commonWords.has(previous.folded) || opens.has(previous.folded)))
  )
}

/** Words that begin a sentence before a name, besides common words. */
const opens = wordSet(
  'toen hoewel aangezien zowel evenals behalve tegenover vanwege wegens doordat zolang net zoals rondom sinds dankzij namens tijdens via rond inmiddels momenteel vandaag',
  'daarnaast verder vorig gisteren onlangs helaas afgelopen omdat terwijl nadat voordat ooit'
)
