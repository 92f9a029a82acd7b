// Freezing a version, of any kind: a folder in `versies/` that is built under a temporary name and then gets its own, whole or not at
// all, and never over anything that is there.
import path from 'node:path'
import type { Occasion } from '#shared/documents/frozen.ts'
import { sumsText, type VersionFile } from './checksums.ts'
import { isFileName } from '../disk/file-name.ts'
import { writeInNewFolder } from '../disk/durable-file.ts'
import { makeFolderLike, makeOneFolder } from '../disk/folders.ts'
import { removeStale, removeTemporary } from '../disk/stale.ts'
import { failureOf } from './faults.ts'
import { naming } from '../disk/faults.ts'
import { temporaryName } from '../disk/temporary-name.ts'
import { bytesOf, interpret } from './format.ts'
import {
  DOCUMENTS_FOLDER,
  MOST_VERSIONS,
  OCCASION_FILE,
  RULES_FILE,
  SUMS_FILE,
  VERSIONS_FOLDER,
  versionName
} from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import { plainJson } from './plain-json.ts'
import type { Freezing, Frozen } from './types.ts'

/** Freezes a value in its own folder. Two at once in one folder would tidy each other away: the store calls it in turn. */
export async function freezeVersion<T extends object>(
  folder: string,
  freezing: Freezing<T>,
  options: StoreOptions<T>
): Promise<Frozen> {
  const files = filesOf(freezing, options)
  if (files === undefined) return { ok: false, why: 'write-failed' }
  const place = path.join(folder, VERSIONS_FOLDER)
  const temporary = path.join(place, temporaryName(options.newId()))
  try {
    await makeOneFolder(place, options)
    await removeStale(place, options)
    await build(temporary, files, options)
    const name = await giveName(temporary, freezing.occasion, options)
    if (name !== undefined) return await makeSure(temporary, name, options)
    await removeTemporary(temporary, options)
    return { ok: false, why: 'exists' }
  } catch (error) {
    await removeTemporary(temporary, options)
    return { ok: false, why: failureOf(error) }
  }
}

/** All files of the version, or undefined when it would not be one that can be read again. */
function filesOf<T extends object>(
  { occasion, value, rules, documents }: Freezing<T>,
  { format }: StoreOptions<T>
): readonly VersionFile[] | undefined {
  const names = new Set(documents.map(({ name }) => name.toLowerCase()))
  if (names.size < documents.length || !documents.every(({ name }) => isFileName(name))) return undefined
  const bytes = bytesOf(format.forGood(value))
  if (interpret(bytes, format).state !== 'ok') return undefined
  const files = [
    { name: format.fileName, bytes },
    { name: OCCASION_FILE, bytes: plainJson(toWrite(occasion)) },
    { name: RULES_FILE, bytes: plainJson(rules) },
    ...documents.map((one) => ({ name: `${DOCUMENTS_FOLDER}/${one.name}`, bytes: one.bytes }))
  ]
  return [...files, { name: SUMS_FILE, bytes: Buffer.from(sumsText(files), 'utf8') }]
}

/** Text throughout: "recipient" is empty where it went to nobody. */
const toWrite = ({ kind, day, round, step, recipient }: Occasion): object => ({
  kind,
  day,
  round,
  step,
  recipient: recipient ?? ''
})

async function build(temporary: string, files: readonly VersionFile[], options: DiskOptions): Promise<void> {
  await makeFolderLike(temporary, options)
  const documents = path.join(temporary, DOCUMENTS_FOLDER)
  const hasDocuments = files.some(({ name }) => name.startsWith(`${DOCUMENTS_FOLDER}/`))
  if (hasDocuments) await makeFolderLike(documents, options)
  for (const { name, bytes } of files) await writeInNewFolder(path.join(temporary, ...name.split('/')), bytes, options)
  if (hasDocuments) await options.fs.syncFolder(documents)
  await options.fs.syncFolder(temporary)
}

/** The first of its names that is free; undefined when none is. */
async function giveName(temporary: string, occasion: Occasion, options: DiskOptions): Promise<string | undefined> {
  const place = path.dirname(temporary)
  const taken = await options.fs.readdir(place)
  for (let number = 1; number <= MOST_VERSIONS; number += 1) {
    const name = versionName(occasion, number)
    if (taken.includes(name)) continue
    try {
      await naming(() => options.fs.rename(temporary, path.join(place, name)), options)
      return name
    } catch (error) {
      // Every system has its own word for "somebody took that name just now".
      if (!(await isThere(path.join(place, name), options))) throw error
    }
  }
  return undefined
}

/** Syncs the new name. Where that fails the name goes again: what was not reported is not there. */
async function makeSure(temporary: string, name: string, options: DiskOptions): Promise<Frozen> {
  const place = path.dirname(temporary)
  try {
    await options.fs.syncFolder(place)
    return { ok: true, versionId: name }
  } catch (error) {
    // Emptied only once that is sure: after a power cut the disk may still show the version, and then whole.
    await options.fs
      .rename(path.join(place, name), temporary)
      .then(() => options.fs.syncFolder(place))
      .then(
        () => removeTemporary(temporary, options),
        () => undefined
      )
    return { ok: false, why: failureOf(error) }
  }
}

const isThere = (place: string, options: DiskOptions): Promise<boolean> =>
  options.fs.stat(place).then(
    () => true,
    () => false
  )
