// Papers on their way to somebody.
import { failed, ok, type Answer } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import type { PapersReady, sendingRequests } from '#shared/contract/sending.ts'
import type { HandlersOf } from '../asking/handlers.ts'
import type { sendWay } from '../own-folder/send-way.ts'
import type { Reach } from '../school/reach.ts'
import type { Sendings } from './sendings.ts'

export interface SendingServices {
  readonly sendings: Sendings
  readonly ways: ReturnType<typeof sendWay>
  readonly reach: Reach
}

export const sendingHandlers = ({ sendings, ways, reach }: SendingServices): HandlersOf<typeof sendingRequests> => ({
  'sending.prepare': ({ schoolId, step, row, roundId }) =>
    reach.answering(schoolId, async (school): Promise<Answer<PapersReady>> => {
      await school.look()
      if (school.isSilent) return failed(problem('disk-silent'))
      if (school.openStore === null) return failed(problem('newer-version'))
      return sendings.prepare(school, { step, row }, roundId)
    }),
  'sending.draft': ({ sendingId }) => sendings.draft(sendingId),
  'sending.mail': ({ sendingId }) => sendings.mail(sendingId),
  'sending.chose': async ({ way }) => {
    await ways.write({ way })
    return ok(null)
  }
})
