// Names of the internal list in a text. A whole name counts ("Jan de Boer"), a first name alone when it is no ordinary word
// ("Mees"), and any part of a name after a title, a function or the person's initial ("juf Wil", "mevrouw De Boer",
// "J. de Boer"). Capitals decide: "de boer" is a farmer, and "Jan Ligthart" is not the Jan who is a colleague here.
import { commonWords } from './common-words.ts'
import type { Stretch } from './hint.ts'
import { isFunction, isTitle, prefixes } from './people-words.ts'
import { isCapital, read, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

interface Person {
  /** "" for an entry without a first name: "van den Berg". */
  readonly first: string
  /** The whole name in order. */
  readonly words: readonly string[]
  /** The words that are no prefix of a surname. */
  readonly proper: ReadonlySet<string>
}

const isCalled = (word: string): boolean => isTitle(word) || isFunction(word)

/** Before a first name these make it somebody else, mostly a school: "Sint Jan", "Prinses Irene". */
const otherPeople = wordSet('sint st prins prinses koning koningin pater paus dr professor')

/** A first name in the name of a building or a street. */
const PLACE = /(?:school|scholen|college|lyceum|gymnasium|huis|straat|laan|plein|weg|park)$/

/** "Jan 2027" is a month. */
const YEAR = /^(?:19|20)\d\d$/

const SHORTEST_FIRST_NAME = 3
/** An entry is a name, not a text. */
const LONGEST_ENTRY = 120

const wordsIn = (text: string): readonly string[] =>
  read(text)
    .words.map(nameOf)
    .filter((word) => /\p{L}/u.test(word))

/** One entry of the list can hold a title, a function behind a comma or in brackets, "Boer, Jan de", or two people. */
function peopleOf(entry: string): readonly Person[] {
  return entry
    .slice(0, LONGEST_ENTRY)
    .split(/[/&;+\n]| en /)
    .map((part) => (part.split('(')[0] ?? '').split(' - ')[0] ?? '')
    .map(withoutComma)
    .flatMap((name) => {
      const words = withoutTitles(wordsIn(name))
      const [head = ''] = words
      const proper = new Set(words.filter((word) => !prefixes.has(word)))
      return proper.size === 0 ? [] : [{ first: prefixes.has(head) ? '' : head, words, proper }]
    })
}

/** "De heer drs. Jan" is Jan. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const [head = '', next = ''] = words
  return isCalled(head) || (prefixes.has(head) && isCalled(next)) ? withoutTitles(words.slice(1)) : words
}

/** "Boer, Jan de" is Jan de Boer; "Jan de Boer, leraar" has a function behind the comma. */
function withoutComma(name: string): string {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim())
  const [head = ''] = wordsIn(after)
  return isCapital(after) && !commonWords.has(head) && !isCalled(head) ? `${after} ${before}` : before
}

/** "Anna's" is Anna, and the "'t" of a surname is written in many ways. */
const nameOf = (word: Word): string => (word.folded.includes("'") ? word.folded.replace(/^'|'s$/g, '') : word.folded)

export function findNames(reading: Reading, names: readonly string[]): readonly Stretch[] {
  const byWord = new Map<string, Person[]>()
  for (const person of names.flatMap(peopleOf)) {
    for (const word of new Set([...person.proper, person.words[0] ?? ''])) {
      const same = byWord.get(word)
      if (same === undefined) byWord.set(word, [person])
      else same.push(person)
    }
  }
  if (byWord.size === 0) return []
  const found: Stretch[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const last = nameAt(reading, byWord, index)
    if (last === undefined) continue
    const first = isFunction(nameOf(reading.words[index] ?? noWord)) ? index + 1 : index
    found.push(stretch(reading, first, last))
    index = last
  }
  return found
}

type Index = ReadonlyMap<string, readonly Person[]>

/** The last word of the name that starts at this word, with its title or initials. */
function nameAt(reading: Reading, byWord: Index, index: number): number | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  const name = nameOf(word)
  if (isCalled(name)) return afterTitle(reading, byWord, index)
  if (word.text.length === 1 && isCapital(word.text)) return afterInitials(reading, byWord, index)
  const ends = (byWord.get(name) ?? []).flatMap((person) => wholeOrFirst(reading, person, index) ?? [])
  return ends.length === 0 ? undefined : Math.max(...ends)
}

function wholeOrFirst(reading: Reading, person: Person, index: number): number | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  const name = nameOf(word)
  if (person.first === '') return name === person.words[0] ? inOrder(reading, person, index) : undefined
  if (name !== person.first || !isCapital(word.text)) return undefined
  const last = consumed(reading, person, index + 1)
  if (last !== undefined) return last
  const says = name.length >= SHORTEST_FIRST_NAME && !commonWords.has(name)
  return says && !isSomebodyElse(reading, person, index) ? index : undefined
}

/** An entry without a first name counts as it stands, with its surname in capitals. */
function inOrder(reading: Reading, person: Person, index: number): number | undefined {
  const fits = person.words.every((wanted, place) => {
    const word = reading.words[index + place]
    return (
      word !== undefined &&
      (place === 0 || word.joined) &&
      nameOf(word) === wanted &&
      (!person.proper.has(wanted) || isCapital(word.text))
    )
  })
  return fits ? index + person.words.length - 1 : undefined
}

/** How far words of this person follow, when at least one of them is a name and not a prefix alone. */
function consumed(reading: Reading, person: Person, from: number, mayFollowDot = false): number | undefined {
  let last: number | undefined
  for (let index = from; index < from + person.words.length; index += 1) {
    const word = reading.words[index]
    if (word === undefined || !(word.joined || (mayFollowDot && index === from && /^\. ?$/.test(word.gap)))) break
    const name = nameOf(word)
    if (!person.words.includes(name)) break
    if (!person.proper.has(name)) continue
    if (!isCapital(word.text)) break
    last = index
  }
  return last
}

/** The longest name that follows, of anybody who passes. */
function longestAfter(
  reading: Reading,
  byWord: Index,
  from: number,
  passes: (person: Person, last: number) => boolean
): number | undefined {
  let start = from
  while (start < from + 3 && prefixes.has(reading.words[start]?.plain ?? '')) start += 1
  const word = reading.words[start]
  if (word === undefined || !isCapital(word.text)) return undefined
  const ends = (byWord.get(nameOf(word)) ?? []).flatMap((person) => {
    const last = consumed(reading, person, from, true)
    return last !== undefined && passes(person, last) ? [last] : []
  })
  return ends.length === 0 ? undefined : Math.max(...ends)
}

const afterTitle = (reading: Reading, byWord: Index, index: number): number | undefined =>
  longestAfter(reading, byWord, index + 1, (person, last) => {
    const firstOnly = last === index + 1 && nameOf(reading.words[last] ?? noWord) === person.first
    return !firstOnly || !isSomebodyElse(reading, person, last)
  })

const MOST_INITIALS = 3

function afterInitials(reading: Reading, byWord: Index, index: number): number | undefined {
  let surname = index + 1
  while (
    surname < index + MOST_INITIALS &&
    reading.words[surname]?.text.length === 1 &&
    reading.words[surname]?.gap.startsWith('.') === true
  )
    surname += 1
  if (reading.words[surname]?.gap.startsWith('.') !== true) return undefined
  const initial = nameOf(reading.words[index] ?? noWord)
  return longestAfter(
    reading,
    byWord,
    surname,
    (person, last) => person.first.startsWith(initial) && nameOf(reading.words[last] ?? noWord) !== person.first
  )
}

const noWord: Word = { text: '', plain: '', folded: '', start: 0, end: 0, gap: '', joined: false, sentence: 0 }

/** "Jan Ligthart" when the list has Jan de Boer, "Sint Jan", "Jan Ligthartschool", "Jan 2027". */
function isSomebodyElse({ words }: Reading, person: Person, index: number): boolean {
  const before = words[index - 1]
  if (
    before !== undefined &&
    otherPeople.has(before.plain) &&
    (words[index]?.joined === true || words[index]?.gap === '. ')
  )
    return true
  let next = index + 1
  while (next < index + 4 && words[next]?.joined === true && prefixes.has(words[next]?.plain ?? '')) next += 1
  const following = words[next]
  if (next === index + 1 && following?.joined === true && YEAR.test(following.text)) return true
  if (following?.joined !== true || !isCapital(following.text)) return false
  const hasSurname = person.proper.size > 1
  return hasSurname || [following, words[next + 1]].some((word) => word !== undefined && PLACE.test(word.plain))
}
