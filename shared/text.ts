// Small words of a sentence of ours: a number in words, a row of names, a capital. What somebody typed is shortened in short-text.ts.

const NUMBERS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig'
]

/** A number in words up to twenty. */
export const numberWord = (value: number): string => NUMBERS[value] ?? String(value)

/** "2,5" */
export const withComma = (value: number): string => String(value).replace('.', ',')

/** "1 collega", "3 collega’s" */
export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** "a", "a en b", "a, b en c"; nothing for nothing. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`

/** The same of phrases that each begin with a capital: "Op school en van buiten". */
export const listedPhrases = ([first = '', ...others]: readonly string[]): string =>
  listed([first, ...others.map(small)])

/** The same with its first letter a capital, or a small one. What begins with an abbreviation stays as it is: "IB-overleg". */
export const capital = (text: string): string =>
  // "één" loses the marks of its first letter then.
  (text.startsWith('éé') ? 'E' : text.slice(0, 1).toUpperCase()) + text.slice(1)
export const small = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)

/** A name on one line, or what is said where there is none yet. */
export const nameOr = (name: string, nameless: string): string =>
  name.trim() === '' ? nameless : name.trim().replaceAll(/\s+/gu, ' ')
