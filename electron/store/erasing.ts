// Erasing what may not be kept any longer, such as somebody who left, from the earlier versions of a school. Here files in
// `back-ups/` are replaced after all: that is what was asked. The earlier versions go first and the school last: wherever
// it breaks off, she still stands in the school, so the director sees that it is not done and asks once more. No list of
// what must still go is needed, which would hold her name itself.
import path from 'node:path'
import { writeDurably } from '../disk/durable-file.ts'
import { permissionsOf } from '../disk/permissions.ts'
import { codeOf } from '../disk/file-system.ts'
import { bytesOf } from './format.ts'
import { generationNameFor, generationPlace } from './generations.ts'
import { ANSWERS_FOLDER, GENERATIONS_FOLDER, SCANS_FOLDER, generationMoment, mayBeCopy } from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { readStored } from './reading.ts'
import type { Erasing } from './types.ts'

/**
 * Gives the files in which it may still stand, as paths within the school's folder: those that could not be changed, and
 * copies that another program or a crash left, which are not ours to change. Never fails: what cannot be done is told.
 */
export async function eraseInEarlier<T extends object>(
  folder: string,
  erasing: Erasing<T>,
  options: StoreOptions<T>
): Promise<readonly string[]> {
  const place = generationPlace(folder)
  const left: string[] = []
  for (const name of await namesIn(place, left, options)) {
    const file = path.join(place, name)
    const isGeneration = generationMoment(name) !== undefined
    const isLeft = isGeneration
      ? !(await erasedInFile(file, (bytes) => path.join(place, generationNameFor(name, bytes)), erasing, options))
      : await holdsCopy(file, erasing, options)
    if (isLeft) left.push(`${path.basename(place)}/${name}`)
  }
  for (const name of await namesIn(folder, left, options)) {
    if (name !== options.format.fileName && (await holdsCopy(path.join(folder, name), erasing, options)))
      left.push(name)
  }
  return [...left, ...(await heldInScans(folder, erasing, options))]
}

/** What the scans of a school keep is not the school's file: what was agreed there, and what somebody answered in words. It is hers to change or to erase. */
async function heldInScans<T extends object>(
  folder: string,
  erasing: Erasing<T>,
  options: StoreOptions<T>
): Promise<readonly string[]> {
  const left: string[] = []
  const scans = path.join(folder, SCANS_FOLDER)
  for (const scan of await namesIn(scans, left, options))
    for (const within of ['', GENERATIONS_FOLDER, ANSWERS_FOLDER]) {
      const place = path.join(scans, scan, within)
      for (const name of (await options.fs.readdir(place).catch(() => [])).toSorted()) {
        const file = path.join(place, name)
        if (path.extname(name) === '.json' && (await mayHold(file, erasing, options)))
          left.push(path.relative(folder, file).split(path.sep).join('/'))
      }
    }
  return left
}

/** A folder that cannot be looked into is named itself; one that is not there holds nothing. */
async function namesIn(folder: string, left: string[], options: DiskOptions): Promise<readonly string[]> {
  try {
    return (await options.fs.readdir(folder)).toSorted()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') left.push(`${path.basename(folder)}/`)
    return []
  }
}

/** True when it is not in the file, or not any more. `newName`: the file that holds the school without it. Never fails. */
export async function erasedInFile<T extends object>(
  file: string,
  newName: (bytes: Uint8Array) => string,
  erasing: Erasing<T>,
  options: StoreOptions<T>
): Promise<boolean> {
  const reading = await readStored(file, options, true)
  if (reading.state !== 'ok') return !(await mayHold(file, erasing, options))
  const without = erasing.change(reading.value)
  if (without === reading.value) return true
  const bytes = bytesOf(without)
  try {
    // For the same readers as the one whose place it takes.
    const replaced = newName(bytes)
    await writeDurably(replaced, bytes, options, { permissions: permissionsOf(file, options) })
    if (replaced !== file) await options.fs.unlink(file)
    await options.fs.syncFolder(path.dirname(file))
    return true
  } catch {
    return false
  }
}

/** A copy that reads well holds it when there is something to take out; what the school itself wrote stays everywhere. */
async function holdsCopy<T extends object>(
  file: string,
  erasing: Erasing<T>,
  options: StoreOptions<T>
): Promise<boolean> {
  if (
    !mayBeCopy(path.basename(file), options.format.fileName) ||
    (await options.fs.stat(file).then(
      (facts) => facts.folder,
      () => false
    ))
  )
    return false
  const reading = await readStored(file, options, true)
  return reading.state === 'ok' ? erasing.change(reading.value) !== reading.value : mayHold(file, erasing, options)
}

async function mayHold(
  file: string,
  { traces }: { readonly traces: readonly string[] },
  options: DiskOptions
): Promise<boolean> {
  try {
    const bytes = Buffer.from(await options.fs.read(file))
    // A damaged file may be in the two-byte letters of Windows, and a name may stand there in JSON's own way of writing.
    const texts = [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')].map(
      (text) => unescaped(text).normalize('NFC')
    )
    return traces.some((trace) => trace !== '' && texts.some((text) => text.includes(trace.normalize('NFC'))))
  } catch (error) {
    return codeOf(error) !== 'ENOENT'
  }
}

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(["\\/]))/g,
    (_, code: string | undefined, sign: string | undefined) =>
      sign ?? String.fromCharCode(Number.parseInt(code ?? '', 16))
  )
