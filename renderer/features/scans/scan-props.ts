// What each part of the screen of a scan gets.
import type { ScanNow } from '#shared/contract/contract.ts'

export interface ScanProps {
  readonly scanId: string
  readonly now: ScanNow
  /** Asks the host how the scan is now; after each thing that was done. */
  readonly again: () => Promise<void>
}
