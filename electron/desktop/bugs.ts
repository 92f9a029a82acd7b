// Bugs of our own: written down without the school's text, and told to the director with a way to keep her work.
import { app, dialog } from 'electron'
import { bugLog, type BugLog } from '../host/own-folder/bug-log.ts'

export interface Bugs {
  /** Writes it down only: the window tells the director itself. */
  report(error: unknown): void
  /** The host or the first window could not start: says so and stops. */
  fatal(error: unknown): void
}

/** From here on no error is lost. `saveCopy` asks the window in front to write a copy elsewhere. */
export function catchBugs(folder: string, saveCopy: () => void): Bugs {
  const log = bugLog(folder, app.getVersion(), Date.now)
  let telling = false
  const tell = (error: unknown): void => {
    log.write(error)
    if (telling || !app.isReady()) return
    telling = true
    void ask(log).then((choice) => {
      telling = false
      if (choice === 'save-copy') saveCopy()
      if (choice === 'stop') app.quit()
    })
  }
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
  return {
    report: (error) => log.write(error),
    fatal(error) {
      log.write(error)
      dialog.showErrorBox(
        'SOP-wijzer kan niet starten',
        `Er ging iets mis in het programma. Aan uw scholen is niets veranderd. Wat er misging staat, zonder tekst van uw school, in ${log.file}.`
      )
      app.exit(1)
    }
  }
}

async function ask(log: BugLog): Promise<'go-on' | 'save-copy' | 'stop'> {
  const choices = ['go-on', 'save-copy', 'stop'] as const
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Er ging iets mis in het programma.',
    detail: `Wat al was opgeslagen, is veilig. U kunt doorgaan. Bewaar voor de zekerheid een kopie van uw school op een andere plaats. Wat er misging staat, zonder tekst van uw school, in ${log.file}.`,
    buttons: ['Ga door', 'Bewaar een kopie…', 'Stop het programma'],
    defaultId: 0,
    cancelId: 0,
    noLink: true
  })
  return choices[response] ?? 'go-on'
}
