// Notifications: what is switched on, trying one, switching on and off.
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { remindersRequests } from '#shared/contract/reminders.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Reminding } from './reminding.ts'

export interface RemindingServices {
  readonly reminding: Reminding
}

export const remindingHandlers = ({ reminding }: RemindingServices): HandlersOf<typeof remindersRequests> => ({
  'reminders.settings': async () => ok(await reminding.settings()),
  'reminders.trial': async () => ok({ shown: (await reminding.trial()) === 'shown' }),
  'reminders.notify': async ({ on }) => {
    if (!(await reminding.setNotifies(on))) return failed(problem(on ? 'trial-first' : 'login-refused'))
    // What is due is told at once; nobody waits for it.
    if (on) void reminding.look().catch(() => undefined)
    return ok(await reminding.settings())
  },
  'reminders.atLogin': async ({ on }) =>
    (await reminding.setAtLogin(on)) ? ok(await reminding.settings()) : failed(problem('login-refused'))
})
