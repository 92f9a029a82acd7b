// Telephone numbers and addresses of a person in a text.
import type { Stretch } from './hint.ts'

/** "+31", "0031", or the 0 of an area code, also in brackets; not in the middle of a word, a number or a day. */
const PHONE_START = /(?<![\p{L}\p{N}+]|\p{N}[-–.,/]|[A-Z]{4} )(?:\+31|0031|\(0\d{1,3}\)|0)/gu
/** No spelling of a number is longer. */
const LONGEST_PHONE = 36
const DIGITS = 10
const SPACES = ' \\u00a0\\u202f'
const GROUP = new RegExp(`(\\d+)([${SPACES}]{0,2}(?:[-–—‑./][${SPACES}]{0,2})?)`, 'y')

/** Numbers that may be a person's. */
export const findPhones = (text: string): readonly Stretch[] =>
  phonesIn(text).filter(({ start, end }) => !isOfSchool(text, start, end))

/** Every telephone number, whoever has it. */
export function phonesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(PHONE_START)) {
    if (match.index < end) continue
    const length = phoneLength(text.slice(match.index, match.index + LONGEST_PHONE), match[0])
    if (length === undefined) continue
    end = match.index + length
    found.push({ start: match.index, end })
  }
  return found
}

/** How far around a number stands whose it is. */
const NEAR = 60
const MOBILE = /^(?:\+31|0031|0)?[^\p{N}]{0,4}(?:0\)?[^\p{N}]{0,2})?6/u
const OF_SCHOOL =
  /(?:school|algemeen nummer|hoofdnummer|centrale|receptie|administratie|secretariaat|steunpunt|wijkteam|jeugdteam|ggd|samenwerkingsverband|loket|veilig thuis)[^\n!?]*$/iu
const OF_PERSON =
  /(?:begeleid|coördinat|coordinat|leerkracht|leraar|maatschappelijk|meester|mevr|mw\.|dhr|directeur|ib'er|juf)/iu
const SCHOOLS_BEHIND = /^[ ,]{0,2}\((?:school|algemeen|algemeen nummer|receptie|administratie|hoofdnummer|centrale)\)/iu

/** A fixed number that is said to be the school's own is nobody's. */
const isOfSchool = (text: string, start: number, end: number): boolean =>
  !MOBILE.test(text.slice(start, end)) &&
  ((OF_SCHOOL.test(textBefore(text, start)) && !OF_PERSON.test(textBefore(text, start))) ||
    SCHOOLS_BEHIND.test(text.slice(end, end + NEAR)))

const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - NEAR), start)

const ABROAD = new RegExp(`^(?:\\+31|0031)[${SPACES}]?[-–]?[${SPACES}]?(?:\\(0\\)[${SPACES}]?|0)?`)
const BRACKETED = new RegExp(`^\\((0\\d{1,3})\\)[${SPACES}]?[-–]?[${SPACES}]?`)

/** How many characters a telephone number at the start of this piece takes. */
function phoneLength(piece: string, begin: string): number | undefined {
  const groups: string[] = []
  const marks: string[] = []
  let at = 0
  if (begin.startsWith('(')) {
    const [bracketed = '', area = ''] = BRACKETED.exec(piece) ?? []
    groups.push(area)
    marks.push(')')
    at = bracketed.length
  } else if (begin !== '0') {
    at = ABROAD.exec(piece)?.[0].length ?? 0
    if (!/[1-9]/.test(piece.charAt(at))) return undefined
  }
  const needed = groups.length === 0 && begin !== '0' ? DIGITS - 1 : DIGITS
  let digits = groups.join('').length
  while (digits < needed) {
    GROUP.lastIndex = at
    const [whole = '', group = '', mark = ''] = GROUP.exec(piece) ?? []
    if (group === '') return undefined
    if (groups.length === 0 && !isArea(needed === DIGITS ? group : `0${group}`)) return undefined
    digits += group.length
    groups.push(group)
    marks.push(mark.trim() === '' ? ' ' : mark)
    at += digits < needed ? whole.length : group.length
  }
  const national = needed === DIGITS ? groups : [`0${groups[0] ?? ''}`, ...groups.slice(1)]
  const endsHere = digits === needed && !/^[\p{L}\p{N}]/u.test(piece.slice(at))
  return endsHere && isPhone(national, marks.slice(0, -1)) ? at : undefined
}

/** An area code of its right length ("06", "020", "0345"), or more of the number in one piece. */
const isArea = (group: string): boolean =>
  /^0[1-9]/.test(group) &&
  (group.length === 3 || group.length === 4 || group.length >= DIGITS || group.startsWith('06'))

/** The same single mark between all groups after the first. A day with an hour behind it ("06-08-2027 10.30") fails here. */
function isPhone(groups: readonly string[], marks: readonly string[]): boolean {
  const [area = '', second = '', third = ''] = groups
  if (!isArea(area)) return false
  const isDay = area.length === 2 && second.length === 2 && /^(?:19|20)\d\d$/.test(third)
  const between = marks.slice(1)
  return !isDay && between.every((mark) => mark.length === 1 && mark === between[0])
}

/** How a general address starts. The short ones only as words of their own: "mrijk@" is a person. */
const GENERAL = new RegExp(
  `^(?:${[
    'info|administratie|directie|school|secretariaat|receptie|contact|bestuur|klacht|aanmeld|inschrijv|ouderraad|leerlingenraad',
    'medezeggenschap|privacy|leerplicht|loket|steunpunt|(?:mr|gmr|or|fg|avg|bso|tso)(?!\\p{L})'
  ].join('|')})`,
  'iu'
)
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 253

export function findAddresses(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', from)) {
    const local = /[\p{L}\p{N}._%+'-]*$/u.exec(tail(text, from, at))?.[0].replace(/^[^\p{L}\p{N}]+/u, '') ?? ''
    const domain =
      /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/u.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0] ?? ''
    from = at + 1
    if (local === '' || !/\p{L}/u.test(domain) || GENERAL.test(local)) continue
    found.push({ start: at - local.length, end: at + 1 + domain.length })
  }
  return [...found, ...findSpelledAddresses(text)].toSorted((a, b) => a.start - b.start)
}

/** "anouk [at] school.nl" */
const SPELLED =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,63} ?[([]\s?(?:at|apenstaartje)\s?[)\]] ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,3}/giu

const findSpelledAddresses = (text: string): readonly Stretch[] =>
  [...text.matchAll(SPELLED)]
    .filter(([found]) => !GENERAL.test(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** The characters just before an @ and after the one before it, without half of a pair. */
function tail(text: string, from: number, at: number): string {
  const piece = text.slice(Math.max(from, at - LONGEST_LOCAL), at)
  return /^[\uDC00-\uDFFF]/.test(piece) ? piece.slice(1) : piece
}
