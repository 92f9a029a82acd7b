// "Praat erover met uw team" as data: how a talk goes, the cards, the cards of ten minutes, and where what comes out of a card can go. The files
// stand in assets/conversation. The ids of cards and statements stand in files of schools: they never come to mean something else.
import * as z from 'zod'
import { fieldsOf } from '../school/list-edits.ts'
import { listIds } from '../school/lists.ts'
import { sectors } from '../school/school.ts'
import { singleFields } from '../school/single-fields.ts'
import { textFields } from '../school/text-edits.ts'
import { outcomeKinds, talkForms } from '../school/vocabulary.ts'
import { id, text, texts } from './grounds.ts'
import { deadlineKinds, tenMinuteIds } from './text-keys.ts'

/** What is said at a talk, in its order. `prepare` and `return` are before and after it. */
const phaseIds = ['prepare', 'open', 'weigh', 'talk', 'share', 'record', 'write', 'swap', 'return'] as const

const talkRoles = ['leader', 'timekeeper', 'writer', 'outsider', 'director'] as const

const knownForms = talkForms.filter((form) => form !== 'unknown')
export type KnownForm = (typeof knownForms)[number]
const knownOutcomes = outcomeKinds.filter((kind) => kind !== 'unknown')
export type KnownOutcome = (typeof knownOutcomes)[number]

const phaseSchema = z.strictObject({
  id: z.enum(phaseIds),
  title: text,
  when: text,
  who: text,
  do: texts,
  result: text
})
export type TalkPhase = z.infer<typeof phaseSchema>

const formSchema = z.strictObject({
  id: z.enum(knownForms),
  title: text,
  what: text,
  when: text,
  /** How many are proposed. */
  cards: z.int().min(0).max(8),
  /** What it is made of, in minutes; `meeting`: the first or the second time. */
  parts: z
    .array(z.strictObject({ phase: z.enum(phaseIds), minutes: z.int().min(1), meeting: z.literal([1, 2]) }))
    .min(1)
})
export type TalkFormContent = z.infer<typeof formSchema>

const statementSchema = z.strictObject({ id: z.string().regex(/^u\d\d$/), text })
const titled = z.strictObject({ id, title: text })

export const talkContentSchema = z.strictObject({
  phases: z.array(phaseSchema).length(phaseIds.length),
  forms: z.array(formSchema).length(knownForms.length),
  roles: z.array(z.strictObject({ id: z.enum(talkRoles), title: text, text })).length(talkRoles.length),
  /** Read out at the beginning. */
  agreements: z.array(z.strictObject({ id, text })).length(5),
  statementsHelp: text,
  statements: z.array(statementSchema).length(12),
  /** Ids of statements of earlier versions. */
  retired: z.array(z.string()),
  /** How a card is talked about. */
  rhythm: z.array(z.strictObject({ id, minutes: z.int().min(1), text })).min(1)
})
export type TalkContent = z.infer<typeof talkContentSchema>

/** Where what comes out of a card can go. */
export const placeIds = [
  'portrait',
  'vision',
  'every-group',
  'agreement',
  'step',
  'meeting',
  'structure',
  'arrangement',
  'extra',
  'expertise',
  'facility',
  'partner',
  'limit',
  'parents',
  'pupils',
  'ambition',
  'training',
  'coherence',
  'decision'
] as const
export type PlaceId = (typeof placeIds)[number]

const named = { id: z.enum(placeIds), title: text }
const labelled = z.array(z.strictObject({ id: z.string(), label: text })).min(1)
const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...named, kind: z.literal('field'), field: z.enum([...textFields, ...singleFields]) }),
  /** A new row, of which the words go into `begin`; or one of these fields of a row that is there. */
  z
    .strictObject({
      ...named,
      kind: z.literal('list'),
      list: z.enum(listIds),
      begin: z.string(),
      fields: z.array(z.string()).min(1)
    })
    .refine(({ list, begin, fields }) => [begin, ...fields].every((field) => fieldsOf(list).includes(field)), {
      error: 'no such field in the list'
    }),
  /** Rows that are not the school's to add: the agreements of the SWV. */
  z.strictObject({ ...named, kind: z.literal('rows'), rows: z.literal('agreement'), fields: labelled }),
  /** Of the round that is worked at. */
  z.strictObject({ ...named, kind: z.literal('round'), fields: labelled })
])
export type Place = z.infer<typeof placeSchema>
export const placesSchema = z.array(placeSchema).length(placeIds.length)

const cardSchema = z.strictObject({
  id: z.string().regex(/^k\d\d$/),
  theme: id,
  question: text,
  tip: text,
  /** What to write down. */
  record: text,
  /** Where it goes, the likeliest first; none: it stays inside. */
  targets: z.array(z.enum(placeIds)),
  minutes: z.int().min(5).max(30),
  sectors: z.array(z.enum(sectors)).min(1),
  /** What comes out of it points to one person: it stays inside. */
  inside: z.boolean(),
  /** It is proposed where one of these questions of the year got a yes (assets/year-two.json) … */
  changes: z.array(id),
  /** … where one of these themes of the scan of the team is divided … */
  scan: z.array(z.string().regex(/^[A-Z]$/)),
  /** … or where something of this kind is to be done by now. */
  due: z.array(z.enum(deadlineKinds))
})
export type Card = z.infer<typeof cardSchema>

export const cardsSchema = z.strictObject({
  themes: z.array(titled).min(1),
  cards: z.array(cardSchema).min(1),
  /** What is proposed where nothing else is, in this order. */
  usual: z.array(z.string()).min(8),
  retired: z.array(z.string())
})
export type CardsContent = z.infer<typeof cardsSchema>

/** Its title and its day stand in the planning (assets/planning.json), which the first screen reads. */
const tenMinuteSchema = z.strictObject({
  id: z.enum(tenMinuteIds),
  question: text,
  how: text,
  record: text,
  targets: z.array(z.enum(placeIds)).min(1),
  /** It begins with one of the practice situations. */
  practice: z.boolean()
})
export type TenMinuteCard = z.infer<typeof tenMinuteSchema>

export const tenMinutesSchema = z.strictObject({
  cards: z.array(tenMinuteSchema).length(tenMinuteIds.length),
  /** Invented, without a diagnosis. */
  practice: z
    .array(z.strictObject({ id: z.string().regex(/^o\d$/), sectors: z.array(z.enum(sectors)).min(1), text }))
    .min(1),
  retired: z.array(z.string())
})
export type TenMinutesContent = z.infer<typeof tenMinutesSchema>

/** Why a card is proposed, the strongest reason first. */
export const cardReasons = ['pupils', 'section', 'divided', 'due', 'changed', 'old', 'usual'] as const
export type CardReason = (typeof cardReasons)[number]

/** What became of an outcome. `inside`: it stays inside · `none`: it went nowhere yet · `done`: found out, or done · `waiting`: not yet */
const becameWords = ['inside', 'none', 'open', 'taken', 'changed', 'declined', 'waiting', 'done'] as const
export type BecameWord = (typeof becameWords)[number]

export const conversationTextsSchema = z.strictObject({
  title: text,
  intro: texts,
  /** How each kind of outcome is called, and what is asked of it. */
  outcomes: z.record(
    z.enum(knownOutcomes),
    z.strictObject({ label: text, words: text, other: z.exactOptional(text), who: z.exactOptional(text) })
  ),
  reasons: z.record(z.enum(cardReasons), text),
  became: z.record(z.enum(becameWords), text),
  /** Said where an outcome points to one person. */
  inside: text,
  insideWhy: text,
  /** Where an outcome would go, and there is no such row yet. */
  newRow: text,
  /** "van het team, 28 oktober" */
  label: text,
  /** What the talk changed, as the section on the decision tells it. */
  changed: text,
  toOrder: text
})
export type ConversationTexts = z.infer<typeof conversationTextsSchema>

/** All of it (shared/conversation/content.ts). */
export interface Conversation {
  readonly talk: TalkContent
  readonly cards: CardsContent
  readonly tenMinutes: TenMinutesContent
  readonly places: readonly Place[]
  readonly texts: ConversationTexts
}
