// The first quiet guard: does a text say who somebody is? It never blocks; each hint says why, and what to do instead.
import { findAddresses, findPhones } from './contact.ts'
import { findDiagnoses } from './diagnoses.ts'
import { hintAt, inReadingOrder, type Hint, type PrivacyKind, type Stretch } from './hint.ts'
import { findNames } from './names.ts'
import { findOnePupil } from './pupils.ts'
import { findSmallCounts } from './small-count.ts'
import { read } from './words.ts'
import { hasUnseen, onSeenText } from './seen-text.ts'

export type { Hint, PrivacyKind } from './hint.ts'

export interface PrivacyContext {
  /** The people of the internal list, as typed. */
  readonly names: readonly string[]
  /** The text goes to parents or onto the website. Only there are colleagues, ways to reach them and small counts a matter. */
  readonly publicText: boolean
  /** The text says what the school cannot offer. */
  readonly limits: boolean
}

const reasons: Readonly<Record<PrivacyKind, string>> = {
  'name': 'Iedereen kan dit stuk lezen, en namen verouderen snel. Noem liever de functie, zoals intern begeleider.',
  'phone': 'Een telefoonnummer veroudert en kan van één persoon zijn. Verwijs liever naar de contactgegevens in de schoolgids.',
  'email': 'Dit lijkt het adres van één persoon. Neem een algemeen adres, dat begint met info, administratie, directie, school of mr.',
  'one-pupil': 'Hier kan iemand één leerling in herkennen. Schrijf over leerlingen in het algemeen, of over wat de school doet.',
  'small-count': 'Bij zo\'n klein aantal weten mensen om wie het gaat. Schrijf “minder dan 5”, of laat het aantal weg.',
  'diagnosis-list': 'Noem de omstandigheid, zoals te weinig tijd of ruimte, en niet de diagnose. De school heeft zorgplicht en kijkt bij elk kind opnieuw.'
}

/** What in this text may say who somebody is, in reading order. In an internal text only pupils count. */
export function privacyHints(text: string, context: PrivacyContext): readonly Hint[] {
  if (hasUnseen(text)) return onSeenText(text, (seen) => privacyHints(seen, context))
  const reading = read(text)
  const hints = (kind: PrivacyKind, found: readonly Stretch[]): readonly Hint[] => found.map((one) => hintAt(kind, text, one, reasons[kind]))
  return inReadingOrder([
    ...(context.publicText
      ? [
          ...hints('name', findNames(reading, context.names)),
          ...hints('phone', findPhones(text)),
          ...hints('email', findAddresses(text)),
          ...hints('small-count', findSmallCounts(reading))
        ]
      : []),
    ...hints('one-pupil', findOnePupil(reading)),
    ...(context.limits ? hints('diagnosis-list', findDiagnoses(reading)) : [])
  ])
}
