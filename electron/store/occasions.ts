// What a frozen folder was frozen for, as the file in it says. What does not say it clearly is never read as adopted.
import path from 'node:path'
import { occasionIn, type Occasion } from '#shared/documents/frozen.ts'
import { jsonOf } from '#shared/json-text.ts'
import { OCCASION_FILE, occasionByName, type VersionName } from './names.ts'
import type { Sums } from './checksums.ts'
import { trying } from '../disk/faults.ts'
import { ABSENT, NO_PLAIN_FILE, codeOf } from '../disk/file-system.ts'
import type { DiskOptions } from '../disk/options.ts'

export type ToldOccasion =
  /** `bytes`: of its file; undefined where it has none. */
  | { readonly state: 'told'; readonly occasion: Occasion; readonly bytes: Uint8Array | undefined }
  /** `occasion`: by its name alone, so that a list has a place for it. */
  | { readonly state: 'damaged' | 'unreadable'; readonly occasion: Occasion }
  /** It is no frozen folder of ours, whatever it holds. */
  | { readonly state: 'none' }

/** @param sums of the folder; undefined where they cannot be read */
export async function occasionOf(
  place: string,
  name: VersionName,
  sums: Sums | undefined,
  options: DiskOptions
): Promise<ToldOccasion> {
  const { day, isBare } = name
  const byName = occasionByName(name)
  try {
    const bytes = await trying(
      () => options.fs.read(path.join(place, OCCASION_FILE)),
      (code) => !ABSENT.has(code) && !NO_FILE.has(code),
      options,
      true
    )
    const occasion = occasionIn(jsonOf(Buffer.from(bytes).toString('utf8')), day)
    if (occasion === undefined) return { state: 'damaged', occasion: byName }
    // With words in its name it is a copy of what is adopted that somebody made by hand.
    return occasion.kind === 'adopted' && !isBare ? { state: 'none' } : { state: 'told', occasion, bytes }
  } catch (error) {
    const code = codeOf(error)
    if (NO_FILE.has(code) || (ABSENT.has(code) && sums?.has(OCCASION_FILE) === true))
      return { state: 'damaged', occasion: byName }
    if (!ABSENT.has(code)) return { state: 'unreadable', occasion: byName }
    // Before this file there were adopted versions only.
    return isBare ? { state: 'told', occasion: byName, bytes: undefined } : { state: 'none' }
  }
}

const NO_FILE = new Set(['EISDIR', NO_PLAIN_FILE])
