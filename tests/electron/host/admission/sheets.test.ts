// The sheet for a talk as Word: only where she says, in no folder of a school or of the program, and nothing of it stays with us.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import { bundleText } from '#shared/delivery/read-bundle.ts'
import { aDelivery, aNeed } from '../../../shared/delivery/deliveries.ts'
import { documentWorker } from '../making.ts'
import { SHORT_PATIENCE, silentDisk } from '../silent-disk.ts'
import { begun, host, machine, until, windowOf, type Window } from '../support.ts'

const wordWorker = documentWorker()
const at = (...names: readonly string[]): string => path.join(machine.home, ...names)
const asked = { reader: 'team', needs: ['maths', 'attention'], others: [], received: '17-3-2031' } as const
const input = (schoolId: string) => ({ ...asked, schoolId, needs: [...asked.needs], others: [] as string[] })

/** A desktop, whose director chooses this place. */
async function desktop(start: Pick<Parameters<typeof host>[0] & object, 'disk' | 'patience'> = {}) {
  let place: string | null = null
  const proposed: string[] = []
  const noted: unknown[] = []
  const dialogs = {
    pickPlace: async (what: string, name: string) => {
      proposed.push(name)
      return what === 'sheet' ? place : null
    }
  }
  const diagnostics = { file: '', note: (...all: readonly unknown[]) => void noted.push(all) }
  const window = windowOf(host({ dialogs, wordWorker, diagnostics, ...start }))
  const school = await begun(window)
  await settled(window, school.schoolId)
  return {
    window,
    school,
    proposed,
    noted,
    to: (chosen: string | null) => {
      place = chosen
    }
  }
}

const everyFile = (): readonly string[] =>
  readdirSync(machine.home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
/** Saved, with the spare copy that follows it: what comes after that is of the sheet. */
async function settled(window: Window, schoolId: string): Promise<void> {
  await window.ask('school.save', { schoolId })
  await until(() => everyFile().some((file) => file.includes('reservekopieen') && file.endsWith('.json')))
}
const textIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

test('the sheet stands where she said, under a name that says nothing, and nowhere else; no list and no log knows of it', async () => {
  const { window, school, proposed, noted, to } = await desktop()
  mkdirSync(at('bureau'))
  const before = everyFile()
  const sums = before.map((file) => readFileSync(file, 'latin1'))
  to(at('bureau', 'Gespreksblad.docx'))
  expect(await window.ask('admission.saveSheet', input(school.schoolId))).toEqual({
    kind: 'saved',
    fileName: 'Gespreksblad.docx'
  })
  expect(proposed).toEqual(['Gespreksblad.docx'])
  expect(everyFile()).toEqual([...before, at('bureau', 'Gespreksblad.docx')].toSorted())
  expect(before.map((file) => readFileSync(file, 'latin1'))).toEqual(sums)
  const text = textIn(readFileSync(at('bureau', 'Gespreksblad.docx')))
  expect(text).toContain('Aandacht vasthouden')
  expect(text).toMatch(/28\sapril\s2031/u)
  expect(await window.ask('documents.made', { schoolId: school.schoolId })).toEqual([])
  expect(JSON.stringify(noted)).not.toMatch(/Sheet|Gespreksblad|attention/u)
})

test('in a folder of a school, of a region or of the program it is not written, by whatever name and however deep', async () => {
  const { window, school, to } = await desktop()
  mkdirSync(at('elders', 'De Vreemde', 'map'), { recursive: true })
  writeFileSync(at('elders', 'De Vreemde', 'school.json'), '{}')
  mkdirSync(at('regio'))
  writeFileSync(at('regio', 'regio.json'), '{}')
  mkdirSync(at('data'), { recursive: true })
  mkdirSync(path.join(school.place, 'documenten'))
  symlinkSync(school.place, at('snelkoppeling'))
  const before = everyFile()
  for (const folder of [
    school.place,
    path.join(school.place, 'documenten'),
    at('snelkoppeling', 'documenten'),
    at('elders', 'De Vreemde', 'map'),
    at('regio'),
    at('data')
  ]) {
    to(path.join(folder, 'Gespreksblad.docx'))
    const answer = await window.raw('admission.saveSheet', input(school.schoolId))
    expect(answer, folder).toMatchObject({ problem: { code: 'sheet-in-folder' } })
  }
  expect(everyFile()).toEqual(before)
})

test('when she chooses no place nothing happens; a name without an ending gets one, and comes over nothing', async () => {
  const { window, school, to } = await desktop()
  expect(await window.ask('admission.saveSheet', input(school.schoolId))).toBeNull()
  to(at('blad'))
  expect(await window.ask('admission.saveSheet', input(school.schoolId))).toMatchObject({ fileName: 'blad.docx' })
  const first = readFileSync(at('blad.docx'))
  expect(await window.raw('admission.saveSheet', input(school.schoolId))).toMatchObject({
    problem: { code: 'sheet-not-saved' }
  })
  expect(readFileSync(at('blad.docx'))).toEqual(first)
  to(at('weg', 'blad.docx'))
  expect(await window.raw('admission.saveSheet', input(school.schoolId))).toMatchObject({
    problem: { code: 'sheet-not-saved' }
  })
})

test('a place on a disk that does not answer is said as that, and asked nothing more; another place is taken', async () => {
  const { disk, hang, answer, waiting } = silentDisk()
  const { window, school, to } = await desktop({ disk, patience: SHORT_PATIENCE })
  mkdirSync(at('netwerk', 'map'), { recursive: true })
  hang(at('netwerk'))
  to(at('netwerk', 'map', 'Gespreksblad.docx'))
  for (const _ of [1, 2]) {
    expect(await window.raw('admission.saveSheet', input(school.schoolId))).toMatchObject({
      problem: { code: 'place-silent' }
    })
    expect(waiting()).toBe(1)
  }
  to(at('Gespreksblad.docx'))
  expect(await window.ask('admission.saveSheet', input(school.schoolId))).toMatchObject({ kind: 'saved' })
  answer()
  expect(readdirSync(at('netwerk', 'map'))).toEqual([])
})

test('in a browser the page gets it, and no file has it; what nobody knows is refused', async () => {
  const window = windowOf(host({ wordWorker }))
  const { schoolId } = await begun(window)
  await settled(window, schoolId)
  const bundle = makeBundle({
    region: '',
    schoolYear: '2026-2027',
    madeOn: isoDay('2026-11-29'),
    schools: 2,
    deliveries: [aDelivery('Zomer', { needs: [aNeed('maths')] }), aDelivery('Winter', { needs: [aNeed('maths')] })],
    needs: []
  })
  await window.ask('admission.takeBundle', { schoolId, fileName: 'b.json', text: bundleText(bundle) })
  const before = everyFile()
  const saved = await window.ask('admission.saveSheet', { ...input(schoolId), others: ['maths/ZOMERCODE', 'maths/x'] })
  if (saved?.kind !== 'page') throw new Error('the page gets nothing')
  const text = textIn(Buffer.from(saved.bytes, 'base64'))
  expect(text).toContain('Zomer')
  expect(text).not.toContain('Winter')
  expect(saved.fileName).toBe('Gespreksblad.docx')
  expect(everyFile()).toEqual(before)
  const unknown = await window.raw('admission.saveSheet', { ...input(schoolId), needs: ['nobody'] })
  expect(unknown).toMatchObject({ problem: { code: 'bad-request' } })
})

test('a need of the partnership that stands in the bundle alone comes on the sheet, with the schools that were chosen for it', async () => {
  const window = windowOf(host({ wordWorker }))
  const { schoolId } = await begun(window)
  const bundle = makeBundle({
    region: '',
    schoolYear: '2026-2027',
    madeOn: isoDay('2026-11-29'),
    schools: 1,
    deliveries: [aDelivery('Zomer', { needs: [aNeed('eigen-water', { name: 'Zwemles volgen' })] })],
    needs: []
  })
  const about = { ...input(schoolId), needs: ['eigen-water'] }
  expect(await window.raw('admission.saveSheet', about)).toMatchObject({ problem: { code: 'bad-request' } })
  await window.ask('admission.takeBundle', { schoolId, fileName: 'b.json', text: bundleText(bundle) })
  for (const others of [[], ['eigen-water/ZOMERCODE']]) {
    const saved = await window.ask('admission.saveSheet', { ...about, others })
    if (saved?.kind !== 'page') throw new Error('the page gets nothing')
    const text = textIn(Buffer.from(saved.bytes, 'base64'))
    expect(text).toContain('Zwemles volgen')
    expect(text.includes('Zomer')).toBe(others.length > 0)
  }
})
