// From a request's name and raw input to an answer: the one place where what a window sends is checked.
import { failed, type Answer } from '#shared/contract/answer.ts'
import { requests, type RequestName } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { DiskSilent } from '../machine/patience.ts'
import type { HandlersOf } from './handlers.ts'
import type { Viewer } from './viewer.ts'

/** One handler per request of the contract; the compiler sees to it that none is missing. */
export type Handlers = HandlersOf<typeof requests>

export type Dispatch = (name: string, input: unknown, viewer: Viewer) => Promise<Answer<unknown>>

/** Never throws: a disk that does not answer becomes "disk-silent", bad input becomes "bad-request", a bug becomes "internal" and is reported. */
export function dispatcher(handlers: Handlers, report: (error: unknown) => void): Dispatch {
  return async (name, input, viewer) => {
    if (!isRequestName(name)) return failed(problem('bad-request'))
    const checked = requests[name].input.safeParse(input)
    if (!checked.success) return failed(problem('bad-request'))
    try {
      const handle = handlers[name] as (input: unknown, viewer: Viewer) => Promise<Answer<unknown>> | Answer<unknown>
      return await handle(checked.data, viewer)
    } catch (error) {
      if (error instanceof DiskSilent) return failed(problem('disk-silent'))
      report(error)
      return failed(problem('internal'))
    }
  }
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name)
