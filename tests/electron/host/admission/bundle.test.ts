// The bundle of the region in the folder of a school: read in, kept as it came, replaced by a newer one.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { makeBundle, type Bundle } from '#shared/delivery/bundle.ts'
import { bundleText, LARGEST_BUNDLE } from '#shared/delivery/read-bundle.ts'
import { diagnosticLog } from '../../../../electron/host/own-folder/diagnostic-log.ts'
import { aDelivery } from '../../../shared/delivery/deliveries.ts'
import { begun, host, machine, windowOf } from '../support.ts'

const bundleOf = (madeOn: string, ...schools: readonly string[]): Bundle =>
  makeBundle({
    region: 'Samenwerkingsverband Proef',
    schoolYear: '2026-2027',
    madeOn: isoDay(madeOn),
    schools: 9,
    deliveries: schools.map((name) => aDelivery(name)),
    needs: [{ id: 'reading', name: 'Leren lezen' }]
  })
const at = (name: string): string => path.join(machine.home, name)
const keptAt = (school: { readonly place: string }): string => path.join(school.place, 'regio', 'bundel.json')
const name = (madeOn: string) => ({ region: 'Samenwerkingsverband Proef', schoolYear: '2026-2027', madeOn })

/** A desktop, whose director chooses this file. */
async function desktop() {
  let chosen: string | null = null
  const window = windowOf(host({ dialogs: { pick: async (what) => (what === 'bundle' ? chosen : null) } }))
  const school = await begun(window)
  const { schoolId } = school
  return {
    window,
    school,
    asked: { schoolId },
    pick: (file: string | null) => {
      chosen = file === null ? null : at(file)
      return window.ask('admission.pickBundle', { schoolId })
    }
  }
}

test('a bundle that she chose stands in the school’s folder as it came, and is read there; without one there is none', async () => {
  const { window, school, asked, pick } = await desktop()
  expect(await window.ask('admission.bundle', asked)).toEqual({ kind: 'none' })
  expect(await pick(null)).toBeNull()
  expect(readdirSync(school.place)).not.toContain('regio')
  const text = `${JSON.stringify({ ...bundleOf('2026-11-01', 'Zomer'), later: 'blijft' }, null, 2)}\n`
  writeFileSync(at('bundel.json'), text)
  expect(await pick('bundel.json')).toEqual({ kind: 'taken', bundle: name('2026-11-01'), before: null, madeFor: '' })
  expect(readFileSync(keptAt(school), 'utf8')).toBe(text)
  expect(await window.ask('admission.bundle', asked)).toEqual({
    kind: 'there',
    bundle: bundleOf('2026-11-01', 'Zomer')
  })
})

test('a newer bundle comes in the place of the one that is there, which is named; it becomes no spare copy', async () => {
  const { window, school, asked, pick } = await desktop()
  writeFileSync(at('een.json'), bundleText(bundleOf('2026-11-01', 'Zomer')))
  writeFileSync(at('twee.json'), bundleText(bundleOf('2026-11-20', 'Winter')))
  await pick('een.json')
  expect(await pick('twee.json')).toEqual({
    kind: 'taken',
    bundle: name('2026-11-20'),
    before: name('2026-11-01'),
    madeFor: ''
  })
  expect(await window.ask('admission.bundle', asked)).toMatchObject({ bundle: { shared: [{ name: 'Winter' }] } })
  expect(readdirSync(path.dirname(keptAt(school)))).toEqual(['bundel.json'])
  const copies = path.join(school.place, 'back-ups')
  const kept = existsSync(copies)
    ? readdirSync(copies).map((file) => readFileSync(path.join(copies, file), 'utf8'))
    : []
  expect(kept.join('')).not.toContain('Zomer')
})

test('a bundle that was made for another school is told as that', async () => {
  const { pick } = await desktop()
  const own = bundleOf('2026-11-01', 'Zomer').shared[0] ?? null
  writeFileSync(at('bundel.json'), bundleText({ ...bundleOf('2026-11-01', 'Winter'), own }))
  expect(await pick('bundel.json')).toMatchObject({ kind: 'taken', madeFor: 'Zomer' })
})

test('a bundle is as large from a page as from a file, and where its folder leads elsewhere nothing is written', async () => {
  const { window, school, asked, pick } = await desktop()
  const large = JSON.stringify({ ...bundleOf('2026-11-01', 'Zomer'), later: 'é'.repeat(LARGEST_BUNDLE / 2) })
  writeFileSync(at('groot.json'), large)
  expect(await pick('groot.json')).toMatchObject({ why: 'large' })
  const sent = await window.ask('admission.takeBundle', { ...asked, fileName: 'groot.json', text: large })
  expect(sent).toMatchObject({ why: 'large' })
  mkdirSync(at('elders'))
  symlinkSync(at('elders'), path.join(school.place, 'regio'))
  const text = bundleText(bundleOf('2026-11-01', 'Zomer'))
  expect(await window.raw('admission.takeBundle', { ...asked, fileName: 'b.json', text })).toMatchObject({ ok: false })
  expect(readdirSync(at('elders'))).toEqual([])
})

test('what is no bundle is refused with a reason, and the one that is there stays', async () => {
  const { window, asked, pick } = await desktop()
  writeFileSync(at('goed.json'), bundleText(bundleOf('2026-11-01', 'Zomer')))
  await pick('goed.json')
  writeFileSync(at('levering.json'), JSON.stringify(aDelivery('Zomer')))
  writeFileSync(at('later.json'), JSON.stringify({ ...bundleOf('2026-11-01'), version: 2 }))
  writeFileSync(at('scheef.json'), JSON.stringify({ ...bundleOf('2026-11-01'), shared: {} }))
  writeFileSync(at('geen utf-8.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
  writeFileSync(at('groot.json'), Buffer.alloc(LARGEST_BUNDLE + 1, ' '))
  mkdirSync(at('map.json'))
  symlinkSync(at('weg.json'), at('link.json'))
  for (const [fileName, why] of [
    ['levering.json', 'other'],
    ['later.json', 'newer'],
    ['scheef.json', 'shape'],
    ['geen utf-8.json', 'broken'],
    ['groot.json', 'large'],
    ['map.json', 'unreadable'],
    ['link.json', 'unreadable'],
    ['weg.json', 'unreadable']
  ] as const)
    expect(await pick(fileName), fileName).toEqual({ kind: 'refused', fileName, why })
  expect(await window.ask('admission.bundle', asked)).toMatchObject({ kind: 'there' })
})

test('in a browser the page sends it, nobody asks for a dialog, and no log tells when', async () => {
  const log = diagnosticLog(path.join(machine.home, 'data'), () => 0)
  const program = host({ diagnostics: log })
  const window = windowOf(program)
  const { schoolId } = await begun(window)
  const text = bundleText(bundleOf('2026-11-01', 'Zomer'))
  expect(await window.ask('admission.takeBundle', { schoolId, fileName: 'bundel.json', text })).toMatchObject({
    kind: 'taken'
  })
  expect(await window.ask('admission.takeBundle', { schoolId, fileName: 'brief.txt', text: 'Dag' })).toEqual({
    kind: 'refused',
    fileName: 'brief.txt',
    why: 'broken'
  })
  expect(await window.raw('admission.pickBundle', { schoolId })).toMatchObject({ problem: { code: 'not-here' } })
  await program.close()
  expect(readFileSync(log.file, 'utf8')).not.toContain('admission')
})

test('a bundle that another hand damaged is said, and a new one comes in its place', async () => {
  const { window, school, asked, pick } = await desktop()
  writeFileSync(at('goed.json'), bundleText(bundleOf('2026-11-01', 'Zomer')))
  await pick('goed.json')
  writeFileSync(keptAt(school), '{"format":"sop-w')
  expect(await window.ask('admission.bundle', asked)).toEqual({ kind: 'refused', why: 'broken' })
  expect(await pick('goed.json')).toEqual({ kind: 'taken', bundle: name('2026-11-01'), before: null, madeFor: '' })
})

test('a window that may only read takes no bundle in', async () => {
  const { window, school, asked } = await desktop()
  const second = windowOf(host({ dialogs: {} }))
  await second.ask('school.open', asked)
  const text = bundleText(bundleOf('2026-11-01', 'Zomer'))
  const answer = await second.raw('admission.takeBundle', { ...asked, fileName: 'bundel.json', text })
  expect(answer).toMatchObject({ problem: { code: 'read-only' } })
  expect(existsSync(keptAt(school))).toBe(false)
  await window.close()
})
