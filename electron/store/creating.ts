// Making a folder with its file: whole or not at all, and never over anything that is there.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { writeDurably } from '../disk/durable-file.ts'
import { makeFolders, removeFolders } from '../disk/folders.ts'
import { failureOf } from './faults.ts'
import { codeOf } from '../disk/file-system.ts'
import { isTemporaryName } from '../disk/temporary-name.ts'
import { bytesOf, interpret } from './format.ts'
import { folderNameFor } from './names.ts'
import type { DiskOptions } from '../disk/options.ts'
import type { StoreOptions } from './options.ts'
import type { SaveFailure } from './types.ts'

export type Created =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly why: SaveFailure | 'exists' | 'bad-name' }

export interface CreateOptions<T extends object = School> extends StoreOptions<T> {
  /** Where the name is taken, "De Wilgenhof (2)" and so on may be used. */
  readonly allowSecondName?: boolean
}

const MOST_NAMES = 99

/** Makes a folder named after what it holds. An empty folder of that name is used: it is what a crash here leaves. */
export async function createNamed<T extends object>(
  parentFolder: string,
  value: T,
  options: CreateOptions<T>
): Promise<Created> {
  const name = folderNameFor(options.format.nameOf(value))
  if (name === undefined) return { ok: false, why: 'bad-name' }
  for (let number = 1; ; number += 1) {
    const made = await createAt(path.join(parentFolder, number === 1 ? name : `${name} (${number})`), value, options)
    if (made.ok || made.why !== 'exists' || options.allowSecondName !== true || number === MOST_NAMES) return made
  }
}

/** Makes the file in exactly this folder, with the folders above it. "exists" when there is anything in it. */
export async function createAt<T extends object>(folder: string, value: T, options: StoreOptions<T>): Promise<Created> {
  const bytes = bytesOf(value)
  if (interpret(bytes, options.format).state !== 'ok') return { ok: false, why: 'write-failed' }
  let made: readonly string[] = []
  try {
    if (!(await isFree(folder, options))) return { ok: false, why: 'exists' }
    made = await makeFolders(folder, options)
    await writeDurably(path.join(folder, options.format.fileName), bytes, options, { onlyNew: true })
    return { ok: true, folder }
  } catch (error) {
    await removeFolders(made, options)
    return { ok: false, why: codeOf(error) === 'EEXIST' ? 'exists' : failureOf(error) }
  }
}

async function isFree(folder: string, options: DiskOptions): Promise<boolean> {
  try {
    return (await options.fs.readdir(folder)).every(isTemporaryName)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return true
    if (
      code === 'ENOTDIR' &&
      !(await options.fs.stat(folder).then(
        (facts) => facts.folder,
        () => true
      ))
    )
      return false
    throw error
  }
}
