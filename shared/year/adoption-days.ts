// Reads the days of adoption that a director typed: what counts, and what the app has to ask about.
import { parseDay, writeDay, type IsoDay } from '../day.ts'
import { shortText } from '../short-text.ts'

export interface ReadDays {
  /** Real days up to and including today, each once, oldest first. */
  readonly days: readonly IsoDay[]
  readonly asks: readonly string[]
}

/** A day in the future and a day that does not exist do not count; both are asked about. Empty fields are left alone. */
export function readDays(adoptions: readonly { readonly day: string }[], today: IsoDay): ReadDays {
  const typed = [...new Set(adoptions.map((adoption) => adoption.day.trim()))].filter((day) => day !== '')
  const days = typed.flatMap((text) => parseDay(text) ?? [])
  return {
    days: days.filter((day) => day <= today).toSorted(),
    asks: [
      ...typed.filter((text) => parseDay(text) === undefined).map((text) => `"${short(text)}" is geen bestaande datum. Vul de datum opnieuw in.`),
      ...days.filter((day) => day > today).map((day) => `${writeDay(day)} moet nog komen. Vul de dag in waarop het besluit echt is genomen.`)
    ]
  }
}

const MOST_CHARACTERS = 30

/** What was typed, short enough for a sentence; a pasted page is cut. */
export const short = (text: string): string => shortText(text.replace(/\s+/g, ' '), MOST_CHARACTERS)
