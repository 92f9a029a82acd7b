// Minutes as one says them: a sum of guesses is no exact time.

const HALF_HOUR = 30

/** Up to an hour in minutes, then in half hours: "ongeveer 3,5 uur". */
export function roughTime(minutes: number): string {
  if (minutes <= 2 * HALF_HOUR) return `ongeveer ${minutes}\u00a0minuten`
  const halves = Math.round(minutes / HALF_HOUR)
  return `ongeveer ${Math.floor(halves / 2)}${halves % 2 === 1 ? ',5' : ''}\u00a0uur`
}
