// Names in a row: "RT op woensdag: Jayden, Fleur en Bo", "T.B. (rekenen), Fenna (spelling)". One name that is surely a given name says what
// the others are, so that in a row also names count that are ordinary words, and names that nobody has listed.
import { commonWords } from './common-words.ts'
import { givenNames, namesAndWords } from './given-names.ts'
import type { Stretch } from './hint.ts'
import { isInstitution, isMostlyName } from './institutions.ts'
import { isProper, nameOf } from './name-shape.ts'
import { isCapital, stretch, wordSet, type Reading, type Word } from './words-in-text.ts'

export function findNameRows(reading: Reading): readonly Stretch[] {
  const found: Stretch[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    if (!isItem(reading, index)) continue
    const row = rowFrom(reading, index)
    if (row.length > 1 && isOfPeople(reading, row)) found.push(...row.map((at) => stretch(reading, at, at)))
    index = row.at(-1) ?? index
  }
  return found
}

/** One word in capitals that stands alone. */
function isItem({ words, sentences }: Reading, index: number): boolean {
  const word = words[index]
  const previous = words[index - 1]
  if (word === undefined || !isProper(word) || (commonWords.has(nameOf(word)) && !namesAndWords.has(nameOf(word))))
    return false
  const opens =
    previous === undefined ||
    !word.joined ||
    !isCapital(previous.text) ||
    sentences[previous.sentence]?.first === index - 1
  return opens && !(words[index + 1]?.joined === true && isCapital(words[index + 1]?.text ?? ''))
}

function rowFrom(reading: Reading, first: number): readonly number[] {
  const row = [first]
  for (let at = nextItem(reading, first); at !== undefined; at = nextItem(reading, at)) row.push(at)
  return row
}

const MOST_IN_BRACKETS = 5

/** The item behind a comma, a stroke or "en", past what stands in brackets. */
function nextItem(reading: Reading, item: number): number | undefined {
  const { words } = reading
  let at = item + 1
  if (/^ ?\($/.test(words[at]?.gap ?? '')) {
    at += 1
    while (at <= item + MOST_IN_BRACKETS && words[at] !== undefined && !(words[at]?.gap ?? '').includes(')')) at += 1
    if (words[at]?.gap.startsWith(')') !== true) return undefined
  }
  if (/^(?:en|of)$/.test(words[at]?.plain ?? '') && /^[), ]+$/.test(words[at]?.gap ?? ''))
    return words[at + 1]?.joined === true && isItem(reading, at + 1) ? at + 1 : undefined
  return /^\)? ?[,;/&+]\s?$/.test(words[at]?.gap ?? '') && !(words[at]?.gap ?? '').includes('\n') && isItem(reading, at)
    ? at
    : undefined
}

function isOfPeople(reading: Reading, row: readonly number[]): boolean {
  const { words } = reading
  if (isInstitution(reading, row[0] ?? 0, row[0] ?? 0)) return false
  const names = row.map((at) => nameOf(words[at] ?? noWord))
  if (names.some((name) => stories.has(name))) return false
  const sure = names.filter((name) => givenNames.has(name) && !commonWords.has(name) && !isMostlyName(name))
  return sure.length > 0 || names.filter((name) => namesAndWords.has(name)).length > 1
}

/** "Jip en Janneke", "Sint en Piet" */
const stories = wordSet('jip sint sinterklaas kerstman sneeuwwitje puk assepoester')

const noWord: Word = { text: '', plain: '', folded: '', start: 0, end: 0, gap: '', joined: false, sentence: 0 }
