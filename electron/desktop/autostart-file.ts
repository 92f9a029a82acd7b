// The file by which a desktop on Linux starts a program at login. No Electron here.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const FILE = 'sop-wijzer.desktop'

/**
 * Writes the file in the folder of such files, or takes it away. False when that did not succeed.
 * @param command the program with its arguments; null: it no longer starts
 */
export async function placeAutostart(folder: string, command: readonly string[] | null): Promise<boolean> {
  const file = path.join(folder, FILE)
  try {
    if (command === null) await rm(file, { force: true })
    else {
      await mkdir(folder, { recursive: true })
      await writeFile(file, autostartEntry(command))
    }
    return true
  } catch {
    return false
  }
}

/** As freedesktop.org's Desktop Entry Specification wants it. */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=SOP-wijzer',
    'Comment=Kijkt bij het aanmelden of er iets te doen is',
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'NoDisplay=true',
    ''
  ].join('\n')

/** In quotes, where four signs need a backslash, which the file itself writes double; a per cent sign begins a field. */
const quoted = (part: string): string =>
  `"${part
    .replaceAll(/["`$\\]/gu, String.raw`\$&`)
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`
