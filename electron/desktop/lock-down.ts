// What a page in our windows may not do, whatever it tries: leave, open windows, get permissions, download, embed.
import { app, type Session, type WebContents } from 'electron'
import { isStartPage, mayHave, START } from './address.ts'

/** Before "ready": holds for every web contents that will ever exist. */
export function lockDownContents(): void {
  // A test machine that runs as root starts us without Chromium's sandbox; asking for it then would stop every process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}

/** Before the first window. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(mayHave(permission, requestingUrl, isMainFrame))
  )
  session.setPermissionCheckHandler((_contents, permission, _origin, { requestingUrl, isMainFrame }) =>
    mayHave(permission, requestingUrl, isMainFrame)
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

function lockDown(contents: WebContents): void {
  // Links leave through the request links.open, after the host's check; a new window is never the way.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    // Loading the page itself again is no leaving.
    if (!isStartPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // Only the empty page cannot be refused beforehand. From there the host answers nothing, and the way leads back.
  contents.on('did-navigate', (_event, address) => {
    if (address === 'about:blank' && contents.getType() === 'window') void contents.loadURL(START)
  })
  // The host holds the work: a page cannot keep its window open.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
}
