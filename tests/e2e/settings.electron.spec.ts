// How the window and its session are set up, as the running program has them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { expect, programArguments, test } from './program.ts'

const newWindow = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    file?.find(({ label }) => label.includes('Nieuw venster'))?.click()
  })

test('every window has the safe settings, the second one too', async ({ program: { electron } }) => {
  await newWindow(electron)
  const preferences = () =>
    electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const all = (
          contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences()
        const named = [
          'sandbox',
          'contextIsolation',
          'nodeIntegration',
          'nodeIntegrationInSubFrames',
          'webSecurity',
          'allowRunningInsecureContent',
          'experimentalFeatures',
          'webviewTag',
          'enableBlinkFeatures'
        ]
        return Object.fromEntries(named.map((name) => [name, all[name] ?? null]))
      })
    )
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    enableBlinkFeatures: ''
  }
  await expect.poll(preferences).toEqual([safe, safe])
})

test('no language is set for spelling, so no dictionary is fetched', async ({ program: { electron } }) => {
  expect(await electron.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages())).toEqual([])
})

test('the main process itself resolves no name and reaches no address through the window’s session', async ({
  program: { electron }
}) => {
  const tried = await electron.evaluate(({ net }) =>
    Promise.all(
      ['https://sop-wijzer-outside.invalid/', 'http://127.0.0.1:9/'].map((address) =>
        net.fetch(address, { bypassCustomProtocolHandlers: true }).then(
          () => 'reached',
          (error: unknown) => String(error)
        )
      )
    )
  )
  for (const outcome of tried) expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED/)
})

test('a download is stopped before it begins', async ({ program: { electron, page } }) => {
  await electron.evaluate(({ session }) => {
    const seen: boolean[] = []
    Object.assign(globalThis, { seen })
    session.defaultSession.on('will-download', (event, item) => {
      seen.push(event.defaultPrevented)
      // Whatever the answer is, the test itself leaves no file behind.
      item.cancel()
    })
  })
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['hostile']))
    Object.assign(document.createElement('a'), { href, download: 'hostile.txt' }).click()
  })
  await expect.poll(() => electron.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toEqual([true])
})

test('the window comes back where it stood and as large, on the screen that is there; a second one is shifted', async ({
  program: { electron, env }
}) => {
  const file = path.join(env['SOP_WIJZER_DATA'] ?? '', 'vensterplaats.json')
  const kept = (): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
  const placesOf = (running: ElectronApplication) =>
    running.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((window) => window.getNormalBounds())
        .toSorted((one, other) => one.x - other.x)
    )
  const ended = (running: ElectronApplication): Promise<unknown> =>
    new Promise((resolve) => running.process().once('exit', resolve))
  const again = async (): Promise<ElectronApplication> => {
    const running = await _electron.launch({ args: programArguments, env })
    await expect((await running.firstWindow()).getByRole('main')).toBeVisible()
    return running
  }
  const stood = { x: 40, y: 30, width: 900, height: 600 }
  await electron.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), stood)
  await expect.poll(kept).toEqual({ ...stood, maximised: false })
  await newWindow(electron)
  const beside = { ...stood, x: 72, y: 62 }
  await expect.poll(() => placesOf(electron)).toEqual([stood, beside])

  // The last one that closes decides.
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getBounds().x === 72)
      ?.close()
  )
  await expect.poll(() => placesOf(electron)).toEqual([stood])
  const end = ended(electron)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await end
  expect(kept()).toEqual({ ...stood, maximised: false })

  const second = await again()
  expect(await placesOf(second)).toEqual([stood])
  await second.close()

  // Of a screen that is gone, and larger than the one that is there.
  writeFileSync(file, JSON.stringify({ x: 3000, y: -900, width: 5000, height: 500, maximised: false }))
  const third = await again()
  const area = await third.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  expect(await placesOf(third)).toEqual([{ x: area.x, y: area.y, width: area.width, height: 500 }])
  await third.close()
})
