// The shape of the internal layer of a school's file: people by name, and what only the school and its board see of the
// expertise, the ambitions and the training. Never in a public document, and not in a frozen version. What documents tell
// stands in the sections; here stands the rest, under the id of the same item. Money and hours are kept as typed.
import * as z from 'zod'
import { ambitionStatuses, qualifieds } from './vocabulary.ts'

const text = z.string()
/** An ISO day, or empty, or half typed. */
const day = z.string()
const ids = z.array(z.string())

export const internalSchema = z.looseObject({
  people: z.array(
    z.looseObject({
      id: z.string(),
      name: text,
      role: text,
      /** "0,6" */
      fte: text,
      /** She agreed that her name stands in public documents. */
      agreed: z.boolean(),
      /** The items of the inventory that she carries. */
      expertise: ids,
      /** BHV, meldcode and so on, with the last day on which each holds. */
      qualifications: z.array(z.looseObject({ id: z.string(), name: text, expires: day }))
    })
  ),
  expertise: z.array(
    z.looseObject({ /** Of the item in the inventory. */ id: z.string(), qualified: z.enum(qualifieds) })
  ),
  ambitions: z.array(
    z.looseObject({
      /** Of the ambition. */
      id: z.string(),
      status: z.enum(ambitionStatuses),
      /** The school year in which it began. */
      since: text,
      /** Section ids, agreements ("agreement:<id>") and items of the inventory that it belongs to. */
      sections: ids,
      expertise: ids,
      /** How it went, a note per school year. */
      notes: z.array(z.looseObject({ id: z.string(), schoolYear: text, text }))
    })
  ),
  training: z.array(
    z.looseObject({
      /** Of the training. */
      id: z.string(),
      schoolYear: text,
      /** What it serves: an ambition, and an item of the inventory or another target (training-targets.ts), or empty. */
      ambition: text,
      expertise: text,
      provider: text,
      /** How many take part. */
      number: text,
      /** Per person. */
      hours: text,
      /** In euros, for all together. */
      costs: text,
      /** The id of a budget, or empty. */
      budget: text,
      starts: day,
      ends: day,
      evaluation: text,
      /** Who takes part, by id. */
      people: ids
    })
  ),
  budgets: z.array(z.looseObject({ id: z.string(), schoolYear: text, name: text, amount: text })),
  /** What the school counts with; empty until the director fills it in. */
  norms: z.looseObject({
    /** Hours per fte and school year. */ hoursPerFte: text,
    /** Euros per fte and school year. */ amountPerFte: text
  }),
  /** "Wat wij nog missen": what the director put aside, and why. */
  dismissed: z.array(z.looseObject({ id: z.string(), gap: text, reason: text, day }))
})

export type Internal = z.infer<typeof internalSchema>
