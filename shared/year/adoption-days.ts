// Reads the days of adoption that a director typed: what counts, and what the app has to ask about.
import { writeDay, type IsoDay } from '../day.ts'
import { typedDay, whatIsWrong } from '../typed-day.ts'

export interface ReadDays {
  /** Real days up to and including today, each once, oldest first. */
  readonly days: readonly IsoDay[]
  readonly asks: readonly string[]
}

/** A day in the future and a day that does not exist do not count; both are asked about. Empty fields are left alone. */
export function readDays(adoptions: readonly { readonly day: string }[], today: IsoDay): ReadDays {
  const typed = [...new Set(adoptions.map((adoption) => adoption.day.trim()))].filter((day) => day !== '')
  const days = [...new Set(typed.flatMap((text) => typedDay(text) ?? []))]
  return {
    days: days.filter((day) => day <= today).toSorted(),
    asks: [
      ...typed.flatMap((text) => whatIsWrong(text) ?? []),
      ...days
        .filter((day) => day > today)
        .map((day) => `${writeDay(day)} moet nog komen. Vul de dag in waarop het besluit echt is genomen.`)
    ]
  }
}
