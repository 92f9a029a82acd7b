// Whether a decision departs from the MR's advice. Where it does, carrying it out waits (ground 'advice-not-followed').
import type { Round } from '../school/school.ts'

/** A negative advice that nobody answered point by point, or a point of an advice with conditions that is not wholly followed. */
export function departsFromAdvice({ advice, points }: Round['mr']): boolean {
  if (advice !== 'negative' && advice !== 'conditions') return false
  return points.length === 0 ? advice === 'negative' : points.some(({ answer }) => answer === 'partly' || answer === 'not')
}
