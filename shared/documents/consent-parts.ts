// Consent on the school guide, beside the advice on the offer: who gives it, and what the papers for the MR say of it. Both may be asked in
// one letter.
import texts from '#assets/documents/consent-request.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import { writeDay } from '../day.ts'
import { isAdvice } from '../law/advice.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { Round, School, Sector } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { adviceWords } from './advice-parts.ts'
import type { DocumentSource } from './source.ts'

/** In a special school the regulations say whether pupils consent too. */
const partOf: Readonly<Record<Sector, keyof typeof texts.who>> = {
  bao: 'parents',
  sbo: 'parents',
  'so-vso': 'part',
  vo: 'both'
}

/** Within a sentence: "de ouders in de MR" */
export const whoConsents = ({ identity }: School): string => texts.who[partOf[identity.sector]]

/** At the top of a letter, with the school. */
export const consentersOf = ({ identity }: School, words: Words): string =>
  fill(texts.to[partOf[identity.sector]], words)

/** A whole profile alone asks no consent. */
export const asksConsent = ({ adoption }: Round): boolean => adoption.what !== 'sop'

/** One letter asks the advice and the consent. */
export const asksConsentToo = (round: Round): boolean => asksConsent(round) && round.guideConsent.withAdvice === 'yes'

/** What the letter is about, with the guide beside the offer. */
export const alsoGuide = (subject: string): string => fill(texts.subjectToo, { onderwerp: subject })

/** Before when both are asked, in one letter. */
export const askBothBy = texts.beside.askToo

/** Of whom each is asked, where one letter asks both. */
export const bothAsked = ({ school }: DocumentSource): string => fill(texts.beside.too, { wie: whoConsents(school) })

/** That the guide asks for consent, and how far that is; nothing where no guide is adopted. */
export function consentBeside({ school, today }: DocumentSource): readonly string[] {
  const { round } = currentOffer(school, today)
  if (!asksConsent(round)) return []
  const { guide, apart, asked, given } = texts.beside
  const [consentOn, askedOn] = [typedDay(round.guideConsent.consentOn), typedDay(round.guideConsent.askedOn)]
  const standing =
    consentOn !== undefined && consentOn <= today
      ? fill(given, { dag: writeDay(consentOn) })
      : askedOn !== undefined && askedOn <= today
        ? fill(asked, { dag: writeDay(askedOn) })
        : apart
  return [fill(guide, { wie: whoConsents(school) }), standing]
}

/** The other way round: how far the advice is. */
export function adviceBeside({ mr }: Round): string {
  const { apart, asked, given } = texts.advice
  const [adviceOn, askedOn] = [typedDay(mr.adviceOn), typedDay(mr.askedOn)]
  if (isAdvice(mr.advice) && adviceOn !== undefined)
    return fill(given, { dag: writeDay(adviceOn), advies: adviceWords(mr.advice) })
  return askedOn === undefined ? apart : fill(asked, { dag: writeDay(askedOn) })
}
