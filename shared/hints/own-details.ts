// How to reach the school and where it stands, wherever it is written and however: nobody's own, so no hint points at it.
import { isBrin } from '../brin.ts'
import { cleaned } from '../incoming-text.ts'
import type { Identity } from '../school/school.ts'
import { phonesIn } from './contact.ts'
import type { Stretch } from './hint.ts'

/** Each finds one detail in a text. */
export type OwnDetails = readonly RegExp[]

/** In letters and digits; shorter ones are in too many texts. */
const SHORTEST = 4
/** As typed; longer ones are no detail. */
const LONGEST = 200

/** What may stand between two letters or digits of a detail: "0344 - 12 34 56". */
const BETWEEN = String.raw`[^\p{L}\p{N}]{0,5}`

const signsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? []
const spread = (text: string): string => signsIn(text).join(BETWEEN)

/** How the details of a school may be written. */
export function ownDetailsOf({ locations }: Identity): OwnDetails {
  const patterns = locations.flatMap(({ brin, address, postcode, telephone, email, website }) => [
    ...brinPatterns(typed(brin)),
    ...addressPatterns(typed(address)),
    ...plainPatterns(typed(postcode)),
    ...phonePatterns(typed(telephone)),
    ...wordsOf(typed(email)).flatMap(emailPatterns),
    ...wordsOf(typed(website)).flatMap(websitePatterns)
  ])
  return [...new Set(patterns)].map(
    (pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu')
  )
}

const typed = (text: string): string => cleaned(text).slice(0, LONGEST)

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;<>()]+/u)

const plainPatterns = (text: string): readonly string[] => (signsIn(text).length < SHORTEST ? [] : [spread(text)])

/** Of the code of the location, that of the school too. */
const brinPatterns = (text: string): readonly string[] =>
  (isBrin(text) ? [text, text.trim().slice(0, 4)] : [text]).flatMap(plainPatterns)

/** With its number and without. */
const addressPatterns = (text: string): readonly string[] =>
  [text, /^[^\p{N}]*/u.exec(text)?.[0] ?? ''].flatMap(plainPatterns)

/** Any way to write the number, also as from abroad; what is typed there may hold more of them. */
function phonePatterns(text: string): readonly string[] {
  const found = phonesIn(text)
  if (found.length === 0) return plainPatterns(text)
  return found.map(({ start, end }) => {
    const rest = spread(
      text
        .slice(start, end)
        .replaceAll(/[^\d+]/gu, '')
        .replace(/^(?:\+31|0031)?0?/u, '')
    )
    return String.raw`\(?(?:(?:\+|00)31${BETWEEN}(?:0${BETWEEN})?|0${BETWEEN})${rest}`
  })
}

/** Also with "[at]" for its sign. */
function emailPatterns(text: string): readonly string[] {
  const [local = '', domain = ''] = text.split('@')
  if (plainPatterns(text).length === 0 || domain === '') return plainPatterns(text)
  return [`${spread(local)}(?:${BETWEEN}(?:at|apenstaartje))?${BETWEEN}${spread(domain)}`]
}

/** With what may go before it, and without. */
const websitePatterns = (text: string): readonly string[] =>
  plainPatterns(text.replace(/^https?:\/\//iu, '').replace(/^www\./iu, '')).map(
    (pattern) => `(?:https?${BETWEEN})?(?:www${BETWEEN})?${pattern}`
  )

/** Where details stand; what follows each other with no word between is one ("Dorpsstraat 1, 4001 AB"). */
export function findOwnDetails(text: string, details: OwnDetails): readonly Stretch[] {
  const all = details
    .flatMap((detail) => [...text.matchAll(detail)])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .toSorted((a, b) => a.start - b.start)
  const joined: Stretch[] = []
  for (const one of all) {
    const last = joined.at(-1)
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, one.start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, one.end) }
    else joined.push(one)
  }
  return joined
}
