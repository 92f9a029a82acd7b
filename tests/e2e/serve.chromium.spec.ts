// The browser host as a program: what it says at its start, and that stopping it loses nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask, comeIn, follow } from '../electron/loopback/browser.ts'
import { expect, test as base } from './app.ts'
import { inTime } from './in-time.ts'
import { silence, type Silence } from './silent-folder.ts'

const TAB = 'tab-0123456789abcdef'
const built = path.resolve(import.meta.dirname, '../../dist/loopback.js')

interface Served {
  readonly program: ChildProcess
  readonly said: () => string
  readonly schools: string
  /** What the program asked the machine to open in its browser; stands in for that browser. */
  readonly opened: () => string
  /** Opens the example school and changes its name; resolves when the host has it. `between`: when it is open, before it changes. */
  rename(to: string, between?: () => Promise<void>): Promise<void>
  readonly ended: Promise<number | null>
}

const test = base.extend<{ served: Served; opens: boolean }>({
  opens: [false, { option: true }],
  served: async ({ opens }, use) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-serve-'))
    const schools = path.join(home, 'scholen')
    const opened = path.join(home, 'opened')
    mkdirSync(path.join(home, 'bin'))
    writeFileSync(
      path.join(home, 'bin', 'xdg-open'),
      `#!/bin/sh\nprintf %s "$*" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`,
      { mode: 0o755 }
    )
    const env = {
      ...process.env,
      PATH: `${path.join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
      DISPLAY: ':0',
      SOP_WIJZER_DATA: path.join(home, 'data'),
      SOP_WIJZER_SCHOOLS: schools
    }
    const program = spawn(process.execPath, [built, ...(opens ? [] : ['--no-open'])], {
      env,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let said = ''
    const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
    for (const output of [program.stdout, program.stderr])
      output.on('data', (piece: Buffer) => (said += piece.toString()))
    await expect.poll(() => said).toContain('http://')
    const address = /http:\S+/.exec(said)?.[0] ?? ''
    const port = Number(new URL(address).port)
    await use({
      program,
      schools,
      ended,
      said: () => said,
      opened: () => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''),
      async rename(to, between) {
        const cookie = await comeIn(address)
        await (await follow(port, `/api/events?tab=${TAB}`, { Cookie: cookie })).until(1)
        const request = async (name: string, input: unknown): Promise<{ schoolId: string; revision: number }> => {
          const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/json' }
          const { text } = await ask(port, {
            method: 'POST',
            path: '/api/request',
            headers,
            body: JSON.stringify({ tab: TAB, name, input })
          })
          return (JSON.parse(text) as { value: { schoolId: string; revision: number } }).value
        }
        const { schoolId } = await request('schools.example', { kind: 'bao' })
        const { revision } = await request('school.open', { schoolId })
        await between?.()
        await request('school.edit', {
          schoolId,
          base: revision,
          patches: [{ op: 'replace', path: ['identity', 'name'], value: to }]
        })
      }
    })
    program.kill('SIGKILL')
    await inTime('the end of the browser host after SIGKILL', ended)
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

const folderOf = (schools: string): string => path.join(schools, readdirSync(schools)[0] ?? '')
const nameOnDisk = (schools: string): unknown =>
  (JSON.parse(readFileSync(path.join(folderOf(schools), 'school.json'), 'utf8')) as { identity: { name: unknown } })
    .identity.name

test('it says in one line where it is', ({ served }) => {
  expect(served.said()).toMatch(
    /^SOP-wijzer staat open op http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43} \(stoppen: Ctrl\+C\)\n$/
  )
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} writes what was typed a moment before, and stops`, async ({ served }) => {
    await served.rename(`De Wilg ${signal}`)
    served.program.kill(signal)
    expect(await served.ended).toBe(0)
    expect(nameOnDisk(served.schools)).toBe(`De Wilg ${signal}`)
  })
}

test('what cannot be written keeps it running and is said; a second Ctrl+C stops it anyway', async ({ served }) => {
  await served.rename('De Wilg')
  renameSync(folderOf(served.schools), path.join(served.schools, '..', 'weg'))
  served.program.kill('SIGINT')
  // The program tries to write first.
  await expect
    .poll(() => served.said(), { timeout: 20_000 })
    .toContain('Uw laatste wijzigingen zijn nog niet opgeslagen.')
  expect(served.program.exitCode).toBeNull()
  served.program.kill('SIGINT')
  expect(await served.ended).toBe(0)
})

test('a disk that does not answer is said within a while; a second Ctrl+C stops at once', async ({ served }) => {
  let silent: Silence | undefined
  await served.rename('De Wilg', async () => {
    silent = await silence(folderOf(served.schools))
  })
  test.skip(silent === undefined, 'this machine lets no one make a disk that does not answer')
  try {
    served.program.kill('SIGINT')
    // It waits five seconds for the disk, and as long again for the emergency copy.
    await expect
      .poll(() => served.said(), { timeout: 20_000 })
      .toContain('Uw laatste wijzigingen zijn nog niet opgeslagen. Het gaat om: De Wilg.')
    expect(served.program.exitCode).toBeNull()
    served.program.kill('SIGINT')
    await served.ended
    expect(served.said()).toContain('Er is een noodkopie')
  } finally {
    silent?.end()
  }
})

test.describe('what opens the browser', () => {
  test.use({ opens: true })

  test('is a file that only this account can read; it leads into the program, once, and is gone', async ({
    served,
    directorsBrowser
  }) => {
    await expect.poll(served.opened).toMatch(/^file:\/\/\/\S+\.html$/)
    const address = served.opened()
    const token = /token=([\w-]{43})/.exec(served.said())?.[1] ?? 'no token'
    expect(address).not.toContain(token)
    expect(statSync(fileURLToPath(address)).mode & 0o777).toBe(0o600)
    expect(readFileSync(fileURLToPath(address), 'utf8')).toContain(token)
    const context = await directorsBrowser?.newContext()
    const page = await context?.newPage()
    if (page === undefined) throw new Error('this needs a browser')
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Welkom bij SOP-wijzer' })).toBeVisible()
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(?:#\/)?$/)
    expect(existsSync(fileURLToPath(address))).toBe(false)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Welkom bij SOP-wijzer' })).toBeVisible()
    await context?.close()
  })

  test('goes with the program when no browser used it', async ({ served }) => {
    await expect.poll(served.opened).not.toBe('')
    served.program.kill('SIGTERM')
    expect(await served.ended).toBe(0)
    expect(existsSync(fileURLToPath(served.opened()))).toBe(false)
  })
})
