// The edits that may be made to a school, each with a name that undo can say. Nothing else in the window changes a school.
import { original, type Draft } from 'immer'
import type { Block, RichText } from '../richtext/richtext.ts'
import { sameBlock } from '../richtext/same-text.ts'
import type { Agreement, AgreementStatus, School, SectionId, Sector, fourYearGrounds } from './school.ts'

export interface Edit {
  /** What happened, to read after "Ongedaan maken: ". */
  readonly label: string
  /** Edits with the same key, shortly after each other, are one step of undo; null: always a step of its own. */
  readonly mergeKey: string | null
  readonly apply: (draft: Draft<School>) => void
}

const single = (label: string, apply: Edit['apply']): Edit => ({ label, mergeKey: null, apply })
const typed = (label: string, mergeKey: string, apply: Edit['apply']): Edit => ({ label, mergeKey, apply })

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

/** The vision as the editor has it now. Blocks that did not change stay the very same, with keys this version does not know. */
export const setVisionText = (text: RichText): Edit =>
  typed('tekst gewijzigd', 'vision.text', (draft) => {
    replaceBlocks(draft.sections.vision.text.blocks, text.blocks)
  })

export const setPlanYears = (years: string): Edit =>
  typed('jaren van het ondersteuningsplan gewijzigd', 'basicSupport.planYears', (draft) => {
    draft.sections.basicSupport.planYears = years
  })

/** Begins with the app's own list, which stays marked as an example and is never final. */
export const beginWithExampleList = (agreements: readonly Agreement[]): Edit =>
  single('voorbeeldlijst gekozen', (draft) => {
    replaceAgreements(draft, 'example', agreements.map((agreement) => fresh(agreement.id, agreement.text)))
  })

/** Puts the SWV's own list in place of what was there. An agreement with the same words keeps what the school wrote. */
export const placePartnershipList = (items: readonly { readonly id: string; readonly text: string }[]): Edit =>
  single('lijst van het samenwerkingsverband geplaatst', (draft) => {
    const before = draft.sections.basicSupport.agreements
    const kept = new Set<Draft<Agreement>>()
    const after = items.map((item) => {
      const same = before.find((agreement) => sameWords(agreement.text, item.text) && !kept.has(agreement))
      if (same === undefined) return fresh(item.id, item.text)
      kept.add(same)
      return { ...same, text: item.text }
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

const fresh = (id: string, text: string): Agreement => ({ id, text, status: 'unknown', how: '', firstStep: '', firstStepBy: '' })

const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other)
const wordsOf = (text: string): string => text.toLowerCase().split(/\s+/u).filter(Boolean).join(' ')

function removeById(list: { id: string }[], id: string): void {
  const index = list.findIndex((entry) => entry.id === id)
  if (index >= 0) list.splice(index, 1)
}

function replaceAgreements(draft: Draft<School>, source: 'example' | 'partnership', agreements: Agreement[]): void {
  draft.sections.basicSupport.source = source
  draft.sections.basicSupport.agreements = agreements
  draft.sections.basicSupport.finished = false
}

function withAgreement(draft: Draft<School>, id: string, apply: (agreement: Draft<Agreement>) => void): void {
  const { agreements } = draft.sections.basicSupport
  const index = (original(agreements) ?? agreements).findIndex((entry) => entry.id === id)
  const agreement = agreements[index]
  if (agreement) apply(agreement)
}

/** Changes only what differs, so that patches stay small while typing in a long text. */
function replaceBlocks(blocks: Draft<Block>[], next: readonly Block[]): void {
  // Read from the value under the draft: a draft of every block would make typing in a long text slow.
  const present: readonly Block[] = original(blocks) ?? blocks
  let start = 0
  while (start < present.length && start < next.length && sameBlock(present[start], next[start])) start += 1
  let end = 0
  while (end < present.length - start && end < next.length - start && sameBlock(present.at(-1 - end), next.at(-1 - end))) end += 1
  const before = present.slice(start, present.length - end)
  const after = next.slice(start, next.length - end)
  const known = new Map(before.map((block) => [block.id, block]))
  const kept = after.map((block) => {
    const old = known.get(block.id)
    if (old === undefined) return block
    return sameBlock(old, block) ? old : { ...old, ...block }
  })
  if (before.length === kept.length) {
    for (const [offset, block] of kept.entries()) if (before[offset] !== block) blocks[start + offset] = block
  } else {
    blocks.splice(start, before.length, ...kept)
  }
}
