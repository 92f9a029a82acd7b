// What a start at login does: it looks at all schools, tells what is due, and ends. It shows no window, takes no lease and makes no host; what it
// writes is that it told it. Another start, or a click, opens a window in this process.
import { app, Notification } from 'electron'
import { endHeld, isHeldByDisk } from '../host/machine/held-exit.ts'
import type * as atLogin from '../host/reminding/at-login.ts'
import type { Task } from '../host/reminding/reminding.ts'
import { outlives } from './activation.ts'
import { loginStart } from './login-start.ts'
import { notify } from './notify.ts'
import type { Program } from './program.ts'

/** So long it stays for a click, in milliseconds, where a click does not start the program. */
const STAYS = 600_000

export interface LoginCheck {
  readonly program: Pick<Program, 'dataFolder' | 'schoolsFolder' | 'atLogin'>
  readonly report: (error: unknown) => void
  readonly openTask: (task: Task) => void
  /** A window was opened meanwhile: then this is a program like any other. */
  readonly hasWindow: () => boolean
}

/** So long Electron waits for it with what it begins with, in milliseconds. */
const AHEAD = 400

/**
 * Begins at once, and resolves when it knows what there is to tell, or after a moment. Electron's own beginning takes the processor for as long as the
 * looking needs: one after the other they are done sooner. Never fails: a login is no moment for a complaint.
 */
export function checkAtLogin(options: LoginCheck): Promise<void> {
  app.dock?.hide()
  return new Promise((resolve) => {
    setTimeout(resolve, AHEAD)
    void check(options, resolve)
  })
}

/** @param onLooked it waits for Electron now */
async function check({ program, report, openTask, hasWindow }: LoginCheck, onLooked: () => void): Promise<void> {
  const electronBegins = (): Promise<void> => {
    onLooked()
    return app.whenReady()
  }
  const end = async (): Promise<void> => {
    await electronBegins()
    // A school on a disk that does not answer would keep it for ever, unseen.
    const isHeld = await isHeldByDisk()
    if (hasWindow()) return
    if (isHeld) endHeld()
    app.exit(0)
  }
  // One that is closed at once was told too: that is written down first, or it would be told again.
  let looking: Promise<unknown> = Promise.resolve()
  const endWhenLooked = (): void => void looking.then(end, end)
  try {
    const { remindingAtLogin } = (await import(program.atLogin.href)) as typeof atLogin
    const reminding = remindingAtLogin({
      dataFolder: program.dataFolder,
      schoolsFolder: program.schoolsFolder,
      report,
      desk: {
        notify: async (notice, onClick) => {
          await electronBegins()
          return notify(notice, onClick, endWhenLooked)
        },
        startAtLogin: loginStart(),
        setBadge: null
      },
      openTask
    })
    if (!(await reminding.settings()).atLogin) return await end()
    const look = reminding.look()
    looking = look
    if ((await look) !== 'shown') return await end()
    if (outlives(Notification, process.platform)) return await end()
    setTimeout(() => void end(), STAYS)
  } catch (error) {
    report(error)
    await end()
  }
}
