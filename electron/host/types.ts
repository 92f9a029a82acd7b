// The services behind the contract, as a transport (IPC, loopback) sees them. Plain Node: no Electron here.
import type { Answer } from '#shared/contract/answer.ts'
import type { Capabilities, HostEvent, MenuCommand } from '#shared/contract/contract.ts'
import type { FileSystem } from '../disk/file-system.ts'
import type { Clock, Desk } from './machine/types.ts'
import type { DiagnosticLog } from './own-folder/diagnostic-log.ts'
import type { Task } from './reminding/reminding.ts'

export interface HostOptions {
  /** Whether a PDF can be made, the desk says. */
  readonly capabilities: Omit<Capabilities, 'pdf'>
  /** The program's own folder (settings). */
  readonly dataFolder: string
  /** Where new schools are made. */
  readonly schoolsFolder: string
  readonly clock: Clock
  /** A new unique id. */
  readonly newId: () => string
  readonly desk: Desk
  readonly appVersion: string
  /** The built worker that makes Word documents. */
  readonly wordWorker: URL
  /** The built worker that reads the deliveries of regions; left out: that is done in this thread. */
  readonly regionWorker?: URL
  /** A bug: log it. Never holds the school's text. */
  readonly report: (error: unknown) => void
  /** Where is noted what the program did. */
  readonly diagnostics?: DiagnosticLog
  /** A notification was clicked: the task that it was about. */
  readonly openTask?: (task: Task) => void
  /** The disks that schools stand on: the machine's own, unless a test gives another. */
  readonly disk?: FileSystem
  /** How long such a disk may take before it is said that it does not answer, in milliseconds. */
  readonly patience?: number
  /** How long the host rests after an edit before it writes, in milliseconds, unless a test gives another. */
  readonly rest?: number
}

/** One window or tab. At most one session may write in a school. */
export interface Session {
  readonly id: string
  /** Validates, answers, never throws: a bug becomes the problem "internal" and is reported. */
  request(name: string, input: unknown): Promise<Answer<unknown>>
  /** Events may have been lost on their way to this window: tells it the present state in events. */
  tellAgain(): void
  /** The window or tab is gone: everything of it is flushed, its leases pass on. */
  close(): Promise<void>
}

export interface Host {
  /** `places`: what this window or tab is opened for, as a start of the program named it; the folder of a school, or its school.json. `field`: where to go in it. */
  connect(emit: (event: HostEvent) => void, places?: readonly string[], field?: string | null): Session
  /** The sessions in which the school of these places is open or is about to be; or why they are no school. Remembers nothing. */
  sessionsWith(places: readonly string[]): Promise<Answer<readonly string[]>>
  /** Writes all that is not on disk. False when something could not be written, or the disk does not answer; never waits long. */
  flush(): Promise<boolean>
  /** The schools of which something is not on disk. `isKept`: it stands in a file of the program's own and is offered at the next start. */
  unsaved(): Promise<readonly { readonly name: string; readonly isKept: boolean }[]>
  /** The window asked to close while something is not on disk: tells the windows, so that they show the banner. */
  refuseClose(): void
  /** Called on waking up, on focus and each minute; sends "day" when the day is another. */
  dayMayHaveChanged(): void
  menu(command: MenuCommand): void
  /** Called now and then while the program runs: tells by a notification what is due, where she wants that. Never fails. */
  remind(): Promise<void>
  /** The path of a made document, for a download; undefined when unknown. */
  documentFile(documentId: string): string | undefined
  /** A zip that a page sends: kept until its window says what becomes of it. Gives the id by which the window names it. */
  receiveZip(fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<Answer<{ readonly zipId: string }>>
  /** Flush, give all leases back. Never waits long for a disk. */
  close(): Promise<void>
}
