// The documents of ours in a school's folder, whatever else stands there. Word files and deliveries say themselves what they are; a PDF
// is known by its name.
import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDay, parseSchoolYear, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { isSameSchool, type NamedSchool } from '#shared/delivery/same-school.ts'
import type { DocumentForm } from '#shared/documents/forms.ts'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { comparableName, fileNameOf, withoutNumber } from '../../disk/file-name.ts'
import type { Description } from './document-worker.ts'
import type { Ask } from '../machine/patience.ts'

export interface MadeFile {
  readonly kind: DocumentKind
  readonly form: DocumentForm
  readonly file: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** Of the document. */
  readonly day: IsoDay
  /** Of the offer that it is about; undefined for a PDF, of which only the name is read. */
  readonly offerYear: SchoolYear | undefined
  /** Empty for a PDF. */
  readonly versionLabel: string
  /** Of the outline that it was made from; empty when it is not known. */
  readonly sum: string
}

/** Larger than any document of ours, in bytes. */
const LARGEST = 20 * 1024 * 1024

/** What a file says about itself. */
type Said = Pick<MadeFile, 'kind' | 'form' | 'day' | 'offerYear' | 'versionLabel' | 'sum'>

/** The same, for as long as its mark is the same. */
interface Known {
  readonly mark: string
  readonly said: Said | undefined
  /** Of which school, where the file says so. */
  readonly school?: NamedSchool
}

export class MadeFiles {
  private readonly known = new Map<string, ReadonlyMap<string, Known>>()

  /**
   * Newest first. What cannot be read now is left out, and nothing is an error but a disk that does not answer.
   * @param ask reads in that folder
   * @param ours a delivery of another school, that somebody put there, is none of ours
   * @param described the documents of this school, by which a PDF is known; asked only when there is one
   */
  async in(
    folder: string,
    ask: Ask,
    ours: NamedSchool,
    described: () => Promise<readonly Description[]>
  ): Promise<readonly MadeFile[]> {
    const before = this.known.get(folder)
    const known = new Map<string, Known>()
    const found: MadeFile[] = []
    let descriptions: readonly Description[] | undefined
    for (const name of await ask(() => namesIn(folder))) {
      const file = path.join(folder, name)
      const facts = await ask(() => lstat(file).catch(() => undefined))
      if (facts?.isFile() !== true || facts.size > LARGEST) continue
      const own = { file, madeAt: facts.mtimeMs }
      if (isPdf(name)) {
        descriptions ??= await described()
        const pdf = pdfOf(name, descriptions)
        if (pdf !== undefined)
          found.push({ ...pdf, ...own, form: 'pdf', offerYear: undefined, versionLabel: '', sum: '' })
        continue
      }
      const mark = `${facts.mtimeMs} ${facts.size}`
      const looked = before?.get(name)?.mark === mark ? before.get(name) : await ask(() => lookAt(file, mark))
      if (looked === undefined) continue
      known.set(name, looked)
      if (looked.school !== undefined && !isSameSchool(looked.school, ours)) continue
      if (looked.said !== undefined) found.push({ ...own, ...looked.said })
    }
    this.known.set(folder, known)
    return found.toSorted((one, other) => other.madeAt - one.madeAt || (one.file < other.file ? 1 : -1))
  }
}

/** The newest of each kind and form. */
export const newestOfEach = <F extends MadeFile>(files: readonly F[]): readonly F[] =>
  files.filter(({ kind, form }, at) => files.findIndex((one) => one.kind === kind && one.form === form) === at)

/** Word and LibreOffice keep hidden files beside a document that is open. */
const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter(
    (name) => /\.docx$|\.pdf$|^levering-.*\.json$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.')
  )

const isPdf = (name: string): boolean => name.toLowerCase().endsWith('.pdf')

/** Undefined when it could not be read; what was read and is not ours is remembered as well. */
async function lookAt(file: string, mark: string): Promise<Known | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return undefined
  try {
    if (!file.toLowerCase().endsWith('.json')) return { mark, said: await saidByWord(bytes) }
    return { mark, said: undefined, ...(await saidByDelivery(bytes)) }
  } catch {
    // Whatever it holds, it is not as we write it.
    return { mark, said: undefined }
  }
}

async function saidByWord(bytes: Uint8Array): Promise<Said | undefined> {
  const { propertiesOf } = await import('../../word/properties.ts')
  const properties = propertiesOf(bytes)
  if (properties === undefined) return undefined
  const { kind, offerDay, offerYear, versionLabel, sum } = properties
  return { kind, form: 'word', day: offerDay, offerYear, versionLabel, sum }
}

/** Nothing is compared with it: its words are those of the document. */
async function saidByDelivery(bytes: Uint8Array): Promise<Pick<Known, 'said' | 'school'> | undefined> {
  const { LARGEST_DELIVERY, readDelivery } = await import('#shared/delivery/read-delivery.ts')
  if (bytes.length > LARGEST_DELIVERY) return undefined
  const read = readDelivery(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  if (read.kind === 'refused') return undefined
  const { schoolYear, profile, school } = read.delivery
  const day = parseDay(profile.referenceDay)
  if (day === undefined) return undefined
  const offerYear = parseSchoolYear(schoolYear)
  return {
    said: { kind: 'delivery', form: 'json', day, offerYear, versionLabel: profile.version, sum: '' },
    school
  }
}

/** The document whose name this is, on whatever day it was made and whether or not it was a concept then. */
function pdfOf(name: string, descriptions: readonly Description[]): Pick<MadeFile, 'kind' | 'day'> | undefined {
  const day = parseDay(name.slice(0, 10))
  if (day === undefined) return undefined
  const own = [name, withoutNumber(name)].map(comparableName)
  const of = descriptions.find((description) =>
    pdfNames(description, day).some((one) => own.includes(comparableName(one)))
  )
  return of === undefined ? undefined : { kind: of.kind, day }
}

const CONCEPT = ' (concept)'

/** Whether a file of ours says in its name that it is one. */
export const isConceptName = (fileName: string): boolean => fileName.includes(CONCEPT)

function pdfNames({ day, school, fileTitle, concept }: Description, onDay: IsoDay): readonly string[] {
  const end = ` – ${school}`
  const middle = fileTitle.slice(day.length, -end.length)
  const title = concept ? middle.slice(0, -CONCEPT.length) : middle
  return [title, title + CONCEPT].map((one) => fileNameOf(`${onDay}${one}${end}`, '.pdf'))
}
