// The program itself: what it can do, its day, its own folder, its menu.
import * as z from 'zod'
import type { IsoDay } from '../day.ts'
import type { Answer } from './answer.ts'
import type { OpenedSchool } from './opened.ts'
import type { Problem } from './problems.ts'
import { answers, id, nothing, type Requests } from './shapes.ts'

/** What this host can do; the window shows only what works. */
export interface Capabilities {
  readonly kind: 'desktop' | 'browser'
  /** A dialog to choose a folder; without it the window lists what is in the usual place. */
  readonly pickFolder: boolean
  /** Open a folder or a document with the machine's own programs; without it a document is downloaded. */
  readonly openPlaces: boolean
  /** Save a document as PDF. */
  readonly pdf: boolean
  /** A native menu that sends commands. */
  readonly menu: boolean
}

export interface Hello {
  readonly capabilities: Capabilities
  readonly today: IsoDay
  readonly appVersion: string
  /** The folder in which new schools are made. */
  readonly schoolsPlace: string
  /** The program's own folder, with its logs. */
  readonly programPlace: string
  /** The school that this window was opened for, opened already, or why there is none to open; told once. */
  readonly openAtStart: Answer<OpenedAtStart> | null
  /** Where she was when the program stopped: told once, to the first window of a start that named no school. */
  readonly leftAt: LeftAt | null
}

/** A school or a region. `screen`: its address behind that of the school or the region. */
export type LeftAt =
  | { readonly schoolId: string; readonly screen: string }
  | { readonly regionId: string; readonly screen: string }

export interface OpenedAtStart {
  readonly schoolId: string
  /** Where to go in it; null: to its overview. */
  readonly field: string | null
  readonly opened: Answer<OpenedSchool>
}

export const menuCommands = ['undo', 'redo', 'schools', 'save-copy', 'documents', 'overview', 'about'] as const
export type MenuCommand = (typeof menuCommands)[number]

export const programRequests = {
  'host.hello': { input: nothing, ...answers<Hello>() },
  /** The window shows this screen of a school, or this page of a region: the next start opens there. */
  'program.shows': {
    input: z.union([
      z.strictObject({ schoolId: id, screen: z.string().max(500) }),
      z.strictObject({ regionId: id, screen: z.string().max(500) })
    ]),
    ...answers<null>()
  },
  /** Opens the program's own folder, where its logs stand. */
  'program.showPlace': { input: nothing, ...answers<null>() },
  /** Opens an https address in the browser, after the host's own check. */
  'links.open': { input: z.strictObject({ href: z.string().max(2_000) }), ...answers<null>() },
  /** Begins a mail to nobody in the director's own mail program; the program sends nothing. */
  'mail.begin': {
    input: z.strictObject({ subject: z.string().max(200), text: z.string().max(2_000) }),
    ...answers<null>()
  }
} as const satisfies Requests

export type ProgramEvent =
  | { readonly type: 'day'; readonly today: IsoDay }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  /** A notification was clicked: go to this field of the school that is open, or to its overview. */
  | { readonly type: 'task'; readonly field: string | null }
  /** The program was started once more, with something that is no school: said in the window that is open. */
  | { readonly type: 'not-opened'; readonly problem: Problem }
