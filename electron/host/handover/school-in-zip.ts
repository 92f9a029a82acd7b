// The school in a zip: where it stands in it, and what there is to tell of it.
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { interpret } from '../../store/format.ts'
import type { StoreOptions } from '../../store/index.ts'
import { VERSIONS_FOLDER, versionOf } from '../../store/names.ts'
import type { OpenZip, ZippedFile } from '../../zip/read-zip.ts'

export interface SchoolInZip {
  readonly school: School
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly versions: number
  /** Its files, each by its name in the folder of the school. */
  readonly files: readonly { readonly name: string; readonly file: ZippedFile }[]
}

export type FoundInZip =
  | ({ readonly state: 'ok' } & SchoolInZip)
  | { readonly state: 'none' | 'several' | 'newer' | 'damaged' }

/** At the top of the zip, or in a folder there: that is how a folder is zipped by hand. Rejects as reading the zip does. */
export async function schoolIn(zip: OpenZip, { format }: StoreOptions): Promise<FoundInZip> {
  const schools = zip.files.filter(
    ({ name }) => path.posix.basename(name) === format.fileName && name.split('/').length <= 2
  )
  const own = schools.find(({ name }) => name === format.fileName) ?? schools[0]
  if (own === undefined) return { state: 'none' }
  const top = own.name.slice(0, -format.fileName.length)
  if (top !== '' && schools.length > 1) return { state: 'several' }
  const read = interpret(await zip.read(own), format)
  if (read.state !== 'ok') return { state: read.state }
  const files = zip.files
    .filter(({ name }) => name.startsWith(top))
    .map((file) => ({ name: file.name.slice(top.length), file }))
  const versions = files.filter(({ name }) => isVersion(name, format.fileName)).length
  return { state: 'ok', school: read.value, savedAt: own.changedAt, versions, files }
}

function isVersion(name: string, fileName: string): boolean {
  const [folder, id = '', file, ...rest] = name.split('/')
  return folder === VERSIONS_FOLDER && file === fileName && rest.length === 0 && versionOf(id) !== undefined
}
