// What is content of one section of the profile: a file of its own in assets/sections. Which fields there are says the school
// (shared/school); that each of them is asked, and that no rule or screen names another, is checked here and by a test of the content.
import * as z from 'zod'
import { fieldsOf } from '../school/list-edits.ts'
import { listIds } from '../school/lists.ts'
import { sectionIds, sectors } from '../school/school.ts'
import { singleFields } from '../school/single-fields.ts'
import { textFields } from '../school/text-edits.ts'
import { groundKeys, id, text, texts } from './grounds.ts'
import { roundCheckSchema } from './round-check.ts'

export const sectionId = z.enum(sectionIds)

/** {Words between braces} are filled in with those of the school and its sector. */
const sectionTextsSchema = z.strictObject({
  question: text,
  explanation: texts,
  guidingQuestions: texts,
  doneWhen: text,
  caution: text
})

/** What a sector words in its own way. */
const ownTextsSchema = z.strictObject({
  question: z.exactOptional(text),
  explanation: z.exactOptional(texts),
  guidingQuestions: z.exactOptional(texts),
  doneWhen: z.exactOptional(text),
  caution: z.exactOptional(text)
})

const listId = z.enum(listIds)
const longText = z.enum(textFields)
/** "portrait.pupils" */
const singleField = z.enum(singleFields)

/** Fields of one line, a few lines or a day. */
const fieldPartSchema = z.strictObject({
  field: singleField,
  label: text,
  help: text,
  type: z.enum(['short', 'long', 'day']),
  /** What documents call it, where its section has no chapter of its own. */
  told: z.exactOptional(text)
})
export type FieldPart = z.infer<typeof fieldPartSchema>

/** `changed`: what undo says of an edit. */
const fieldsOfPart = { changed: text, fields: z.array(fieldPartSchema).min(1) }

/** What a section's screen asks, part by part. */
const partSchema = z.discriminatedUnion('kind', [
  /** The label stands above the editor and is its name; the help under it may be empty. */
  z.strictObject({
    kind: z.literal('text'),
    field: longText,
    label: text,
    help: z.string(),
    /** It stands in a fold that says this, closed until something is written in it. */
    more: z.exactOptional(text),
    /** The heading that documents give it, where it is not what its chapter begins with. */
    told: z.exactOptional(text)
  }),
  /** `fold`: what opens it. It is closed until something stands in it; what only the school sees until it is asked for. */
  z.strictObject({ kind: z.literal('list'), list: listId, fold: z.exactOptional(text) }),
  /** A few short ones side by side. */
  z.strictObject({ kind: z.literal('numbers'), title: text, ...fieldsOfPart }),
  /** One below the other. */
  z.strictObject({ kind: z.literal('fields'), ...fieldsOfPart }),
  /** These are screens of their own. */
  z.strictObject({ kind: z.enum(['basic-support', 'duty-of-care', 'decision']) })
])
export type Part = z.infer<typeof partSchema>
export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>

/** How a field of a structured list is asked. */
const listFieldSchema = z.strictObject({
  id: z.string(),
  label: text,
  kind: z.enum(['text', 'long', 'day', 'count', 'choice', 'choices', 'brin']),
  /** Under the label; may be empty. */
  description: z.string(),
  /** How many of the twelve columns it takes; all of them unless said otherwise. */
  span: z.exactOptional(z.literal([3, 4, 5, 6, 7, 12])),
  /** It stands in the fold of its item, closed until something stands in it. */
  folded: z.exactOptional(z.literal(true)),
  /** What the column may be called in a table that is pasted. */
  heads: z.array(text),
  /** Words of such a table that fit no choice go here; else to the last text that is not folded away. */
  rest: z.exactOptional(z.literal(true)),
  /** What documents call it: a line under the item, left out while the field is empty. Without it the chapter of its section tells the field, or nobody. */
  told: z.exactOptional(text),
  /** Fields of one line stand side by side. */
  line: z.exactOptional(text),
  /** A document of a few pages that tells the list says it too; of a choice a word that says so. */
  inShort: z.exactOptional(z.literal(true)),
  options: z.exactOptional(
    z.array(z.strictObject({ value: z.string(), label: text, inShort: z.exactOptional(z.literal(true)) })).min(2)
  )
})
export type ListField = z.infer<typeof listFieldSchema>

export const listSchema = z
  .strictObject({
    id: listId,
    noun: text,
    title: text,
    add: text,
    /** What will come here. */
    empty: text,
    /** The pick list that helps to fill it. */
    picks: z.enum(['functions', 'facilities', 'partners', 'meetings', 'plans', 'protocols', 'contacts']).nullable(),
    /** Its items stand as rows of a few short fields, and not as cards. */
    rows: z.boolean(),
    /** What opens the fold of an item: "Meer over dit arrangement". */
    more: z.exactOptional(text),
    fields: z.array(listFieldSchema).min(1),
    /** What only some readers see of an item, in a fold of its own that `more` opens. A list with a screen of its own asks it there. */
    record: z.exactOptional(z.strictObject({ more: text, fields: z.array(listFieldSchema).min(1) }))
  })
  .refine(({ more, fields }) => more !== undefined || fields.every(({ folded }) => folded === undefined), {
    error: 'a list that folds fields away says what opens them'
  })
export type ListData = z.infer<typeof listSchema>

const fieldOfItem = <R extends string>(...rules: readonly [R, ...R[]]) =>
  z
    .strictObject({ rule: z.enum(rules), list: listId, field: z.string() })
    .refine(({ list, field }) => fieldsOf(list).includes(field), { error: 'no such field in the list' })

/** A rule that needs no code of its own (shared/law/declared-rules.ts). */
const checkSchema = z.discriminatedUnion('rule', [
  /** The long text has words. */
  z.strictObject({ rule: z.literal('written'), field: longText }),
  /** The single field has words, or is a day that exists. */
  z.strictObject({ rule: z.enum(['filled', 'day']), field: singleField }),
  /** The list has an item, or at most so many. */
  z.strictObject({ rule: z.literal('any-item'), list: listId }),
  z.strictObject({ rule: z.literal('at-most'), list: listId, most: z.int().min(1) }),
  /** In this field each item has words, a choice, or a day that exists. */
  fieldOfItem('item-filled', 'item-chosen', 'item-day'),
  /** Nothing in them stands in an example school. */
  z.strictObject({
    rule: z.literal('own-words'),
    texts: z.exactOptional(z.array(longText)),
    lists: z.exactOptional(z.array(listId)),
    fields: z.exactOptional(z.array(singleField))
  })
])
export type Check = z.infer<typeof checkSchema>

/** When a rule matters: for the section itself, or only for asking the MR's advice, or for adopting. */
export const phases = ['section', 'mr', 'adoption'] as const
export type Phase = (typeof phases)[number]

export const requirementSchema = z.strictObject({
  id,
  section: sectionId,
  /** Without it there is a predicate of the same id in shared/law. */
  check: z.exactOptional(z.union([checkSchema, roundCheckSchema])),
  ground: z.enum(groundKeys),
  phase: z.exactOptional(z.enum(phases)),
  /** Must be right before the MR is asked and before the decision, whatever its ground: words of an example, for one. */
  always: z.exactOptional(z.literal(true)),
  hint: z.boolean(),
  text
})
export type Requirement = z.infer<typeof requirementSchema>

export const sectionSchema = z.strictObject({
  id: sectionId,
  /** Its place in the profile, from 1. */
  number: z.int().min(1).max(sectionIds.length),
  part: text,
  title: text,
  /** In the address, behind that of the profile. */
  path: id,
  ground: z.enum(groundKeys),
  minutes: z.int().min(1),
  texts: sectionTextsSchema,
  bySector: z.partialRecord(z.enum(sectors), ownTextsSchema),
  /** Shown is what the example school wrote here; of a list only these items, or all when none are named. */
  example: z.strictObject({ only: z.array(id), why: text }),
  parts: z.array(partSchema).min(1)
})
export type SectionData = z.infer<typeof sectionSchema>

/** A file of assets/sections: the section with its lists, its rules, and what De Wilgenhof keeps of it. Its number follows from its place. */
export interface SectionFile extends Omit<SectionData, 'number' | 'example'> {
  readonly example: SectionData['example'] & { readonly wrote: Readonly<Record<string, unknown>> }
  readonly lists: readonly ListData[]
  readonly requirements: readonly Omit<Requirement, 'section' | 'phase'>[]
}
