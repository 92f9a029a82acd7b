// The list of all schools of a region, from a table that was pasted: by its heads, or in the usual order of the columns.
import type { Sector } from '../school/vocabulary.ts'
import { identities } from './identity.ts'
import type { SchoolOfRegion } from './region.ts'

const columnNames = {
  code: [
    'brin',
    'code',
    'brincode',
    'brinnummer',
    'vestigingscode',
    'vestigingsnummer',
    'brin en vestiging',
    'schoolcode'
  ],
  name: ['naam', 'school', 'schoolnaam', 'naam school', 'naam van de school', 'vestigingsnaam'],
  place: ['plaats', 'plaatsnaam', 'woonplaats', 'vestigingsplaats'],
  board: ['bestuur', 'schoolbestuur', 'bevoegd gezag', 'naam bestuur'],
  area: ['kring', 'wijk', 'gebied', 'deelregio', 'subregio', 'regio'],
  sector: ['soort', 'soort school', 'sector', 'schoolsoort', 'onderwijssoort', 'type']
} as const
export type SchoolColumn = keyof typeof columnNames
export const schoolColumns = Object.keys(columnNames) as readonly SchoolColumn[]

export interface PastedSchools {
  readonly rows: readonly PastedSchool[]
  /** In the order of the table; null: not taken over. */
  readonly columns: readonly (SchoolColumn | null)[]
  /** Rows without a name and a code. */
  readonly skipped: number
}

export type PastedSchool = Readonly<Record<Exclude<SchoolColumn, 'sector'>, string>> & {
  readonly sector: Sector | undefined
}

/** @param rows of cells, as they were pasted */
export function pastedSchools(rows: readonly (readonly string[])[]): PastedSchools {
  const [first = []] = rows
  const byHead = first.map(columnOf)
  const hasHeads = byHead.some((column) => column !== null)
  const columns = hasHeads ? onlyFirst(byHead) : usualOrder(first)
  const read = rows.slice(hasHeads ? 1 : 0).map((row) => schoolIn(row, columns))
  const good = read.filter(({ code, name }) => code !== '' || name !== '')
  return { rows: good, columns, skipped: read.length - good.length }
}

function columnOf(head: string): SchoolColumn | null {
  const said = head
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return schoolColumns.find((column) => (columnNames[column] as readonly string[]).includes(said)) ?? null
}

/** Of two columns of one name the first. */
const onlyFirst = (columns: readonly (SchoolColumn | null)[]): readonly (SchoolColumn | null)[] =>
  columns.map((column, at) => (column !== null && columns.indexOf(column) === at ? column : null))

const CODE = /^\d\d[a-z]{2}/iu

function usualOrder(first: readonly string[]): readonly (SchoolColumn | null)[] {
  const order = CODE.test((first[0] ?? '').trim()) ? schoolColumns : schoolColumns.filter((column) => column !== 'code')
  return first.map((_, at) => order[at] ?? null)
}

function schoolIn(row: readonly string[], columns: readonly (SchoolColumn | null)[]): PastedSchool {
  const cell = (column: SchoolColumn): string => {
    const at = columns.indexOf(column)
    return at < 0 ? '' : (row[at] ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST)
  }
  return {
    code: cell('code').toUpperCase().replaceAll(/[\s-]/gu, ''),
    name: cell('name'),
    place: cell('place'),
    board: cell('board'),
    area: cell('area'),
    sector: sectorIn(cell('sector'))
  }
}

const LONGEST = 2_000

/** As lists of schools write it: "bo", "basisonderwijs", "VSO". */
function sectorIn(text: string): Sector | undefined {
  const said = text.toLowerCase().replaceAll(/[^\p{L}]+/gu, '')
  return Object.entries(sectorWords).find(([, words]) => words.includes(said))?.[0] as Sector | undefined
}

const sectorWords: Readonly<Record<Sector, readonly string[]>> = {
  bao: ['bao', 'bo', 'basisschool', 'basisonderwijs', 'basisschoolbao', 'regulier'],
  sbo: ['sbo', 'sbao', 'speciaalbasisonderwijs', 'speciaalbasisonderwijssbo'],
  'so-vso': ['so', 'vso', 'sovso', 'speciaalonderwijs', 'voortgezetspeciaalonderwijs', 'speciaalonderwijssovso'],
  vo: ['vo', 'voortgezetonderwijs', 'voortgezetonderwijsvo']
}

/**
 * Rows of the list as they are to be put: in the place of the school that is there already, of which what the table leaves empty stays, or new.
 * @param newId of a row
 */
export function putOnList(
  present: readonly SchoolOfRegion[],
  pasted: readonly PastedSchool[],
  newId: () => string
): readonly SchoolOfRegion[] {
  const identityOf = identities([...present, ...pasted])
  const known = new Map<string, SchoolOfRegion>()
  for (const school of present) {
    const id = identityOf(school)
    if (id !== undefined && !known.has(id)) known.set(id, school)
  }
  const put = new Map<string, SchoolOfRegion>()
  for (const { sector, ...words } of pasted) {
    const id = identityOf(words)
    if (id === undefined) continue
    const before = put.get(id) ?? known.get(id) ?? { id: newId(), code: '', name: '', place: '', board: '', area: '' }
    const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''))
    put.set(id, { ...before, ...said, ...(sector === undefined ? {} : { sector }) })
  }
  return [...put.values()]
}
