// Every field of a school with its address, in reading order: what hints, names, erasing, comparing and links read. A field that is
// described (field.ts) is found here; none can be forgotten.
import { plainText, type RichText } from '../richtext/richtext.ts'
import { isLeaf, type Leaf, type LeafKind, type Rows, type Shape } from './field.ts'
import { schoolFields } from './school-fields.ts'
import { round as roundFields } from './round-fields.ts'
import { isRoundPart, type Round, type School, type SectionId } from './school.ts'

/** A row that a field stands in. */
export interface WalkedRow {
  /** As addresses call the list: "steps", "round". */
  readonly list: string
  /** By what an address finds it: its id, or another field that is its own. */
  readonly key: string
}

export interface Walked {
  /** "vision.text", "partners:<id>.purpose", "agreement:<id>.how", "round:<id>.mr.reasons". The id of the field on its screen, too. */
  readonly address: string
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[]
  readonly field: Leaf
  readonly value: unknown
  /** The rows around it, the outermost first. */
  readonly rows: readonly WalkedRow[]
}

interface Around extends Pick<Walked, 'address' | 'path' | 'rows'> {
  readonly found: Walked[]
}
type Kept = Readonly<Record<string, unknown>>

function walkShape(shape: Shape, value: Kept, around: Around): readonly Walked[] {
  for (const [key, field] of Object.entries(shape)) {
    const kept = value[key]
    if (kept === undefined || kept === null) continue
    const address = around.address === '' ? key : `${around.address}.${key}`
    const path = [...around.path, key]
    if (isLeaf(field)) around.found.push({ address, path, field, value: kept, rows: around.rows })
    else if (field.kind === 'rows') walkRows(field, kept as readonly Kept[], { ...around, path })
    else walkShape(field.shape, kept as Kept, { ...around, path, address: isUnnamed(path) ? '' : address })
  }
  return around.found
}

/** What no address names: the sections and the internal layer as a whole. */
const isUnnamed = ([first, ...rest]: readonly (string | number)[]): boolean =>
  rest.length === 0 && (first === 'sections' || first === 'internal')

function walkRows(field: Rows, kept: readonly Kept[], around: Around): void {
  for (const [place, row] of kept.entries()) {
    const key = String(row[field.key])
    const name = `${field.name}:${key}`
    walkShape(field.shape, row, {
      found: around.found,
      address: field.within ? `${around.address}.${name}` : name,
      path: [...around.path, place],
      rows: [...around.rows, { list: field.name, key }]
    })
  }
}

/** All of a school, in reading order: what it is, its sections, its rounds, and what only it sees. */
export const walk = (school: School): readonly Walked[] =>
  walkShape(schoolFields, school, { address: '', path: [], rows: [], found: [] })

/** One section, with what it keeps in this round: of one that is not the school's own there is nothing. */
export const walkSection = (school: School, section: SectionId, round: Round): readonly Walked[] => [
  ...walkRoundPart(school, section, round),
  ...walkShape(schoolFields.sections.shape[section].shape, school.sections[section], {
    address: section,
    path: ['sections', section],
    rows: [],
    found: []
  })
]

function walkRoundPart(school: School, section: SectionId, round: Round): readonly Walked[] {
  const place = school.rounds.indexOf(round)
  if (place < 0 || !isRoundPart(section)) return []
  return walkShape(roundFields[section].shape, round[section], {
    address: `round:${round.id}.${section}`,
    path: ['rounds', place, section],
    rows: [{ list: 'round', key: round.id }],
    found: []
  })
}

const worded: ReadonlySet<LeafKind> = new Set([
  'text',
  'long',
  'rich',
  'number',
  'money',
  'half-days',
  'hours',
  'count'
])

/** A field in which people write words: no day, no choice, and nothing that the program writes. */
export const isWorded = ({ field }: Walked): boolean => worded.has(field.kind)

/** What people read in a field: of a long text its words, a line per block. Empty for what is no text. */
export function wordsIn({ field, value }: Walked): string {
  if (field.kind === 'rich') return plainText(value as RichText)
  return typeof value === 'string' ? value : ''
}

/** The address of a field of the round that is worked at, as its screen has it: "round.mr.reasons" for "round:<id>.mr.reasons". */
export const inPresentRound = (address: string, roundId: string): string => {
  const own = `round:${roundId}.`
  return address.startsWith(own) ? `round.${address.slice(own.length)}` : address
}

/** The other way round: of what a screen shows of a round, the address in that round. */
export const inRound = (onScreen: string, roundId: string): string =>
  onScreen.startsWith('round.') ? `round:${roundId}.${onScreen.slice('round.'.length)}` : onScreen
