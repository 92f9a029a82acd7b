// One worker for several documents: started once, and anew after an order that was stopped.
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isHeldByDisk } from '../../../electron/host/machine/held-exit.ts'
import { END, Orders } from '../../../electron/worker/orders.ts'
import type { WriteOrder, WriteReply } from '../../../electron/word/worker.ts'
import { sampleOutline } from '../../fixtures/outlines.ts'
import { temporaryFolder, wordWorker } from '../word/support.ts'

type Order =
  | { readonly say: string }
  /** So many signs that it goes on, and then its word. */
  | { readonly steps: number; readonly every: number }
  | { readonly fail: string }
  | { readonly hang: true }
  /** A file on a disk that does not answer. */
  | { readonly read: string }
  | { readonly die: true }
interface Said {
  readonly type: 'said'
  readonly text: string
  /** Of the thread. */
  readonly thread: number
}

async function orders(graceMs?: number): Promise<Orders<Order, Said>> {
  const file = path.join(await temporaryFolder(), 'worker.mjs')
  await writeFile(
    file,
    `import { parentPort, threadId } from 'node:worker_threads'
    import { readFile } from 'node:fs'
    parentPort.on('message', (order) => {
      if (order === '${END}') return parentPort.close()
      if (order.hang) for (;;);
      if (order.read) return readFile(order.read, () => {})
      if (order.steps) {
        let step = 0
        const timer = setInterval(() => {
          step += 1
          if (step <= order.steps) return parentPort.postMessage({ type: 'progress', step: String(step), done: 0 })
          clearInterval(timer)
          parentPort.postMessage({ type: 'said', text: 'klaar', thread: threadId })
        }, order.every)
        return
      }
      if (order.die) process.exit(3)
      if (order.fail) return parentPort.postMessage({ type: 'failed', error: new Error(order.fail) })
      parentPort.postMessage({ type: 'progress', step: 'bijna', done: 0.5 })
      parentPort.postMessage({ type: 'said', text: order.say, thread: threadId })
    })`
  )
  return new Orders<Order, Said>(pathToFileURL(file), graceMs)
}

const said = async (worker: Orders<Order, Said>, say: string): Promise<Said> => {
  const reply = await worker.carryOut({ say }, 'said', {})
  if ('why' in reply) throw new Error(reply.why)
  return reply
}

test('is one thread for all, and tells how far it is', async () => {
  const worker = await orders()
  const steps: (readonly [string, number])[] = []
  const first = await worker.carryOut({ say: 'een' }, 'said', { onProgress: (step, done) => steps.push([step, done]) })
  const second = await said(worker, 'twee')
  expect([first, second]).toMatchObject([
    { text: 'een' },
    { text: 'twee', thread: 'thread' in first ? first.thread : 0 }
  ])
  expect(steps).toEqual([['bijna', 0.5]])
  await worker.close()
})

test('a bug rejects with its own words and the next order is carried out by the same thread', async () => {
  const worker = await orders()
  const { thread } = await said(worker, 'een')
  await expect(worker.carryOut({ fail: 'kapot' }, 'said', {})).rejects.toThrow('kapot')
  expect(await said(worker, 'twee')).toMatchObject({ text: 'twee', thread })
  await worker.close()
})

test('after a stop, a time limit or its end another thread goes on', async () => {
  const worker = await orders(50)
  const { thread } = await said(worker, 'een')
  expect(await worker.carryOut({ hang: true }, 'said', { timeLimitMs: 50 })).toEqual({
    ok: false,
    why: 'too-slow'
  })
  const later = await said(worker, 'twee')
  expect(later.thread).not.toBe(thread)
  expect(await worker.carryOut({ hang: true }, 'said', { signal: AbortSignal.timeout(50) })).toEqual({
    ok: false,
    why: 'cancelled'
  })
  await expect(worker.carryOut({ die: true }, 'said', {})).rejects.toThrow('stopped without an answer (code 3)')
  expect((await said(worker, 'drie')).text).toBe('drie')
  await worker.close()
})

test('with patience the time counts from the last sign that it goes on, and without from the beginning', async () => {
  const worker = await orders(50)
  await said(worker, 'begonnen')
  const slow = { steps: 8, every: 100 }
  expect(await worker.carryOut(slow, 'said', { timeLimitMs: 600, patient: true })).toMatchObject({ text: 'klaar' })
  expect(await worker.carryOut(slow, 'said', { timeLimitMs: 600 })).toEqual({ ok: false, why: 'too-slow' })
  const silent = { hang: true } as const
  expect(await worker.carryOut(silent, 'said', { timeLimitMs: 50, patient: true })).toEqual({
    ok: false,
    why: 'too-slow'
  })
})

test('one that a disk holds is told as slow all the same, and another thread goes on; it holds the end of the program until the disk answers', async () => {
  const pipe = path.join(await temporaryFolder(), 'pijp')
  execFileSync('mkfifo', [pipe])
  const worker = await orders(50)
  // The thread is there: one that is stopped while it starts asks nothing of the disk.
  await said(worker, 'een')
  expect(await worker.carryOut({ read: pipe }, 'said', { timeLimitMs: 1_000 })).toEqual({ ok: false, why: 'too-slow' })
  expect((await said(worker, 'twee')).text).toBe('twee')
  await worker.close()
  expect(await isHeldByDisk()).toBe(true)
  await writeFile(pipe, '')
  // Each look takes a second where it is still held.
  await vi.waitFor(async () => expect(await isHeldByDisk()).toBe(false), { timeout: 10_000 })
})

test('one that was closed starts again when it is asked', async () => {
  const worker = await orders()
  await worker.close()
  expect((await said(worker, 'een')).text).toBe('een')
  await worker.close()
})

/** A grace, in milliseconds, that no machine is slow enough for. */
const NEVER = 60_000

/** How often a thread is stopped from outside. */
function stops() {
  const spy = vi.spyOn(Worker.prototype, 'terminate')
  onTestFinished(() => spy.mockRestore())
  return spy
}

test('one that has nothing left to do ends by itself, however often it is opened and closed', async () => {
  const stopped = stops()
  const worker = await orders(NEVER)
  for (let time = 0; time < 10; time += 1) {
    await said(worker, 'een')
    await worker.close()
  }
  expect(stopped).not.toHaveBeenCalled()
})

test('the real one ends by itself too, after a document and after one that was cancelled', async () => {
  const stopped = stops()
  const worker = new Orders<WriteOrder, WriteReply>(await wordWorker(), NEVER)
  const order: WriteOrder = { type: 'write', outline: sampleOutline() }
  const stop = new AbortController()
  expect(await worker.carryOut(order, 'written', { signal: stop.signal, onProgress: () => stop.abort() })).toEqual({
    ok: false,
    why: 'cancelled'
  })
  expect(await worker.carryOut(order, 'written', {})).toMatchObject({ check: { complete: true } })
  await worker.close()
  expect(stopped).not.toHaveBeenCalled()
})

test('one that is closed while it works is stopped after the grace', async () => {
  const stopped = stops()
  const worker = await orders(50)
  const order = worker.carryOut({ hang: true }, 'said', { timeLimitMs: 200 })
  await worker.close()
  expect(stopped).toHaveBeenCalledOnce()
  expect(await order).toMatchObject({ ok: false })
})
