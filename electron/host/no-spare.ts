// That no spare copy can be made, told as long as it is so: in a sentence for the director, and once in the log.
import { problem, type Problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { SaveFailure, SpareTrouble } from '../store/types.ts'

const PROBLEMS: Partial<Record<SaveFailure, ProblemCode>> = {
  'disk-full': 'spare-disk-full',
  denied: 'spare-denied',
  locked: 'spare-locked',
  'folder-gone': 'spare-no-folder'
}

export class NoSpare {
  private why: SaveFailure | null = null

  constructor(private readonly report: (error: unknown) => void) {}

  get problem(): Problem | null {
    return this.why === null ? null : problem(PROBLEMS[this.why] ?? 'spare-failed')
  }

  /** True when it is another than before. */
  take(trouble: SpareTrouble | null): boolean {
    const why = trouble?.why ?? null
    if (why === this.why) return false
    this.why = why
    if (trouble !== null) this.report(trouble.error)
    return true
  }
}
