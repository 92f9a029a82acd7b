// Puts a finished document in its folder: under a temporary name, synced, then renamed. A file that is there already is
// never written over; the new one gets a second name, and says so.
import { randomUUID } from 'node:crypto'
import nodeFiles from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProblemCode } from '#shared/contract/problems.ts'
import { numbered } from './file-name.ts'

export type Placed =
  | {
      readonly ok: true
      readonly path: string
      readonly remark: string | null
      /** False when the very same document was there already. */ readonly fresh: boolean
    }
  | { readonly ok: false; readonly why: ProblemCode }

/** What of the file system is used; tests give one that fails. */
export interface Files {
  mkdir(folder: string): Promise<unknown>
  open(file: string, flags: string): Promise<OpenFile>
  readFile(file: string): Promise<Uint8Array>
  readdir(folder: string): Promise<readonly string[]>
  rename(from: string, to: string): Promise<void>
  unlink(file: string): Promise<void>
  access(file: string): Promise<void>
  stat(file: string): Promise<{ readonly mtimeMs: number }>
}

interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

export interface PlaceOptions {
  readonly files?: Files
  /** Milliseconds between tries while something (a virus scanner, a sync client) holds the file. */
  readonly waits?: readonly number[]
}

const TEMPORARY = /^\.word-[0-9a-f-]{36}\.tmp$/
const STALE_AFTER_MS = 3_600_000
const LAST_NUMBER = 99
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

/** Documents for one folder wait for each other: between looking for a free name and taking it nothing may come in. */
const busy = new Map<string, Promise<Placed>>()

export async function placeFile(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
  options: PlaceOptions = {}
): Promise<Placed> {
  const mine = (busy.get(folder) ?? Promise.resolve()).then(() => place(folder, fileName, bytes, options))
  busy.set(folder, mine)
  const placed = await mine
  if (busy.get(folder) === mine) busy.delete(folder)
  return placed
}

async function place(folder: string, fileName: string, bytes: Uint8Array, options: PlaceOptions): Promise<Placed> {
  const files = options.files ?? nodeFiles
  const temporary = path.join(folder, `.word-${randomUUID()}.tmp`)
  try {
    await makeFolder(files, folder)
    await sweep(files, folder)
    const name = await freeName(files, folder, fileName, bytes)
    if (name === undefined) return { ok: false, why: 'write-failed' }
    const target = path.join(folder, name.fileName)
    if (!name.present) {
      await writeDurably(files, temporary, bytes)
      await renamePatiently(files, temporary, target, options.waits ?? [50, 150, 400])
      await syncFolder(files, folder)
    }
    return { ok: true, path: target, remark: name.remark, fresh: !name.present }
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined)
    return { ok: false, why: problemOf(error) }
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const problems: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'locked',
  ETXTBSY: 'locked'
}

const problemOf = (error: unknown): ProblemCode => problems[codeOf(error)] ?? 'write-failed'

/** Only the folder itself is made; a school whose own folder is gone is not made anew. */
async function makeFolder(files: Files, folder: string): Promise<void> {
  await files.mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

interface FreeName {
  readonly fileName: string
  /** The very same document is there already. */
  readonly present: boolean
  readonly remark: string | null
}

async function freeName(
  files: Files,
  folder: string,
  wanted: string,
  bytes: Uint8Array
): Promise<FreeName | undefined> {
  let held = false
  for (let number = 1; number <= LAST_NUMBER; number += 1) {
    const fileName = numbered(wanted, number)
    const remark = number === 1 ? null : remarkOf(wanted, fileName, held)
    const state = await lookAt(files, path.join(folder, fileName), bytes)
    if (state === 'free' || state === 'same') return { fileName, present: state === 'same', remark }
    if (number === 1) held = state === 'held' || (await isOpenElsewhere(files, folder, fileName))
  }
  return undefined
}

const remarkOf = (wanted: string, fileName: string, held: boolean): string =>
  held
    ? `Het document “${wanted}” is open in Word of in een ander programma. Het nieuwe document heet daarom “${fileName}”.`
    : `Er was al een document met deze naam. Dit document heet daarom “${fileName}”.`

async function lookAt(files: Files, file: string, bytes: Uint8Array): Promise<'free' | 'same' | 'other' | 'held'> {
  try {
    const present = await files.readFile(file)
    return Buffer.compare(present, bytes) === 0 ? 'same' : 'other'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return 'free'
    if (HELD.has(code)) return 'held'
    if (code === 'EISDIR' || code === 'ELOOP') return 'other'
    throw error
  }
}

/** Word keeps a file "~$…" beside a document that is open, without the first letters of a longer name; LibreOffice ".~lock.…#". */
async function isOpenElsewhere(files: Files, folder: string, fileName: string): Promise<boolean> {
  const marks = [`~$${fileName}`, `~$${fileName.slice(1)}`, `~$${fileName.slice(2)}`, `.~lock.${fileName}#`]
  const found = await Promise.all(
    marks.map((mark) =>
      files.access(path.join(folder, mark)).then(
        () => true,
        () => false
      )
    )
  )
  return found.includes(true)
}

async function writeDurably(files: Files, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await files.open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renamePatiently(files: Files, from: string, to: string, waits: readonly number[]): Promise<void> {
  for (const wait of [...waits, undefined]) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!HELD.has(codeOf(error)) || wait === undefined) throw HELD.has(codeOf(error)) ? lockedError(error) : error
      await pause(wait)
    }
  }
}

/** The temporary file could be written here, so it is not a matter of permission: something holds the file. */
const lockedError = (cause: unknown): Error => Object.assign(new Error('rename refused', { cause }), { code: 'EBUSY' })

/** Windows cannot sync a folder; there the rename is durable by itself. */
async function syncFolder(files: Files, folder: string): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Temporary files that a crash left behind. */
async function sweep(files: Files, folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (!TEMPORARY.test(name)) continue
    const file = path.join(folder, name)
    const changed = await files.stat(file).then(
      (found) => found.mtimeMs,
      () => Infinity
    )
    if (Date.now() - changed > STALE_AFTER_MS) await files.unlink(file).catch(() => undefined)
  }
}
