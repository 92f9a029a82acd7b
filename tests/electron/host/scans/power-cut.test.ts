// The power goes at every single call to the disk while a scan is begun, a form is read in, the scan is closed, finished or erased.
// Afterwards nothing is counted twice or lost, nothing is left of a form that was counted, and of the answers in words all are there or none.
import { expect, test } from 'vitest'
import { isoDay, schoolYearOf } from '#shared/day.ts'
import type { Form } from '#shared/questionnaire/form.ts'
import { resultsOf } from '#shared/questionnaire/results.ts'
import { begun, reopened } from '#shared/questionnaire/scan-steps.ts'
import { ScanFolder } from '../../../../electron/host/scans/scan-folder.ts'
import { formOf, scanOf } from '../../../shared/questionnaire/any-forms.ts'
import { PowerDisk, survivals } from '../../store/power-disk.ts'
import { testOptions } from '../../store/support.ts'

const ID = '3f9a2c5e71b04d68'
const SCHOOL = '/school'
const FOLDER = `${SCHOOL}/metingen/${ID}`
const WORDS = `${FOLDER}/antwoorden/in-woorden.json`
const DAY = isoDay('2026-11-23')
const team = { ...scanOf(2), open: [{ id: 'keep', question: 'Wat moet blijven?', help: 'In een zin.' }] }
const SCAN = begun(team, { id: ID, mode: 'collected', schoolYear: schoolYearOf(DAY), day: DAY, words: {} })
const SAID = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes']
const FORMS = SAID.map((keep, at) => formOf({ A1: 3 }, { id: `${at}`.padStart(32, '0'), open: { keep } }))

let ids = 0
function folderOn(disk: PowerDisk): ScanFolder {
  return new ScanFolder(SCHOOL, ID, testOptions({ fs: disk, newId: () => `id-${(ids += 1)}` }), (all) => all)
}

async function withScan(forms: readonly Form[]): Promise<PowerDisk> {
  const disk = await newDisk()
  const folder = folderOn(disk)
  await folder.make(SCAN)
  for (const form of forms) await folder.put(form)
  return disk
}

async function newDisk(): Promise<PowerDisk> {
  const disk = new PowerDisk()
  await disk.mkdir(SCHOOL)
  disk.put(`${SCHOOL}/school.json`, '{}')
  return disk
}

/** Cuts the power at each call of the work; gives the disk as it is found, in every way in which it may be, each once. */
async function* cutEverywhere(
  before: () => Promise<PowerDisk>,
  work: (folder: ScanFolder) => Promise<unknown>
): AsyncGenerator<{ readonly disk: PowerDisk; readonly isDone: boolean }> {
  const start = await before()
  const seen = new Set<string>()
  for (let call = 1, isDone = false; !isDone; call += 1) {
    const disk = start.afterwards({ content: 'kept', names: 'kept' })
    disk.cutPowerAt(call)
    await work(folderOn(disk)).catch((error: unknown) => {
      if (!disk.isDown) throw error
    })
    isDone = !disk.isDown
    for (const survival of survivals) {
      const found = disk.afterwards(survival)
      const files = `${isDone} ${JSON.stringify(found.files())}`
      if (!seen.has(files)) yield { disk: found, isDone }
      seen.add(files)
    }
  }
}

const close = async (folder: ScanFolder): Promise<unknown> => folder.close(team, await folder.good(), DAY)
const stateOn = async (disk: PowerDisk) => (await folderOn(disk).good()).value
const answersOn = (disk: PowerDisk) => Object.keys(disk.files()).filter((name) => name.includes('/antwoorden/'))
const told = async (disk: PowerDisk) => resultsOf(team, (await stateOn(disk)).batches)
const SIX = { kind: 'counts', forms: 6 }

async function finishes(disk: PowerDisk): Promise<void> {
  const folder = folderOn(disk)
  expect((await folder.tidy(team)).state).toBe('closing')
  // Nothing but what was answered in words, and all of that: of a part it would be told who wrote it.
  expect(answersOn(disk)).toEqual([WORDS])
  expect((await folder.words())['keep']?.toSorted()).toEqual(SAID.toSorted())
  await folder.finish(team)
  expect(await stateOn(disk)).toMatchObject({ state: 'closed' })
  expect(answersOn(disk)).toEqual([])
  expect(await told(disk)).toMatchObject(SIX)
}

test('closing: each form is counted once, and no counted form stays', async () => {
  const seen = { open: 0, closing: 0 }
  for await (const { disk, isDone } of cutEverywhere(() => withScan(FORMS), close)) {
    const { state } = await stateOn(disk)
    if (isDone) {
      expect(state).toBe('closing')
      expect(answersOn(disk)).toEqual([WORDS])
    }
    if (state === 'open') {
      seen.open += 1
      expect((await folderOn(disk).forms(SCAN)).forms).toHaveLength(6)
      await close(folderOn(disk))
    } else seen.closing += 1
    await finishes(disk)
  }
  expect(Math.min(seen.open, seen.closing)).toBeGreaterThan(0)
})

test('closing without answers in words ends closed', async () => {
  const plain = FORMS.map((form) => ({ ...form, open: {} }))
  for await (const { disk } of cutEverywhere(() => withScan(plain), close)) {
    const { state } = await stateOn(disk)
    if (state === 'closed') expect(answersOn(disk)).toEqual([])
    if (state === 'open') await close(folderOn(disk))
    expect((await folderOn(disk).tidy(team)).state).toBe('closed')
    expect(answersOn(disk)).toEqual([])
    expect(await told(disk)).toMatchObject(SIX)
  }
})

test('finishing: what was read goes, and it is never made again of a part', async () => {
  const before = async () => {
    const disk = await withScan(FORMS)
    await close(folderOn(disk))
    // The power went before they all were gone.
    for (const form of FORMS.slice(0, 3)) await folderOn(disk).put(form)
    return disk
  }
  for await (const { disk, isDone } of cutEverywhere(before, (folder) => folder.finish(team))) {
    const folder = folderOn(disk)
    if ((await stateOn(disk)).state === 'closed') expect(answersOn(disk)).toEqual([])
    const { state } = await folder.tidy(team)
    if (isDone) expect(state).toBe('closed')
    if (state === 'closing') expect((await folder.words())['keep']?.toSorted()).toEqual(SAID.toSorted())
    await folder.finish(team)
    expect(answersOn(disk)).toEqual([])
    expect(await told(disk)).toMatchObject(SIX)
  }
})

test('reading in: a form that was told as read is there whole, and of another nothing is left', async () => {
  const [first = formOf({}), ...more] = FORMS
  for await (const { disk, isDone } of cutEverywhere(
    () => withScan(more),
    (folder) => folder.put(first)
  )) {
    await folderOn(disk).tidy(team)
    const { forms, damaged } = await folderOn(disk).forms(SCAN)
    expect([5, 6]).toContain(forms.length)
    if (isDone) expect(forms).toContainEqual(first)
    expect(damaged).toBe(0)
    expect(answersOn(disk)).toHaveLength(forms.length)
  }
})

test('beginning: the scan is there whole, or nothing is in the list', async () => {
  for await (const { disk, isDone } of cutEverywhere(newDisk, (folder) => folder.make(SCAN))) {
    const { state } = await folderOn(disk).read()
    expect(isDone ? ['ok'] : ['ok', 'missing']).toContain(state)
  }
})

test('erasing: all is gone, or it is still in the list and can be erased', async () => {
  for await (const { disk, isDone } of cutEverywhere(
    () => withScan(FORMS),
    (folder) => folder.erase()
  )) {
    const { state } = await folderOn(disk).read()
    if (isDone) expect(state).toBe('missing')
    if (state === 'missing') expect(Object.keys(disk.files())).toEqual([`${SCHOOL}/school.json`])
    else await folderOn(disk).erase()
    expect(Object.keys(disk.files())).toEqual([`${SCHOOL}/school.json`])
  }
})

test('opened again, forms that the disk brings back are not counted a second time', async () => {
  const disk = await withScan(FORMS)
  await close(folderOn(disk))
  const folder = folderOn(disk)
  await folder.finish(team)
  const closed = await folder.good()
  await folder.write(closed, reopened(closed.value))
  for (const form of FORMS) await folder.put(form)
  await close(folder)
  expect(answersOn(disk)).toEqual([])
  expect(await told(disk)).toMatchObject(SIX)
})
