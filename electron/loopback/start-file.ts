// How the browser gets the address with the token: by a file that only this account can read. What stands on a command line
// every account of the machine can read, and the first who uses the token is let in.
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export interface StartFile {
  /** Opens the program in a browser; holds no secret itself. */
  readonly address: string
  /** May be called again; never throws. */
  remove(): void
}

/** Throws when the file cannot be written. */
export function writeStartFile(folder: string, address: string): StartFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `SOP-wijzer-openen-${randomUUID()}.html`)
  // A name by chance, and never a file that is there: nobody can have laid it ready with permissions of his own.
  writeFileSync(file, pageTo(address), { mode: 0o600, flag: 'wx' })
  return {
    address: pathToFileURL(file).href,
    remove() {
      try {
        rmSync(file, { force: true })
      } catch {
        // It can stay: the token in it is used, or ends with the program.
      }
    }
  }
}

/** @param address one of our own, of plain letters. */
const pageTo = (address: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>SOP-wijzer gaat open</title></head>
<body><p><a href="${address}">Ga verder naar SOP-wijzer</a></p></body></html>
`
