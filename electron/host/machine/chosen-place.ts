// A file that is written where she chose, at once or not at all.
import path from 'node:path'
import { writeDurably } from '../../disk/durable-file.ts'
import { codeOf } from '../../disk/file-system.ts'
import type { DiskOptions } from '../../disk/options.ts'
import { regionFormat } from '../../store/region-format.ts'
import { schoolFormat } from '../../store/school-format.ts'
import { LATE, within } from './patience.ts'

export interface ChosenPlace {
  /** As the dialog gave it. */
  readonly chosen: string
  /** With its dot; a name without it gets it. */
  readonly extension: string
  /** It is given out, so it is no more closed than what other programs make. Otherwise it is for whom its folder is. */
  readonly givenOut?: boolean
}

export type WrittenAtPlace =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly why: 'place-silent' | 'not-saved' }

const OUR_FILES: ReadonlySet<string> = new Set([schoolFormat.fileName, regionFormat.fileName])

/** Of a school or a region. */
export const isOurFile = (name: string): boolean => OUR_FILES.has(name.toLowerCase())

/** Rejects only with a bug. @param patience how long the disk may take, in milliseconds */
export async function writeChosen(
  { chosen, extension, givenOut = false }: ChosenPlace,
  bytes: Uint8Array,
  store: DiskOptions,
  patience: number
): Promise<WrittenAtPlace> {
  const hasName = path.extname(chosen).toLowerCase() === extension
  const file = hasName ? chosen : `${chosen}${extension}`
  // She would lose a school or a region by it.
  if (isOurFile(path.basename(file))) return { ok: false, why: 'not-saved' }
  // Only of the very name that she chose she was asked whether it may be replaced.
  const steps = { onlyNew: !hasName, ...(givenOut ? { permissions: USUAL } : {}) }
  try {
    const written = await within(patience, writeDurably(file, bytes, store, steps))
    return written === LATE ? { ok: false, why: 'place-silent' } : { ok: true, file }
  } catch (error) {
    if (codeOf(error) === 'UNKNOWN') throw error
    return { ok: false, why: 'not-saved' }
  }
}

const USUAL = Promise.resolve('usual' as const)
