// Which school, and which of its screens, was looked at last, so that the next start opens there.
import * as z from 'zod'
import { remembered, type Remembered } from './remembered.ts'

/** `screen`: its address behind that of the school, as the window wrote it. */
const shape = z.object({ folder: z.string().min(1), screen: z.string() })
export type LeftAt = z.infer<typeof shape>
export type LastSchool = Remembered<LeftAt>

export const lastSchool = (dataFolder: string): LastSchool => remembered(dataFolder, 'laatste-school.json', shape)
