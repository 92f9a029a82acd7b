// The name of a town as it is compared. A school types it as it is used to: "Den Bosch", "st. Annaparochie", "HENGELO (GLD)", "Alphen a/d Rijn".
import { cleaned } from '../incoming-text.ts'

export interface TypedTown {
  /** Only letters and digits, without accents; both spellings of a name give the same. Empty of what is no name. */
  readonly name: string
  /** Where the province stood behind the name. */
  readonly province: string | undefined
}

/** As they are written behind a name where there are more of it. */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Drenthe: ['drenthe', 'dr', 'drt'],
    Flevoland: ['flevoland', 'fl', 'flev'],
    Friesland: ['friesland', 'fryslan', 'fr', 'frl'],
    Gelderland: ['gelderland', 'gld', 'gl'],
    Groningen: ['groningen', 'gr', 'gn', 'gron'],
    Limburg: ['limburg', 'l', 'lb', 'li', 'lim'],
    'Noord-Brabant': ['noordbrabant', 'brabant', 'nb', 'nbr'],
    'Noord-Holland': ['noordholland', 'nh'],
    Overijssel: ['overijssel', 'ov', 'o'],
    Utrecht: ['utrecht', 'ut', 'utr', 'u'],
    Zeeland: ['zeeland', 'zld', 'zl', 'ze', 'z'],
    'Zuid-Holland': ['zuidholland', 'zh']
  }).flatMap(([province, spellings]) => spellings.map((spelling) => [spelling, province] as const))
)

/** "Bergen (L)", "Bergen, Limburg", "Bergen NH": a name, with something behind it that may be a province. */
const BEHIND = /^(.+?)(?:\s*[(,]\s*([^(),]+?)\)?|\s+(\S+))\s*$/u
/** "Beek gem Montferland" */
const MUNICIPALITY = /[\s(]+gem(?:eente|\.)?\s.*$/u

export function typedTown(typed: string): TypedTown {
  const plain = cleaned(typed)
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(MUNICIPALITY, '')
  const [, name = '', apart, last] = BEHIND.exec(plain) ?? []
  const province = PROVINCES.get(onlyLetters(apart ?? last ?? ''))
  return province === undefined ? { name: folded(plain), province } : { name: folded(name), province }
}

const onlyLetters = (text: string): string => text.replaceAll(/[^\p{L}\d]+/gu, '')

/** Of small letters without accents. */
const folded = (plain: string): string =>
  onlyLetters(
    plain
      .replace(/^[‘’'`´]?t[\s-]+/u, 'het ')
      .replaceAll(/\bst\.\s?|\b(?:st|sint)[\s-]/gu, 'sint ')
      .replaceAll(/\ba\s?[./]\s?d\.?(?=\s)|\baan den\b/gu, 'aan de')
      .replaceAll('ij', 'y')
  )
