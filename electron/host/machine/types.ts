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

/** What a host asks of the machine around it. The desktop answers with dialogs and the shell; a browser host refuses. */
export interface Desk {
  /** A folder to open a school from, or null when cancelled. */
  pickSchoolFolder(): Promise<string | null>
  /** A folder to write a spare copy into, or null when cancelled. */
  pickCopyFolder(): Promise<string | null>
  /** A file to write a zip to, with this name proposed, or null when cancelled. A file that is there is only given where she said that it may be replaced. */
  pickZipPlace(fileName: string): Promise<string | null>
  /** A zip to read, or null when cancelled. */
  pickZip(): Promise<string | null>
  /** Files with answers to a scan, or zips of those; null when cancelled. */
  pickAnswers(many: 'one' | 'several'): Promise<readonly string[] | null>
  /** Files with deliveries, or a folder with them; null when cancelled. */
  pickDeliveries(from: 'files' | 'folder'): Promise<readonly string[] | null>
  /** The folder of a region, or null when cancelled. */
  pickRegionFolder(): Promise<string | null>
  /** A file to write a sheet for a talk to, with this name proposed, or null when cancelled. The machine is asked to remember nothing of it. */
  pickSheetPlace(fileName: string): Promise<string | null>
  /** A bundle for schools to read, or null when cancelled. */
  pickBundle(): Promise<string | null>
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
