// How much time there is per week, as a school types it: in half-days ("2", "0,5", "1 dagdeel"), the unit of the inventory and of Scholen op
// de kaart, or in hours ("3 uur", "1,5 u per week"). No source says how many hours a half-day is, and schools differ in it: what was typed
// in hours stays hours. The two are shown apart and never added to each other.

export interface WeeklyTime {
  readonly unit: 'half-days' | 'hours'
  readonly amount: number
}

/** More than a week of two schools has. */
const MOST: Readonly<Record<WeeklyTime['unit'], number>> = { 'half-days': 100, hours: 400 }

const TYPED = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(dagde(?:el|len))|(uur|uren|u\.?))?(?:\s*(?:per week|p\/w|p\.w\.))?$/iu

/** What is typed, or undefined when it is no time per week. */
export function readWeeklyTime(typed: string): WeeklyTime | undefined {
  const found = TYPED.exec(typed.trim())
  if (found === null) return undefined
  const [, digits = '', , hours] = found
  const unit = hours === undefined ? 'half-days' : 'hours'
  const amount = Number(digits.replace(',', '.'))
  return amount <= MOST[unit] ? { unit, amount } : undefined
}

export const isInHours = ({ halfDays }: { readonly halfDays: string }): boolean =>
  readWeeklyTime(halfDays)?.unit === 'hours'

/** A number in a column of hours says so itself: "3" below "Uren per week" is "3 uur per week". Anything else stays as it was typed. */
export function typedBelow(head: string, cell: string): string {
  const [, said] = /(?<!\p{L})(?:uur|uren)(?!\p{L})(.*)$/iu.exec(head) ?? []
  if (said === undefined || /dagde/iu.test(head) || !/^\d{1,3}(?:[.,]\d{1,2})?$/u.test(cell.trim())) return cell
  return `${cell.trim()} uur ${said.replaceAll(/[^\p{L}\p{N}/.]+/gu, ' ').trim()}`.trim()
}
