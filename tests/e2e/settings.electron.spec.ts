// How the window and its session are set up, as the running program has them.
import { expect, test } from './program.ts'

test('every window has the safe settings, the second one too', async ({ program: { electron } }) => {
  await electron.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    file?.find(({ label }) => label.includes('Nieuw venster'))?.click()
  })
  const preferences = () =>
    electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const all = (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
        const named = ['sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInSubFrames', 'webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'webviewTag', 'enableBlinkFeatures']
        return Object.fromEntries(named.map((name) => [name, all[name] ?? null]))
      })
    )
  const safe = {
    sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webSecurity: true,
    allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, enableBlinkFeatures: ''
  }
  await expect.poll(preferences).toEqual([safe, safe])
})

test('no language is set for spelling, so no dictionary is fetched', async ({ program: { electron } }) => {
  expect(await electron.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages())).toEqual([])
})

test('the main process itself resolves no name and reaches no address through the window’s session', async ({ program: { electron } }) => {
  const tried = await electron.evaluate(({ net }) =>
    Promise.all(['https://sop-wijzer-outside.invalid/', 'http://127.0.0.1:9/'].map((address) => net.fetch(address, { bypassCustomProtocolHandlers: true }).then(() => 'reached', (error: unknown) => String(error)))))
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
