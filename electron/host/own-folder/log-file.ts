// A text file in the program's own folder to which lines are added: for this account only, and it does not grow for ever.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** Bytes after which the file starts anew; the one before is kept. */
const FULL = 500_000

export interface LogFile {
  readonly file: string
  /** Writes at once, so that the line is there even when the program ends. Never throws. */
  add(line: string): void
}

/** `name`: "fouten" gives fouten.log, and fouten-vorige.log for the one before. */
export function logFile(folder: string, name: string): LogFile {
  const file = path.join(folder, `${name}.log`)
  return {
    file,
    add(line) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > FULL)
          renameSync(file, path.join(folder, `${name}-vorige.log`))
        appendFileSync(file, `${line}\n`, { mode: 0o600 })
      } catch {
        // A full disk must not turn one fault into two.
      }
    }
  }
}
