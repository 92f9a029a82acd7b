// The program opens where it was left: the school or the region, and its screen. The list is never far, and what cannot be opened so is forgotten.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, host, machine, windowOf } from '../support.ts'

const file = (): string => path.join(machine.home, 'data', 'laatste-school.json')

/** A program that was left on a screen of its only school. */
async function left(screen: string): Promise<{ readonly place: string; readonly schoolId: string }> {
  const program = host()
  const window = windowOf(program)
  const school = await begun(window)
  await window.ask('program.shows', { schoolId: school.schoolId, screen })
  await program.close()
  return school
}
const leftAt = async (window: ReturnType<typeof windowOf>) => (await window.ask('host.hello', {})).leftAt

test('the first window of the next start goes there, and those after it begin at the list', async () => {
  const { schoolId } = await left('dit-schooljaar/advies')
  const program = host()
  const first = windowOf(program)
  expect(await leftAt(first)).toEqual({ schoolId, screen: 'dit-schooljaar/advies' })
  expect(await leftAt(first)).toBeNull()
  expect(await leftAt(windowOf(program))).toBeNull()
})

test('the last screen counts, also where many were told at once', async () => {
  const program = host()
  const window = windowOf(program)
  const { schoolId } = await begun(window)
  await Promise.all(
    ['vandaag', 'profiel', 'documenten'].map((screen) => window.ask('program.shows', { schoolId, screen }))
  )
  await program.close()
  expect(await leftAt(windowOf(host()))).toEqual({ schoolId, screen: 'documenten' })
})

test('a start that names a school opens that one', async () => {
  const { place } = await left('profiel')
  expect(await leftAt(windowOf(host(), place))).toBeNull()
})

test('a school that was taken off the list does not come back by itself', async () => {
  const { schoolId } = await left('profiel')
  const program = host()
  const window = windowOf(program)
  await window.ask('schools.list', {})
  await window.ask('schools.forget', { schoolId })
  expect(await leftAt(windowOf(program))).toBeNull()
})

test.each(['', 'geen json', '{"folder":1,"screen":"profiel"}', '{"folder":"/weg/is/weg","screen":"profiel"}'])(
  'a note that says “%s” leads to the list',
  async (text) => {
    await left('profiel')
    writeFileSync(file(), text)
    expect(await leftAt(windowOf(host()))).toBeNull()
  }
)

test('of a school that this program does not know nothing is kept', async () => {
  await left('profiel')
  const kept = readFileSync(file(), 'utf8')
  const window = windowOf(host())
  await window.ask('program.shows', { schoolId: 'onbekend', screen: 'vandaag' })
  expect(readFileSync(file(), 'utf8')).toBe(kept)
})

/** A program that was left on a page of a region, after it was on one of a school. */
async function leftInRegion(screen: string): Promise<{ readonly regionId: string; readonly folder: string }> {
  await left('profiel')
  const program = host()
  const window = windowOf(program)
  const { regionId } = await window.ask('regions.create', { name: 'SWV Noord', kind: 'partnership' })
  await window.ask('program.shows', { regionId, screen })
  await program.close()
  return { regionId, folder: path.join(machine.schools, 'SWV Noord') }
}

test('who was last in a region comes back to its page, and who went to a school after that comes back there', async () => {
  const { regionId } = await leftInRegion('hulpvraag/seeing/=kring%20%2F%20oost')
  const program = host()
  const window = windowOf(program)
  expect(await leftAt(window)).toEqual({ regionId, screen: 'hulpvraag/seeing/=kring%20%2F%20oost' })
  expect(await leftAt(window)).toBeNull()
  const [school] = await window.ask('schools.list', {})
  await window.ask('program.shows', { schoolId: school?.id ?? '', screen: 'vandaag' })
  await program.close()
  expect(await leftAt(windowOf(host()))).toEqual({ schoolId: school?.id, screen: 'vandaag' })
})

test('a region whose folder is gone, or is none any more, leads to the list of schools', async () => {
  const { folder } = await leftInRegion('dekking')
  renameSync(folder, `${folder} (weg)`)
  expect(await leftAt(windowOf(host()))).toBeNull()
  renameSync(`${folder} (weg)`, folder)
  expect(await leftAt(windowOf(host()))).toMatchObject({ screen: 'dekking' })
  rmSync(path.join(folder, 'regio.json'))
  expect(await leftAt(windowOf(host()))).toBeNull()
})

test('a region that was taken off the list does not come back by itself', async () => {
  const { regionId } = await leftInRegion('dekking')
  const program = host()
  const window = windowOf(program)
  await window.ask('regions.list', {})
  await window.ask('regions.forget', { regionId })
  expect(await leftAt(windowOf(program))).toBeNull()
})

test('a note of a program that knew no regions leads to its school', async () => {
  const { place, schoolId } = await left('profiel')
  writeFileSync(file(), JSON.stringify({ folder: place, screen: 'documenten' }))
  expect(await leftAt(windowOf(host()))).toEqual({ schoolId, screen: 'documenten' })
})
