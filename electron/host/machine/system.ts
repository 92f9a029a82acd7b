// This machine, as every program gives it to its host: the clock, the usual places and new ids.
import { createHash, randomUUID } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { parseDay, twoDigits, type IsoDay } from '#shared/day.ts'
import type { Clock } from './types.ts'

/** The day that a test or a demonstration wants it to be; the machine's own day otherwise. */
function fixedDay(): IsoDay | undefined {
  return parseDay(process.env['SOP_WIJZER_TODAY'] ?? '')
}

/** The local calendar day of a moment. */
export function localDay(moment: Date): IsoDay {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}` as IsoDay
}

/** "14:03" */
export const localTime = (moment: Date): string => `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`

export function systemClock(): Clock {
  return {
    today: () => fixedDay() ?? localDay(new Date()),
    time: () => localTime(new Date()),
    now: () => Date.now()
  }
}

export const newId = (): string => randomUUID()

/** An id for a folder that stays the same over restarts and tells a window nothing about the path. */
export const idOfPath = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 20)

/** Where new schools are made: SOP_WIJZER_SCHOOLS, or "SOP-wijzer" in the given documents folder. */
export const schoolsFolder = (documents: string): string =>
  process.env['SOP_WIJZER_SCHOOLS'] ?? path.join(documents, 'SOP-wijzer')

/** The program's own folder: SOP_WIJZER_DATA, or the given place for programs' data. */
export const dataFolder = (usual: string): string => process.env['SOP_WIJZER_DATA'] ?? usual

/** The usual places on a machine where Electron cannot tell them. `forBrowser`: on Linux a browser may be packed so that it reads no hidden folder. */
export function usualPlaces(): { readonly documents: string; readonly data: string; readonly forBrowser: string } {
  const home = os.homedir()
  if (process.platform === 'win32') {
    const data = path.join(process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'SOP-wijzer')
    return { documents: path.join(home, 'Documents'), data, forBrowser: data }
  }
  if (process.platform === 'darwin') {
    const data = path.join(home, 'Library', 'Application Support', 'SOP-wijzer')
    return { documents: path.join(home, 'Documents'), data, forBrowser: data }
  }
  return {
    documents: process.env['XDG_DOCUMENTS_DIR'] ?? path.join(home, 'Documents'),
    data: path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'SOP-wijzer'),
    forBrowser: home
  }
}
