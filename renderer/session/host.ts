// The window's side of the contract: asks, and what the host said about itself.
import { create } from 'zustand'
import { failed, type Answer } from '#shared/contract/answer.ts'
import type { Hello, Input, RequestName, SchoolSummary, Value } from '#shared/contract/contract.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import type { IsoDay } from '#shared/day.ts'
import { bridge } from '../bridge/bridge.ts'

interface HostState {
  readonly hello: Hello | null
  readonly today: IsoDay | null
  /** The schools that this computer knows; null until the host has told. */
  readonly schools: readonly SchoolSummary[] | null
  /** Something went wrong that belongs to no screen: said until it is closed. */
  readonly problem: Problem | null
  /** Something was done that is good to know: said until it is closed. */
  readonly notice: string | null
}

export const useHost = create<HostState>(() => ({
  hello: null,
  today: null,
  schools: null,
  problem: null,
  notice: null
}))

/** Asks the host. A host that does not answer is a problem like any other. */
export async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<Value<N>>> {
  try {
    return await bridge().request(name, input)
  } catch {
    return failed(problem('internal'))
  }
}

/** Asks, and shows the problem when it failed. */
export async function askOrTell<N extends RequestName>(name: N, input: Input<N>): Promise<Value<N> | undefined> {
  const answer = await ask(name, input)
  if (answer.ok) return answer.value
  useHost.setState({ problem: answer.problem })
  return undefined
}

export async function refreshSchools(): Promise<void> {
  const schools = await askOrTell('schools.list', {})
  if (schools) useHost.setState({ schools })
}

/** What only exists once the host has answered; screens are shown after that. */
export function useHello(): Hello {
  const hello = useHost((state) => state.hello)
  if (hello === null) throw new Error('a screen was shown before the host answered')
  return hello
}

export function useToday(): IsoDay {
  const today = useHost((state) => state.today)
  if (today === null) throw new Error('a screen was shown before the host answered')
  return today
}

/** Opens a web page in the director's browser. */
export const openLink = (href: string): void => void askOrTell('links.open', { href })
