// All that a school wrote in a section, each text with its anchor, and the hints on it: for the section's page and for whoever
// counts what is still open. Days, numbers and choices are no text; an agreement's own words are the SWV's.
import { cleaned } from '../incoming-text.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { needAnchor } from '../school/anchors.ts'
import type { NeedRow, School, SectionId } from '../school/school.ts'
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
  return stillOpen(
    school,
    textsOf(school, section, today).flatMap(({ field, address, text }) =>
      (isOfPartnership(school, address) ? [] : reader(school, readAs(section, address))(text)).map((hint) => ({
        ...hint,
        field,
        address
      }))
    )
  )
}

const readAs = (section: SectionId, address: string): ReadAs =>
  section === 'limits' ? 'limits' : NEED_NAME.test(address) ? 'need' : 'other'

/** What a need of its own list is called is not the school's to change. */
const isOfPartnership = ({ internal: { template } }: School, address: string): boolean =>
  template.needs.some(({ need }) => needAnchor(need, 'name') === address)

const NEED_NAME = /^need:.*\.name$/u

/** The same of one text of a need on which the director decided. */
export function hintsOnNeed(
  school: School,
  { need, name, needed }: Pick<NeedRow, 'need' | 'name' | 'needed'>,
  part: 'name' | 'needed'
): readonly AnchoredHint[] {
  const address = needAnchor(need, part)
  if (isOfPartnership(school, address)) return []
  const hints = reader(school, readAs('extraSupport', address))(part === 'name' ? name : needed)
  return stillOpen(
    school,
    hints.map((hint) => ({ ...hint, field: address, address }))
  )
}

/** On a name that is still being typed. */
export const hintsOnNeedName = (school: School, name: string): readonly Hint[] => reader(school, 'need')(name)

/** What may say who somebody is in words that come from elsewhere, read as a section is: they may go to parents. */
export const hintsInWords = (school: School, words: string): readonly Hint[] => reader(school, 'other')(words)

/** But for words of which the director said that they may stay. */
export function stillOpen(school: School, hints: readonly AnchoredHint[]): readonly AnchoredHint[] {
  const checked = new Set(school.checkedHints.map(({ field, quote }) => `${field} ${quote}`))
  return hints.filter(({ address, quote }) => !checked.has(`${address} ${quote}`))
}

type Known = Pick<School['internal'], 'people' | 'contacts'> & Pick<School, 'identity'>
type Reader = (text: string) => readonly Hint[]

/** After so many texts all are read anew: a session of writing would otherwise keep every text it had between two keys. */
const MOST_READ = 2_000

/** What the text is about: what the school cannot offer, what a need is called, or anything else. */
type ReadAs = 'limits' | 'need' | 'other'

const readers = new WeakMap<Known['people'], Known & Record<ReadAs, Reader>>()

/** Reads a text for these people once: between two keys one text changes, and reading all of a long section takes a tenth of a second. */
function reader({ identity, internal: { people, contacts } }: School, as: ReadAs): Reader {
  const before = readers.get(people)
  const isKnown = before?.identity === identity && before.contacts === contacts
  const known = isKnown ? before : withReaders({ people, contacts, identity })
  readers.set(people, known)
  return known[as]
}

const withReaders = (known: Known): Known & Record<ReadAs, Reader> => ({
  ...known,
  limits: newReader(known, 'limits'),
  need: newReader(known, 'need'),
  other: newReader(known, 'other')
})

function newReader({ people, contacts, identity }: Known, as: ReadAs): Reader {
  const context = {
    names: [...people, ...contacts].map(({ name }) => cleaned(name)),
    ownNames: namesOf(identity),
    ownDetails: ownDetailsOf(identity),
    publicText: true,
    limits: as === 'limits',
    need: as === 'need'
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
