// The program uses no network. Chromium has services of its own that do; here they are switched off, before it starts.
import { app, type Session } from 'electron'
import { mayLoad } from './address.ts'

const SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-breakpad',
  'no-pings',
  // No search for a proxy on the school's network (WPAD).
  'no-proxy-server'
] as const

/** Before "ready". */
export function stayOffline(): void {
  for (const name of SWITCHES) app.commandLine.appendSwitch(name)
  // Whatever still asks for a name finds none.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Before the first window: the session itself asks for nothing outside. */
export function closeNetwork(session: Session): void {
  // Even with the spelling check off, Chromium fetches a dictionary for each language that stands here.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // app:// is left out of the filter: our own files need no detour.
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
    (details, answer) => {
      answer({ cancel: !mayLoad(details.url) })
    }
  )
}
