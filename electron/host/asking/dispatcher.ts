// From a request's name and raw input to an answer: the one place where what a window sends is checked.
import { failed, type Answer } from '#shared/contract/answer.ts'
import { requests, type Input, type RequestName, type Value } from '#shared/contract/contract.ts'
import { problem } from '#shared/contract/problems.ts'
import { DiskSilent } from '../machine/patience.ts'

/** One handler per request of the contract; the compiler sees to it that none is missing. */
export type Handlers<Caller> = {
  readonly [N in RequestName]: (input: Input<N>, caller: Caller) => Promise<Answer<Value<N>>> | Answer<Value<N>>
}

export type Dispatch<Caller> = (name: string, input: unknown, caller: Caller) => Promise<Answer<unknown>>

/** Never throws: a disk that does not answer becomes "disk-silent", bad input becomes "bad-request", a bug becomes "internal" and is reported. */
export function dispatcher<Caller>(handlers: Handlers<Caller>, report: (error: unknown) => void): Dispatch<Caller> {
  return async (name, input, caller) => {
    if (!isRequestName(name)) return failed(problem('bad-request'))
    const checked = requests[name].input.safeParse(input)
    if (!checked.success) return failed(problem('bad-request'))
    try {
      const handle = handlers[name] as (input: unknown, caller: Caller) => Promise<Answer<unknown>> | Answer<unknown>
      return await handle(checked.data, caller)
    } catch (error) {
      if (error instanceof DiskSilent) return failed(problem('disk-silent'))
      report(error)
      return failed(problem('internal'))
    }
  }
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name)
