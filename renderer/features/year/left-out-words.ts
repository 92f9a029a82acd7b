// The reason of what was left out, by the address of its field, as a verdict names it.
import { roundText, roundValues } from '#shared/school/round-values.ts'
import type { Round } from '#shared/school/school.ts'

export function whyOf(round: Round, address: string): string {
  const field = roundValues.find((one) => one === address)
  return field === undefined ? '' : roundText(round, field).trim()
}
