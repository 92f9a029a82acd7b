// Half-days per week as a school types them: "2", "0,5", "1.5". The unit of the inventory and of Scholen op de kaart.

/** More than a week of two schools has. */
const MOST = 100

/** The number, or undefined when it is none. */
export function parseHalfDays(text: string): number | undefined {
  const plain = text.trim().replace(/\s*dagde(?:el|len)$/iu, '')
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(plain)) return undefined
  const value = Number(plain.replace(',', '.'))
  return value <= MOST ? value : undefined
}
