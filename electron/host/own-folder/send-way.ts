// How she sent papers last, so that it is offered first the next time.
import * as z from 'zod'
import { sendWays, type SendWay } from '#shared/contract/sending.ts'
import { remembered, type Remembered } from './remembered.ts'

const shape = z.object({ way: z.enum(sendWays) })

export const sendWay = (dataFolder: string): Remembered<{ readonly way: SendWay }> =>
  remembered(dataFolder, 'versturen.json', shape)
