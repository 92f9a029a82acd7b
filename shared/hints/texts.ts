// All that a school wrote in a section, each text with its anchor, and the hints on it: for the section's page and for whoever
// counts what is still open. Days, numbers and choices are no text; an agreement's own words are the SWV's.
import { cleaned } from '../incoming-text.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { School, SectionId } from '../school/school.ts'
import { inPresentRound, isWorded, walkSection, wordsIn } from '../school/walk.ts'
import type { Hint } from './hint.ts'
import { ownDetailsOf } from './own-details.ts'
import { privacyHints } from './privacy.ts'
import { readableHints } from './readable.ts'

export interface AnchoredText {
  /** "vision.text", "partners:<id>.purpose", "agreement:<id>.how" */
  readonly field: string
  readonly text: string
}

export interface AnchoredHint extends Hint {
  readonly field: string
  /** By which the director can say that the words may stay: of a field that is asked anew for each offer it says the round. */
  readonly address: string
}

interface AddressedText extends AnchoredText {
  readonly address: string
}

/** What was written for everyone, in the order of the page and for the offer that is worked at; what is empty or holds no word is left out. */
export const textsOf = (school: School, section: SectionId, today: IsoDay): readonly AddressedText[] => {
  const { round } = currentOffer(school, today)
  return walkSection(school, section, round)
    .filter((walked) => isWorded(walked) && walked.field.reader === 'everyone' && walked.field.quoted !== true)
    .map((walked) => ({
      field: inPresentRound(walked.address, round.id),
      address: walked.address,
      text: wordsIn(walked)
    }))
    .filter(({ text }) => /\p{L}/u.test(text))
}

/** What in a section may say who somebody is, but for words of which the director said that they may stay. Every section is read by parents. */
export function openHints(school: School, section: SectionId, today: IsoDay): readonly AnchoredHint[] {
  const hintsOn = reader(school, section === 'limits')
  return stillOpen(
    school,
    textsOf(school, section, today).flatMap(({ field, address, text }) =>
      hintsOn(text).map((hint) => ({ ...hint, field, address }))
    )
  )
}

/** What may say who somebody is in words that come from elsewhere, read as a section is: they may go to parents. */
export const hintsInWords = (school: School, words: string): readonly Hint[] => reader(school, false)(words)

/** But for words of which the director said that they may stay. */
export function stillOpen(school: School, hints: readonly AnchoredHint[]): readonly AnchoredHint[] {
  const checked = new Set(school.checkedHints.map(({ field, quote }) => `${field} ${quote}`))
  return hints.filter(({ address, quote }) => !checked.has(`${address} ${quote}`))
}

type Known = Pick<School['internal'], 'people' | 'contacts'> & Pick<School, 'identity'>
type Reader = (text: string) => readonly Hint[]

/** After so many texts all are read anew: a session of writing would otherwise keep every text it had between two keys. */
const MOST_READ = 2_000

const readers = new WeakMap<Known['people'], Known & Record<'limits' | 'other', Reader>>()

/** Reads a text for these people once: between two keys one text changes, and reading all of a long section takes a tenth of a second. */
function reader({ identity, internal: { people, contacts } }: School, limits: boolean): Reader {
  const before = readers.get(people)
  const isKnown = before?.identity === identity && before.contacts === contacts
  const known = isKnown ? before : withReaders({ people, contacts, identity })
  readers.set(people, known)
  return limits ? known.limits : known.other
}

const withReaders = (known: Known): Known & Record<'limits' | 'other', Reader> => ({
  ...known,
  limits: newReader(known, true),
  other: newReader(known, false)
})

function newReader({ people, contacts, identity }: Known, limits: boolean): Reader {
  const context = {
    names: [...people, ...contacts].map(({ name }) => cleaned(name)),
    ownNames: namesOf(identity),
    ownDetails: ownDetailsOf(identity),
    publicText: true,
    limits
  }
  const before = new Map<string, readonly Hint[]>()
  return (text) => {
    const read = before.get(text) ?? privacyHints(text, context)
    if (before.size >= MOST_READ) before.clear()
    before.set(text, read)
    return read
  }
}

/** What the school and those around it are called: "Basisschool Kees Boeke" is nobody, and "ABC" needs no explaining. */
const namesOf = ({
  name,
  board,
  partnership,
  place,
  locations,
  otherPartnerships
}: School['identity']): readonly string[] => [
  name,
  board,
  partnership,
  place,
  ...locations.flatMap((location) => [location.name, location.place]),
  ...otherPartnerships.map((other) => other.name)
]

/** What in a section is hard to read. An abbreviation is named once; the school's own names and words need no explaining. */
export function readingHints(school: School, section: SectionId, today: IsoDay): readonly AnchoredHint[] {
  const known = [...namesOf(school.identity), ...Object.values(school.words).filter((word) => typeof word === 'string')]
  const hints = textsOf(school, section, today).flatMap(({ field, address, text }) =>
    readableHints(text, known).map((hint) => ({ ...hint, field, address }))
  )
  return hints.filter(
    (hint, at) =>
      hint.kind !== 'abbreviation' ||
      hints.findIndex(({ kind, quote }) => kind === hint.kind && quote === hint.quote) === at
  )
}
