// Which adopted version a document is made from, and which one it is compared with: one answer for the window and its host, so that
// the preview and the file say the same.
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import type { Occasion } from './frozen.ts'
import type { Earlier } from './source.ts'

/** The adopted versions of a school, wherever they are read; no frozen folder of another kind. */
export interface Versions<P> {
  /** Newest first; none where they cannot be read. */
  readonly list: () => Promise<readonly AdoptedFolder[]>
  readonly read: (id: string) => Promise<ReadVersion<P>>
}

export interface AdoptedFolder extends Pick<Occasion<'adopted'>, 'kind' | 'day'> {
  readonly id: string
}

export type ReadVersion<P> =
  | { readonly ok: true; readonly value: { readonly school: School; readonly intact: boolean } }
  | { readonly ok: false; readonly problem: P }

/** What a document of this day is compared with: the newest version that can be read and is not of a later day. */
export async function earlierOn<P>(day: IsoDay, versions: Versions<P>): Promise<Earlier | null> {
  return newestOf(
    (await versions.list()).filter((version) => version.day <= day),
    versions
  )
}

export type AdoptedVersion<P> =
  | { readonly ok: true; readonly frozen: Earlier; readonly earlier: Earlier | null }
  | { readonly ok: false; readonly problem: P | 'unknown-version' | 'version-changed' }

/** A version as it was adopted, and the one before it; refused when its files are not what they were, for then it does not say what was decided. */
export async function adoptedVersion<P>(id: string, versions: Versions<P>): Promise<AdoptedVersion<P>> {
  const [read, list] = await Promise.all([versions.read(id), versions.list()])
  if (!read.ok) return read
  if (!read.value.intact) return { ok: false, problem: 'version-changed' }
  const at = list.findIndex((version) => version.id === id)
  const own = list[at]
  if (own === undefined) return { ok: false, problem: 'unknown-version' }
  return {
    ok: true,
    frozen: { school: read.value.school, day: own.day },
    earlier: await newestOf(list.slice(at + 1), versions)
  }
}

/** An older version says more than none when the newest cannot be read. */
async function newestOf<P>(
  candidates: Awaited<ReturnType<Versions<P>['list']>>,
  { read }: Versions<P>
): Promise<Earlier | null> {
  for (const { id, day } of candidates) {
    const version = await read(id)
    if (version.ok) return { school: version.value.school, day }
  }
  return null
}
