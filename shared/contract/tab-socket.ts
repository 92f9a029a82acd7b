// What the browser host and its pages say to each other over a tab's WebSocket, beside the requests over http.
import type { HostEvent } from './contract.ts'

/** Where a tab opens its socket, with its name in `tab`. */
export const TAB_SOCKET = '/api/events'

/** One message of the host. */
export type Told =
  /** First of all: which session the tab has. Another one than before means that the old one is gone. */
  { readonly kind: 'session'; readonly id: string } | { readonly kind: 'event'; readonly event: HostEvent }

/** Why the host closes a socket; any other end is a connection that broke. */
export const closedBecause = {
  /** The program stops. */
  stopping: 4000,
  /** Another page has a socket under this name: the tab was duplicated. */
  taken: 4001
} as const
