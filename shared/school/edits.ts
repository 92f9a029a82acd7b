// The edits that may be made to a school, each with a name that undo can say. Nothing else in the window changes a school.
// Those of the texts, the lists and the round of this year stand beside this file.
import { original, type Draft } from 'immer'
import { removeById, single, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { sections } from './section-fields.ts'
import { markOf } from './seen.ts'
import type {
  Agreement,
  AgreementStatus,
  Cluster,
  Identity,
  Logo,
  Looked,
  OwnWordKey,
  School,
  SectionId,
  Sector,
  fourYearGrounds
} from './school.ts'

export type { Edit } from './edit.ts'

export type IdentityField = 'name' | 'board' | 'partnership' | 'place'
const identityLabels: Record<IdentityField, string> = {
  name: 'naam van de school gewijzigd',
  board: 'bestuur gewijzigd',
  partnership: 'samenwerkingsverband gewijzigd',
  place: 'plaats gewijzigd'
}

export const setIdentity = (field: IdentityField, value: string): Edit =>
  typed(identityLabels[field], `identity.${field}`, (draft) => {
    draft.identity[field] = value
  })

export const setSector = (sector: Sector): Edit =>
  single('soort school gewijzigd', (draft) => {
    draft.identity.sector = sector
  })

export const setCluster = (cluster: Cluster): Edit =>
  single('cluster gewijzigd', (draft) => {
    draft.identity.cluster = cluster
  })

/** "De school stopt of fuseert". */
export const setFutureKind = (kind: Identity['future']['kind']): Edit =>
  single('of de school stopt gewijzigd', (draft) => {
    draft.identity.future.kind = kind
  })

const futureLabels = { from: 'dag waarop de school stopt gewijzigd', with: 'school waarin u opgaat gewijzigd' } as const

export const setFuture = (field: keyof typeof futureLabels, value: string): Edit =>
  typed(futureLabels[field], `identity.future.${field}`, (draft) => {
    draft.identity.future[field] = value
  })

export const setLogo = (logo: Logo | null): Edit =>
  single(logo === null ? 'logo verwijderd' : 'logo toegevoegd', (draft) => {
    draft.identity.logo = logo
  })

export const setLogoAlt = (alt: string): Edit =>
  typed('beschrijving van het logo gewijzigd', 'identity.logo.alt', (draft) => {
    if (draft.identity.logo !== null) draft.identity.logo.alt = alt
  })

/** These words do not say who somebody is, and may stay. Words that change are looked at anew. */
export const checkHint = (id: string, field: string, quote: string): Edit =>
  single('woorden nagekeken', (draft) => {
    draft.checkedHints.push({ id, field, quote })
  })

/** "Zo heet het bij ons"; empty brings the usual word back. */
export const setOwnWord = (word: OwnWordKey, value: string): Edit =>
  typed('eigen woord gewijzigd', `words.${word}`, (draft) => {
    draft.words[word] = value
  })

/** Sets a day on which a whole SOP was adopted, and adds it when the id is new. Half a date is kept as it is typed. */
export const setSopAdoption = (id: string, day: string): Edit =>
  typed('datum van vaststelling gewijzigd', `sop-adoption.${id}`, (draft) => {
    const known = draft.rhythms.sopAdoptions.find((adoption) => adoption.id === id)
    if (known) known.day = day
    else draft.rhythms.sopAdoptions.push({ id, day })
  })

export const removeSopAdoption = (id: string): Edit =>
  single('datum van vaststelling verwijderd', (draft) => {
    removeById(draft.rhythms.sopAdoptions, id)
  })

/** Sets the day on which the school guide of one school year was adopted; `newId` is used when there was none yet. */
export const setGuideAdoption = (newId: string, schoolYear: string, day: string): Edit =>
  typed(`datum van schoolgids ${schoolYear} gewijzigd`, `guide-adoption.${schoolYear}`, (draft) => {
    const known = draft.rhythms.guideAdoptions.find((adoption) => adoption.schoolYear === schoolYear)
    if (known && day === '') removeById(draft.rhythms.guideAdoptions, known.id)
    else if (known) known.day = day
    else if (day !== '') draft.rhythms.guideAdoptions.push({ id: newId, schoolYear, day })
  })

export const setFourYearGround = (ground: (typeof fourYearGrounds)[number]): Edit =>
  single('wie de vier jaar vraagt gewijzigd', (draft) => {
    draft.rhythms.fourYearGround = ground
  })

export const setFinished = (section: SectionId, finished: boolean): Edit =>
  single(finished ? 'onderdeel klaar gemeld' : 'onderdeel weer geopend', (draft) => {
    draft.sections[section].finished = finished
  })

export const setPlanYears = (years: string): Edit =>
  typed('jaren van het ondersteuningsplan gewijzigd', 'basicSupport.planYears', (draft) => {
    draft.sections.basicSupport.planYears = years
  })

/** "Klopt nog": these sections were looked at for the offer of a school year, as they stand now; again replaces what was said before. */
export const confirmSections = (
  seen: readonly { readonly section: SectionId; readonly confirmation: Looked }[]
): Edit =>
  single(seen.length === 1 ? 'onderdeel nagekeken' : `${seen.length} onderdelen nagekeken`, (draft) => {
    const school = original(draft) ?? draft
    for (const { section, confirmation } of seen) {
      const { confirmations } = draft.sections[section]
      const known = confirmations.find(({ schoolYear }) => schoolYear === confirmation.schoolYear)
      const said = { ...confirmation, seen: markOf(school, section) }
      if (known) Object.assign(known, said, { id: known.id })
      else confirmations.push(said)
    }
  })

export const confirmSection = (section: SectionId, confirmation: Looked): Edit =>
  confirmSections([{ section, confirmation }])

/** With whom it was discussed: what was seen stays as it was. */
export const setConfirmedWith = (section: SectionId, schoolYear: string, who: string): Edit =>
  typed('onderdeel nagekeken', `confirm.${section}`, (draft) => {
    const known = draft.sections[section].confirmations.find((confirmation) => confirmation.schoolYear === schoolYear)
    if (known) known.with = who
  })

export const withdrawConfirmation = (section: SectionId, schoolYear: string): Edit =>
  single('nagekeken weggehaald', (draft) => {
    const { confirmations } = draft.sections[section]
    const index = confirmations.findIndex((confirmation) => confirmation.schoolYear === schoolYear)
    if (index >= 0) confirmations.splice(index, 1)
  })

/** Begins with the app's own list, which stays marked as an example and is never final. */
export const beginWithExampleList = (agreements: readonly Agreement[]): Edit =>
  single('voorbeeldlijst gekozen', (draft) => {
    replaceAgreements(
      draft,
      'example',
      agreements.map((agreement) => freshAgreement(agreement.id, agreement.text))
    )
  })

/** Puts the SWV's own list in place of what was there. An agreement with the same words keeps what the school wrote. */
export const placePartnershipList = (items: readonly { readonly id: string; readonly text: string }[]): Edit =>
  single('lijst van het samenwerkingsverband geplaatst', (draft) => {
    const before = draft.sections.basicSupport.agreements
    const kept = new Set<Draft<Agreement>>()
    const after = items.map((item) => {
      const same = before.find((agreement) => sameWords(agreement.text, item.text) && !kept.has(agreement))
      if (same === undefined) return freshAgreement(item.id, item.text)
      kept.add(same)
      return { ...same, text: item.text, own: false }
    })
    replaceAgreements(draft, 'partnership', after)
  })

export const setAgreementStatus = (id: string, status: AgreementStatus): Edit =>
  single('keuze bij een afspraak gewijzigd', (draft) => {
    withAgreement(draft, id, (agreement) => {
      agreement.status = status
    })
  })

export type AgreementText = 'how' | 'firstStep' | 'firstStepBy'
const agreementLabels: Record<AgreementText, string> = {
  how: 'tekst bij een afspraak gewijzigd',
  firstStep: 'eerste stap gewijzigd',
  firstStepBy: 'datum van een eerste stap gewijzigd'
}

export const setAgreementText = (id: string, field: AgreementText, value: string): Edit =>
  typed(agreementLabels[field], `agreement.${id}.${field}`, (draft) => {
    withAgreement(draft, id, (agreement) => {
      agreement[field] = value
    })
  })

/** An agreement of which the school said nothing yet. */
export const freshAgreement = (id: string, text: string): Agreement => ({
  id,
  ...emptyOf(sections.basicSupport.agreements.shape),
  text
})

const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other)
/** What texts are compared by: capitals and spaces aside. */
export const wordsOf = (text: string): string => text.toLowerCase().split(/\s+/u).filter(Boolean).join(' ')

function replaceAgreements(draft: Draft<School>, source: 'example' | 'partnership', agreements: Agreement[]): void {
  draft.sections.basicSupport.source = source
  draft.sections.basicSupport.agreements = agreements
  draft.sections.basicSupport.finished = false
  // These are the list now: none of them stands beside the one that was taken in.
  draft.internal.template.agreements = []
}

function withAgreement(draft: Draft<School>, id: string, apply: (agreement: Draft<Agreement>) => void): void {
  const { agreements } = draft.sections.basicSupport
  const index = (original(agreements) ?? agreements).findIndex((entry) => entry.id === id)
  const agreement = agreements[index]
  if (agreement) apply(agreement)
}
