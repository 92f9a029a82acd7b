// "Wat is er veranderd?", answered with no throughout: then the MR is asked without reasons and consequences, for there are none.
import type { Round } from '../school/school.ts'

/** `questions`: how many there are. One without an answer is no no. */
export function nothingChanged({ changes }: Round, questions: number): boolean {
  const answers = Object.values(changes)
  return questions > 0 && answers.length >= questions && answers.every((answer) => answer === 'no')
}
