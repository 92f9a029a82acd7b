// Asking a worker what deliveries say: it is waited for as long as it goes on, and no longer than somebody wants.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { isoDay, parseSchoolYear } from '#shared/day.ts'
import { defaultDisk } from '../../../../electron/disk/options.ts'
import type { RegionOrder } from '../../../../electron/host/regions/region-asks.ts'
import { RegionReader } from '../../../../electron/host/regions/region-reader.ts'
import { regionWith } from '../../../fixtures/regions.ts'
import { machine } from '../support.ts'

/** What the worker does with an order. */
const DOES = {
  answers: `parentPort.postMessage({ type: 'answered', answer: null })`,
  nothing: '',
  goesOn: `let done = 0
    const timer = setInterval(() => {
      done += 1
      if (done < 8) return parentPort.postMessage({ type: 'progress', step: done + '/8', done: 0 })
      clearInterval(timer)
      parentPort.postMessage({ type: 'answered', answer: null })
    }, 100)`
}
const readers: RegionReader[] = []
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
})

function readerThat(does: keyof typeof DOES, timeLimitMs?: number): RegionReader {
  const file = path.join(machine.home, 'worker.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (order) => {
      if (order === 'end') return parentPort.close()
      ${DOES[does]}
    })`
  )
  const reader = new RegionReader(pathToFileURL(file), defaultDisk(), timeLimitMs)
  readers.push(reader)
  return reader
}

function order(): RegionOrder<'usualYear'> {
  const schoolYear = parseSchoolYear('2026-2027')
  if (schoolYear === undefined) throw new Error('no school year')
  return {
    type: 'ask',
    folder: machine.home,
    region: regionWith(),
    mark: 1,
    schoolYear,
    today: isoDay('2026-11-23'),
    anew: false,
    ask: 'usualYear',
    asked: {}
  }
}
const asking = (signal = new AbortController().signal) => ({ moved: () => undefined, signal })

test('a disk that gives nothing for too long is told as slow; one that goes on is waited for', async () => {
  expect(await readerThat('nothing', 50).ask(order(), asking())).toMatchObject({ problem: { code: 'region-too-slow' } })
  expect(await readerThat('goesOn', 600).ask(order(), asking())).toEqual({ ok: true, value: null })
})

test('what was stopped before it was asked does not wait for what another region asks', async () => {
  const reader = readerThat('goesOn')
  let isOver = false
  const other = reader.ask(order(), asking()).then(() => (isOver = true))
  expect(await reader.ask(order(), asking(AbortSignal.abort()))).toMatchObject({ problem: { code: 'region-stopped' } })
  expect(isOver).toBe(false)
  await other
})

test('what is stopped is told at once, also what waits for its turn; and what is asked after that is answered', async () => {
  const reader = readerThat('goesOn')
  const stop = new AbortController()
  const waiting = [
    reader.ask(order(), { moved: () => stop.abort(), signal: stop.signal }),
    reader.ask(order(), asking(stop.signal))
  ]
  for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ problem: { code: 'region-stopped' } })
  readerThat('answers')
  expect(await reader.ask(order(), asking())).toEqual({ ok: true, value: null })
})
