// The file by which a desktop on Linux starts the check at login.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { autostartEntry, placeAutostart } from '../../../electron/desktop/autostart-file.ts'

const execOf = (command: readonly string[]): string | undefined => /^Exec=(.*)$/m.exec(autostartEntry(command))?.[1]

test.each([
  [['/opt/SOP-wijzer/sop-wijzer', '--check'], '"/opt/SOP-wijzer/sop-wijzer" "--check"'],
  [['/home/an/Mijn programma’s/sop', '--check'], '"/home/an/Mijn programma’s/sop" "--check"'],
  [[String.raw`/a "b" $c \d 100%`], String.raw`"/a \\"b\\" \\$c \\\\d 100%%"`]
])('starts %j, whatever signs are in the name of its folder', (command, exec) => {
  expect(execOf(command)).toBe(exec)
})

test('is there when it is switched on, gone when it is switched off, and says when the folder takes it not', async () => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'sop-autostart-'))
  const folder = path.join(home, 'config', 'autostart')
  expect(await placeAutostart(folder, ['/opt/sop', '--check'])).toBe(true)
  expect(readFileSync(path.join(folder, 'sop-wijzer.desktop'), 'utf8')).toContain('Exec="/opt/sop" "--check"\n')
  expect(await placeAutostart(folder, null)).toBe(true)
  expect(await placeAutostart(folder, null)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(path.join(home, 'bestand'), '')
  expect(await placeAutostart(path.join(home, 'bestand', 'autostart'), ['/opt/sop'])).toBe(false)
  rmSync(home, { recursive: true, force: true })
})
