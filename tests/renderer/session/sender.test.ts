// Edits on their way to the host: in order, none lost, none twice.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { Bridge } from '#shared/contract/contract.ts'
import { problem, type Problem } from '#shared/contract/problems.ts'
import type { Patch } from '#shared/school/patches.ts'
import { EditSender } from '../../../renderer/session/sender.ts'

interface Request {
  readonly base: number
  readonly patches: readonly Patch[]
  readonly answer: (answer: Answer<{ revision: number }> | 'cut off') => void
}

function fakeHost() {
  const requests: Request[] = []
  const refused: Problem[] = []
  const bridge = {
    request: (_: string, input: { base: number; patches: Patch[] }) =>
      new Promise((resolve, reject) => {
        requests.push({
          ...input,
          answer: (answer) => (answer === 'cut off' ? reject(new Error('gone')) : resolve(answer))
        })
      }),
    listen: () => () => undefined
  } as unknown as Bridge
  const sender = new EditSender(bridge, 'school', 7, { changed: () => undefined, refused: (why) => refused.push(why) })
  return { sender, requests, refused }
}

const patch = (value: string): Patch => ({ op: 'replace', path: ['identity', 'name'], value })
/** Later, on a clock of our own. */
const after = async (milliseconds: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(milliseconds))
const soon = (): Promise<void> => after(130)
const tick = (): Promise<void> => after(5)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const valuesOf = (request: Request | undefined): unknown[] => (request?.patches ?? []).map((one) => one.value)

describe('edits', () => {
  test('go within a tenth of a second, together, against the known revision', async () => {
    const { sender, requests } = fakeHost()
    sender.push([patch('a')])
    sender.push([patch('b')])
    expect(sender.isIdle).toBe(false)
    await soon()
    expect(requests).toHaveLength(1)
    expect(requests[0]?.base).toBe(7)
    expect(valuesOf(requests[0])).toEqual(['a', 'b'])
  })

  test('wait for the answer before, and follow its revision', async () => {
    const { sender, requests } = fakeHost()
    sender.push([patch('a')])
    sender.flush()
    sender.push([patch('b')])
    sender.flush()
    await soon()
    expect(requests).toHaveLength(1)
    requests[0]?.answer(ok({ revision: 8 }))
    await soon()
    expect(requests[1]?.base).toBe(8)
    expect(valuesOf(requests[1])).toEqual(['b'])
    requests[1]?.answer(ok({ revision: 9 }))
    await tick()
    expect(sender.isIdle).toBe(true)
    expect(sender.revision).toBe(9)
  })

  test('are kept and sent again when the host does not answer', async () => {
    const { sender, requests } = fakeHost()
    sender.push([patch('a')])
    sender.flush()
    requests[0]?.answer('cut off')
    await tick()
    expect(sender.isCutOff).toBe(true)
    expect(sender.isIdle).toBe(false)
    sender.flush()
    expect(valuesOf(requests[1])).toEqual(['a'])
    requests[1]?.answer(ok({ revision: 8 }))
    await tick()
    expect(sender.isCutOff).toBe(false)
    expect(sender.isIdle).toBe(true)
  })

  test('stop when the host refuses, and it is told once', async () => {
    const { sender, requests, refused } = fakeHost()
    sender.push([patch('a')])
    sender.flush()
    requests[0]?.answer(failed(problem('stale')))
    await tick()
    sender.push([patch('b')])
    await soon()
    expect(refused.map((why) => why.code)).toEqual(['stale'])
    expect(requests).toHaveLength(1)
    expect(sender.unsent.all.map(({ value }) => value)).toEqual(['a', 'b'])
    expect(sender.unsent.neverSent.map(({ value }) => value)).toEqual(['b'])
  })

  test('that a host never answers are said to be on no disk, and are not sent twice', async () => {
    const { sender, requests } = fakeHost()
    sender.push([patch('a')])
    sender.flush()
    await after(2_100)
    expect(sender.isCutOff).toBe(true)
    expect(requests).toHaveLength(1)
    requests[0]?.answer(ok({ revision: 8 }))
    await tick()
    expect(sender.isCutOff).toBe(false)
    expect(sender.isIdle).toBe(true)
  })

  test('of an enormous change go in parts that the host takes', async () => {
    const { sender, requests } = fakeHost()
    sender.push(Array.from({ length: 12_000 }, (_, index) => patch(String(index))))
    sender.flush()
    requests[0]?.answer(ok({ revision: 8 }))
    await soon()
    requests[1]?.answer(ok({ revision: 9 }))
    await soon()
    requests[2]?.answer(ok({ revision: 10 }))
    await tick()
    expect(requests.map((request) => request.patches.length)).toEqual([5_000, 5_000, 2_000])
    expect(requests.flatMap(valuesOf)).toEqual(Array.from({ length: 12_000 }, (_, index) => String(index)))
    expect(sender.isIdle).toBe(true)
  })
})
