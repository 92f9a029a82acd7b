// Run as a process of its own by the tests: works in one school and tells on its output what happens, a line of JSON each.
import { createInterface } from 'node:readline'
import { change } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { Snapshots } from '../../../electron/host/own-folder/snapshots.ts'
import type { SchoolStore } from '../../../electron/store/types.ts'
import { defaultStoreOptions, openSchool } from '../../../electron/store/index.ts'

/** By which the host knows the school of the snapshots. */
const SNAPSHOT_SCHOOL = '0123456789abcdef0123'

const [task, folder = ''] = process.argv.slice(2)
const tell = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const moved = (school: School, place: string): School => ({ ...school, identity: { ...school.identity, place } })

if (task === 'race') await race()
if (task === 'snapshots') await snapshots()

/** Opens each folder that comes in, and says whether it may write; gives it back at an empty line. */
async function race(): Promise<never> {
  let store: SchoolStore | undefined
  for await (const line of createInterface(process.stdin)) {
    if (line === '') await store?.release()
    const found = line === '' ? undefined : await openSchool(line, defaultStoreOptions())
    if (found?.state === 'open') store = found.store
    tell(found?.state === 'open' ? { writes: found.otherWriter === null } : 'given back')
  }
  return process.exit()
}

/** Keeps snapshots in this folder of the program's own, one after another, and takes somebody out of all of them at each third. */
async function snapshots(): Promise<never> {
  const kept = new Snapshots(folder, defaultStoreOptions())
  const identity = { name: 'De Wilgenhof', sector: 'bao', board: '', partnership: '', place: '' } as const
  const first = newSchool('school-1', identity)
  const person = { role: '', fte: '', agreed: false, expertise: [], qualifications: [] }
  const people = [{ ...person, id: 'p1', name: 'Fenna Quist' }]
  const school: School = { ...first, internal: { ...first.internal, people } }
  const without = (value: School): School => change(value, erasePerson('p1').apply).next
  for (let number = 1; ; number += 1) {
    await kept.keep(SNAPSHOT_SCHOOL, moved(school, String(number)))
    tell(number)
    if (number % 3 === 0) tell(await kept.eraseIn(SNAPSHOT_SCHOOL, { change: without, traces: ['p1', 'Fenna Quist'] }))
  }
}

const opened = await openSchool(folder, defaultStoreOptions())
if (opened.state !== 'open') {
  tell(opened)
} else {
  const { value: school, store, otherWriter } = opened
  tell({ state: 'open', place: school.identity.place, otherWriter })
  if (task === 'save') {
    tell(await store.save(moved(school, 'van het kind')))
    await store.release()
  }
  if (task === 'erase') {
    const without = (value: School): School => change(value, erasePerson('p1').apply).next
    tell(await store.erase(without(school), { change: without, traces: ['p1'] }))
  }
  if (task === 'save-for-ever') {
    for (let number = Number(school.identity.place) + 1; ; number += 1) {
      const result = await store.save(moved(school, String(number)))
      tell(result.ok ? number : result)
    }
  }
  if (task === 'wait') {
    // Saves at every line that comes in; ends when there are no more.
    for await (const line of createInterface(process.stdin)) tell(await store.save(moved(school, line)))
    await store.release()
  }
}
