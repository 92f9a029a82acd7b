// The same data gives the same bytes: anywhere, in any order, at any hour.
import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { writeWord } from '../../../electron/word/write.ts'
import { determinismOutlines } from './determinism-outlines.ts'
import { bundled, run } from './support.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('in one process, in any order, several at the same time', async () => {
  const inOrder: string[] = []
  for (const outline of determinismOutlines) inOrder.push(hash(await writeWord(outline)))
  const backwards: string[] = []
  for (const outline of determinismOutlines.toReversed()) backwards.push(hash(await writeWord(outline)))
  const together = await Promise.all(
    [...determinismOutlines, ...determinismOutlines].map(async (outline) => hash(await writeWord(outline)))
  )
  expect(backwards.toReversed()).toEqual(inOrder)
  expect(together).toEqual([...inOrder, ...inOrder])
  expect(new Set(inOrder).size).toBe(determinismOutlines.length)
})

test('on another day', async () => {
  const [outline] = determinismOutlines
  if (outline === undefined) throw new Error('no outline')
  const today = hash(await writeWord(outline))
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
  try {
    expect(hash(await writeWord(outline))).toBe(today)
  } finally {
    vi.useRealTimers()
  }
})

test('in other processes, on both sides of the date line', async () => {
  const program = (await bundled('tests/electron/word/print-hashes.ts')).pathname
  const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']
  const outputs = await Promise.all(
    zones.map(
      async (zone) =>
        JSON.parse((await run(process.execPath, [program], { env: { ...process.env, TZ: zone } })).stdout) as {
          hashes: string[]
          zone: number
        }
    )
  )
  expect(outputs.map((output) => output.zone)).toEqual([-720, 420, 0])
  const here: string[] = []
  for (const outline of determinismOutlines) here.push(hash(await writeWord(outline)))
  for (const output of outputs) expect(output.hashes).toEqual(here)
})
