// The whole way: outline, worker, self-check, file; and how it can be stopped.
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkWord } from '../../../electron/word/check.ts'
import { makeWordFile } from '../../../electron/word/make-file.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { heading, outlineOf, para, sampleOutline } from '../../fixtures/outlines.ts'
import { temporaryFolder, wordWorker } from './support.ts'

const worker = await wordWorker()
const outline = sampleOutline()
const NAME = '2026-11-23 Schoolondersteuningsprofiel – De Wilgenhof.docx'

/** A worker of our own making, for what the real one never does. */
async function workerThat(code: string): Promise<URL> {
  const file = path.join(await temporaryFolder(), 'worker.mjs')
  await writeFile(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

test('a document: made in a worker, checked, with the same bytes as without one', async () => {
  const folder = await temporaryFolder()
  const steps: [string, number][] = []
  const made = await makeWordFile({ outline, folder, worker, onProgress: (step, done) => steps.push([step, done]) })
  expect(made).toMatchObject({
    ok: true,
    path: path.join(folder, NAME),
    check: checkWord(await writeWord(outline), outline),
    remark: null
  })
  expect(new Uint8Array(await readFile(path.join(folder, NAME)))).toEqual(await writeWord(outline))
  expect(steps.map(([step]) => step)).toEqual([
    'Het document wordt geschreven',
    'Het document wordt nagekeken',
    'Het document wordt opgeslagen'
  ])
  expect(steps.map(([, done]) => done)).toEqual(steps.map(([, done]) => done).toSorted())
})

test('a title of the caller’s choice becomes the name', async () => {
  const folder = await temporaryFolder()
  expect(await makeWordFile({ outline, folder, worker, fileTitle: 'Wat/anders' })).toMatchObject({
    path: path.join(folder, 'Wat-anders.docx')
  })
})

test('two at the same time in one folder, of different content: both stand there', async () => {
  const folder = await temporaryFolder()
  const other = outlineOf([heading(1, 'Anders', 'vision')], { fileTitle: 'Anders' })
  await Promise.all([makeWordFile({ outline, folder, worker }), makeWordFile({ outline: other, folder, worker })])
  expect((await readdir(folder)).toSorted()).toEqual([NAME, 'Anders.docx'].toSorted())
})

describe('stopping', () => {
  test('before it began, while it works, and just before saving: nothing is written', async () => {
    const folder = await temporaryFolder()
    expect(await makeWordFile({ outline, folder, worker, signal: AbortSignal.abort() })).toEqual({
      ok: false,
      why: 'cancelled'
    })
    for (const moment of [
      'Het document wordt geschreven',
      'Het document wordt nagekeken',
      'Het document wordt opgeslagen'
    ]) {
      const stop = new AbortController()
      expect(
        await makeWordFile({
          outline,
          folder,
          worker,
          signal: stop.signal,
          onProgress: (step) => step === moment && stop.abort()
        })
      ).toEqual({ ok: false, why: 'cancelled' })
    }
    expect(await readdir(folder)).toEqual([])
  })

  test('after the time limit, also when the worker never listens', async () => {
    const folder = await temporaryFolder()
    const begin = performance.now()
    expect(await makeWordFile({ outline, folder, worker: await workerThat('for (;;);'), timeLimitMs: 300 })).toEqual({
      ok: false,
      why: 'document-too-slow'
    })
    expect(performance.now() - begin).toBeLessThan(5_000)
    expect(await readdir(folder)).toEqual([])
  })

  test('a worker that is given up works no longer', async () => {
    const folder = await temporaryFolder()
    const beats = path.join(folder, 'beats')
    const busy = await workerThat(
      `import { appendFileSync } from 'node:fs'\nsetInterval(() => appendFileSync(${JSON.stringify(beats)}, '.'), 5)`
    )
    const stop = new AbortController()
    const making = makeWordFile({ outline, folder, worker: busy, signal: stop.signal })
    // A thread begins late on a busy machine.
    await expect.poll(() => existsSync(beats), { timeout: 20_000 }).toBe(true)
    stop.abort()
    expect(await making).toEqual({ ok: false, why: 'cancelled' })
    const before = (await readFile(beats)).length
    // Time for many more beats: that nothing comes has no sign to wait for.
    await new Promise((resolve) => void setTimeout(resolve, 100))
    expect((await readFile(beats)).length).toBe(before)
  })

  test('20,000 characters without a space are done within the limit', async () => {
    const folder = await temporaryFolder()
    const long = outlineOf([heading(1, 'Kop', 'vision'), para('x'.repeat(20_000))])
    expect(await makeWordFile({ outline: long, folder, worker, timeLimitMs: 15_000 })).toMatchObject({ ok: true })
  })
})

describe('what is wrong is not saved', () => {
  test('a document that fails its own check', async () => {
    const folder = await temporaryFolder()
    const check = JSON.stringify({ complete: false, sectionsFound: 1, sectionsExpected: 2, sentence: '' })
    const lying = await workerThat(
      `parentPort.postMessage({ type: 'written', bytes: new Uint8Array([1]), check: ${check} })`
    )
    expect(await makeWordFile({ outline, folder, worker: lying })).toEqual({ ok: false, why: 'document-failed' })
    expect(await readdir(folder)).toEqual([])
  })

  test('a bug in the writer is thrown, with its own message', async () => {
    const folder = await temporaryFolder()
    await expect(
      makeWordFile({ outline, folder, worker: await workerThat("throw new Error('kapot')") })
    ).rejects.toThrow('kapot')
    await expect(makeWordFile({ outline, folder, worker: await workerThat('process.exit(0)') })).rejects.toThrow(
      'stopped without an answer'
    )
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder that is gone is an answer, not an exception', async () => {
    const folder = path.join(await temporaryFolder(), 'weg', 'documenten')
    expect(await makeWordFile({ outline, folder, worker })).toEqual({ ok: false, why: 'folder-gone' })
  })
})
