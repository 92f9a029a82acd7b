// Edits of a visit of colleagues: preparing it, writing down what was seen, erasing it. An edit at a visit or a row that is gone does nothing.
import type { Draft } from 'immer'
import type { IsoDay } from '../day.ts'
import { draftById, removeById, single, typed, type Edit } from './edit.ts'
import { emptyOf } from './empty.ts'
import { addAmbition, addTraining, type NewAmbition, type NewTraining } from './internal-edits.ts'
import { forgetDeadlines } from './internal-links.ts'
import type { Internal, School } from './school.ts'
import { visits as visitFields } from './visit-fields.ts'
import type { QuestionPart, QuestionTest, VisitChoice, VisitLength, VisitorRole } from './vocabulary.ts'

export type Visit = Internal['visits'][number]
export type VisitQuestion = keyof Visit['questions']
export type NextStep = Visit['next'][number]

const visitShape = visitFields.visits.shape

const withVisit = (draft: Draft<School>, id: string, work: (visit: Draft<Visit>) => void): void => {
  const visit = draftById(draft.internal.visits, id)
  if (visit !== undefined) work(visit)
}

export const addVisit = (id: string): Edit =>
  single('bezoek toegevoegd', ({ internal }) => {
    internal.visits.push({ id, ...emptyOf(visitShape) })
  })

/** What was made of it (an ambition, a training) stays. */
export const removeVisit = (id: string): Edit =>
  single('bezoek gewist', ({ internal }) => {
    removeById(internal.visits, id)
    if (!internal.visits.some((visit) => visit.id === id)) forgetDeadlines(internal, `visit:${id}`)
  })

const typedInVisit = [
  'day',
  'meaning',
  'advice',
  'reaction',
  'receivers',
  'acquaintedOn',
  'scannedOn',
  'programmeOn',
  'papersOn',
  'reportOn',
  'reactionOn',
  'calledOn'
] as const
export type VisitField = (typeof typedInVisit)[number]

/** What comes before it is asked from the day on which it was chosen. */
export const setVisitDay = (id: string, day: string, today: IsoDay): Edit =>
  typed('bezoek gewijzigd', `visit.${id}.day`, (draft) =>
    withVisit(draft, id, (visit) => {
      visit.day = day
      visit.plannedOn = today
    })
  )

export const setVisitField = (id: string, field: VisitField, value: string): Edit =>
  typed('bezoek gewijzigd', `visit.${id}.${field}`, (draft) =>
    withVisit(draft, id, (visit) => {
      visit[field] = value
    })
  )

export const setVisitLength = (id: string, length: VisitLength): Edit =>
  single('lengte van het bezoek gekozen', (draft) =>
    withVisit(draft, id, (visit) => {
      visit.length = length
    })
  )

export const setQuestionPart = (id: string, part: QuestionPart, value: string): Edit =>
  typed('ontwikkelvraag gewijzigd', `visit.${id}.question.${part}`, (draft) =>
    withVisit(draft, id, ({ question }) => {
      question[part] = value
    })
  )

/** True of the question, or not any more. Words that a later program knows stay. */
export const setQuestionTest = (id: string, test: QuestionTest, on: boolean): Edit =>
  single('ontwikkelvraag nagekeken', (draft) =>
    withVisit(draft, id, (visit) => {
      if (visit.tests.includes(test) === on) return
      visit.tests = on ? [...visit.tests, test] : visit.tests.filter((one) => one !== test)
    })
  )

export const setVisitorsQuestion = (id: string, which: VisitQuestion, value: string): Edit =>
  typed('vraag van de bezoekers gewijzigd', `visit.${id}.questions.${which}`, (draft) =>
    withVisit(draft, id, ({ questions }) => {
      questions[which] = value
    })
  )

export const setAdviceAsked = (id: string, asked: Visit['adviceAsked']): Edit =>
  single('raad gevraagd of niet', (draft) =>
    withVisit(draft, id, (visit) => {
      visit.adviceAsked = asked
    })
  )

/** What is said of each field of the scan: by the school together, and by the visitors. The row begins with its first edit. */
export type FieldRows = 'together' | 'seen'

const withFieldRow = (
  draft: Draft<School>,
  id: string,
  list: FieldRows,
  field: string,
  work: (row: Record<string, unknown>) => void
): void =>
  withVisit(draft, id, (visit) => {
    const rows: ({ id: string } & Record<string, unknown>)[] = visit[list]
    if (!rows.some((row) => row.id === field)) rows.push({ id: field, ...emptyOf(visitShape[list].shape) })
    const row = draftById(rows, field)
    if (row !== undefined) work(row)
  })

export const setFieldChoice = (id: string, list: FieldRows, field: string, choice: VisitChoice): Edit =>
  single('keuze gewijzigd', (draft) =>
    withFieldRow(draft, id, list, field, (row) => {
      row.choice = choice
    })
  )

export const setFieldWords = (
  ...[id, list, field, name, value]:
    | [id: string, list: 'together', field: string, name: 'example' | 'difference', value: string]
    | [id: string, list: 'seen', field: string, name: 'example', value: string]
): Edit =>
  typed('zelfscan of verslag gewijzigd', `visit.${id}.${list}.${field}.${name}`, (draft) =>
    withFieldRow(draft, id, list, field, (row) => {
      row[name] = value
    })
  )

/** The rows of a visit that are typed one by one. */
export type VisitRows = 'visitors' | 'alone' | 'programme' | 'spoken' | 'next'
const rowNouns: Readonly<Record<VisitRows, string>> = {
  visitors: 'bezoeker',
  alone: 'keuze van de zelfscan',
  programme: 'regel van het programma',
  spoken: 'gesprek',
  next: 'wat u doet'
}
/** What a new row says already. */
export interface NewVisitRow {
  readonly visitors: Partial<Pick<Visit['visitors'][number], 'who' | 'school'>>
  readonly alone: Pick<Visit['alone'][number], 'field'> & Partial<Pick<Visit['alone'][number], 'who'>>
  readonly programme: Partial<Pick<Visit['programme'][number], 'time' | 'what' | 'who' | 'minutes'>>
  readonly spoken: Partial<Pick<Visit['spoken'][number], 'who' | 'number'>>
  readonly next: Partial<Pick<NextStep, 'what' | 'section' | 'who' | 'by'>>
}

type NewRow<L extends VisitRows> = NewVisitRow[L] & { readonly id: string }

export const addVisitRows = <L extends VisitRows>(id: string, list: L, given: readonly NewRow<L>[]): Edit =>
  single(`${rowNouns[list]} toegevoegd`, (draft) =>
    withVisit(draft, id, (visit) => {
      const rows: { id: string; [field: string]: unknown }[] = visit[list]
      for (const row of given) rows.push({ ...emptyOf(visitShape[list].shape), ...row })
    })
  )

/** What is typed in a row; never what the program writes there. */
const visitRowFields = {
  visitors: ['who', 'school'],
  alone: ['who', 'example'],
  programme: ['time', 'what', 'who', 'minutes'],
  spoken: ['who', 'number'],
  next: ['what', 'section', 'who', 'by']
} as const satisfies Readonly<Record<VisitRows, readonly string[]>>
export type VisitRowField<L extends VisitRows> = (typeof visitRowFields)[L][number]

export const setVisitRowField = <L extends VisitRows>(
  id: string,
  list: L,
  rowId: string,
  field: VisitRowField<L>,
  value: string
): Edit =>
  typed(`${rowNouns[list]} gewijzigd`, `visit.${id}.${list}.${rowId}.${field}`, (draft) =>
    withVisit(draft, id, (visit) => {
      const row: Record<string, unknown> | undefined = draftById<{ id: string }>(visit[list], rowId)
      if (row !== undefined) row[field] = value
    })
  )

export const setVisitorRole = (id: string, visitor: string, role: VisitorRole): Edit =>
  single('rol van een bezoeker gekozen', (draft) =>
    withVisit(draft, id, ({ visitors }) => {
      const known = draftById(visitors, visitor)
      if (known !== undefined) known.role = role
    })
  )

export const setAloneChoice = (id: string, rowId: string, choice: VisitChoice): Edit =>
  single('keuze gewijzigd', (draft) =>
    withVisit(draft, id, ({ alone }) => {
      const known = draftById(alone, rowId)
      if (known !== undefined) known.choice = choice
    })
  )

export const removeVisitRow = (id: string, list: VisitRows, rowId: string): Edit =>
  single(`${rowNouns[list]} verwijderd`, (draft) => withVisit(draft, id, (visit) => removeById(visit[list], rowId)))

/** What the school does becomes an ambition: in one step, and the row knows which. */
export const makeNextAmbition = (id: string, rowId: string, made: NewAmbition): Edit =>
  single('ambitie toegevoegd', (draft) => makeNext(draft, id, rowId, 'ambition', made.item.id, addAmbition(made)))

/** The same, a training. */
export const makeNextTraining = (id: string, rowId: string, made: NewTraining): Edit =>
  single('scholing toegevoegd', (draft) => makeNext(draft, id, rowId, 'training', made.item.id, addTraining(made)))

const makeNext = (
  draft: Draft<School>,
  id: string,
  rowId: string,
  made: 'ambition' | 'training',
  row: string,
  adding: Edit
): void =>
  withVisit(draft, id, ({ next }) => {
    const known = draftById(next, rowId)
    if (known === undefined) return
    adding.apply(draft)
    Object.assign(known, { made, row })
  })
