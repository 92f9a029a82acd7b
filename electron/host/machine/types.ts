// What the host needs of the machine around it.
import type { IsoDay } from '#shared/day.ts'
import type { PrintPage } from '#shared/documents/print-page.ts'

/** The only clock of the program; tests give their own. */
export interface Clock {
  /** The local calendar day. */
  today(): IsoDay
  /** Local time of day, "14:03". */
  time(): string
  /** Milliseconds since 1970. */
  now(): number
}

/** A notification of the system. It may stand on a screen that others see. */
export interface Notice {
  readonly title: string
  readonly body: string
}
/** What the system says of it. Whether somebody saw it, it cannot say. */
export type Shown = 'shown' | 'failed'

/** One folder or file: to open, to read in, or to write a spare copy into. */
export type ToPick =
  | 'school-folder'
  | 'copy-folder'
  | 'region-folder'
  | 'deliveries-folder'
  | 'zip'
  | 'bundle'
  /** Those of the director. */
  | 'own-answers'
/** Files with answers to a scan, or zips of those; deliveries. */
export type SeveralToPick = 'answers' | 'deliveries'
/** A zip of a school, the list of a partnership, a sheet for a talk: the machine is asked to remember nothing of that one. */
export type PlaceToPick = 'zip' | 'list' | 'sheet'

/** What a host asks of the machine around it. The desktop answers with dialogs and the shell; a browser host refuses. */
export interface Desk {
  /** What she chose, or null when cancelled. */
  pick(what: ToPick): Promise<string | null>
  /** The same of several files. */
  pickSeveral(what: SeveralToPick): Promise<readonly string[] | null>
  /** A file to write to, with this name proposed, or null when cancelled. A file that is there is only given where she said that it may be replaced. */
  pickPlace(what: PlaceToPick, fileName: string): Promise<string | null>
  /** Opens a file or folder with the machine's own program; false when it could not. */
  openPath(path: string): Promise<boolean>
  showInFolder(path: string): void
  /** Only ever called with an https address that the host has checked. */
  openLink(href: string): Promise<void>
  /** The bytes of a PDF; null where nothing can print. Rejects when it takes too long, or when the page to print stops. */
  readonly printPdf: ((page: PrintPage) => Promise<Uint8Array>) | null
  /** Shows a notification; null where the host has none. Never rejects. */
  readonly notify: ((notice: Notice, onClick: () => void) => Promise<Shown>) | null
  /** Has the machine look at login without a window, or no more; false when it refused. Null where it cannot. */
  readonly startAtLogin: ((on: boolean) => Promise<boolean>) | null
  /** A number on the program's icon, 0 for none; null where it has none. */
  readonly setBadge: ((count: number) => void) | null
}
