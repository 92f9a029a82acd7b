// The list of a partnership for its schools: kept where she chooses, and read back with a reason where it is something else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aTemplate } from '../../../fixtures/templates.ts'
import { host, machine, windowOf } from '../support.ts'

const text = JSON.stringify(aTemplate({ name: 'SWV Rijn/streek' }))
const choosing = (place: (name: string) => string | null) =>
  windowOf(
    host({
      dialogs: { pickPlace: async (what, name) => (what === 'list' ? place(name) : null) }
    })
  )

test('the list is written where she chooses, under a name that a disk takes, and is read back', async () => {
  const window = choosing((name) => path.join(machine.home, name))
  const kept = await window.ask('templates.save', { text })
  expect(kept).toEqual({ fileName: 'Lijst SWV Rijn-streek 2025-2029.json', place: machine.home })
  const written = readFileSync(path.join(machine.home, kept?.fileName ?? ''), 'utf8')
  expect(written).toBe(text)
  expect(await window.ask('templates.read', { text: written })).toMatchObject({ kind: 'read' })
})

test('who closes the dialog keeps nothing, and in a browser the page keeps it itself', async () => {
  expect(await choosing(() => null).ask('templates.save', { text })).toBeNull()
  expect(await windowOf(host()).raw('templates.save', { text })).toMatchObject({ problem: { code: 'not-here' } })
})

test('a place where nothing can be written is said, and a file of another name is not written over', async () => {
  const gone = choosing(() => path.join(machine.home, 'weg', 'lijst.json'))
  expect(await gone.raw('templates.save', { text })).toMatchObject({ problem: { code: 'template-not-saved' } })
  mkdirSync(machine.home, { recursive: true })
  writeFileSync(path.join(machine.home, 'lijst.json'), 'van iemand anders')
  const nameless = choosing(() => path.join(machine.home, 'lijst'))
  expect(await nameless.raw('templates.save', { text })).toMatchObject({ problem: { code: 'template-not-saved' } })
  expect(readFileSync(path.join(machine.home, 'lijst.json'), 'utf8')).toBe('van iemand anders')
})

test('a list never comes in the place of a school or a region, whatever she chooses', async () => {
  for (const name of ['school.json', 'Regio.JSON']) {
    const file = path.join(machine.home, name)
    writeFileSync(file, 'van een school')
    expect(await choosing(() => file).raw('templates.save', { text })).toMatchObject({
      problem: { code: 'template-not-saved' }
    })
    expect(readFileSync(file, 'utf8')).toBe('van een school')
  }
})

test('something else than a list is told with its reason', async () => {
  const window = windowOf(host())
  expect(await window.ask('templates.read', { text: '{"format":"sop-wijzer/school"}' })).toMatchObject({ why: 'other' })
  expect(await window.ask('templates.read', { text: 'geen bestand' })).toMatchObject({ why: 'broken' })
})
