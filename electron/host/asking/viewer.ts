// Who asks.
import type { HostEvent } from '#shared/contract/contract.ts'

/** A window or tab, as the services know it. */
export interface Viewer {
  readonly id: string
  readonly emit: (event: HostEvent) => void
  /** The window or tab closed while something of it was still under way. */
  readonly isGone: () => boolean
}
