// A region of five hundred schools with deliveries of two years: read from disk and judged the first time, and again when nothing changed; beside the bare reading of its
// files. And what it takes of the memory, and the longest that a window would wait for its turn.
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isoDay, type SchoolYear } from '#shared/day.ts'
import type { Region } from '#shared/region/region.ts'
import type { RegionOrder } from '../../electron/host/regions/region-asks.ts'
import { RegionReader } from '../../electron/host/regions/region-reader.ts'
import { RegionWork } from '../../electron/host/regions/region-work.ts'
import { defaultDisk } from '../../electron/disk/options.ts'
import { inventedRegion, writeRegion } from '../fixtures/regions.ts'
import { median, type Bench, type Row } from './measurement.ts'

const SCHOOLS = 500
const ROUNDS = 5
const MEGABYTE = 1024 * 1024
const YEAR = '2026-2027' as SchoolYear

export async function regionOfManySchools({ root }: Bench): Promise<readonly Row[]> {
  const place = mkdtempSync(path.join(root, 'out', 'bench-region-'))
  const goesOn = new AbortController().signal
  try {
    const { region, files } = writeRegion(place, [inventedRegion(SCHOOLS), inventedRegion(SCHOOLS, '2025-2026', 2)])
    const bare: number[] = []
    const first: number[] = []
    const again: number[] = []
    const waits: number[] = []
    let memory = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await timed(async () => void (await bareReading(files))))
      collect()
      const before = process.memoryUsage().heapUsed
      const work = new RegionWork(defaultDisk())
      const open = async (): Promise<void> => void (await work.answer(orderOf(place, region), () => undefined, goesOn))
      first.push(await timed(open))
      memory = Math.max(memory, process.memoryUsage().heapUsed - before)
      again.push(await timed(open))
      // As the program does it.
      const reader = new RegionReader(new URL('../../dist/region-worker.js', import.meta.url), defaultDisk())
      const watch = watchWaits()
      const answer = await reader.ask(orderOf(place, region), { moved: () => undefined, signal: goesOn })
      waits.push(watch())
      await reader.close()
      if (!answer.ok || answer.value.delivered.n !== SCHOOLS) throw new Error('not all of it was read')
    }
    return [
      row(
        `${SCHOOLS} schools, two years, read and judged the first time`,
        median(first),
        4_000,
        `${ratio(first, bare)} times reading and parsing the files bare`
      ),
      row('the same again', median(again), 1_000, `${ratio(again, first)} times the first time`),
      {
        what: 'what it takes of the memory',
        figure: `${(memory / MEGABYTE).toFixed(0)} MB`,
        goal: '≤ 300 MB',
        met: memory <= 300 * MEGABYTE
      },
      row(
        'the longest that anything else waits for its turn',
        Math.max(...waits),
        50,
        'in the host, which is no part of the window'
      )
    ]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const orderOf = (folder: string, region: Region): RegionOrder<'coverage'> => ({
  type: 'ask',
  folder,
  region,
  mark: 1,
  schoolYear: YEAR,
  today: isoDay('2026-11-23'),
  anew: true,
  ask: 'coverage',
  asked: { filter: {} }
})

const row = (what: string, figure: number, goal: number, beside: string): Row => ({
  what,
  figure: `${figure.toFixed(0)} ms (${beside})`,
  goal: `≤ ${goal} ms`,
  met: figure <= goal
})

const ratio = (values: readonly number[], others: readonly number[]): string =>
  (median(values) / median(others)).toFixed(2)

async function bareReading(files: readonly string[]): Promise<number> {
  let length = 0
  for (const file of files) length += JSON.stringify(JSON.parse(await readFile(file, 'utf8'))).length
  return length
}

/** Gives the way to end it: the longest time between two turns. */
function watchWaits(): () => number {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return Math.max(longest, performance.now() - last)
  }
}

/** What nobody uses any more is no memory of ours. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
