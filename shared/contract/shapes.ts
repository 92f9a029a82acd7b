// What the areas of the contract are made of: a shape for what the window sends, and a type for what it is answered.
import * as z from 'zod'
import { parseDay } from '../day.ts'

/** The requests of an area, by name. */
export type Requests = Readonly<Record<string, { readonly input: z.core.$ZodType; readonly answer?: unknown }>>

/** Marks the type of an answer; answers are made by our own host, so their shape is the compiler's work. */
export const answers = <T>(): { readonly answer?: T } => ({})

export type InputOf<R extends Requests, N extends keyof R> = z.infer<R[N]['input']>
export type ValueOf<R extends Requests, N extends keyof R> = R[N] extends { readonly answer?: infer T }
  ? Exclude<T, undefined>
  : never

/** By which a window names a school, a document or a spare copy: the host gave it. */
export const id = z.string().min(1).max(100)
/** "2027-06-22" */
export const day = z.string().refine((text) => parseDay(text) !== undefined)
export const nothing = z.strictObject({})
export const forSchool = z.strictObject({ schoolId: id })
