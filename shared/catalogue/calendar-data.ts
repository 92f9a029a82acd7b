// The school holidays as data: per school year and region, as the government sets or advises them. Which of them a school has, with its own,
// says shared/calendar.
import * as z from 'zod'
import { parseDay, parseSchoolYear, type IsoDay, type SchoolYear } from '../day.ts'
import { id, text, texts } from './grounds.ts'

export const daySchema = z.string().transform((value, context): IsoDay => {
  const day = parseDay(value)
  if (day !== undefined) return day
  context.addIssue({ code: 'custom', message: `not a day: ${value}` })
  return z.NEVER
})

export const schoolYearSchema = z.string().transform((value, context): SchoolYear => {
  const schoolYear = parseSchoolYear(value)
  if (schoolYear !== undefined) return schoolYear
  context.addIssue({ code: 'custom', message: `not a school year: ${value}` })
  return z.NEVER
})

export const holidayKinds = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const
export type HolidayKind = (typeof holidayKinds)[number]
const regions = ['north', 'middle', 'south'] as const

export const calendarSchema = z.strictObject({
  /** `name`: in a sentence, with its article. `words`: small letters that the name of a school's own holiday of this kind holds. */
  kinds: z.record(z.enum(holidayKinds), z.strictObject({ name: text, words: texts })),
  regions: z.record(z.enum(regions), text),
  holidays: z
    .array(
      z
        .strictObject({
          schoolYear: schoolYearSchema,
          kind: z.enum(holidayKinds),
          regions: z.array(z.enum(regions)).min(1),
          first: daySchema,
          last: daySchema,
          /** A school may choose other days; else they are set. */
          advice: z.boolean(),
          /** The id of a source, or empty: no page of the government was read for it ("controleer dit"). */
          source: z.union([id, z.literal('')])
        })
        .refine(({ first, last }) => first <= last, { error: 'a holiday ends after it begins' })
    )
    .min(1)
})
