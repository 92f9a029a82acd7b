// Handing a school over, and taking one in.
import { ok } from '#shared/contract/answer.ts'
import type { handoverRequests } from '#shared/contract/handover.ts'
import type { HandlersOf, Listed } from '../asking/handlers.ts'
import type { Reach } from '../school/reach.ts'
import type { Handover } from './handover.ts'
import type { Zips } from '../own-folder/zips.ts'

export interface HandoverServices {
  readonly handover: Handover
  readonly zips: Zips
  readonly reach: Reach
  readonly listed: Listed
}

export const handoverHandlers = ({
  handover,
  zips,
  reach,
  listed
}: HandoverServices): HandlersOf<typeof handoverRequests> => ({
  'handover.give': ({ schoolId }) => reach.answering(schoolId, (school) => handover.give(school)),
  'handover.pick': () => handover.pick(),
  'handover.look': ({ zipId }) => handover.look(zipId),
  'handover.takeIn': async ({ zipId, beside }) => listed(await handover.takeIn(zipId, beside)),
  'handover.drop': async ({ zipId }) => {
    await zips.drop(zipId)
    return ok(null)
  }
})
