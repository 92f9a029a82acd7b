// Everything a window may ask of its host, and everything the host may tell it, composed of its areas. One dispatcher answers these over
// two transports: IPC in the desktop, HTTP and a WebSocket in the browser. A window never sees or sends a path that
// it could act on: schools, documents and spare copies go by ids that the host gave. `place` is for reading only.
import type { Answer } from './answer.ts'
import { admissionRequests } from './admission.ts'
import { documentsRequests, type DocumentsEvent } from './documents.ts'
import { handoverRequests } from './handover.ts'
import { heldRequests } from './held.ts'
import { outsideRequests } from './outside.ts'
import { programRequests, type ProgramEvent } from './program.ts'
import { regionsRequests, type RegionsEvent } from './regions.ts'
import { remindersRequests } from './reminders.ts'
import { scansRequests } from './scans.ts'
import { schoolRequests, type SchoolEvent } from './school.ts'
import { schoolsRequests, type SchoolsEvent } from './schools.ts'
import { sendingRequests } from './sending.ts'
import type { InputOf, ValueOf } from './shapes.ts'
import { sparesRequests, type SparesEvent } from './spares.ts'
import { versionsRequests } from './versions.ts'

export type * from './admission.ts'
export type * from './documents.ts'
export type * from './handover.ts'
export type * from './opened.ts'
export type * from './outside.ts'
export type * from './program.ts'
export type * from './regions.ts'
export type * from './reminders.ts'
export type * from './scans.ts'
export type * from './schools.ts'
export type * from './sending.ts'
export type * from './versions.ts'

export const requests = {
  ...programRequests,
  ...schoolsRequests,
  ...schoolRequests,
  ...outsideRequests,
  ...sparesRequests,
  ...heldRequests,
  ...versionsRequests,
  ...documentsRequests,
  ...sendingRequests,
  ...handoverRequests,
  ...remindersRequests,
  ...scansRequests,
  ...regionsRequests,
  ...admissionRequests
} as const

/** Small, each of them: what is large is asked for. So a window that does not listen for a while holds up nothing. */
export type HostEvent = ProgramEvent | SchoolsEvent | SchoolEvent | SparesEvent | DocumentsEvent | RegionsEvent

export type RequestName = keyof typeof requests
export type Input<N extends RequestName> = InputOf<typeof requests, N>
export type Value<N extends RequestName> = ValueOf<typeof requests, N>

/** What a window holds: the same in the desktop (preload) and in the browser (loopback). */
export interface Bridge {
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<Value<N>>>
  /** Returns the way to stop listening. */
  listen(listener: (event: HostEvent) => void): () => void
}
