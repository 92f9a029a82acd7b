// The first quiet guard: does a text say who somebody is? It never blocks; each hint says why, and what to do instead.
import { findBareCounts } from './bare-count.ts'
import { findAddresses, findPhones } from './contact.ts'
import { findDiagnoses } from './diagnoses.ts'
import { findFamilies } from './families.ts'
import { apart, hintAt, inReadingOrder, isWithin, without, type Hint, type PrivacyKind, type Stretch } from './hint.ts'
import { findHomes } from './home.ts'
import { findKin } from './kin.ts'
import { findLabels } from './labels.ts'
import { findNamedPupils } from './named-pupils.ts'
import { findNames } from './names.ts'
import { findNotes } from './note-form.ts'
import { findOneCase } from './one-case.ts'
import { findOnlyOne } from './only-one.ts'
import { findOwnDetails, type OwnDetails } from './own-details.ts'
import { findPupilNames } from './pupil-names.ts'
import { findOnePupil } from './pupils.ts'
import { findSmallLetterNames } from './small-letter-names.ts'
import { findSmallCounts, findVagueCounts } from './small-count.ts'
import { findTableCounts } from './table-count.ts'
import { findUnlistedNames } from './unlisted-names.ts'
import { read } from './words-in-text.ts'
import { hasUnseen, onSeenText } from './seen-text.ts'

export type { Hint, PrivacyKind } from './hint.ts'

export interface PrivacyContext {
  /** The people of the internal list, as typed. */
  readonly names: readonly string[]
  /** What the school, its board and its partners are called, as typed: no names of people. */
  readonly ownNames?: readonly string[]
  /** How to reach the school, and where it stands. */
  readonly ownDetails?: OwnDetails
  /** The text goes to parents or onto the website. Only there are colleagues, ways to reach them and small counts a matter. */
  readonly publicText: boolean
  /** The text says what the school cannot offer. */
  readonly limits: boolean
  /** The text is what a need is called: for parents, for other schools, and for the next pupil. */
  readonly need?: boolean
}

const reasons: Readonly<Record<PrivacyKind, string>> = {
  name: 'Iedereen kan dit stuk lezen, en namen verouderen snel. Noem liever de functie, zoals intern begeleider.',
  phone:
    'Een telefoonnummer veroudert en kan van één persoon zijn. Verwijs liever naar de contactgegevens in de schoolgids.',
  email:
    'Dit lijkt het adres van één persoon. Neem een algemeen adres, dat begint met info, administratie, directie, school of mr.',
  'one-pupil':
    'Hier kan iemand één leerling in herkennen. Schrijf over leerlingen in het algemeen, of over wat de school doet.',
  'small-count': "Bij zo'n klein aantal weten mensen om wie het gaat. Schrijf “minder dan 5”, of laat het aantal weg.",
  'diagnosis-list':
    'Noem de omstandigheid, zoals te weinig tijd of ruimte, en niet de diagnose. De school heeft zorgplicht en kijkt bij elk kind opnieuw.'
}

/** "Enkele leerlingen" is what the guard advises itself; the group beside it is what says who they are. */
const vagueReason =
  'Ook zonder getal kunnen mensen weten om wie het gaat. Laat de groep weg, of wat de leerlingen hebben.'

/** It may be a pupil's. */
const nameOfNeedReason = 'Dit lijkt een naam. Schrijf alleen wat een leerling nodig heeft.'

/** What a need is called says what somebody needs, and not what somebody has. */
const labelReason =
  'Dit is een diagnose of een ziekte. Schrijf wat een leerling nodig heeft. Dan past het ook bij een volgende leerling.'

const namedReason = 'Dit lijkt over één leerling te gaan. Laat de naam en de groep weg.'

/** What in this text may say who somebody is, in reading order. In an internal text only pupils count. */
export function privacyHints(text: string, context: PrivacyContext): readonly Hint[] {
  if (hasUnseen(text)) return onSeenText(text, (seen) => privacyHints(seen, context))
  const own = findOwnDetails(text, context.ownDetails ?? [])
  const reading = read(text)
  const hints = (kind: PrivacyKind, found: readonly Stretch[], reason = reasons[kind]): readonly Hint[] =>
    found.filter((one) => !isWithin(own, one)).map((one) => hintAt(kind, text, one, reason))
  const told = apart(
    [findPupilNames, findOnePupil, findOneCase, findOnlyOne, findKin, findFamilies, findNotes, findHomes].flatMap(
      (find) => find(reading)
    )
  )
  const listed = findNames(reading, context.names)
  // Whom the internal list knows is a colleague.
  const named = without(apart([...told, ...listed]), apart(findNamedPupils(reading)))
  const pupils = apart([...told, ...named])
  return inReadingOrder([
    ...(context.publicText
      ? [
          ...hints(
            'name',
            apart([
              ...listed,
              ...without(pupils, findUnlistedNames(reading, context.ownNames ?? [])),
              ...without(pupils, findSmallLetterNames(reading))
            ]),
            context.need === true ? nameOfNeedReason : reasons.name
          ),
          ...hints('phone', findPhones(text)),
          ...hints('email', findAddresses(text)),
          ...hints(
            'small-count',
            apart([...findSmallCounts(reading), ...findBareCounts(reading), ...findTableCounts(reading)])
          ),
          ...hints('small-count', findVagueCounts(reading), vagueReason)
        ]
      : []),
    ...hints('one-pupil', told),
    ...hints('one-pupil', named, namedReason),
    ...(context.limits ? hints('diagnosis-list', findDiagnoses(reading)) : []),
    ...(context.need === true ? hints('diagnosis-list', findLabels(reading), labelReason) : [])
  ])
}
