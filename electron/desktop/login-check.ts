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

/** Never fails: a login is no moment for a complaint. */
export async function checkAtLogin({ program, report, openTask, hasWindow }: LoginCheck): Promise<void> {
  app.dock?.hide()
  const end = async (): Promise<void> => {
    await app.whenReady()
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
          await app.whenReady()
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
