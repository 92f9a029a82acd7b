// The program itself.
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { Hello, programRequests } from '#shared/contract/program.ts'
import { mailAddress } from '#shared/mail-address.ts'
import { webAddress } from '#shared/web-address.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { Clock, Desk } from '../machine/types.ts'
import type { Starts } from './starts.ts'

export interface ProgramServices {
  readonly starts: Starts
  readonly clock: Clock
  readonly desk: Desk
  /** What stays the same as long as the program runs. */
  readonly facts: Omit<Hello, 'today' | 'openAtStart' | 'leftAt'>
}

export const programHandlers = ({
  starts,
  clock,
  desk,
  facts
}: ProgramServices): HandlersOf<typeof programRequests> => ({
  'host.hello': async (_input, viewer) => {
    const today = clock.today()
    const openAtStart = await starts.openFor(viewer)
    return ok({ ...facts, today, openAtStart, leftAt: await starts.leftAt(openAtStart !== null) })
  },
  'program.shows': async (shown) => {
    await starts.shows(shown)
    return ok(null)
  },
  'program.showPlace': async () =>
    (await desk.openPath(facts.programPlace)) ? ok(null) : failed(problem('place-not-opened')),
  'links.open': async ({ href }) => {
    const link = webAddress(href)
    if (link === undefined) return failed(problem('link-refused'))
    await desk.openLink(link)
    return ok(null)
  },
  'mail.begin': async ({ subject, text }) => {
    const address = mailAddress(subject, text)
    if (address === undefined) return failed(problem('mail-not-begun'))
    // The machine may have no mail program.
    return desk.openLink(address).then(
      () => ok(null),
      () => failed(problem('mail-not-begun'))
    )
  }
})
