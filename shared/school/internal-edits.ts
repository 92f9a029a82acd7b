// Edits of what only the school sees of its expertise, ambitions and training, of its budgets, and of what it misses. A record
// begins with its first edit. An edit at an item that is gone does nothing.
import type { Draft } from 'immer'
import type {
  AmbitionItem,
  AmbitionRecord,
  Dismissed,
  ExpertiseRecord,
  TrainingItem,
  TrainingRecord
} from './internal-records.ts'
import { forgetReferences, without } from './internal-links.ts'
import { draftById, removeById, single, typed, type Edit } from './edit.ts'
import { isSomewhere } from './expertise-places.ts'
import { setRecordField, withRecord } from './record-edits.ts'
import type { School } from './school.ts'

/** An id in a list of links, or out of it. */
function setLink(links: string[], id: string, on: boolean): void {
  if (!on) without(links, id)
  else if (!links.includes(id)) links.push(id)
}

export const setQualified = (expertise: string, qualified: ExpertiseRecord['qualified']): Edit =>
  single('gediplomeerd gewijzigd', (draft) =>
    withRecord(draft, 'expertise', expertise, (record) => {
      record.qualified = qualified
    })
  )

export const setAmbitionStatus = (ambition: string, status: AmbitionRecord['status']): Edit =>
  single('stand van een ambitie gewijzigd', (draft) =>
    withRecord(draft, 'ambitions', ambition, (record) => {
      record.status = status
    })
  )

export const setAmbitionSince = (ambition: string, schoolYear: string): Edit =>
  typed('begin van een ambitie gewijzigd', `ambitions.${ambition}.since`, (draft) =>
    withRecord(draft, 'ambitions', ambition, (record) => {
      record.since = schoolYear
    })
  )

/** `sections`: a section of the profile, or an agreement (`agreementTarget`). `expertise`: an item of the inventory. */
export const linkAmbition = (ambition: string, where: 'sections' | 'expertise', target: string, on: boolean): Edit =>
  single('koppeling van een ambitie gewijzigd', (draft) =>
    withRecord(draft, 'ambitions', ambition, (record) => setLink(record[where], target, on))
  )

/** How it went in a school year; empty takes the note away. `newId` is used when there was none yet. */
export const setAmbitionNote = (ambition: string, newId: string, schoolYear: string, text: string): Edit =>
  typed('voortgang van een ambitie gewijzigd', `ambitions.${ambition}.notes.${schoolYear}`, (draft) =>
    withRecord(draft, 'ambitions', ambition, ({ notes }) => {
      const known = notes.find((note) => note.schoolYear === schoolYear)
      if (known && text === '') removeById(notes, known.id)
      else if (known) known.text = text
      else if (text !== '') notes.push({ id: newId, schoolYear, text })
    })
  )

/** What is typed or chosen of a training; `ambition`, `expertise` and `budget` hold an id, or `expertise` another target. */
export const trainingFields = [
  'schoolYear',
  'ambition',
  'expertise',
  'provider',
  'number',
  'hours',
  'costs',
  'budget',
  'starts',
  'ends',
  'evaluation'
] as const
export type TrainingField = (typeof trainingFields)[number]

export const setTrainingField = (training: string, field: TrainingField, value: string): Edit =>
  setRecordField('training', training, field, value)

export const setParticipant = (training: string, person: string, on: boolean): Edit =>
  single('deelnemers gewijzigd', (draft) =>
    withRecord(draft, 'training', training, ({ people }) => setLink(people, person, on))
  )

/** A training or an ambition with everything known filled in: what documents tell, and what only the school sees. */
export interface NewTraining {
  readonly item: TrainingItem
  readonly record: TrainingRecord
}
export interface NewAmbition {
  readonly item: AmbitionItem
  readonly record: AmbitionRecord
}

export const addTraining = ({ item, record }: NewTraining): Edit =>
  single('scholing toegevoegd', (draft) => {
    draft.sections.training.items.push(item)
    draft.internal.training.push(record)
  })

export const addAmbition = ({ item, record }: NewAmbition): Edit =>
  single('ambitie toegevoegd', (draft) => {
    draft.sections.ambitions.items.push(item)
    draft.internal.ambitions.push(record)
  })

/** What a finished training changes in the inventory. Only what the director said yes to comes in here. */
export type FinishChange =
  | { readonly kind: 'stand'; readonly expertise: string }
  | { readonly kind: 'qualified'; readonly expertise: string }
  | { readonly kind: 'carry'; readonly expertise: string; readonly person: string }
  /** `qualification` null: a new one, with `newId`. */
  | {
      readonly kind: 'expiry'
      readonly person: string
      readonly qualification: string | null
      readonly name: string
      readonly expires: string
      readonly newId: string
    }

/** The training is finished, and the inventory changes in what was accepted: one step. */
export const finishTraining = (training: string, accepted: readonly FinishChange[]): Edit =>
  single('scholing afgerond', (draft) => {
    const item = draftById(draft.sections.training.items, training)
    if (item === undefined) return
    item.status = 'finished'
    for (const change of accepted) applyChange(draft, change)
  })

function applyChange(draft: Draft<School>, change: FinishChange): void {
  if (change.kind === 'stand') {
    const item = draftById(draft.sections.expertise.items, change.expertise)
    if (item === undefined) return
    item.stand = 'present'
    if (!isSomewhere(item)) item.where = ['school']
  } else if (change.kind === 'qualified') {
    setQualified(change.expertise, 'yes').apply(draft)
  } else {
    const person = draftById(draft.internal.people, change.person)
    if (person === undefined) return
    if (change.kind === 'carry') setLink(person.expertise, change.expertise, true)
    else if (change.qualification === null)
      person.qualifications.push({ id: change.newId, name: change.name, expires: change.expires })
    else
      for (const known of person.qualifications.filter(({ id }) => id === change.qualification))
        known.expires = change.expires
  }
}

export const addBudget = (id: string, schoolYear: string, name: string, amount: string): Edit =>
  single('budget toegevoegd', (draft) => {
    draft.internal.budgets.push({ id, schoolYear, name, amount })
  })

export const setBudgetField = (id: string, field: 'schoolYear' | 'name' | 'amount', value: string): Edit =>
  typed('budget gewijzigd', `budgets.${id}.${field}`, (draft) => {
    const budget = draftById(draft.internal.budgets, id)
    if (budget !== undefined) budget[field] = value
  })

/** Training that was paid from it has no budget then. */
export const removeBudget = (id: string): Edit =>
  single('budget verwijderd', (draft) => {
    removeById(draft.internal.budgets, id)
    if (draft.internal.budgets.some((budget) => budget.id === id)) return
    forgetReferences(draft, 'budgets', id)
  })

export const setNorm = (norm: 'hoursPerFte' | 'amountPerFte', value: string): Edit =>
  typed('rekennorm gewijzigd', `norms.${norm}`, (draft) => {
    draft.internal.norms[norm] = value
  })

/** Put aside, with the reason; again replaces what was said before. */
export const dismissGap = (dismissed: Dismissed): Edit =>
  single('punt weggelegd', (draft) => {
    const known = draft.internal.dismissed.find(({ gap }) => gap === dismissed.gap)
    if (known) Object.assign(known, { reason: dismissed.reason, day: dismissed.day })
    else draft.internal.dismissed.push({ ...dismissed })
  })

export const undismissGap = (gap: string): Edit =>
  single('punt teruggezet', (draft) => {
    const known = draft.internal.dismissed.find((one) => one.gap === gap)
    if (known !== undefined) removeById(draft.internal.dismissed, known.id)
  })
