// The bundle of a region in the folder of a school: one file, as it came. It is public, and no part of the school: a newer one comes in its place.
import path from 'node:path'
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import type { BundleName, BundleRefusal, BundleTaken, BundleThere } from '#shared/contract/admission.ts'
import { problem } from '#shared/contract/problems.ts'
import { madeForOther, type Bundle } from '#shared/delivery/bundle.ts'
import { hereOf } from '#shared/delivery/elsewhere.ts'
import { LARGEST_BUNDLE, readBundle } from '#shared/delivery/read-bundle.ts'
import { writeDurably } from '../../disk/durable-file.ts'
import { refusalOf } from '../../disk/faults.ts'
import { codeOf, NO_PLAIN_FILE } from '../../disk/file-system.ts'
import { makeOneFolder } from '../../disk/folders.ts'
import { outsideBytes, outsideText } from '../../disk/outside-file.ts'
import type { StoreOptions } from '../../store/index.ts'
import { BUNDLE_FILE, REGION_FOLDER } from '../../store/names.ts'
import type { Viewer } from '../asking/viewer.ts'
import type { PatientReader } from '../machine/patience.ts'
import type { OpenSchool } from '../school/open-school.ts'

export interface KeptBundleOptions {
  readonly store: StoreOptions
  readonly reader: PatientReader
}

type Read =
  | { readonly kind: 'read'; readonly bundle: Bundle; readonly bytes: Uint8Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: BundleRefusal }

export class KeptBundle {
  constructor(private readonly options: KeptBundleOptions) {}

  async there(school: OpenSchool): Promise<BundleThere> {
    const read = await this.read(placeIn(school.folder))
    return read.kind === 'read' ? { kind: 'there', bundle: read.bundle } : read
  }

  /** A file that she chose. */
  async takeFile(school: OpenSchool, viewer: Viewer, file: string): Promise<Answer<BundleTaken>> {
    const read = await this.read(file)
    return read.kind === 'read'
      ? this.take(school, viewer, read)
      : ok({
          kind: 'refused',
          fileName: path.basename(file),
          why: read.kind === 'none' ? 'unreadable' : read.why
        })
  }

  /** What a page read. */
  async takeText(school: OpenSchool, viewer: Viewer, fileName: string, text: string): Promise<Answer<BundleTaken>> {
    const read = readIn(Buffer.from(text, 'utf8'))
    return read.kind === 'read' ? this.take(school, viewer, read) : ok({ kind: 'refused', fileName, why: read.why })
  }

  private async take(
    school: OpenSchool,
    viewer: Viewer,
    { bundle, bytes }: { readonly bundle: Bundle; readonly bytes: Uint8Array }
  ): Promise<Answer<BundleTaken>> {
    if (school.accessOf(viewer.id).mode !== 'write') return failed(problem('read-only'))
    const place = placeIn(school.folder)
    const before = await this.there(school)
    const other = madeForOther(bundle, hereOf(school.value))
    return school.inFolder(async () => {
      try {
        await makeOneFolder(path.dirname(place), this.options.store)
        await this.refuseLink(school.folder)
        await writeDurably(place, bytes, this.options.store)
      } catch (error) {
        if (codeOf(error) === 'UNKNOWN') throw error
        return failed(problem(refusalOf(error)))
      }
      return ok({
        kind: 'taken',
        bundle: nameOf(bundle),
        before: before.kind === 'there' ? nameOf(before.bundle) : null,
        madeFor:
          other === undefined
            ? ''
            : ([other.name, other.code, 'een andere school'].find((part) => part.trim() !== '') ?? '')
      })
    })
  }

  /** A folder that leads elsewhere: what is written must stand with the school. */
  private async refuseLink(folder: string): Promise<void> {
    const { fs } = this.options.store
    const real = path.join(await fs.realpath(folder), REGION_FOLDER)
    if ((await fs.realpath(real)).toLowerCase() !== real.toLowerCase())
      throw Object.assign(new Error('a link'), { code: NO_PLAIN_FILE })
  }

  private async read(file: string): Promise<Read> {
    const { reader, store } = this.options
    return reader.in(path.dirname(file))(async (): Promise<Read> => {
      const read = await outsideBytes({ file, fs: store.fs, largest: LARGEST_BUNDLE })
      if (read.ok) return readIn(read.bytes)
      return read.why === 'gone' ? { kind: 'none' } : { kind: 'refused', why: read.why }
    })
  }
}

/** One measure for what comes as a file and for what a page read. */
function readIn(bytes: Uint8Array): Exclude<Read, { kind: 'none' }> {
  if (bytes.length > LARGEST_BUNDLE) return { kind: 'refused', why: 'large' }
  const text = outsideText(bytes)
  if (text === undefined) return { kind: 'refused', why: 'broken' }
  const read = readBundle(text)
  return read.kind === 'read' ? { ...read, bytes } : { kind: 'refused', why: read.why }
}

const placeIn = (folder: string): string => path.join(folder, REGION_FOLDER, BUNDLE_FILE)
const nameOf = ({ region, schoolYear, madeOn }: Bundle): BundleName => ({ region, schoolYear, madeOn })
