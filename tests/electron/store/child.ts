// Run as a process of its own by the tests: works in one school and tells on its output what happens, a line of JSON each.
import { createInterface } from 'node:readline'
import { change } from '#shared/school/patches.ts'
import { erasePerson } from '#shared/expertise/erase-person.ts'
import type { School } from '#shared/school/school.ts'
import type { SchoolStore } from '../../../electron/store/types.ts'
import { defaultStoreOptions, openSchool } from '../../../electron/store/index.ts'

const [task, folder = ''] = process.argv.slice(2)
const tell = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const moved = (school: School, place: string): School => ({ ...school, identity: { ...school.identity, place } })

if (task === 'race') await race()

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

const opened = await openSchool(folder, defaultStoreOptions())
if (opened.state !== 'open') {
  tell(opened)
} else {
  const { school, store, otherWriter } = opened
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
