// Notifications of the system: of this computer, for all its schools.
import * as z from 'zod'
import { answers, nothing, type Requests } from './shapes.ts'

export interface ReminderSettings {
  /** A host in a browser cannot, nor start at login. */
  readonly canNotify: boolean
  readonly canStartAtLogin: boolean
  readonly notifies: boolean
  readonly atLogin: boolean
  /** The last one could not be shown. */
  readonly hasFailed: boolean
}

const onOrOff = z.strictObject({ on: z.boolean() })

export const remindersRequests = {
  'reminders.settings': { input: nothing, ...answers<ReminderSettings>() },
  /** Shows one that says that it is a trial. `shown` is what the system says: whether she saw it, only she knows. */
  'reminders.trial': { input: nothing, ...answers<{ readonly shown: boolean }>() },
  /** On only where a trial was shown in this run. Off takes the start at login along. */
  'reminders.notify': { input: onOrOff, ...answers<ReminderSettings>() },
  /** Whether this computer looks, without a window, when she logs in. */
  'reminders.atLogin': { input: onOrOff, ...answers<ReminderSettings>() }
} as const satisfies Requests
