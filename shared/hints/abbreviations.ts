// Abbreviations that a text does not explain where it first uses them: "ontwikkelingsperspectief (OPP)".
import { commonWords } from './common-words.ts'
import type { Stretch } from './hint.ts'
import { fold, joinedNext, read, wordSet, type Reading, type Word } from './words-in-text.ts'

/** What the abbreviations of the field stand for. One with two meanings (CvB) is left out, and so is OP, which is mostly the word. */
const meanings: Readonly<Record<string, string>> = {
  AB: 'ambulante begeleiding',
  ASS: 'autismespectrumstoornis',
  AVG: 'Algemene verordening gegevensbescherming',
  BAO: 'basisonderwijs',
  BHV: 'bedrijfshulpverlening',
  BPO: 'begeleider passend onderwijs',
  BSO: 'buitenschoolse opvang',
  CBS: 'christelijke basisschool',
  CJG: 'centrum voor jeugd en gezin',
  EHBO: 'eerste hulp bij ongelukken',
  EMB: 'ernstig meervoudig beperkt',
  GGD: 'gemeentelijke gezondheidsdienst',
  GGZ: 'geestelijke gezondheidszorg',
  GMR: 'gemeenschappelijke medezeggenschapsraad',
  HGW: 'handelingsgericht werken',
  IB: 'interne begeleiding',
  ICT: 'informatie- en communicatietechnologie',
  JGZ: 'jeugdgezondheidszorg',
  KDV: 'kinderdagverblijf',
  LIO: 'leraar in opleiding',
  LVS: 'leerlingvolgsysteem',
  LWOO: 'leerwegondersteunend onderwijs',
  MBO: 'middelbaar beroepsonderwijs',
  MR: 'medezeggenschapsraad',
  MRT: 'motorische remedial teaching',
  MT: 'managementteam',
  NT2: 'Nederlands als tweede taal',
  OBS: 'openbare basisschool',
  OOP: 'onderwijsondersteunend personeel',
  OPP: 'ontwikkelingsperspectief',
  OPR: 'ondersteuningsplanraad',
  OT: 'ondersteuningsteam',
  PMR: 'personeelsgeleding van de medezeggenschapsraad',
  PO: 'primair onderwijs',
  PRO: 'praktijkonderwijs',
  RT: 'remedial teaching',
  SBO: 'speciaal basisonderwijs',
  SMW: 'schoolmaatschappelijk werk',
  SO: 'speciaal onderwijs',
  SOP: 'schoolondersteuningsprofiel',
  SWV: 'samenwerkingsverband',
  TLV: 'toelaatbaarheidsverklaring',
  TOS: 'taalontwikkelingsstoornis',
  VO: 'voortgezet onderwijs',
  VSO: 'voortgezet speciaal onderwijs',
  VVE: 'voor- en vroegschoolse educatie',
  WEC: 'Wet op de expertisecentra',
  WMS: 'Wet medezeggenschap op scholen',
  WPO: 'Wet op het primair onderwijs',
  WVO: 'Wet voortgezet onderwijs',
  ZAT: 'zorg- en adviesteam',
  ZML: 'zeer moeilijk lerend'
}

/** The same letters for a person: "IB'er". */
const people: Readonly<Record<string, string>> = {
  IB: 'intern begeleider',
  RT: 'remedial teacher',
  BHV: 'bedrijfshulpverlener',
  MRT: 'motorisch remedial teacher',
  AB: 'ambulant begeleider'
}

/** Everybody knows these better than what they stand for. */
const everyday = new Set([
  'TV',
  'WC',
  'PC',
  'CD',
  'DVD',
  'USB',
  'PDF',
  'SMS',
  'OK',
  'ID',
  'NL',
  'EU',
  'IJ',
  'APP',
  'VMBO',
  'HAVO',
  'VWO',
  'MAVO',
  'ADHD',
  'CITO',
  'IQ',
  'LED',
  'AUB',
  'TL'
])

export interface Abbreviation extends Stretch {
  readonly name: string
  /** What it stands for, or "" when the app does not know. */
  readonly meaning: string
}

/** The first use of each abbreviation that is not explained there. A known one, a name such as "SWV De Brug", needs no explaining. */
export function findAbbreviations(text: string, known: readonly string[]): readonly Abbreviation[] {
  const reading = read(text)
  const done = new Set(keysIn(known))
  const small = new Set(reading.words.filter((word) => word.text === word.plain).map((word) => word.folded))
  const inCapitals = linesInCapitals(reading)
  const namesOf = new Map<string, readonly string[]>()
  const found: Abbreviation[] = []
  for (const [index, word] of reading.words.entries()) {
    const names = namesOf.get(word.text) ?? namesIn(word.text)
    namesOf.set(word.text, names)
    for (const name of isNumberOrPostcode(reading, index) ? [] : names) {
      if (done.has(key(name))) continue
      const meaning = meaningOf(name, word.text)
      if (meaning === '' && (everyday.has(name.toUpperCase()) || isOrdinary(name, small) || inCapitals.has(index)))
        continue
      done.add(key(name))
      if (!isExplained(reading, index)) found.push({ name, meaning, start: word.start, end: word.end })
    }
  }
  return found
}

const key = (name: string): string => name.toUpperCase()

/** Read once: all texts of a section come with the same names. */
const keysRead = new WeakMap<readonly string[], ReadonlySet<string>>()

function keysIn(known: readonly string[]): ReadonlySet<string> {
  const keys =
    keysRead.get(known) ??
    new Set(known.flatMap((entry) => read(entry).words.flatMap((word) => namesIn(word.text))).map(key))
  keysRead.set(known, keys)
  return keys
}

function meaningOf(name: string, word: string): string {
  const isPerson = /^[\p{Lu}\p{N}]+['’-]?ers?$/u.test(word)
  return (
    (isPerson && Object.hasOwn(people, key(name))
      ? people[key(name)]
      : Object.hasOwn(meanings, key(name))
        ? meanings[key(name)]
        : undefined) ?? ''
  )
}

const LONGEST = 40
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

/** The abbreviations in a word: "OPP" in "OPP's" and "OPP-gesprek", "PDD-NOS" in one piece. */
function namesIn(word: string): readonly string[] {
  if (word.length > LONGEST || !TWO_CAPITALS.test(word)) return []
  const parts = word.split(/['’‑-]/)
  if (
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}{2,}$/u.test(part)) &&
    !parts.some((part) => Object.hasOwn(meanings, part))
  )
    return [word]
  return parts.flatMap((part) => {
    if (/^IJ\p{Ll}/u.test(part)) return []
    const capitals = /^(\p{Lu}[\p{Lu}\p{N}]+)(?:s|er|ers|je|en)?$/u.exec(part)?.[1] ?? ''
    if (count(capitals, /\p{Lu}/gu) >= 2) return [capitals]
    // "PrO", "HvA": short, and as many capitals as small letters at least.
    return /^\p{Lu}\p{L}{2,4}$/u.test(part) && count(part, /\p{Lu}/gu) >= Math.max(2, count(part, /\p{Ll}/gu))
      ? [part]
      : []
  })
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A postcode ("4191 AB") or the number of a school ("12AB"). */
const isNumberOrPostcode = ({ words }: Reading, index: number): boolean =>
  /^\d/.test(words[index]?.text ?? '') ||
  (/^\p{Lu}{2}$/u.test(words[index]?.text ?? '') &&
    words[index]?.joined === true &&
    /^\d{4}$/.test(words[index - 1]?.text ?? ''))

/** From this length a name that can be said aloud is a word: "BELANGRIJK". */
const SHORTEST_WORD = 6

/** A stressed word: "NIET", "Let OP", or one that the text also writes in small letters. */
function isOrdinary(name: string, small: ReadonlySet<string>): boolean {
  const word = fold(name)
  return (
    commonWords.has(word) ||
    small.has(word) ||
    (name.length >= SHORTEST_WORD && /[aeiouy]/.test(word) && !/[^aeiouy]{5}/.test(word))
  )
}

/** The words of lines in which every letter is a capital: a heading such as "ONZE VISIE OP HULP". */
function linesInCapitals({ words }: Reading): ReadonlySet<number> {
  const inCapitals = new Set<number>()
  let line: number[] = []
  let allCapitals = true
  const close = (): void => {
    if (allCapitals && line.length >= 3) for (const index of line) inCapitals.add(index)
    line = []
    allCapitals = true
  }
  for (const [index, word] of words.entries()) {
    if (word.gap.includes('\n')) close()
    line.push(index)
    if (/\p{Ll}/u.test(word.text)) allCapitals = false
  }
  close()
  return inCapitals
}

const beforeAbbreviation = wordSet('het de een afgekort kortweg of ook wel hierna ons onze')
const refersTo = wordSet(
  'zie bijlage hoofdstuk bladzijde pagina blz paragraaf groep klas nummer nr stap onderdeel vanaf'
)

/** Room for the words between a bracket and an abbreviation. */
const MOST_IN_BRACKETS = 6

/** "ontwikkelingsperspectief (OPP)", "OPP (ontwikkelingsperspectief)", "OPP staat voor …". */
function isExplained(reading: Reading, index: number): boolean {
  return closesExplanation(reading, index) || opensExplanation(reading, index)
}

function closesExplanation({ words }: Reading, index: number): boolean {
  for (let at = index; at > index - MOST_IN_BRACKETS; at -= 1) {
    const word = words[at]
    if (word === undefined || word.gap.includes('\n')) return false
    if (word.gap.includes(')')) return false
    if (word.gap.includes('(')) return isWritten(words[at - 1])
    const before = words[at - 1]
    if (before === undefined || !(beforeAbbreviation.has(before.plain) || namesIn(before.text).length > 0)) return false
  }
  return false
}

/** A word in small letters, long enough to be what an abbreviation stands for. */
const isWritten = (word: Word | undefined): boolean =>
  word !== undefined && /\p{Ll}{3}/u.test(word.text) && namesIn(word.text).length === 0

function opensExplanation(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1]
  if (next === undefined || next.gap.includes('\n')) return false
  if (/^\s*["'”’]?\s?\(["'“‘]?$/.test(next.gap))
    return /\p{Ll}{3}/u.test(next.text) ? !refersTo.has(next.plain) : isWritten(reading.words[index + 2])
  const [first, second] = [joinedNext(reading, index), joinedNext(reading, index + 1)]
  return (
    first === 'betekent' ||
    (first === 'staat' && second === 'voor') ||
    (first === 'is' && joinedNext(reading, index + 2) === 'afkorting')
  )
}
