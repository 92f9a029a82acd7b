// Erasing what may not be kept any longer, such as somebody who left, from the earlier versions of a school. Here files in
// `back-ups/` are replaced after all: that is what was asked.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { writeDurably } from './durable-file.ts'
import { bytesOf } from './format.ts'
import { generationNameFor, generationNames, generationPlace } from './generations.ts'
import { isDamagedName } from './names.ts'
import type { StoreOptions } from './options.ts'
import { readFileOfSchool } from './reading.ts'

export interface Erasing {
  /** The school without what must go; the same value where there is nothing of it. */
  readonly change: (school: School) => School
  /** Words by which a file that cannot be changed is known to hold it still. */
  readonly traces: readonly string[]
}

/** Gives the files in which it may still stand, as paths within the school's folder. Never fails: what cannot be done is told. */
export async function eraseInEarlier(folder: string, erasing: Erasing, options: StoreOptions): Promise<readonly string[]> {
  const place = generationPlace(folder)
  const left: string[] = []
  for (const name of await generationNames(folder, options)) {
    const file = path.join(place, name)
    if (!(await erasedInFile(file, (bytes) => path.join(place, generationNameFor(name, bytes)), erasing, options))) left.push(`${path.basename(place)}/${name}`)
  }
  const beside = await options.fs.readdir(folder).catch(() => [])
  for (const name of beside.filter(isDamagedName)) if (await mayHold(path.join(folder, name), erasing, options)) left.push(name)
  return left
}

/** True when it is not in the file of a school, or not any more. `newName`: the file that holds the school without it. Never fails. */
export async function erasedInFile(file: string, newName: (bytes: Uint8Array) => string, erasing: Erasing, options: StoreOptions): Promise<boolean> {
  const reading = await readFileOfSchool(file, options, true)
  if (reading.state !== 'ok') return !(await mayHold(file, erasing, options))
  const without = erasing.change(reading.school)
  if (without === reading.school) return true
  const bytes = bytesOf(without)
  try {
    const replaced = newName(bytes)
    await writeDurably(replaced, bytes, options)
    if (replaced !== file) await options.fs.unlink(file)
    await options.fs.syncFolder(path.dirname(file))
    return true
  } catch {
    return false
  }
}

async function mayHold(file: string, { traces }: Erasing, options: StoreOptions): Promise<boolean> {
  try {
    const text = Buffer.from(await options.fs.read(file)).toString('utf8')
    return traces.some((trace) => trace !== '' && text.includes(trace))
  } catch {
    return true
  }
}
