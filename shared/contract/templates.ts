// The list of a partnership for its schools: reading one that the window was given, and keeping one that was made there. No school is open for it.
import * as z from 'zod'
import type { ReadTemplate } from '../delivery/read-template.ts'
import { LARGEST_TEMPLATE } from '../delivery/template-parts.ts'
import { answers, type Requests } from './shapes.ts'

export interface KeptTemplate {
  readonly fileName: string
  readonly place: string
}

/** Of what is larger nothing is read; the window says so itself. */
const forText = z.strictObject({ text: z.string().max(LARGEST_TEMPLATE) })

export const templatesRequests = {
  /** Reads it, or says why not. Nothing is changed or kept. */
  'templates.read': { input: forText, ...answers<ReadTemplate>() },
  /** Writes it where she chooses. Null when she cancelled. In a browser the page downloads it itself. */
  'templates.save': { input: forText, ...answers<KeptTemplate | null>() }
} as const satisfies Requests
