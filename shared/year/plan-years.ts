// The years of a plan that is made for four, as people write them: "2025-2029", "2025 t/m 2029".
import { schoolYearFrom, type SchoolYear } from '../day.ts'

const PLAN = 4
const YEARS = /^(\d{4})\s*(?:[-–—/]|t\/m|tot)\s*(\d{4})$/u

/** The school year before which it ends. Other years than four may be calendar years, or a slip of the pen: they give none. */
export function endOfPlan(years: string): SchoolYear | undefined {
  const [, first, last] = YEARS.exec(years.trim()) ?? []
  if (Number(first) === 0 || Number(last) - Number(first) !== PLAN) return undefined
  return schoolYearFrom(Number(last))
}
