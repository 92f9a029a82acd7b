// Which school or region, and which of its screens, was looked at last, so that the next start opens there.
import * as z from 'zod'
import { remembered, type Remembered } from './remembered.ts'

/** `screen`: its address behind that of the school or the region, as the window wrote it. A file of before there were regions says no kind. */
const shape = z.object({
  kind: z.enum(['school', 'region']).default('school'),
  folder: z.string().min(1),
  screen: z.string()
})
export type LastShown = Remembered<z.infer<typeof shape>>

export const lastShown = (dataFolder: string): LastShown => remembered(dataFolder, 'laatste-school.json', shape)
