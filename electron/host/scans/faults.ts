// Why something with a scan was not done, as a problem that a window is told.
import type { ProblemCode } from '#shared/contract/problems.ts'
import { refusalOf } from '../../disk/faults.ts'
import { codeOf, NO_PLAIN_FILE } from '../../disk/file-system.ts'
import { StoreFault } from '../../store/faults.ts'

export class ScanFault extends Error {
  constructor(
    readonly code: Extract<
      ProblemCode,
      | 'bad-request'
      | 'unknown-scan'
      | 'scan-damaged'
      | 'scan-newer'
      | 'scan-unreadable'
      | 'scan-state'
      | 'form-gone'
      | 'own-there'
      | 'one-own'
      | 'forms-asked'
      | 'forms-stay'
      | 'scan-stays'
    >
  ) {
    super(code)
  }
}

/** What a window is told; a bug is thrown on. */
export function problemOf(error: unknown): ProblemCode {
  if (error instanceof ScanFault) return error.code
  if (error instanceof StoreFault) return error.why === 'changed-outside' ? 'scan-outside' : error.why
  const code = codeOf(error)
  if (code === 'UNKNOWN') throw error
  return code === NO_PLAIN_FILE ? 'scan-unreadable' : refusalOf(error)
}
