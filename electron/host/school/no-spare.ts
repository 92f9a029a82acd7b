// That no spare copy can be made, told as long as it is so: in a sentence for the director, and once in the log.
import { problem, type Problem, type ProblemCode } from '#shared/contract/problems.ts'
import type { SaveFailure, SpareTrouble } from '../../store/types.ts'

/** What is said for each reason, and for any other. */
interface Sentences {
  readonly reasons: Partial<Record<SaveFailure, ProblemCode>>
  readonly other: ProblemCode
}

/** In the school's own folder. */
export const IN_BACK_UPS: Sentences = {
  reasons: {
    'disk-full': 'spare-disk-full',
    denied: 'spare-denied',
    locked: 'spare-locked',
    'folder-gone': 'spare-no-folder'
  },
  other: 'spare-failed'
}

/** In the program's own folder. */
export const ON_THIS_COMPUTER: Sentences = { reasons: { 'disk-full': 'snapshot-disk-full' }, other: 'snapshot-failed' }

export class NoSpare {
  private why: SaveFailure | null = null

  constructor(
    private readonly sentences: Sentences,
    private readonly report: (error: unknown) => void
  ) {}

  get problem(): Problem | null {
    const { reasons, other } = this.sentences
    return this.why === null ? null : problem(reasons[this.why] ?? other)
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
