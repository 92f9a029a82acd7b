// The list of all schools of a region, from a table that was pasted: by its heads, or in the usual order of the columns.
import { bareCode } from '../delivery/same-school.ts'
import type { Sector } from '../school/vocabulary.ts'
import { identities } from './identity.ts'
import type { SchoolOfRegion } from './region.ts'

interface ColumnWords {
  /** A head with one of these is this column… */
  readonly telling: readonly string[]
  /** …when all its other words are among these, or tell the same. */
  readonly beside: readonly string[]
}

const OF_SCHOOL = ['naam', 'school', 'vestiging', 'locatie', 'de', 'het', 'van', 'en', 'of', 'met']
const NUMBER = ['nr', 'nummer', 'code']

const columnWords = {
  code: {
    telling: ['brin', 'brincode', 'brinnummer', 'brinnr', 'brin4', 'brin6', 'schoolcode', 'instellingscode', 'code'],
    beside: [...OF_SCHOOL, ...NUMBER, 'vestigingsnummer', 'vestigingscode']
  },
  /** Of the school: the last two signs of its code, or the whole code. */
  location: {
    telling: ['vestigingscode', 'vestigingsnummer', 'vestigingsnr', 'vestnr'],
    beside: [...OF_SCHOOL, ...NUMBER]
  },
  name: {
    telling: ['naam', 'school', 'scholen', 'schoolnaam', 'vestigingsnaam', 'instellingsnaam', 'instelling'],
    beside: OF_SCHOOL
  },
  place: { telling: ['plaats', 'plaatsnaam', 'woonplaats', 'vestigingsplaats', 'schoolplaats'], beside: OF_SCHOOL },
  board: {
    telling: ['bestuur', 'schoolbestuur', 'bestuursnaam', 'besturen', 'bevoegd', 'gezag', 'stichting'],
    beside: OF_SCHOOL
  },
  area: {
    telling: [
      'kring',
      'wijk',
      'gebied',
      'deelgebied',
      'deelregio',
      'subregio',
      'regio',
      'rayon',
      'cluster',
      'afdeling'
    ],
    beside: OF_SCHOOL
  },
  sector: {
    telling: ['soort', 'sector', 'schoolsoort', 'schooltype', 'onderwijssoort', 'onderwijstype', 'type'],
    beside: [...OF_SCHOOL, 'onderwijs']
  }
} as const satisfies Record<string, ColumnWords>
export type SchoolColumn = keyof typeof columnWords
export const schoolColumns = Object.keys(columnWords) as readonly SchoolColumn[]

export interface PastedSchools {
  readonly rows: readonly PastedSchool[]
  /** In the order of the table; null: not taken over. */
  readonly columns: readonly (SchoolColumn | null)[]
  /** What each column is called, or "" where the table says nothing. */
  readonly heads: readonly string[]
  /** Rows that are no school, below the heads: without a name and a code, or a total. Their words. */
  readonly skipped: readonly string[]
}

export type PastedSchool = Readonly<Record<Exclude<SchoolColumn, 'sector' | 'location'>, string>> & {
  readonly sector: Sector | undefined
}

/** A head stands among the first so many rows: above it are titles. */
const HEAD_WITHIN = 10

/**
 * @param rows of cells, as they were pasted
 * @param said what somebody says that a column is, by its place in the table; null: it is not to be taken over
 */
export function pastedSchools(
  rows: readonly (readonly string[])[],
  said: ReadonlyMap<number, SchoolColumn | null> = new Map()
): PastedSchools {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const headAt = headRowOf(rows)
  const heads = Array.from({ length: width }, (_, at) => (headAt < 0 ? '' : (rows[headAt]?.[at] ?? '').trim()))
  const below = rows.slice(headAt + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const columns = withSaid(headAt < 0 ? usualOrder(below, width) : byHeads(heads), said)
  const headWords = heads.join('\t')
  const schools: PastedSchool[] = []
  const skipped: string[] = []
  for (const row of below) {
    const school = schoolIn(row, columns)
    if ((school.name === '' && !CODE.test(school.code)) || (school.code === '' && isTotal(row)))
      skipped.push(row.filter((cell) => cell.trim() !== '').join(' '))
    // On each printed page the heads stand again.
    else if (row.join('\t') !== headWords || headAt < 0) schools.push(school)
  }
  return { rows: schools, columns, heads, skipped }
}

/** The row with the most heads; of as many the first. −1 for none. One with a code in it is a school. */
function headRowOf(rows: readonly (readonly string[])[]): number {
  const known = rows
    .slice(0, HEAD_WITHIN)
    .map((row) => (row.some((cell) => CODE.test(cell.trim())) ? 0 : byHeads(row).filter(Boolean).length))
  const most = Math.max(0, ...known)
  return most === 0 ? -1 : known.indexOf(most)
}

const wordsOf = (head: string): readonly string[] =>
  head
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The column that a head names; of two heads for one column the shorter, then the first. */
function byHeads(heads: readonly string[]): readonly (SchoolColumn | null)[] {
  const named = heads.map((head) => ({ column: columnOf(head), words: wordsOf(head).length }))
  return named.map(({ column, words }, at) =>
    named.some(
      (other, place) =>
        place !== at && other.column === column && (other.words < words || (other.words === words && place < at))
    )
      ? null
      : column
  )
}

function columnOf(head: string): SchoolColumn | null {
  const words = wordsOf(head)
  // "De School" is a school.
  if (words[0] === 'de' || words[0] === 'het') return null
  return (
    schoolColumns.find((column) => {
      const { telling, beside }: ColumnWords = columnWords[column]
      return (
        words.some((word) => telling.includes(word)) &&
        words.every((word) => telling.includes(word) || beside.includes(word))
      )
    }) ?? null
  )
}

function withSaid(
  columns: readonly (SchoolColumn | null)[],
  said: ReadonlyMap<number, SchoolColumn | null>
): readonly (SchoolColumn | null)[] {
  const chosen = new Set(said.values())
  return columns.map((column, at) => said.get(at) ?? (said.has(at) || chosen.has(column) ? null : column))
}

const CODE = /^\d\d[a-z]{2}/iu
const isNumber = (cell: string): boolean => /^[\d\s.,)]*$/u.test(cell)
/** "Totaal", "Totaal 40 scholen", "Subtotaal kring Noord". */
const isTotal = (row: readonly string[]): boolean => row.some((cell) => /^(?:sub)?tota+l\b/iu.test(cell.trim()))

/** Without heads: the codes are known by how they look, a column of numbers is a numbering, and what is left stands in the usual order. */
function usualOrder(rows: readonly (readonly string[])[], width: number): readonly (SchoolColumn | null)[] {
  const cellsAt = (at: number): readonly string[] => rows.map((row) => (row[at] ?? '').trim())
  const places = Array.from({ length: width }, (_, at) => at)
  const codeAt = places.find((at) => cellsAt(at).filter((cell) => CODE.test(cell)).length * 2 > rows.length)
  const others = places.filter((at) => at !== codeAt && !cellsAt(at).every(isNumber))
  return places.map((at) => (at === codeAt ? 'code' : (USUAL[others.indexOf(at)] ?? null)))
}
const USUAL = ['name', 'place', 'board', 'area', 'sector'] as const satisfies readonly SchoolColumn[]

function schoolIn(row: readonly string[], columns: readonly (SchoolColumn | null)[]): PastedSchool {
  const cell = (column: SchoolColumn): string => {
    const at = columns.indexOf(column)
    return at < 0 ? '' : (row[at] ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST)
  }
  const name = cell('name')
  return {
    code: codeOf(cell('code'), cell('location')),
    name: isNumber(name) ? '' : name,
    place: cell('place'),
    board: cell('board'),
    area: cell('area'),
    sector: sectorIn(cell('sector'))
  }
}

/** "12AB" with the location "0" or "00" is "12AB00"; a location may be called by its whole code too. */
function codeOf(code: string, location: string): string {
  const [ofSchool, ofLocation] = [bareCode(code), bareCode(location)]
  if (CODE.test(ofLocation)) return ofLocation
  const isNumbered = /^\d\d[A-Z]{2}$/u.test(ofSchool) && /^\d{1,2}$/u.test(ofLocation)
  return isNumbered ? ofSchool + ofLocation.padStart(2, '0') : ofSchool
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
