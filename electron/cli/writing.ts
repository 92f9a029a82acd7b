// Writing what a command made: all of it or nothing, and over nothing.
import { lstat, mkdir, rm } from 'node:fs/promises'
import { placeFile } from '../disk/place.ts'
import type { SaveFailure } from '../store/types.ts'

/** Of one document, in milliseconds. */
export const TIME_LIMIT = 120_000

/** A link that leads nowhere is there too. */
export const isThere = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    () => false
  )

/** Why something could not be written, as the beginning of a sentence. */
export const unmade: Readonly<Record<SaveFailure | 'exists' | 'bad-name', string>> = {
  exists: 'Die map bestaat al',
  'bad-name': 'Die naam kan niet',
  'disk-full': 'De schijf is vol',
  'folder-gone': 'Die map is er niet en is niet te maken',
  locked: 'Een ander programma houdt die map vast',
  denied: 'Daar mag niet worden geschreven',
  'too-large': 'Er staat meer in dan het programma weer kan lezen',
  'changed-outside': 'Een ander programma schrijft daar ook',
  'write-failed': 'Schrijven is daar niet gelukt'
}

export const unmadeWords = (why: string): string =>
  why in unmade ? unmade[why as SaveFailure] : unmade['write-failed']

export interface FileToWrite {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What was written, so that it can be taken back. */
export interface WrittenAll {
  readonly ok: true
  /** In the order of the files. */
  readonly paths: readonly string[]
  readonly takeBack: () => Promise<void>
}

/** The files where they were asked, or why not; then nothing of ours is left there. A file that is there is never written over. */
export async function writeAll(
  target: string,
  files: readonly FileToWrite[]
): Promise<WrittenAll | { readonly ok: false; readonly why: string }> {
  const written: string[] = []
  const paths: string[] = []
  const firstMade = await mkdir(target, { recursive: true }).catch(() => null)
  if (firstMade === null) return { ok: false, why: unmade['folder-gone'] }
  const takeBack = async (): Promise<void> => {
    await Promise.all(written.map((file) => rm(file, { force: true })))
    if (firstMade !== undefined) await rm(firstMade, { recursive: true, force: true })
  }
  for (const { name, bytes } of files) {
    const placed = await placeFile(target, name, bytes)
    if (!placed.ok) {
      await takeBack()
      return { ok: false, why: unmadeWords(placed.why) }
    }
    if (placed.fresh) written.push(placed.path)
    paths.push(placed.path)
  }
  return { ok: true, paths, takeBack }
}
