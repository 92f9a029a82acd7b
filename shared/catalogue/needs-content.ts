// The needs as data: what somebody may need of a school, in neutral words, with the words by which people look for it. The file stands in
// assets/needs. The id of a need stands in files of schools and in deliveries: it never comes to mean something else.
import * as z from 'zod'
import { sectors } from '../school/school.ts'
import { id, text, texts } from './grounds.ts'

const needSchema = z.strictObject({
  id,
  cluster: id,
  name: text,
  /** What it is, in one sentence or two. {Words between braces} are those of the school and its sector. */
  plain: text,
  /** Shown, and looked for. */
  words: texts,
  /** Only looked for, labels among them: never shown, never stored. */
  searchOnly: z.array(text),
  /** Who knows of it, as functions are called in the lists to choose from. */
  functions: z.array(text),
  facilities: z.array(text),
  /** To ask in the talk with parents. */
  ask: text,
  sectors: z.array(z.enum(sectors)).min(1),
  /** Of the example list, by their ids: who says "doen wij" offers this in the class. */
  agreements: z.array(id)
})
export type Need = z.infer<typeof needSchema>

export const needsSchema = z.strictObject({
  clusters: z.array(z.strictObject({ id, title: text })).min(1),
  needs: z.array(needSchema).min(1),
  /** Words that say it when somebody types them, and too common to say anything where they stand in a text. */
  typeOnly: texts
})
export type NeedsContent = z.infer<typeof needsSchema>
