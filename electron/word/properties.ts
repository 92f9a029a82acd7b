// What a file says about itself: from which outline it was made, and of which kind, version and day it is. The program knows
// its own documents by this again, whatever their name became.
import { strFromU8 } from 'fflate'
import { parseDay, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { type Outline } from '#shared/documents/outline.ts'
import { documentKinds, isKind, kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { offerYearIn } from '#shared/documents/offer-year.ts'
import { outlineSum } from './outline-sum.ts'
import { unescapeXml } from './text.ts'
import { partsIn } from './unzip.ts'

export interface WordProperties {
  readonly kind: DocumentKind
  /** "Concept van 23 november 2026" */
  readonly versionLabel: string
  /** The `outlineSum` of the outline it was made from; empty when there is none to compare: another program left it out, this one counted otherwise then, or it tells what was adopted. */
  readonly sum: string
  /** The day of the outline. */
  readonly offerDay: IsoDay
  /** Of the offer that it is about; undefined when another program saved the file without it. */
  readonly offerYear: SchoolYear | undefined
}

export const categoryOf = ({ kind, category = kind }: Outline): string =>
  isKind(kind) ? kinds[kind].category : category

/** The kind itself: so it stood in files until these words came. */
const kindOf = (category: string): DocumentKind | undefined =>
  documentKinds.find((kind) => category === kinds[kind].category || category === kind)

const CORE = 'docProps/core.xml'

/**
 * Before the sum, with the number of what it counts; raised when `outlineSum` counts something else. A sum of another number is not
 * known: comparing it would call a document changed that is not. The first had no number, and counted where the school keeps a thing too.
 */
const SUM = 'sop-wijzer-2:'
/** The same of a version that was adopted: it stays what it was, so its sum is compared with nothing. */
const OF_VERSION = 'sop-wijzer-version:'

/** Of properties, in bytes: far more than ours. */
const LARGEST = 100_000

export const identifierOf = (outline: Outline): string => `${outline.adopted ? OF_VERSION : SUM}${outlineSum(outline)}`

/** Undefined when these bytes are no document of ours. */
export function propertiesOf(bytes: Uint8Array): WordProperties | undefined {
  const part = partsIn(bytes, [CORE], LARGEST)?.[CORE]
  if (part === undefined) return undefined
  const property = propertiesIn(strFromU8(part))
  const kind = kindOf(property('cp:category'))
  const offerDay = parseDay(property('dcterms:created').slice(0, 10))
  if (kind === undefined || offerDay === undefined) return undefined
  const identifier = property('dc:identifier')
  return {
    kind,
    versionLabel: property('cp:version'),
    sum: identifier.startsWith(SUM) ? identifier.slice(SUM.length) : '',
    offerDay,
    offerYear: offerYearIn(property('cp:keywords'))
  }
}

const propertiesIn =
  (xml: string) =>
  (name: string): string =>
    unescapeXml(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</`).exec(xml)?.[1] ?? '').trim()
