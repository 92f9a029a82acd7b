// Numbers as a school types them ("1.250,50", "0,6", "30 uur"), read as whole numbers of a small unit (cents, hundredths of an
// hour), so that sums are exact. Nothing typed is refused: what cannot be read says so.

export type Reading =
  | { readonly kind: 'empty' | 'unreadable' | 'negative' }
  /** `absurd`: more than anybody means; it counts all the same. */
  | { readonly kind: 'read'; readonly value: number; readonly absurd: boolean }

export interface Unit {
  /** How many digits may stand after the comma. */
  readonly decimals: number
  /** More than this is absurd; in whole units, before the comma. */
  readonly most: number
  /** Whether a dot before exactly three digits is a thousands sign ("1.250"); otherwise it is a comma ("0.625"). */
  readonly thousands: boolean
  /** What may stand before or after the number: "€", "uur". */
  readonly words: RegExp
}

/** "1250", "1250,50". Nine digits, so that thousands of them add up exactly. */
const PLAIN = /^(\d{1,9})(?:,(\d+))?$/u
/** "1.250", "1 250", "1.250,50" */
const GROUPED = /^([1-9]\d{0,2}(?:\.\d{3}){1,2}|[1-9]\d{0,2}(?: \d{3}){1,2})(?:,(\d+))?$/u
/** "12.5" */
const DOTTED = /^(\d{1,9})\.(\d+)$/u
const NEGATIVE = /^(?:[€ ]*)[-−–] ?[€\d]/u

export function readNumber(text: string, unit: Unit): Reading {
  const typed = text.trim()
  if (typed === '') return { kind: 'empty' }
  if (NEGATIVE.test(typed)) return { kind: 'negative' }
  const match = PLAIN.exec(typed) ?? matchOf(typed.replaceAll(/\s+/gu, ' ').replace(unit.words, '').trim(), unit)
  if (match === null) return { kind: 'unreadable' }
  const [, whole = '', fraction = ''] = match
  if (fraction.length > unit.decimals) return { kind: 'unreadable' }
  const value = Number(whole.replaceAll(/[. ]/gu, '') + fraction.padEnd(unit.decimals, '0'))
  return { kind: 'read', value, absurd: value > unit.most * 10 ** unit.decimals }
}

const matchOf = (plain: string, { thousands }: Unit): RegExpExecArray | null =>
  PLAIN.exec(plain) ?? (thousands ? GROUPED.exec(plain) : null) ?? DOTTED.exec(plain)

/** The value, or nothing where there is none to count with. */
export const valueOf = (reading: Reading): number | undefined => (reading.kind === 'read' ? reading.value : undefined)

/** Hours in hundredths. */
export const readHours = (text: string): Reading => readNumber(text, HOURS)
const HOURS: Unit = {
  decimals: 2,
  most: 1_700,
  thousands: true,
  words: /(?: ?(?:klok)?(?:uur|uren|u)\.?)?(?: ?(?:p\.?p\.?|per persoon))?$/iu
}

/** How many people. */
export const readCount = (text: string): Reading => readNumber(text, COUNT)
const COUNT: Unit = { decimals: 0, most: 500, thousands: true, words: / \p{L}[\p{L}'’-]*$/u }

/** Working time in ten-thousandths of a full one. */
export const readFte = (text: string): Reading => readNumber(text, FTE)
const FTE: Unit = { decimals: 4, most: 2, thousands: false, words: / ?fte$/iu }
/** The unit of `readFte`. */
export const ONE_FTE = 10_000

/** "7,5" for 750 hundredths. */
export function writeHundredths(value: number): string {
  const fraction = String(Math.abs(value) % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '')
  const whole = grouped(Math.trunc(Math.abs(value) / 100))
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`
}

/** "1.250" */
export const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.')
